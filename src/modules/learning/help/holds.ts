import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'help_given',
    class: 'published',
    what: 'answers to other initiatives, and what was said of their plans',
    person: { column: 'given_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['everybody'],
  },
  {
    table: 'help_wanted',
    class: 'published',
    what: 'questions to the network, and plans that others are asked to look at',
    person: { column: 'asked_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['everybody'],
  },
]
