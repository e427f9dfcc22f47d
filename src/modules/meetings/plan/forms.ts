import { z } from 'zod'
import {
  choice,
  optional,
  optionalDate,
  optionalTick,
  optionalTime,
  short,
  version,
} from '../../../platform/fields.ts'
import { grounds } from '../rules.ts'

const line = (most: number) => optional(most).overwrite(typed => typed.replace(/\s+/g, ' '))

/** When: the clock as it shows on the wall. Without an end it lasts two hours. */
export const when = { day: optionalDate(), from: optionalTime(), to: optionalTime() }

/** Whether the day is known, or the others are asked. */
export const knowing = ['known', 'ask'] as const

const first = { title: short(120), purpose: optional(600) }

export const newForm = z.object({ ...first, knows: choice(knowing), ...when, place: line(160) })

export const planForm = z.object({
  ...first,
  ...when,
  place: line(160),
  ground: z.union([z.literal(''), choice(grounds)], 'choose').default(''),
  place_why: optional(400),
  online_address: line(300),
  meal: optional(300),
  transport: optional(300),
  interpreter: optional(300),
  child_care: optional(300),
  costs_covered: optionalTick(),
  costs: optional(300),
  version: version(),
})

export const cancelForm = z.object({ cancelled_why: optional(400) })

export type NewInput = z.output<typeof newForm>
export type PlanInput = z.output<typeof planForm>
export type When = { day: string; from: string; to: string }
