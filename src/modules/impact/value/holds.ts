import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'value_note',
    class: 'sensitive_text',
    what: 'what people noticed of value, in working together and in what came of it',
    person: { column: 'noted_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
