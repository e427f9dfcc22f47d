import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'gathering_coming',
    class: 'sensitive_text',
    what: 'how many come to a gathering from another initiative, and what those who invite should know',
    person: { column: 'said_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'gathering',
    class: 'published',
    what: 'meetings to which other initiatives are invited',
    person: { column: 'shared_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['everybody'],
  },
]
