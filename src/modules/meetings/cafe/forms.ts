import { z } from 'zod'
import { optional, optionalId, version } from '../../../platform/fields.ts'
import { most_rounds, most_tables, topic_length } from './rules.ts'

const between = (least: number, most: number) =>
  z.coerce.number('number').int('number').min(least, 'number').max(most, 'number')

export const settingForm = z.object({
  rounds: between(1, most_rounds),
  round_minutes: between(1, 120),
  tables: between(2, most_tables),
  /** A line for each table; one line is what all of them talk about. */
  topics: optional(most_tables * (topic_length + 1)),
  /** 0 where nobody has set the tables yet. */
  version: z.coerce
    .number('missing')
    .int('missing')
    .min(0)
    .max(2 ** 31 - 1),
})
export type SettingInput = z.output<typeof settingForm>

/** From the round that the presser saw, to the one that shall be. */
export const moveForm = z.object({ from: between(0, most_rounds), to: between(0, most_rounds) })

/** Empty: a table for oneself. */
export const joinForm = z.object({ participant_id: optionalId() })

export const leftForm = z.object({ left_behind: optional(2000), version: version() })
export type LeftInput = z.output<typeof leftForm>

export const tableForm = z.object({
  topic: optional(topic_length),
  host_id: optionalId(),
  version: version(),
})
export type TableInput = z.output<typeof tableForm>
