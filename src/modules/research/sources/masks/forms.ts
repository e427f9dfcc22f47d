import { z } from 'zod'
import { choice, listed, optional } from '../../../../platform/fields.ts'
import { mask_kinds } from './rules.ts'

/** One choice for each suggestion: the kind, a space, and the words; nothing where it stays. */
const chosen = z
  .string({ error: 'choose' })
  .max(200, 'choose')
  .regex(/^[a-z]+ \S/u, 'choose')
  .transform(given => {
    const at = given.indexOf(' ')
    return { kind: given.slice(0, at), words: given.slice(at + 1) }
  })
  .pipe(z.object({ kind: choice(mask_kinds), words: z.string() }))

export const maskForm = z.object({
  mask: z.preprocess(given => listed(given).filter(one => one !== ''), z.array(chosen).max(100, 'choose')),
  own_words: optional(80),
  own_kind: choice(mask_kinds).default('person'),
})
