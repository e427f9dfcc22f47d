import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'subprocessor',
    class: 'published',
    what: 'whom else an organisation lets handle data, for what and where',
    person: { column: 'added_by', of: 'account' },
    erase: 'unlink',
    exported: false,
    kept: 'always',
    readers: ['organisation_administrators'],
  },
  {
    table: 'folder_version',
    class: 'published',
    what: 'the facts that a version of the privacy folder was written from',
    person: { column: 'kept_by', of: 'account' },
    erase: 'unlink',
    exported: false,
    kept: 'always',
    readers: ['organisation_administrators'],
  },
]
