import { z } from 'zod'
import { optional } from '../../../platform/fields.ts'
import { when } from '../plan/forms.ts'

export const optionForm = z.object({
  ...when,
  place: optional(160).overwrite(typed => typed.replace(/\s+/g, ' ')),
})

/** The answers stand in fields of their own, one for each proposal: `readAnswers` knows which. */
export const answersForm = z.looseObject({ needs: optional(500) })

export type OptionInput = z.output<typeof optionForm>
