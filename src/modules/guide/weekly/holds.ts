import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'weekly_letter',
    class: 'personal',
    what: 'when the weekly letter last came to a person, and whether they have stopped it',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person'],
  },
]
