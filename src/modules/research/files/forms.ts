import { z } from 'zod'

export const bringForm = z.object({
  file: z.instanceof(File, { error: 'missing' }).refine(file => file.size > 0, 'missing'),
})
