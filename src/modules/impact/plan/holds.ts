import type { Holds } from '../../../platform/holds.ts'

const written = {
  class: 'sensitive_text',
  erase: 'unlink',
  exported: true,
  kept: 'with_the_initiative',
  readers: ['facilitators', 'members', 'followers'],
} as const

export const holds: readonly Holds[] = [
  {
    ...written,
    table: 'plan_part',
    what: 'the single fields of the plan, from its name to what was hard to measure',
    person: { column: 'changed_by', of: 'participant' },
  },
  {
    ...written,
    table: 'plan_item',
    what: 'the short entries of the plan, from the challenge to what should last',
    person: { column: 'added_by', of: 'participant' },
  },
]
