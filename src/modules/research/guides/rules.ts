import { z } from 'zod'
import { in_four_languages, versioned } from '../../../platform/content.ts'

/** What a guide leads to: something to ask, something to write down while one looks, or steps to go. */
export const guide_kinds = ['questions', 'sheet', 'steps'] as const

/** The rooms that a step is done in, under the initiative's address. */
export const done_in = {
  contributions: '/contributions',
  rounds: '/rounds',
  meetings: '/meetings',
  research: '/research',
} as const
export type DoneIn = keyof typeof done_in

const lines = z.array(in_four_languages).min(1).max(9)

const part = z.strictObject({
  text: in_four_languages,
  /** Follow-ups to a question, help to a heading of a sheet, what a step means. */
  more: z.array(in_four_languages).max(5).default([]),
  /** Empty lines on paper. */
  lines: z.coerce.number().int().min(1).max(8).optional(),
  done_in: z.enum(Object.keys(done_in) as [DoneIn, ...DoneIn[]]).optional(),
})

/** A guide to one way of asking or looking, to read beforehand and to have at hand on paper. */
export const guide_shape = z.strictObject({
  ...versioned,
  order: z.coerce.number().int().min(1).max(99),
  what: z.enum(guide_kinds),
  name: in_four_languages,
  purpose: in_four_languages,
  takes: in_four_languages,
  before: lines,
  /** What to say aloud before anything else, word for word. */
  opening: in_four_languages.optional(),
  parts: z.array(part).min(3).max(10),
  during: lines,
  after: lines,
  /** What to take care of, above all for those with least power. */
  mind: lines,
})

export type Guide = z.output<typeof guide_shape>
