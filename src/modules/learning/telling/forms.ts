import { z } from 'zod'
import {
  choice,
  id,
  long,
  optional,
  optionalId,
  optionalTick,
  several,
  severalIds,
  short,
  version,
} from '../../../platform/fields.ts'
import { languages } from '../../../platform/language.ts'
import { model_fields, phases } from '../../guide/queries.ts'
import { kinds, lengths, themes, thicknesses } from '../rules.ts'

const told = {
  title: short(lengths.name),
  before: optional(lengths.part),
  tried: optional(lengths.part),
  happened: long(lengths.part),
  learnt: optional(lengths.part),
  advice: optional(lengths.part),
  resident_voice: optional(lengths.short),
  employee_voice: optional(lengths.short),
  themes: several(themes),
  fields: several(model_fields),
  phase: choice(['', ...phases]),
  thickness: choice(['', ...thicknesses.map(String)] as ['', ...string[]]),
  target_group: optional(lengths.name),
  language: choice(languages),
  place_masked: optionalTick(),
  place_instead: optional(lengths.name),
}

/** `id` is made with the form: what is sent twice is written once. */
export const newForm = z.object({ ...told, id: id(), kind: choice(kinds), news_id: optionalId() })
export const editForm = z.object({ ...told, version: version() })
export const personsForm = z.object({ persons: severalIds(60), seen: severalIds(200) })
export const answerForm = z.object({
  answer: choice(['yes', 'no']),
  why: optional(lengths.short),
  version: version(),
})
export const quoteForm = z.object({ id: id(), participant_id: id(), body: long(lengths.short) })
export const quoteAnswerForm = z.object({ answer: choice(['yes', 'no']), version: version() })
export const publishForm = z.object({ version: version() })

export type ToldInput = Omit<z.output<typeof editForm>, 'version'>
export type NewInput = z.output<typeof newForm>
export type EditInput = z.output<typeof editForm>
export type AnswerInput = z.output<typeof answerForm>
export type QuoteInput = z.output<typeof quoteForm>
