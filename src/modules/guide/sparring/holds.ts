import type { Holds } from '../../../platform/holds.ts'

const kept_and_read = {
  class: 'sensitive_text',
  erase: 'unlink',
  exported: true,
  kept: 'with_the_initiative',
  readers: ['facilitators', 'members', 'followers'],
} as const

export const holds: readonly Holds[] = [
  {
    table: 'sparring_question',
    what: 'what those at the table have asked a mentor',
    person: { column: 'asked_by', of: 'participant' },
    ...kept_and_read,
  },
  {
    table: 'sparring_answer',
    what: 'what mentors and others at the table have answered',
    person: { column: 'answered_by', of: 'participant' },
    ...kept_and_read,
  },
]
