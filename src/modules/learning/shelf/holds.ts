import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'thing_use',
    class: 'published',
    what: 'what was taken into use from others, and how it went',
    person: { column: 'taken_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'shared_thing',
    class: 'published',
    what: 'methods, patterns, indicators and languages that others may take into use',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'always',
    readers: ['everybody'],
  },
  {
    table: 'own_method',
    class: 'published',
    what: 'methods of the group’s own',
    person: { column: 'written_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
