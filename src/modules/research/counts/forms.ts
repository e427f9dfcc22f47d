import { z } from 'zod'
import { choice, id, optional, optionalTick } from '../../../platform/fields.ts'
import { showable } from './shown/rules.ts'

const largest = 2 ** 31 - 1
const border = z.coerce.number('choose').int('choose').min(0, 'choose').max(largest, 'choose')

/** A stretch of a passage, and what it shows. */
export const chooseForm = z.object({
  passage_id: id(),
  from_sign: border,
  to_sign: border,
  shows: optional(300),
})
export const showsForm = z.object({ shows: optional(300) })
export const shownForm = z.object({ what: choice(showable), shown: optionalTick() })
