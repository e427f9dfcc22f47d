import { z } from 'zod'
import { choice, id, long, short } from '../../../platform/fields.ts'
import { languages } from '../../../platform/language.ts'
import { parties, starters } from '../../initiatives/queries.ts'
import { forms } from '../form/rules.ts'

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

const part = z.string().max(4000)
const names = z.array(z.string().max(80)).max(200)

/** A pattern as others may start from it, wherever it was made. Points, sheets and cards stand by their names. */
export const given_shape = z.object({
  started_by: z.enum(starters),
  ambition: z.int().min(0).max(4),
  form: z.enum(forms).nullable(),
  in_place: names,
  not_for_us: names,
  sheets: names,
  methods: names,
  letters: z
    .array(
      z.object({
        id: z.uuid(),
        name: z.string().max(80).nullable(),
        language: z.enum(languages),
        parts: z.object({ greeting: part, why_you: part, purpose: part, free: part }),
      }),
    )
    .max(50),
})
export type GivenPattern = z.output<typeof given_shape>
