import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'plan_link',
    class: 'sensitive_text',
    what: 'what is believed to lead to what, how surely, and why',
    person: { column: 'linked_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
