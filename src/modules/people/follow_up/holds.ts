import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'follow_up',
    class: 'personal',
    what: 'that somebody wishes for a talk between the meetings',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    also: [{ column: 'follower_id', of: 'participant', erase: 'unlink', wrote: [] }],
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators', 'members'],
  },
  {
    table: 'follow_up_talk',
    class: 'personal',
    what: 'on which days they talked, not about what',
    person: { column: 'noted_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators', 'members'],
  },
]
