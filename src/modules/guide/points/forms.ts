import { z } from 'zod'
import { choice, long, optional, optionalDate, short, version } from '../../../platform/fields.ts'
import { point_states } from '../rules.ts'

/** `version` is the number that this word gets; of two that want the same, the second sees what the first said. */
export const markForm = z.object({
  state: choice(point_states),
  note: optional(600),
  who: optional(120),
  due: optionalDate(),
  version: version(),
})
export type MarkInput = z.output<typeof markForm>

/** The same as every agreed step, under names of its own: two forms stand on one page. */
export const stepForm = z.object({ what: long(300), doer: short(120), done_by: optionalDate() })
