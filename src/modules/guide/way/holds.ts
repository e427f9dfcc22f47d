import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'phase_move',
    class: 'sensitive_text',
    what: 'when the work went on, back or began again, and why',
    person: { column: 'moved_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    // The rows are the way that was walked.
    emptied: ['reason'],
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
