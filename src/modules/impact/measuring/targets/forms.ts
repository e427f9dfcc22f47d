import { z } from 'zod'
import { long, optional, optionalDate, short } from '../../../../platform/fields.ts'

export const targetForm = z.object({
  day: optionalDate().refine(given => given !== '', 'missing'),
  value: short(60),
  why: optional(500),
})

export const giveUpForm = z.object({ given_up_why: long(500) })
