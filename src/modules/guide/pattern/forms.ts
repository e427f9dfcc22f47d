import { z } from 'zod'
import { choice, id, long, short } from '../../../platform/fields.ts'
import { parties } from '../../initiatives/queries.ts'

export const patternForm = z.object({
  question: long(400),
  title: short(80),
  place: short(80),
  name: short(60),
  party: choice(parties),
  /** The letters to take along. */
  letter: z.preprocess(
    given => (given === undefined || Array.isArray(given) ? (given ?? []) : [given]),
    z.array(id(), { error: 'choose' }).max(100, 'choose'),
  ),
})

export type PatternInput = z.output<typeof patternForm>
