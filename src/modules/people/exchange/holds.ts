import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'exchange',
    class: 'personal',
    what: 'pay, travel, child care and other things that a person gets, and whether they are paid',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    also: [{ column: 'noted_by', of: 'participant', erase: 'unlink', wrote: ['noted_at'] }],
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators'],
  },
]
