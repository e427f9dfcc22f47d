import { z } from 'zod'
import {
  button,
  choice,
  id,
  long,
  optional,
  optionalDate,
  optionalId,
  short,
  version,
} from '../../../platform/fields.ts'
import { betters, kinds, levels, rhythms, ways } from '../rules.ts'

const orNothing = <const T extends readonly string[]>(values: T) =>
  z.union([z.literal(''), choice(values)], 'choose').default('')
const line = (most: number) => optional(most).overwrite(typed => typed.replace(/\s+/g, ' '))
const end = (otherwise: number) =>
  z.coerce.number('choose').int('choose').min(0, 'choose').max(100, 'choose').default(otherwise)

/** What one says first: for whom, what it is a sign of, and what kind of thing it is. */
const first = {
  goal_id: optionalId(),
  name: short(160),
  level: choice(levels),
  kind: choice(kinds),
}
export const addForm = z.object({ group_id: id(), ...first })

export const changeForm = z
  .object({
    ...first,
    activity_id: optionalId(),
    idea_id: optionalId(),
    unit: line(60),
    scale_min: end(1),
    scale_max: end(5),
    scale_low: line(100),
    scale_high: line(100),
    better: choice(betters),
    way: orNothing(ways),
    question: optional(600),
    source: line(300),
    how: optional(2000),
    mind: optional(2000),
    every: orNothing(rhythms),
    first_on: optionalDate(),
    last_on: optionalDate(),
    measured_by: optionalId(),
    who_measures: line(160),
    why: optional(400),
    version: version(),
  })
  .refine(typed => typed.scale_min < typed.scale_max, { path: ['scale_max'], error: 'scale_turned' })
  .refine(({ first_on, last_on }) => !first_on || !last_on || first_on <= last_on, {
    path: ['last_on'],
    error: 'before_first',
  })

export const withdrawForm = z.object({ withdrawn_why: long(400) })
export const takeBackForm = button()
export const removeForm = button()
export const takeForm = z.object({ group_id: id(), goal_id: optionalId() })

export type AddInput = z.output<typeof addForm>
export type ChangeInput = z.output<typeof changeForm>
export type TakeInput = z.output<typeof takeForm>
