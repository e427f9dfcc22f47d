import { z } from 'zod'
import { languages } from '../../../../platform/language.ts'
import { most_questions } from '../rules.ts'

const few_signs = () => z.string().max(12).optional().catch(undefined)

/** What is chosen and typed: each question has both places, of which it uses one. */
const typed = Object.fromEntries(
  Array.from({ length: most_questions }, (_, at) => at).flatMap(at => [
    [`a_${at}`, few_signs()],
    [`n_${at}`, few_signs()],
  ]),
) as Record<`a_${number}` | `n_${number}`, ReturnType<typeof few_signs>>

/** The key with which answers count once and may be changed: 128 bits, base64url. */
const key = () => z.string('missing').regex(/^[\w-]{22}$/, 'invalid')

const carried = {
  /** What the link opened stands in every form, so that two of them in one browser are kept apart. */
  link: z.string('missing').max(200, 'invalid'),
  key: key(),
  language: z.enum(languages).optional().catch(undefined),
}

/** Another language, or the way back to what was answered: nothing is kept. */
export const stepForm = z.object({
  ...typed,
  ...carried,
  speak: z.enum(languages).optional().catch(undefined),
})
/** All answers at once. */
export const answersForm = z.object({ ...typed, ...carried })
/** The key alone: what it opens is taken back. */
export const takeBackForm = z.object(carried)

/** A sheet of paper, typed by somebody else. */
export const sheetForm = z.object({ ...typed, key: key() })
export const undoForm = z.object({ key: key() })
