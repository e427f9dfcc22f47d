import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'cafe',
    class: 'technical',
    what: 'café tables and rounds',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'cafe_table',
    class: 'sensitive_text',
    what: 'what a café table talks about, and what it leaves behind',
    person: { column: 'host_id', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'cafe_seat',
    class: 'personal',
    what: 'who sits at which table',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
