import type { Holds } from '../../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'statement_shaper',
    class: 'personal',
    what: 'who helped to shape each version of the question',
    // The name goes with the person; that somebody without a seat helped is only a number.
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    also: [{ column: 'noted_by', of: 'participant', erase: 'unlink', wrote: ['noted_at'] }],
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators', 'members', 'followers'],
  },
]
