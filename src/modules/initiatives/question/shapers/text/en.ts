import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Who shaped the question?',
  lead: 'Tick those who helped to find the words, not only the one who wrote them down.',
  helped: 'Residents have helped to shape the question.',
  not_yet:
    'No residents have shaped the question yet. Try it on the people it concerns before you invite more.',
  shaped_by: 'Shaped by:',
  of_party: (party, names) => `${names} (${party.toLowerCase()})`,
  without_seat: count =>
    count === 1 ? 'One resident without a seat here' : `${count} residents without a seat here`,
  left: count => (count === 1 ? 'Somebody who has left' : `${count} who have left`),
  say: 'Write who shaped it',
  change: 'Change who shaped it',
  not_me: 'Take my name off',
  shapers: 'Who took part?',
  shapers_hint: 'Ask them first. They can take their own name off.',
  residents_without_seat: 'How many residents without a seat here took part?',
  residents_without_seat_hint: 'Only a number, such as people you talked to at the library. No names.',
  save: 'Save',
  errors: { how_many: 'Write a number from 0 to 999.' },
  said: { shapers_noted: 'Saved.', name_off: 'Your name is off.' },
}
