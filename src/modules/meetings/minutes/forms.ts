import { z } from 'zod'
import { choice, id, long, optional, optionalDate, short, version } from '../../../platform/fields.ts'
import { newAnswerKey } from '../../../platform/secrets.ts'
import { most_body, most_correction, most_summary } from './rules.ts'

/** It travels in a hidden field, where nobody can mend it: a page without one speaks of no version. */
const number = () => z.coerce.number().int().min(1).catch(0)

/** `version` is 0 while nothing has been kept. */
export const writeForm = z.object({
  summary: optional(most_summary),
  body: long(most_body),
  version: z.coerce
    .number({ error: 'missing' })
    .int('missing')
    .min(0, 'missing')
    .max(2 ** 31 - 1, 'missing'),
})

/** Which version people are asked about, as it stood when the button was pressed. */
export const sendForm = z.object({ number: number(), version: version() })

/** Which version is right, or not. */
export const confirmForm = z.object({ number: number() })
export const correctForm = z.object({ number: number(), body: long(most_correction) })
export const answerForm = z.object({ taken: choice(['yes', 'no']), answer: optional(most_correction) })
export const countForm = z.object({ number: number(), confirmed_why: long(600) })

export const agreeForm = z.object({ what: long(300), who: short(120), due: optionalDate() })

/** A line that somebody is owed an answer for; `given_by` is empty where its giver has no seat. */
export const lineForm = z.object({
  // Hidden as well: a form without a key is given for itself.
  given_key: z
    .string()
    .regex(/^[\w-]{22}$/)
    .catch(newAnswerKey),
  body: long(2000),
  given_by: z.union([z.literal(''), id()], { error: 'choose' }),
})

export type WriteInput = z.output<typeof writeForm>
export type SendInput = z.output<typeof sendForm>
export type CorrectInput = z.output<typeof correctForm>
export type AnswerInput = z.output<typeof answerForm>
export type CountInput = z.output<typeof countForm>
export type AgreeInput = z.output<typeof agreeForm>
export type LineInput = z.output<typeof lineForm>
