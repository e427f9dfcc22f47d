import { z } from 'zod'
import {
  choice,
  id,
  long,
  optional,
  optionalDate,
  optionalId,
  short,
  version,
} from '../../../platform/fields.ts'
import { jsonOf } from '../../../platform/json.ts'
import { parties } from '../../initiatives/queries.ts'
import { kinds, material_languages } from '../rules.ts'
import { most_body, most_label, most_passages, most_speakers, most_text, type Said } from './rules.ts'

const source = {
  kind: choice(kinds),
  title: short(160),
  happened_on: optionalDate(),
  language: choice(material_languages),
  own_part: optional(2000),
}

/** A text that was pasted, or a file; one of them. A browser sends an empty file where none was chosen. */
export const newForm = z.object({
  ...source,
  text: optional(most_text),
  file: z
    .union([z.instanceof(File), z.literal('')], { error: 'missing' })
    .optional()
    .transform(file => (file instanceof File && file.size > 0 ? file : null)),
})

const said = z
  .array(
    z.object({
      label: z.string().max(most_label).nullable(),
      body: z.string().min(1).max(most_body),
      start_ms: z.int().min(0).max(360_000_000).nullable(),
    }),
  )
  .min(1)
  .max(most_passages)

const asks = 'asks'
export const new_ones = parties.map(party => `new_${party}` as const)
const speaks = z.union([z.literal(asks), z.enum(new_ones), id()], { error: 'choose' })

/** One choice for each, in their order: two may be the same. */
const inOrder = (given: unknown): unknown =>
  Array.isArray(given) ? given : given === undefined ? [] : [given]

/**
 * The second step: what was read travels on in the page, since nothing is kept before somebody has said who speaks.
 * `speaker` has one choice for each name that the text has, in their order: "asks", a party, or somebody known.
 */
export const speakersForm = z.object({
  ...source,
  said: z
    .string({ error: 'missing' })
    .max(most_text * 2, 'missing')
    .transform(text => jsonOf(text))
    .pipe(said),
  speaker: z.preprocess(inOrder, z.array(speaks).max(most_speakers, 'choose')),
})

/** What was read, as it comes back from the page; null where it cannot be read. */
export const saidIn = (text: unknown): Said[] | null =>
  said.safeParse(typeof text === 'string' ? jsonOf(text) : null).data ?? null

export const sourceForm = z.object({ ...source, version: version() })

export const bodyForm = z.object({ body: long(most_body), version: version() })
export const speakerForm = z.object({ informant_id: optionalId(), version: version() })
export const afterForm = z.object({ new_body: long(most_body), new_informant_id: optionalId() })
export const joinForm = z.object({ version: version() })
export const bringForm = z.object({ from: choice(['minutes', 'story']), id: id() })

export type SourceInput = Omit<z.output<typeof sourceForm>, 'version'>
export type BodyInput = z.output<typeof bodyForm>
export type SpeakerInput = z.output<typeof speakerForm>
export type AfterInput = z.output<typeof afterForm>
