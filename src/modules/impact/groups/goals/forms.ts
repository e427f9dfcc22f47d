import { z } from 'zod'
import { optional, short, version } from '../../../../platform/fields.ts'
import { lengths } from '../../plan/rules.ts'

/** A new goal is one line; the rest comes when it is changed. */
export const goalForm = z.object({ title: short(lengths.line) })
export const changeGoalForm = z.object({
  title: short(lengths.line),
  detail: optional(lengths.lines),
  why: optional(lengths.lines),
  version: version(),
})

export type ChangeGoalInput = z.output<typeof changeGoalForm>
