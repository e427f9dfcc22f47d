import type { Holds } from '../../../platform/holds.ts'

const shared = {
  class: 'sensitive_text',
  exported: true,
  kept: 'with_the_initiative',
  readers: ['facilitators', 'members', 'followers'],
} as const

export const holds: readonly Holds[] = [
  {
    table: 'anchor',
    what: 'who backs the work, with what and until when',
    // A name stands in the seat and not in the row: it goes with the person.
    person: { column: 'participant_id', of: 'participant' },
    erase: 'unlink',
    also: [
      {
        column: 'added_by',
        of: 'participant',
        erase: 'unlink',
        wrote: ['level', 'who', 'what', 'case_number', 'budget_line', 'plan_clause', 'until', 'added_at'],
      },
    ],
    ...shared,
  },
  {
    table: 'backing',
    what: 'that somebody said they back the work, or took it back',
    person: { column: 'said_by', of: 'participant' },
    erase: 'unlink',
    ...shared,
  },
]
