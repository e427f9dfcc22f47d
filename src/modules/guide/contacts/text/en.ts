import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Contact people',
  lead: 'Who can people get hold of when they wonder about something? A face that stays and answers the phone is worth more than a good plan.',
  changes: count =>
    count === 1
      ? 'Second contact person in a year.'
      : count === 2
        ? 'Third contact person in a year.'
        : count === 3
          ? 'Fourth contact person in a year.'
          : `Contact person number ${count + 1} in a year.`,
  changes_mean:
    'Each time, people have to tell their story again and find out whether the new one can be trusted. Say aloud that it happens, and let the one who leaves bring the new one along.',
  warnings: {
    nobody: 'Right now people have nobody to call. Who can take it in the meantime?',
    left: 'The contact person is no longer here. Who takes over?',
  },
  empty: 'Nobody is written down yet. Start with the one who actually picks up the phone.',
  now: 'Now',
  soon: 'Soon',
  before: 'Before',
  from: date => `Since ${date}`,
  from_to: (from, to) => `${from} to ${to}`,
  gone: 'Somebody who has left',
  change: 'Change',
  change_or_end: 'Change or end',
  add: 'Write down a contact person',
  seat: 'Does the person have a seat here?',
  no_seat: 'No',
  name: 'Name',
  name_hint: 'Only when the person has no seat here. A first name is enough.',
  contact_for: 'Who for, or about what?',
  contact_for_hint: 'For example: all residents who take part, keys and borrowing rooms, interpreter.',
  from_day: 'From which day?',
  from_day_hint: 'If this is empty, it is from today.',
  to_day: 'Last day',
  to_day_hint: 'Leave this empty for as long as this is the contact person.',
  instead_of: 'Does the person take over from somebody?',
  nobody_before: 'No',
  why_ended: 'Why did it change?',
  why_hint: 'In few words. Everybody who takes part can read it, so leave private reasons out.',
  save: 'Save',
  change_title: 'Change contact person',
  remove_title: 'Written down by mistake?',
  remove_lead:
    'Then you can remove it. If the person has stopped, write the last day instead. Then you will remember how it was.',
  remove: 'Remove',
  errors: {
    name_or_seat: 'Write a name, or choose a seat.',
    before_it_began: 'The last day cannot come before the first. Write a later day.',
    before_the_last: 'The new contact person cannot begin before the one before them did. Write a later day.',
    ended_already: 'Somebody else has just written that this person is done. See who it is now.',
  },
  said: { added: 'Written down.', changed: 'Saved.', removed: 'Removed.' },
}
