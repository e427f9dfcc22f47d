import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'talk_share',
    class: 'technical',
    what: 'how the talk is shared between the sides, without names',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
