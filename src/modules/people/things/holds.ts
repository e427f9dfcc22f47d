import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'erasure',
    class: 'published',
    what: 'that somebody was erased: when, how many rows of which table, signed; no name and nothing that leads to one',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
