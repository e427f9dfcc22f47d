import { z } from 'zod'
import { language } from '../../../../platform/fields.ts'
import { answerKey, answerList, gatherAnswers } from '../../answering/forms.ts'
import { longest_line, tidyLine } from '../../answering/rules.ts'

const carried = {
  key: answerKey(),
  answers: answerList(),
  side: z.string('choose').min(1, 'choose').max(64, 'choose'),
  /** The person has said yes aloud. */
  asked: z.literal('yes', 'ask_first'),
  // The field takes no more; what comes otherwise is cut, since no answer may be lost over it.
  line: z
    .string()
    .default('')
    .transform(line => tidyLine(line).slice(0, longest_line)),
  language: language('answering').optional().catch(undefined),
  shorter: z.literal('yes').optional().catch(undefined),
}

/** One step on the way: nothing of it is kept on the server. */
export const helpForm = z.preprocess(
  gatherAnswers,
  z.object({
    ...carried,
    here: z.enum(['all', 'review']).catch('all'),
    go: z.enum(['all', 'review']).optional().catch(undefined),
    speak: language('answering').optional().catch(undefined),
    text: z.enum(['shorter', 'full']).optional().catch(undefined),
  }),
)

export const helpedForm = z.preprocess(gatherAnswers, z.object(carried))

export type Helped = z.output<typeof helpedForm>
