import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'legal_basis',
    class: 'personal',
    what: 'on which law or other basis an organisation keeps information here, and who wrote it down',
    person: { column: 'stated_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
