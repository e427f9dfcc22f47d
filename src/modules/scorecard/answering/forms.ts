import { z } from 'zod'
import { language } from '../../../platform/fields.ts'
import { longest_line, tidyLine } from './rules.ts'

/**
 * The answers as they travel from page to page: one hidden field with all of them ("5,0,-1"), and, where statements
 * stand together on one page, a field of its own for each that was answered there (`a_0`, `a_1`, …).
 */
export function gatherAnswers(given: unknown): unknown {
  if (given === null || typeof given !== 'object') return given
  const fields = given as Record<string, unknown>
  const answers = typeof fields.answers === 'string' ? numbersOf(fields.answers) : fields.answers
  if (!Array.isArray(answers)) return given
  for (const [name, value] of Object.entries(fields)) {
    const place = /^a_(\d{1,3})$/.exec(name)
    if (place && Number(place[1]) < answers.length) answers[Number(place[1])] = Number(value)
  }
  return { ...fields, answers }
}

const numbersOf = (line: string): number[] => (line === '' ? [] : line.slice(0, 2_500).split(',').map(Number))

/** The key with which answers count once and may be changed: 128 bits, base64url. */
export const answerKey = () => z.string('missing').regex(/^[\w-]{22}$/, 'invalid')

/** As many answers as an instrument may have statements; whether they fit this one is the command's to say. */
export const answerList = () =>
  z
    .array(z.number('invalid').int('invalid').min(-2, 'invalid').max(100, 'invalid'), 'missing')
    .max(500, 'invalid')

const carried = {
  key: answerKey(),
  answers: answerList(),
  language: language('answering').optional().catch(undefined),
  shorter: z.literal('yes').optional().catch(undefined),
  own_device: z.literal('yes').optional().catch(undefined),
  line: z.string().default('').catch('').transform(tidyLine),
  /** Whether the group may read the line once the round is closed. */
  line_shared: z.enum(['yes', 'no']).optional().catch(undefined),
  /** Somebody helps with answering: said so, and asked the person. */
  helped: z.literal('yes').optional().catch(undefined),
  /** Keeps beside the big screen. */
  follow: z.literal('yes').optional().catch(undefined),
}

/** One step on the way: nothing of it is kept on the server. */
export const stepForm = z.preprocess(
  gatherAnswers,
  z.object({
    ...carried,
    at: z.coerce.number().int().min(-1).max(500).catch(-1),
    answer: z.coerce.number().int().min(-2).max(100).optional().catch(undefined),
    go: z.string().max(10).catch(''),
    // A switch of language or of text length shows the same page again.
    here: z.string().max(10).catch('start'),
    speak: language('answering').optional().catch(undefined),
    text: z.enum(['shorter', 'full']).optional().catch(undefined),
    // The helper has asked, and the person has said yes aloud.
    asked: z.literal('yes').optional().catch(undefined),
  }),
)

const sent = z.object(carried)

/** All answers at once. Who writes a line says what shall become of it. */
export const answersForm = z.preprocess(
  gatherAnswers,
  sent.superRefine(({ line, line_shared }, context) => {
    const fault = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (line.length > longest_line) fault('line', `too_long:${longest_line}`)
    if (line !== '' && !line_shared) fault('line_shared', 'choose')
  }),
)

/** The key alone: what it opens is taken back. */
export const takeBackForm = z.object({
  key: answerKey(),
  language: language('answering').optional().catch(undefined),
})

/** What is sent, whether or not something in it needs mending. */
export const carriedForm = z.preprocess(gatherAnswers, sent)

export type Carried = z.output<typeof answersForm>
