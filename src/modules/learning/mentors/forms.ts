import { z } from 'zod'
import {
  choice,
  language,
  listed,
  long,
  optional,
  several,
  short,
  version,
} from '../../../platform/fields.ts'
import { phases } from '../../guide/queries.ts'
import { lengths, themes } from '../rules.ts'

/** No version: one's first offer. */
export const offerForm = z.object({
  name: short(60),
  about: long(lengths.short),
  themes: several(themes),
  phases: several(phases),
  languages: z.preprocess(listed, z.array(language('invitation')).min(1, 'choose').max(60, 'choose')),
  places: z.coerce
    .number('places_between')
    .int('places_between')
    .min(1, 'places_between')
    .max(20, 'places_between'),
  version: version().optional(),
})

export const askForm = z.object({ body: long(lengths.short), shown_as: short(lengths.name) })
export const answerForm = z.object({ answer: choice(['yes', 'no']), answer_body: optional(lengths.short) })

export type OfferInput = z.output<typeof offerForm>
export type AskInput = z.output<typeof askForm>
export type AnswerInput = z.output<typeof answerForm>
