import { z } from 'zod'
import { choice, long, optional, short, version } from '../../../platform/fields.ts'
import { readFigure } from '../measuring/rules.ts'
import { gain_kinds, most_count, most_each } from './rules.ts'

/** A share may be typed with its sign. */
const read = (typed: string, most: number) => readFigure(most === 100 ? typed.replace(/\s*%$/, '') : typed)

const faultIn = (typed: string, most: number): string | null => {
  const figure = read(typed, most)
  if (typeof figure !== 'number') return figure
  return figure < 0 ? 'below_nought' : figure > most ? (most === 100 ? 'over_hundred' : 'too_large') : null
}

/** A figure as somebody types it, from nought. */
const figure = (most: number) =>
  optional(40)
    .superRefine((typed, context) => {
      const fault = faultIn(typed, most)
      if (fault) context.addIssue({ code: 'custom', message: fault })
    })
    .transform(typed => Number(read(typed, most)))

const fields = {
  kind: choice(gain_kinds),
  what: short(200),
  count_low: figure(most_count),
  count_high: figure(most_count),
  each_low: figure(most_each),
  each_high: figure(most_each),
  share_low: figure(100),
  share_high: figure(100),
  period: optional(120).overwrite(typed => typed.replace(/\s+/g, ' ')),
  assumptions: long(2000),
  source: optional(300),
}

/** The highest is never below the lowest. */
const inOrder = <S extends z.ZodObject<typeof fields>>(form: S) =>
  form
    .refine(given => given.count_high >= given.count_low, { path: ['count_high'], error: 'below_lowest' })
    .refine(given => given.each_high >= given.each_low, { path: ['each_high'], error: 'below_lowest' })
    .refine(given => given.share_high >= given.share_low, { path: ['share_high'], error: 'below_lowest' })

export const gainForm = inOrder(z.object(fields))
export const changeForm = inOrder(z.object({ ...fields, version: version() }))

export type GainInput = z.output<z.ZodObject<typeof fields>>
