import { z } from 'zod'
import { choice, id, optional, optionalTick, short, version } from '../../../platform/fields.ts'
import { languages } from '../../../platform/language.ts'

const parts = {
  name: short(80),
  greeting: optional(400),
  why_you: optional(700),
  purpose: optional(900),
  practical: optional(700),
  free: optional(600),
  contact: optional(400),
}

/** Which language is chosen by a link, so there is nothing to mend: what is none becomes bokmål. */
export const newLetterForm = z.object({ ...parts, language: choice(languages).catch('nb') })
export const letterForm = z.object({ ...parts, version: version() })

/** Those who get it: addresses as they are typed, and seats that wait for their person. */
export const sendForm = z.object({
  addresses: optional(8000),
  participant: z.preprocess(
    given => (given === undefined || Array.isArray(given) ? (given ?? []) : [given]),
    z.array(id(), { error: 'choose' }).max(100, 'choose'),
  ),
  again: optionalTick(),
})

export type NewLetterInput = z.output<typeof newLetterForm>
export type LetterInput = z.output<typeof letterForm>
