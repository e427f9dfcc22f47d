import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Social value, twice',
  lead: 'Value shows in two places: in how things are for you while you work together, and in what becomes different for people. One can be good without the other.',
  ledgers: {
    process: { short: 'On the way', title: 'On the way, in how we work' },
    product: { short: 'Afterwards', title: 'Afterwards, in what became different' },
  },
  levels: {
    person: { short: 'person', name: 'Each person', hint: 'Residents and employees, one by one' },
    organisation: {
      short: 'organisation',
      name: 'Services and organisations',
      hint: 'How people work, and how they treat others',
    },
    society: {
      short: 'society',
      name: 'Society',
      hint: 'The local community, and what lasts when you are done',
    },
  },
  subjects: {
    heard: 'Being heard',
    mastery: 'Mastery',
    belonging: 'Belonging',
    trust: 'Trust',
    learning: 'Learning both ways',
    motivation: 'How employees like their work',
    daily_life: 'Everyday life',
    people_around: 'People to be with',
    work_and_study: 'Work and school',
    services: 'How well services fit',
    ways_of_working: 'Ways of working',
    local_place: 'The place where we live',
  },
  whose: { residents: 'Residents', employees: 'Employees', both: 'Both' },
  whose_saw: {
    residents: 'seen by residents',
    employees: 'seen by employees',
    both: 'seen by both',
  },
  sources: {
    notes: 'something you have noticed',
    rounds: 'from a round or a pulse',
    stories: 'a story you have chosen',
    measured: 'something you have measured',
  },
  counted: {
    notes: n => (n === 1 ? '1 note' : `${n} notes`),
    rounds: n => (n === 1 ? '1 round or pulse' : `${n} rounds and pulses`),
    stories: n => (n === 1 ? '1 story' : `${n} stories`),
    measured: n => (n === 1 ? '1 measurement' : `${n} measurements`),
  },
  picture: 'An open book with two pages.',
  nothing: 'nothing yet',
  not_points: 'The marks are not points, and they are never added up.',
  ask: {
    process: {
      person:
        'Nothing yet. Has anybody said that they were heard, or managed something they did not expect to?',
      organisation:
        'Nothing yet. Has anybody at work learned something from residents, or stopped doing something?',
      society: 'Nothing yet. Are people talking to each other now who did not before?',
    },
    product: {
      person: 'Nothing yet. What is different in everyday life for some of those it is for?',
      organisation: 'Nothing yet. Does a service do something in another way now?',
      society: 'Nothing yet. This often takes years, and much else plays a part.',
    },
  },
  one_of_us: 'one of us',
  people_answered: 'What people answered',
  read_story: 'Read the story',
  see_measured: 'See the measurements',
  change: 'Change',
  more_title: 'More about value',
  to_stories: 'Stories of change',
  to_stories_hint: 'Those you choose together appear here.',
  to_gains: 'Careful estimates',
  to_gains_hint:
    'What was not needed, and time that was freed. The estimates stand by themselves and are not added to anything here.',
  add: 'Write something you have noticed',
  form: {
    labels: {
      body: 'What did you notice?',
      about: 'What is it about?',
      level: 'Where does it show?',
      whose: 'Who has seen it?',
      day: 'When?',
    },
    body_hint: 'Write it as it was said or done, without names. It can also be something that got worse.',
    choose: 'Choose',
    about_in: (ledger, subject) => `${ledger} – ${subject}`,
    save: 'Write it down',
    save_changes: 'Save',
  },
  errors: { not_yet: 'That day has not come yet.' },
  change_title: 'Change a note',
  remove_title: 'Remove the note',
  remove_lead: 'It will be gone for everybody and cannot be brought back.',
  remove: 'Remove the note',
  said: {
    added: 'It is written down.',
    changed: 'The note is changed.',
    removed: 'The note is gone.',
  },
  cycle: {
    title: 'The ring that can keep itself going',
    lead: 'When help fits better, one thing can lead to another, all the way back to where it began. Write what you see where you are.',
    filled: n =>
      n === 0
        ? 'Five short questions about what leads to what'
        : n === 1
          ? 'You have written at one of five places'
          : `You have written at ${n} of five places`,
    picture:
      'A ring of five places with arrows from each to the next. Inside the ring, dashed arrows run the other way.',
    places: {
      fit: { name: 'Help fits better', ask: 'What fits better now than before?' },
      need: { name: 'Less need for more', ask: 'What do people need less often than before?' },
      capacity: {
        name: 'More time',
        ask: 'What is there time for now that there was no time for before?',
      },
      staff: { name: 'Employees are content', ask: 'What do employees say about their work now?' },
      turnover: { name: 'More stay in their jobs', ask: 'Do people meet the same employees more often?' },
    },
    wrong_title: 'The ring can turn the wrong way too',
    wrong:
      'If an employee who knew people leaves, help may fit less well again. Then people need more, and those who are left have less time. Write that too, if it is what you see.',
    not_proof:
      'The ring is an idea to start a talk from. Nobody has shown that it holds where you are. It is based on Vavra, as used by Kobro and Bjørnerud (2021).',
    write_title: 'Write what you see',
    save: 'Save',
    said: { saved: 'It is saved.' },
  },
}
