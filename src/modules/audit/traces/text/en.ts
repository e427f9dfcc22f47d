import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Who has done what',
  lead: 'Here you see who has changed something, and who has read what is written here. Never what it said, and never anything about answers in a round.',
  later:
    'What was read today is shown tomorrow. While a round is open, the rest waits until it is closed. That way nobody can tell when somebody answers.',
  person: 'Done by, or about',
  everybody: 'Everybody',
  nobodies: { erased: 'Somebody who has had everything erased', system: 'Samskap itself' },
  thing: 'About what',
  everything: 'Everything',
  kind: 'What kind',
  kinds: { all: 'Changed and read', changes: 'Changed', readings: 'Read' },
  from: 'From day',
  to: 'To day',
  search: 'Search',
  none: 'Nothing found.',
  read: 'read',
  newer: 'Newer',
  older: 'Older',
  seals_title: 'Has anybody altered this?',
  seals_lead:
    'Every ten minutes the traces get a seal that builds on the one before. If somebody alters a trace, takes one out or puts one in, the seal no longer fits.',
  check: 'Check now',
  untouched: 'No. Every trace is as it was made.',
  nothing_sealed: 'No trace has a seal yet. Come back in ten minutes.',
  touched: 'Yes, something was altered',
  what_now:
    'Tell those who look after Samskap here, and the data protection officer. Do not correct anything yourself. A backup can show what was here before.',
  faults: {
    seal_missing: (seal, count) =>
      count === 1 ? `Seal ${seal} is missing.` : `${count} seals are missing, from number ${seal}.`,
    seal_not_ours: seal => `Seal ${seal} was altered, or made with another key.`,
    events_changed: seal => `A trace under seal ${seal} was altered.`,
    events_missing: (seal, count) =>
      count === 1
        ? `One trace is missing under seal ${seal}.`
        : `${count} traces are missing under seal ${seal}.`,
    events_added: (seal, count) =>
      count === 1
        ? `One trace was put in under seal ${seal}.`
        : `${count} traces were put in under seal ${seal}.`,
    without_seal: (seal, count) =>
      count === 1
        ? `Seal ${seal}, which one trace refers to, is missing.`
        : `Seal ${seal}, which ${count} traces refer to, is missing.`,
    slipped_in: (seal, count) =>
      count === 1
        ? `One trace is dated before seal ${seal} but came afterwards.`
        : `${count} traces are dated before seal ${seal} but came afterwards.`,
    head_missing: seal => `The note of the last seal, number ${seal}, is missing or too old.`,
    head_not_ours: seal => `The note of the last seal, number ${seal}, was altered.`,
    older_than_noted: seal => `Seal ${seal} is not the one that was written down.`,
  },
  last_seal: 'Last seal',
  seal: (number, moment) => `Number ${number}, ${moment}`,
  hash: 'Begins with',
  waiting: 'Waiting for a seal',
  traces: count => (count === 1 ? '1 trace' : `${count} traces`),
  unseen_title: 'What we cannot see',
  unseen: [
    'What happens to a trace before it has its seal, up to ten minutes.',
    'That somebody has put back a whole, older version of the database. Write down the last seal somewhere else, and it will show.',
    'What somebody with both the database and the key does.',
  ],
}
