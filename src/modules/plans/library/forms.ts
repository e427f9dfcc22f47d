import { z } from 'zod'
import { choice, listed, optional, short, version } from '../../../platform/fields.ts'
import { kinds, most_bytes } from './rules.ts'

/** Nothing chosen is no year. */
const year = () =>
  optional(40)
    .pipe(z.string().regex(/^(?:|19[5-9]\d|20\d\d|2100)$/, 'not_a_year'))
    .transform(typed => (typed === '' ? null : Number(typed)))

const link = () =>
  optional(500).pipe(
    z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'not_a_link' })], { error: 'not_a_link' }),
  )

/** A browser sends a file without a name where none was chosen. */
const chosen = z
  .instanceof(File, { error: 'missing' })
  .refine(file => file.size > 0 || file.name !== '', { error: 'missing', abort: true })
  .refine(file => file.size <= most_bytes, 'too_large')

/** Files of plans. What is left empty is told by each file's name. */
export const bringForm = z.object({
  files: z.preprocess(listed, z.array(chosen).min(1, 'missing').max(50, 'too_many')),
  municipality: optional(120),
  year: year(),
  link: link(),
})
export type BringInput = z.output<typeof bringForm>

export const planForm = z.object({
  municipality: short(120),
  year: year(),
  kind: choice(kinds),
  title: short(200),
  link: link(),
  version: version(),
})
export type PlanInput = z.output<typeof planForm>
