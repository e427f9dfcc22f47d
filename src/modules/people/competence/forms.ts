import { z } from 'zod'
import { long, optional, short, version } from '../../../platform/fields.ts'

/** A letter that is written for the first time has no version yet. */
export const letterForm = z.object({
  full_name: short(80),
  did: long(1500),
  learnt: optional(1500),
  does_well: optional(1000),
  version: version().optional(),
})
export const askForm = z.object({ version: version() })
export const confirmForm = z.object({
  confirmed_words: optional(800),
  confirmed_as: short(120),
  version: version(),
})

export type LetterInput = z.output<typeof letterForm>
export type ConfirmInput = z.output<typeof confirmForm>
