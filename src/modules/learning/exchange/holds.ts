import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'peer',
    class: 'technical',
    what: 'other installations from which published copies are fetched',
    person: { column: 'added_by', of: 'account' },
    erase: 'unlink',
    exported: false,
    kept: 'always',
    readers: ['installation_administrators'],
  },
]
