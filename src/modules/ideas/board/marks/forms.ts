import { z } from 'zod'
import { choice, optional } from '../../../../platform/fields.ts'

/** So many dots from now on, or what one says of it. */
export const markForm = z.object({
  dots: z.coerce.number({ error: 'choose' }).int('choose').min(0, 'choose').max(10, 'choose').optional(),
  stance: choice(['can_live', 'cannot', 'none']).optional(),
  why: optional(600),
})

export type MarkInput = z.output<typeof markForm>
