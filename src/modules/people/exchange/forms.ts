import { z } from 'zod'
import { choice, optional, optionalDate, short, version } from '../../../platform/fields.ts'
import { kinds, readKroner } from './rules.ts'

/** Typed as people do; empty where it is no money. */
const amount = () =>
  optional(20)
    .refine(typed => typed === '' || readKroner(typed) !== null, 'not_a_sum')
    .transform(typed => (typed === '' ? null : readKroner(typed)))

export const noteForm = z.object({
  kind: choice(kinds),
  what: short(200),
  amount: amount(),
  on_day: optionalDate().refine(day => day !== '', 'missing'),
})
export const changeForm = noteForm.extend({ version: version() })
export const settleForm = changeForm.extend({ paid_on: optionalDate() })
export const paidForm = z.object({ version: version() })

export type NoteInput = z.output<typeof noteForm>
export type ChangeInput = z.output<typeof changeForm> & { paid_on?: string }
