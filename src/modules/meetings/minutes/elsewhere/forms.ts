import { z } from 'zod'
import { id, long, optional, optionalTime, short } from '../../../../platform/fields.ts'
import { most_body, most_summary } from '../rules.ts'

const time = () => optionalTime().refine(given => given !== '', 'missing')

export const elsewhereForm = z.object({
  title: short(120),
  day: z.iso.date('not_a_date').regex(/^[12]/, 'not_a_date'),
  from: time(),
  to: time(),
  place: optional(200),
  /** Who was there, of those with a seat. */
  people: z.preprocess(
    given => (given === undefined || Array.isArray(given) ? (given ?? []) : [given]),
    z.array(id(), { error: 'choose' }).max(300, 'choose'),
  ),
  summary: optional(most_summary),
  body: long(most_body),
})

export type ElsewhereInput = z.output<typeof elsewhereForm>
