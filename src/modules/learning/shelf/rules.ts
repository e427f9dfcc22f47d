import { z } from 'zod'

/** What others may take into use. */
export const thing_kinds = ['method', 'pattern', 'indicator', 'language'] as const
export type ThingKind = (typeof thing_kinds)[number]

/** So many themes, and so many fields, say what it is about; with more, it is about everything. */
export const most_said = 3

/** What somebody sends twice within this time, in milliseconds, was meant once. */
export const double_press = 10 * 60_000

/** A method: what it is for stands in the few words about it. */
export const method_shape = z.object({
  minutes: z.int().min(1).max(600),
  materials: z.string().max(4000),
  steps: z.string().min(1).max(4000),
})

const short = z.string().min(1).max(80)

/** A language: every checked text, with the bokmål it was written from. */
export const language_shape = z.object({
  code: short,
  name: short,
  direction: z.enum(['ltr', 'rtl']),
  texts: z
    .array(
      z.object({ key: z.string().max(300), source: z.string().max(20_000), body: z.string().max(20_000) }),
    )
    .max(10_000),
})

/** Steps as they were written, one a line: empty lines and the numbers people put before them are left out. */
export const stepsIn = (written: string): string[] =>
  written
    .split('\n')
    .map(line => line.replace(/^\s*(?:\d{1,2}[.)]|[-–•*])\s+/, '').trim())
    .filter(line => line !== '')

/** What was taken from others and never changed is theirs to share. */
export const isOurs = (method: { taken_from: string | null; version: number }): boolean =>
  method.taken_from === null || method.version > 1
