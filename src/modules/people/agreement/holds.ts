import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'agreement_signature',
    class: 'personal',
    what: 'that a person has promised to take care of what others tell, when, and who noted it from paper',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    also: [{ column: 'noted_by', of: 'participant', erase: 'unlink', wrote: ['at', 'on_paper'] }],
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators'],
  },
]
