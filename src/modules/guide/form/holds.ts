import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'participation_form',
    class: 'sensitive_text',
    what: 'which way of taking part was chosen, and why',
    person: { column: 'chosen_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
