import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'asking',
    class: 'sensitive_text',
    what: 'short forms for those the work is for, and what was told of them when they closed',
    person: { column: 'created_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'asking_answer',
    class: 'answer',
    what: 'what somebody answered in a short form, without person or time; deleted when it closes',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'until_closing',
    readers: ['administrators_of_the_database'],
  },
]
