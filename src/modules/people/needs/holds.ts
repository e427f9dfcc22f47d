import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'adaptation',
    class: 'sensitive_text',
    what: 'what a person needs in order to take part, in their own words',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'named'],
    unseen: 'but_by_the_person',
  },
  {
    table: 'adaptation_reader',
    class: 'personal',
    what: 'whom a person has chosen to tell what they need',
    // It goes with the need that it belongs to.
    person: { column: 'reader_id', of: 'participant' },
    erase: 'row',
    exported: false,
    kept: 'with_the_initiative',
    readers: ['the_person', 'named'],
    unseen: 'but_by_the_person',
  },
]
