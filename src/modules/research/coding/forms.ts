import { z } from 'zod'
import { id, listed, optional, optionalId, severalIds, short, version } from '../../../platform/fields.ts'
import { looks } from './rules.ts'

const written = {
  name: short(80),
  definition: optional(1000),
  example: optional(1000),
  parent_id: optionalId(),
}

export const addForm = z.object(written)
export const changeForm = z.object({
  ...written,
  look: z.coerce
    .number('choose')
    .int('choose')
    .min(0, 'choose')
    .max(looks - 1, 'choose'),
  version: version(),
})
export const mergeForm = z.object({ into_id: id() })
export const splitForm = z.object({
  name: short(80),
  definition: optional(1000),
  codings: severalIds(200).refine(chosen => chosen.length > 0, 'choose_places'),
})

const largest = 2 ** 31 - 1
const place = z
  .string('choose_text')
  .regex(/^[0-9a-f-]{36}:\d{1,9}:\d{1,9}-\d{1,9}$/, 'choose_text')
  .transform(typed => {
    const [passage_id = '', version, span = ''] = typed.split(':')
    const [from_sign, to_sign] = span.split('-').map(Number)
    return { passage_id, version: Number(version), from_sign: from_sign ?? 0, to_sign: to_sign ?? 0 }
  })
  .refine(({ passage_id }) => z.uuid().safeParse(passage_id).success, 'choose_text')

/** Stretches of one or more passages, each as "passage:version:from-to", and the code they get. */
export const codeForm = z.object({
  spans: z.preprocess(listed, z.array(place).min(1, 'choose_text').max(100, 'choose_text')),
  codes: severalIds(40).refine(chosen => chosen.length > 0, 'choose_code'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
})

const border = z.coerce
  .number('choose_text')
  .int('choose_text')
  .min(0, 'choose_text')
  .max(largest, 'choose_text')

/** One stretch of one passage, from where a piece begins to where one ends, and the codes it gets. */
export const passageForm = z.object({
  from_sign: border,
  to_sign: border,
  codes: severalIds(40).refine(chosen => chosen.length > 0, 'choose_code'),
  version: version(),
})
export const uncodeForm = z.object({ coding: id() })

export type AddInput = z.output<typeof addForm>
export type ChangeInput = z.output<typeof changeForm>
export type SplitInput = z.output<typeof splitForm>
