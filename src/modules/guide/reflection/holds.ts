import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'reflection',
    class: 'sensitive_text',
    what: 'what a person thought or learnt; what is not shared, only that person reads',
    person: { column: 'written_by', of: 'participant' },
    // Thoughts go with the person, as what residents write to each other does: also those that were shared.
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators', 'members', 'followers'],
    unseen: 'but_by_the_person',
  },
]
