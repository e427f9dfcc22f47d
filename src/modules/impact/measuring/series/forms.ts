import { z } from 'zod'
import { optionalId, optionalTick } from '../../../../platform/fields.ts'

/** A browser sends an empty file where none was chosen. */
const file = z
  .union([z.instanceof(File), z.literal('')])
  .optional()
  .catch(undefined)
  .transform(given => (given instanceof File && given.size > 0 ? given : null))

/** The text of a whole file: what may stand in it is said line by line. */
const pasted = z.string().optional().catch(undefined).default('')

export const seriesForm = z.object({
  /** "" where the file says of each line which it is about. */
  indicator: optionalId(),
  file,
  pasted,
  /** It was looked at, and is to be saved. */
  looked_at: optionalTick(),
})
