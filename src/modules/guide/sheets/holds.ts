import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'sheet_row',
    class: 'sensitive_text',
    what: 'what was written on the sheets of the guide',
    person: { column: 'added_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
