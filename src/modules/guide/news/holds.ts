import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'news_item',
    class: 'sensitive_text',
    what: 'wins, setbacks, milestones and news that those at the table have told, and what was learnt',
    person: { column: 'told_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
