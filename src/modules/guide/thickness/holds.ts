import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'thickness',
    class: 'sensitive_text',
    what: 'how thin or thick the group said the co-creation was, each time it looked',
    person: { column: 'noted_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
