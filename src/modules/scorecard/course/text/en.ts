import type { Text } from './nb.ts'

export const en: Text = {
  title: 'The way so far',
  lead: 'What we asked, what we saw, what we agreed, and how it went.',
  empty:
    'Every round will appear here, with what you agree afterwards and how it went. Then you can see for yourselves where you changed direction.',
  without_results:
    'The results belong to the people around the table. Here you see the dates, what was agreed and what they have shared.',
  print: 'Print',
  to_course: 'The way so far',

  imported: 'From a file',
  answered: n => (n === 1 ? 'One person answered.' : `${n} people answered.`),
  since: changes => `Since last time: ${changes}.`,
  joined: n => (n === 1 ? 'one joined' : `${n} joined`),
  left: n => (n === 1 ? 'one left' : `${n} left`),
  on_side: (changes, side) => `${changes} (${side})`,
  agreed: 'What we agreed',
  nothing_agreed: 'Nothing was agreed after this one.',
  between: 'Agreed along the way',
  began: 'We began with a question',
  reworded: 'We rewrote the question',
  because: 'Why:',

  now: 'Where we are now',
  open: title => `${title} is open`,
  planned: title => `${title} is planned`,
  none_running: 'No round is under way.',
  plan: 'Plan a round',

  who: (who, due) => (due ? `${who}, by ${due}` : who),
  outcomes: {
    done: 'Done',
    goes_on: 'Continues',
    dropped: 'It came to nothing',
    none: 'Not followed up yet',
  },
  went: (outcome, date) => `${outcome}, ${date}.`,
  note_it: 'Write how it went',
  last_time: 'What you agreed last time',
  after_round: round => `${round}, and how it has gone since.`,
}
