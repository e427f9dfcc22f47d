import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'story_follow',
    class: 'personal',
    what: 'what somebody wishes to hear of from other places',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person'],
  },
]
