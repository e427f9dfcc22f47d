import type { Text } from './nb.ts'

export const en: Text = {
  leads: {
    facts:
      'Why are you doing this, and what should come of it? Write what you know now. Everything can change.',
    problem:
      'What is hard, why is it like that, and what does it lead to? Short notes will do. You can write more when you know more.',
    activities: 'What do you do, what should it lead to, and why do you believe it works?',
  },
  parts: {
    purpose: {
      title: 'The purpose',
      fields: {
        purpose: { label: 'Why are you doing this?', hint: 'Say it as you would to a neighbour.' },
      },
    },
    facts: {
      title: 'Facts',
      lead: 'What others ask first. Fill in what you need. The short fields have room for 200 characters.',
      fields: {
        name: { label: 'What is it called?' },
        owner: { label: 'Who is responsible?' },
        partners: { label: 'Who do you work with?' },
        from: { label: 'When does it begin?' },
        to: { label: 'When does it end?', hint: 'Leave it empty if it is not meant to end.' },
        place: { label: 'Where is it?' },
        contact: { label: 'Who can others ask?', hint: 'Preferably a role or a shared e-mail address.' },
        funding: { label: 'Where does the money come from?' },
      },
    },
    hypothesis: {
      title: 'Why we believe it works',
      lead: 'This is called the change hypothesis. It may turn out to be wrong, and then you have learnt something.',
      fields: {
        hypothesis: {
          label: 'Why does what you do lead to what you want?',
          hint: 'What does this give that nothing else gives today? What has to be true for it to work?',
        },
      },
    },
  },
  room: {
    lines: most => `A few lines. There is room for ${most} characters.`,
    paragraph: most => `A paragraph. There is room for ${most} characters.`,
  },
  kinds: {
    delivery: {
      name: 'What you make',
      what: 'A service, a place, a course, an agreement: what exists when you are done.',
      example: 'A long table where young parents cook dinner together every week.',
      add: 'What do you make?',
    },
    challenge: {
      name: 'The challenge',
      what: 'What you want to do something about, the way people feel it.',
      example: 'Many young parents are alone during the day.',
      add: 'What is hard?',
    },
    cause: {
      name: 'Why it is like that',
      what: 'What lies behind it. Ask “why” once more.',
      example: 'There is nowhere to go that costs nothing.',
      add: 'What is one cause?',
    },
    consequence: {
      name: 'What it leads to',
      what: 'For the people it is about, and for those around them.',
      example: 'Small things grow big before anyone asks for help.',
      add: 'What does it lead to?',
    },
    solution: {
      name: 'What already exists',
      what: 'What you or others do today. What does it manage, and what does it not?',
      example: 'A drop-in playgroup, but it closes at two o’clock.',
      add: 'What exists?',
    },
    evidence: {
      name: 'How we know',
      what: 'Figures, research, experience or something people have told you. Say where it comes from, so that others can find it.',
      example: 'Eight of twelve parents at the health centre said they eat alone.',
      add: 'What do you know?',
    },
    activity: {
      name: 'What you do',
      what: 'What actually happens.',
      example: 'Dinner together every Thursday.',
      add: 'What do you do?',
    },
    result: {
      name: 'What comes straight from it',
      what: 'What you can see and count at once.',
      example: 'Twelve families eat together every week.',
      add: 'What comes from it?',
    },
    effect: {
      name: 'What should last',
      what: 'What is different in some years if you succeed. Nobody can bring that about alone.',
      example: 'Fewer parents of small children in the village are lonely.',
      add: 'What should last?',
    },
    side_effect: {
      name: 'What else may follow',
      what: 'Good or bad, for the people it is for or for others.',
      example: 'Those who do not come may feel even more left out.',
      add: 'What else may happen?',
    },
  },
  goals_title: 'What life is like if you succeed',
  goals_lead:
    'The success goals are kept with each group, since its people know what would be good for them.',
  to_groups: 'To the groups and the success goals',
  to_hypothesis: 'See on the map what leads to what',
  next: 'On to',
  example: 'For example:',
  nothing_yet: 'Nothing has been written yet.',
  from: 'Source:',
  source: 'How do you know?',
  source_hint: 'A report, a web page, “talks at the health centre in March”. No names of individuals.',
  detail: 'More about it',
  add: 'Add',
  save: 'Save',
  change: 'Change',
  up: title => `Move up: ${title}`,
  down: title => `Move down: ${title}`,
  remove_title: 'Remove it',
  remove_lead: 'It will be gone for everybody and cannot be brought back.',
  links_go: count =>
    count === 1
      ? 'One arrow to or from it on the map will be gone too.'
      : `${count} arrows to or from it on the map will be gone too.`,
  indicators_stay: count =>
    count === 1
      ? 'One indicator refers to it. The indicator stays, but no longer refers to anything.'
      : `${count} indicators refer to it. They stay, but no longer refer to anything.`,
  remove: 'Remove it',
  errors: { before_from: 'It cannot end before it begins.' },
  said: {
    saved: 'It is saved.',
    added: 'It is in the plan.',
    changed: 'It is changed.',
    removed: 'It is removed.',
  },
}
