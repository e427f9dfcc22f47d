import { z } from 'zod'
import { optionalTick } from '../../../platform/fields.ts'

export const importForm = z.object({
  file: z.instanceof(File, { error: 'missing' }).refine(file => file.size > 0, 'missing'),
  replace: optionalTick(),
})
