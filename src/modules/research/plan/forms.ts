import { z } from 'zod'
import { choice, long, optional, optionalDate, short, version } from '../../../platform/fields.ts'
import { agreements } from './rules.ts'

export const beginForm = z.object({ title: short(120), question: long(600) })

export const changeForm = z.object({
  title: short(120),
  question: long(600),
  purpose: optional(1000),
  responsible: optional(300),
  contact: optional(300),
  afterwards: optional(1000),
  ends_on: optionalDate().transform(day => day || null),
  sound_days: z.coerce.number('sound_days').int('sound_days').min(1, 'sound_days').max(730, 'sound_days'),
  version: version(),
})

export const agreeForm = z.object({ kind: choice(agreements), said: optional(600) })

export type BeginInput = z.output<typeof beginForm>
export type ChangeInput = z.output<typeof changeForm>
export type AgreeInput = z.output<typeof agreeForm>
