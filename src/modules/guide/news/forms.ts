import { z } from 'zod'
import { choice, long, optional, optionalDate, version } from '../../../platform/fields.ts'
import { kinds } from './rules.ts'

export const newsForm = z.object({
  kind: choice(kinds),
  body: long(600),
  learnt: optional(600),
  day: optionalDate().refine(day => day !== '', 'missing'),
})
export const changeForm = newsForm.extend({ version: version() })

export type NewsInput = z.output<typeof newsForm>
export type ChangeInput = z.output<typeof changeForm>
