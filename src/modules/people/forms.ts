import { z } from 'zod'
import {
  choice,
  language,
  optional,
  optionalEmail,
  optionalTick,
  short,
  version,
} from '../../platform/fields.ts'
import { parties } from '../initiatives/queries.ts'
import { levels } from './rules.ts'

const most_at_once = 60

/** One name on each line; empty lines do not count. */
const names = z
  .string({ error: 'missing' })
  .max(5000, 'too_long:5000')
  .transform(typed =>
    typed
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
  )
  .pipe(z.array(short(60)).min(1, 'missing').max(most_at_once, 'too_many_names'))

const seat = {
  party: choice(parties),
  belongs_to: optional(120),
  email: optionalEmail(),
  language: language('invitation'),
}

export const addForm = z
  .object({ names, ...seat })
  .refine(given => given.email === '' || given.names.length === 1, {
    path: ['email'],
    error: 'one_at_a_time',
  })
export const changeForm = z.object({ name: short(60), ...seat, version: version() })
export const levelForm = z.object({ level: choice(levels), researches: optionalTick() })
export const leaveForm = z.object({ reason: optional(600) })
export const meForm = z.object({ name: short(60), language: language('invitation'), version: version() })

export type LevelInput = z.output<typeof levelForm>
export type AddInput = z.output<typeof addForm>
export type ChangeInput = z.output<typeof changeForm>
export type MeInput = z.output<typeof meForm>
