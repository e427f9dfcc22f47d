import { z } from 'zod'
import { languages } from '../../../platform/language.ts'
import { hashToken } from '../../../platform/secrets.ts'
import { kinds, lengths, signatures } from '../rules.ts'

/** What is exchanged, and in which shape: another number is another shape. */
export const format = 'samskap-exchange'
export const shape = 1
/** So many copies are asked for at once: their ids stand in the address, and a language is large. */
export const at_once = { stories: 100, things: 10 } as const
export const most_copies = 100_000

/** Where nobody answers as agreed for so many days, nobody can tell what was taken back there: the copies go. */
export const kept_days = 30

/** The words before everything that is signed here: no other signature of an installation can stand for it. */
const domain = 'samskap exchange 1\n'

/** What is signed: the payload with the number that the asking side drew, so that no older answer passes. */
export const toSign = (payload: string): string => domain + payload

/** Short for a key, as people read it to each other: 160 bits of its hash, in groups of four. */
export const fingerprint = (public_key: string): string[] =>
  hashToken(public_key).toString('hex').slice(0, 40).toUpperCase().match(/.{4}/g) ?? []

/** An address as it was typed: the installation's first page, without what follows. */
export const tidyAddress = (typed: string): string => {
  const whole = /^https?:\/\//.test(typed) ? typed : `https://${typed}`
  return URL.canParse(whole) ? new URL(whole).origin : ''
}

const text = (most: number) => z.string().max(most)
const names = z.array(z.string().min(1).max(60)).max(40)
const id = z.uuid().toLowerCase()
const day = z.iso.date().regex(/^2/)
const number = (least: number) => z.int().min(least).max(1_000_000_000)

export const card_shape = z.object({
  format: z.literal(format),
  shape: z.literal(shape),
  name: z.string().trim().min(1).max(200),
  public_key: z.string().regex(/^[\w-]{43}$/),
})

export const envelope_shape = z.object({ payload: z.string(), signature: z.string().max(200) })

const head = {
  format: z.literal(format),
  shape: z.literal(shape),
  drawn: z.string(),
  made_at: z.iso.datetime().regex(/^2/),
}

const marks = z.array(z.tuple([id, z.string().length(64)])).max(most_copies)

export const manifest_shape = z.object({ ...head, stories: marks, things: marks })

const story_shape = z.object({
  id,
  kind: z.enum(kinds),
  language: z.enum(languages),
  title: text(lengths.name).min(1),
  before: text(lengths.part),
  tried: text(lengths.part),
  happened: text(lengths.part),
  learnt: text(lengths.part),
  advice: text(lengths.part),
  resident_voice: text(lengths.short),
  employee_voice: text(lengths.short),
  fields: names,
  themes: names,
  phase: text(60).nullable(),
  target_group: text(lengths.name),
  thickness: z.number().int().min(0).max(4).nullable(),
  place: text(lengths.name),
  initiative_title: text(200),
  county_number: text(2).nullable(),
  public_id: id.nullable(),
  demo: z.boolean(),
  number: number(1),
  published_on: day,
  changed_on: day,
  quotes: z.array(z.object({ body: text(lengths.short), signature: z.enum(signatures) })).max(100),
})
export type FetchedStory = z.output<typeof story_shape>

export const stories_shape = z.object({ ...head, stories: z.array(story_shape).max(at_once.stories) })

/** What is inside depends on the kind, and is looked at again where it is shown. */
const thing_shape = z.object({
  id,
  kind: z.enum(['method', 'pattern', 'indicator', 'language']),
  title: text(200).min(1),
  about: text(lengths.short),
  body: z.record(text(60), z.unknown()),
  language: z.enum(languages),
  themes: names,
  fields: names,
  place: text(lengths.name),
  demo: z.boolean(),
  number: number(1),
  published_on: day,
  changed_on: day,
})
export type FetchedThing = z.output<typeof thing_shape>

export const things_shape = z.object({ ...head, things: z.array(thing_shape).max(at_once.things) })

const figure_shape = z.object({
  quarter: day,
  level: z.enum(['leaf', 'region', 'country']),
  counties: names,
  instrument_id: text(100),
  instrument_version: text(20),
  initiatives: number(5),
  answers: number(20),
  figures: z.record(
    z.string().regex(/^[a-z_]{1,60}$/),
    z
      .array(
        z.object({
          id: text(60),
          // each of the initiatives has answered something of every field
          n: number(5),
          value: z.union([
            z.object({ mean: z.number().min(0).max(100) }),
            z.object({ at: z.enum(['low_end', 'high_end']) }),
          ]),
        }),
      )
      .max(60),
  ),
  renewed: day,
  demo: z.boolean(),
})
const count_shape = z.object({
  quarter: day,
  about: z.enum(['phase', 'thickness', 'leaf']),
  classes: names,
  initiatives: number(5),
  demo: z.boolean(),
})
export const figures_shape = z.object({
  ...head,
  figures: z.array(figure_shape).max(5000),
  counts: z.array(count_shape).max(5000),
})

/** Why nothing was taken in, as it is kept and told. */
export const problems = [
  'address',
  'unreachable',
  'refused',
  'too_large',
  'unreadable',
  'signature',
  'older',
  'foreign',
] as const
export type Problem = (typeof problems)[number]

/** Of what the other side has now, what is new or changed here; and what is gone there. */
export function differences(
  theirs: readonly (readonly [id: string, mark: string])[],
  ours: ReadonlyMap<string, string | null>,
): { wanted: string[]; gone: string[] } {
  const there = new Map(theirs)
  return {
    wanted: [...there].filter(([id, mark]) => ours.get(id) !== mark).map(([id]) => id),
    gone: [...ours.keys()].filter(id => !there.has(id)),
  }
}
