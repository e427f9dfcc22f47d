import { z } from 'zod'
import { answerKey } from '../../answering/forms.ts'
import { longest_line, tidyLine } from '../../answering/rules.ts'

/** A sheet on its way in: nothing of it is kept on the server before it is saved. `entered` counts along in the form. */
const sheet = {
  key: answerKey(),
  sheet: z.string('missing').max(20, 'invalid'),
  entered: z.coerce.number().int().min(0).max(9999).catch(0),
  mending: z.literal('yes').optional().catch(undefined),
  side: z.string('choose').min(1, 'choose').max(64, 'choose'),
  // Not trimmed: a space is a statement without a cross.
  typed: z.string('missing').max(1000, 'too_long:1000'),
  line: z
    .string()
    .default('')
    .transform(tidyLine)
    .pipe(z.string().max(longest_line, `too_long:${longest_line}`)),
}

export const entryForm = z.object({
  ...sheet,
  side: z.string().max(64).catch(''),
  /** Back to mend it, on to the next without saving, or else a second look. */
  go: z.enum(['mend', 'skip']).optional().catch(undefined),
})

export const saveForm = z.object(sheet)

export type SheetTyped = z.output<typeof saveForm>
