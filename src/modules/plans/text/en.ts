import type { nb } from './nb.ts'

/** English. */
export const en: typeof nb = {
  plans: 'The plans',
  made_up: 'The municipalities and plans here are made up.',
  ways: {
    table: 'Who mentions it?',
    definitions: 'What they mean',
    compare: 'Compare two',
  },
  kinds: {
    social_part: 'Social part of the municipal plan',
    action_part: 'Action plan',
    theme: 'Thematic plan',
    other: 'Other plan',
  },
  states: { waiting: 'Waiting to be read', read: 'Read', unread: 'Could not be read' },
  places: {
    heading: 'in a heading',
    goal: 'under goals',
    measure: 'under measures',
    foreword: 'in the foreword',
    text: 'elsewhere in the text',
    contents: 'in the table of contents',
    sources: 'in the list of sources',
  },
  meanings: {
    defined: { name: 'Explained', about: 'The plan says what it means by the word.' },
    measure: {
      name: 'Measure',
      about: 'The word goes with something to be done, often with who and when.',
    },
    goal: { name: 'Goal', about: 'The plan aims for it, but does not say what will be done.' },
    named: { name: 'Only mentioned', about: 'The word is there, but nothing follows from it.' },
    other: { name: 'Something else', about: 'The word means something else here and is not counted.' },
  },
  wes: {
    together: 'The municipality and others together',
    municipality: 'The municipality alone',
    unsaid: '“We”, without saying who',
    nobody: 'Nobody is mentioned',
  },
  rules: {
    says_what_it_is: 'The sentence says what it is',
    under_measures: 'It is under measures',
    responsible_and_date: 'It says who is responsible, and when',
    under_goals: 'It is under goals',
    promises: 'The sentence promises something',
    only_named: 'No other rule fits',
  },
  families: {
    'co-creation': 'Co-creation',
    'co-production': 'Co-production',
    participation: 'Participation',
    volunteering: 'Volunteering',
  },
  languages: { nb: 'Bokmål', nn: 'Nynorsk', da: 'Danish', sv: 'Swedish', en: 'English' },
  why: {
    pictures_only:
      'The file holds only pictures of pages. Run it through text recognition (OCR) and add it again.',
    locked: 'The file is locked with a password. Ask for a file without one.',
    broken: 'The file is damaged. Get it again from where it came from.',
    unknown: 'This is neither PDF, DOCX, ODT, HTML, Markdown nor plain text.',
    too_large: 'The file is too large.',
    empty: 'The file holds no words.',
    no_rights: 'The file could not be opened.',
    gone: 'The file was gone.',
    died: 'Reading stopped three times at this file. Try another version of it.',
    too_slow: 'Reading the file took too long. Split it, or try another version.',
  },
  factors: {
    understanding: {
      name: 'We mean the same thing',
      about: 'People know what co-creation is, and what their own part is.',
    },
    surplus: { name: 'Time and energy', about: 'Time and money are set aside, and people have the energy.' },
    process: {
      name: 'It happens between people',
      about: 'Trust, talk and learning get the time they need.',
    },
    roles: { name: 'Roles and power', about: 'It is clear who does what, and who decides.' },
    whole: {
      name: 'The whole picture',
      about: 'Services and professions work together towards the same thing.',
    },
    anchoring: { name: 'Backed', about: 'Politicians and managers have said yes and follow it up.' },
  },
  factor_states: { there: 'In place', begun: 'Begun', missing: 'Missing' },
}
