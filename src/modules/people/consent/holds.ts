import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'consent',
    class: 'personal',
    what: 'what a person has said yes or no to, when, to which text, and who noted it from paper',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    also: [{ column: 'noted_by', of: 'participant', erase: 'unlink', wrote: ['at', 'on_paper'] }],
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators'],
  },
]
