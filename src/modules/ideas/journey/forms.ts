import { z } from 'zod'
import { optional, optionalDate, severalIds, short, version } from '../../../platform/fields.ts'

/** A contribution may be chosen while it is looked for, so there may be none. */
const grown = severalIds(200)

export const startForm = z.object({ title: short(160), body: optional(4000), contributions: grown })
export const changeForm = z.object({ title: short(160), body: optional(4000), version: version() })
export const growForm = z.object({
  contributions: grown.refine(chosen => chosen.length > 0, 'choose'),
})
/** Which of these are asked for, and demanded, depends on where the idea goes. */
export const moveForm = z.object({
  learnt: optional(2000),
  why: optional(1000),
  question: optional(600),
  within: optional(600),
  stop_sign: optional(600),
  benefits: optional(600),
  run_by: optional(200).overwrite(typed => typed.replace(/\s+/g, ' ')),
  since: optionalDate(),
  version: version(),
})

export type StartInput = z.output<typeof startForm>
export type ChangeInput = z.output<typeof changeForm>
export type MoveInput = z.output<typeof moveForm>
