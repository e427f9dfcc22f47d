import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'readiness_look',
    class: 'sensitive_text',
    what: 'what was missing before residents were invited, and why one went on',
    person: { column: 'looked_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    emptied: ['reason'],
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
