import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'method_use',
    class: 'sensitive_text',
    what: 'method cards that the group means to use or has used, and how it went',
    person: { column: 'noted_by', of: 'participant' },
    // What the group has tried is the group's, as a step is.
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
