import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Pause and end',
  now: {
    active: 'The co-creation is under way',
    paused: 'The co-creation is paused',
    ended: 'The co-creation has ended',
  },
  states: { active: 'Under way again', paused: 'Paused', ended: 'Ended' },
  since: {
    active: date => `Taken up again on ${date}.`,
    paused: date => `Paused since ${date}.`,
    ended: date => `Ended on ${date}.`,
  },
  since_start: date => `Under way since ${date}.`,
  read_why: 'Read why',
  change: 'Announce a change',
  state: 'What is happening?',
  ways: { active: 'We take it up again', paused: 'We pause', ended: 'We end it' },
  way_hints: {
    active: 'If the clock for deletion is running, it stops.',
    paused: 'Everything works as before. The others see that you have paused.',
    ended: 'Everything can still be read. From today the clock for deletion runs.',
  },
  reason: 'Why?',
  reason_hint: 'Everybody who takes part can read this. You may say what happens next.',
  save: 'Save',
  what_ending_means: 'What it means to end',
  ending: kept => [
    'Everybody can read everything as before, and nothing is deleted that day.',
    `The clock starts. Names and seats are here for ${kept} after the end, and then they are deleted.`,
    'You can take it up again at any time before that. Then the clock stops.',
  ],
  months: months =>
    months % 12 === 0 && months > 0
      ? months === 12
        ? 'one year'
        : `${months / 12} years`
      : months === 1
        ? 'one month'
        : `${months} months`,
  afterwards: 'What happens now',
  still_open:
    'Everything can be read as before. If you want to begin again, one of those who lead can say so here.',
  goes: {
    personal: 'Names, seats and what is about one person',
    sensitive_text: 'What you have written',
    published: 'The results of the rounds',
  },
  until: date => `Here until ${date}`,
  archive_first:
    'Once names and seats are deleted, nobody can come in here any more. Take out what belongs in the archive before then.',
  only_when_confirmed:
    'Nothing is deleted before those who look after Samskap here have said yes to the time limits.',
  before: 'Earlier',
  noted_by: (name, date) => `${name ?? 'Somebody who has left'}, ${date}`,
  ended_hint:
    'This co-creation has ended. You can still do this, but perhaps say first that you are taking it up again.',
  said: {
    active: 'The co-creation is under way again.',
    paused: 'The co-creation is paused. Rest well.',
    ended: 'The co-creation has ended. Thank you for all you have done together.',
  },
}
