import { z } from 'zod'
import { choice } from '../../../platform/fields.ts'
import { purposes } from './rules.ts'

const version = z.string({ error: 'missing' }).regex(/^\d+(\.\d+)*$/, 'choose')

/** One answer to one purpose, and the version of the text that was on the page. */
export const answerForm = z.object({
  purpose: choice(purposes),
  answer: choice(['yes', 'no']),
  content_version: version,
})

/** For each purpose what stands on the sheet: nothing, no, or yes to the text of a version. */
const on_sheet = z.union([z.literal('none'), z.literal('no'), version], { error: 'choose' }).default('none')

export const paperForm = z.object(
  Object.fromEntries(purposes.map(purpose => [purpose, on_sheet])) as Record<
    (typeof purposes)[number],
    typeof on_sheet
  >,
)

export type AnswerInput = z.output<typeof answerForm>
export type PaperInput = z.output<typeof paperForm>
