import { z } from 'zod'
import { languages } from '../../../platform/language.ts'

/**
 * The answers as they travel from page to page: one hidden field with all of them ("5,0,-1"), and, where statements
 * stand together on one page, a field of its own for each that was answered there (`a_0`, `a_1`, …).
 */
function gatherAnswers(given: unknown): unknown {
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

const carried = {
  key: z.string('missing').regex(/^[\w-]{22}$/, 'invalid'),
  answers: z
    .array(z.number('invalid').int('invalid').min(-2, 'invalid').max(100, 'invalid'), 'missing')
    .max(500, 'invalid'),
  language: z.enum(languages).optional().catch(undefined),
  shorter: z.literal('yes').optional().catch(undefined),
  own_device: z.literal('yes').optional().catch(undefined),
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
    speak: z.enum(languages).optional().catch(undefined),
    text: z.enum(['shorter', 'full']).optional().catch(undefined),
  }),
)

/** All answers at once. */
export const answersForm = z.preprocess(gatherAnswers, z.object(carried))

export type Carried = z.output<typeof answersForm>
