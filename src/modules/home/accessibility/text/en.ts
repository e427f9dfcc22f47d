import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Accessibility statement',
  lead: 'Everybody should be able to take part. Here is what works for whom, what we know is not good enough, and where to tell us.',
  degree_title: 'How well do we meet the requirements?',
  degree_full: 'These pages meet the requirements for universal design of ICT.',
  degree_partly: 'These pages partly meet the requirements for universal design of ICT.',
  faults_of: (faults, asked) =>
    `We know of faults, or are unsure, in ${faults} of ${asked} requirements. We have also looked at the new ones in WCAG 2.2.`,
  to_report: 'Read about each requirement',
  known_title: 'This is not good enough yet',
  known: {
    not_heard: {
      title: 'Nobody has listened their way through the pages',
      text: 'The pages are built for screen readers, and a tool has looked for faults. But nobody who uses a screen reader every day has tried them yet. So we do not say that everything works.',
    },
    brought_languages: {
      title: 'Mixed languages where others have added one',
      text: 'In a language that somebody has added, some texts may still be in Norwegian Bokmål. That is not always marked, so a screen reader may pronounce them wrongly. Bokmål, Nynorsk, Danish and English do not have this fault.',
    },
    session_ends: {
      title: 'Employees are signed out after a time',
      text: 'Anybody who signs in through their employer is signed out after some hours without use, and always within a day. There is no warning first. Residents with an invitation meet no such limit in everyday use.',
    },
  },
  touches: criteria => `Concerns: ${criteria}.`,
  means_title: 'What does it mean for you?',
  means:
    'If you use a screen reader, you may meet things we do not know of. If you use a keyboard, large text, high contrast, a narrow phone or a browser without JavaScript, everything should work. If it does not, it is a fault that we want to mend.',
  tell_title: 'Tell us',
  tell: 'Did you find something that does not work? Do you need something in another form? Tell the person who invited you, or write here:',
  on_paper: 'Everything in a co-creation can also be done on paper or together with somebody.',
  complain_title: 'Complaints',
  complain:
    'If you get no answer, or disagree with it, you may complain to the Norwegian Anti-Discrimination Tribunal (Diskrimineringsnemnda). The Norwegian authority for universal design of ICT (Uu-tilsynet) checks that the public sector meets the requirements.',
  made_title: 'How this statement was made',
  made: date =>
    `Those who make Samskap went through each requirement on ${date}. They used a tool in a real browser, tests of their own of every page in every language, and looked at the pages themselves. The statement is about Samskap as it comes.`,
  responsible: operator => `${operator} is responsible for these pages.`,
  responsible_missing: 'Whoever runs these pages has not given a name here yet.',
  report_title: 'Every requirement, one by one',
  report_lead: date =>
    `The 47 requirements that apply to the public sector in Norway, the three about film that come on top, and the six new ones in WCAG 2.2. Gone through on ${date}.`,
  how_title: 'How we found out',
  evidence: {
    axe: {
      short: 'axe',
      long: 'The tool axe in a real browser at 320 pixels, light and dark, on every kind of page.',
    },
    static: {
      short: 'every page',
      long: 'Tests of our own read every page in every language: title, one heading on top, language, labels, unique names.',
    },
    forms: {
      short: 'forms',
      long: 'All forms are made in one place: label, help and error belong together, and errors are summed up on top.',
    },
    keyboard: {
      short: 'keyboard',
      long: 'The whole way was tried with the keyboard alone in a real browser.',
    },
    nojs: { short: 'no JavaScript', long: 'The whole way was tried without JavaScript.' },
    contrast: {
      short: 'contrast',
      long: 'Every pair of colours is worked out in a test, in light and dark.',
    },
    pictures: {
      short: 'pictures',
      long: 'Each picture has a text that says the same, and its numbers in a table. Never colour alone.',
    },
    look: {
      short: 'looked at',
      long: 'Looked at by people: 320, 768 and 1280 pixels, text twice as large.',
    },
    design: { short: 'by design', long: 'The pages are made so that the fault cannot arise.' },
    text_beside: { short: 'there as text', long: 'What the voices read is there as text beside them.' },
    no_video: { short: 'no film', long: 'There is no film here.' },
    no_gestures: {
      short: 'no such gestures',
      long: 'Nothing is done by dragging, swiping or moving the phone.',
    },
    no_password: {
      short: 'no password',
      long: 'Nobody has to remember or solve anything to get in.',
    },
  },
  principles: {
    '1': 'Perceivable',
    '2': 'Operable',
    '3': 'Understandable',
    '4': 'Robust',
  },
  columns: {
    criterion: 'Requirement',
    level: 'Level and version',
    result: 'Status',
    evidence: 'Found out by',
  },
  results: { met: 'Met', partly: 'Partly', none: 'Nothing of the kind here' },
  beyond: { media: 'film', no: 'not required by law' },
  build_title: 'To the municipality that starts using Samskap',
  build:
    'Public bodies in Norway make their own statement at uustatus.no. Begin with this one, and add what you bring yourselves: pictures, texts, recordings and sign-in. Try it with people who use assistive technology as well.',
}
