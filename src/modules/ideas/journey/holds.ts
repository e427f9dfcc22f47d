import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'idea',
    class: 'sensitive_text',
    what: 'ideas',
    person: { column: 'made_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'idea_contribution',
    class: 'technical',
    what: 'which contributions an idea grew from',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'idea_move',
    class: 'sensitive_text',
    what: 'every move of an idea, and why',
    person: { column: 'noted_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
