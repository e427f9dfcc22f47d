import type { Holds } from '../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'language_kit',
    class: 'published',
    what: 'languages that people have brought, and who began',
    person: { column: 'started_by', of: 'account' },
    erase: 'unlink',
    exported: false,
    kept: 'always',
    readers: ['everybody'],
  },
  {
    table: 'kit_part',
    class: 'published',
    what: 'which parts of these languages are in use, and since when',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'always',
    readers: ['everybody'],
  },
  {
    table: 'kit_text',
    class: 'published',
    what: 'every text of such a language, who wrote it and who checked it',
    person: { column: 'written_by', of: 'account' },
    erase: 'unlink',
    also: [{ column: 'checked_by', of: 'account', erase: 'unlink', wrote: ['checked_at'] }],
    exported: false,
    kept: 'always',
    readers: ['everybody'],
  },
]
