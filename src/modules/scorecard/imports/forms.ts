import { z } from 'zod'
import { optional, short } from '../../../platform/fields.ts'

const wanted = z.instanceof(File, { error: 'missing' }).refine(file => file.size > 0, 'missing')

/** A browser sends an empty file where none was chosen. */
const wished = z
  .union([z.instanceof(File), z.literal('')])
  .optional()
  .transform(file => (file instanceof File && file.size > 0 ? file : null))

export const importForm = z.object({
  instrument: short(100),
  file: wanted,
  group: optional(200),
  map: wished,
})
