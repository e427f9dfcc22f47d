import { z } from 'zod'
import { choice, id, optional, version } from '../../../../platform/fields.ts'
import { agenda_kinds } from '../rules.ts'

const planned = {
  kind: choice(agenda_kinds),
  /** Empty: it is called what its kind is called. */
  title: optional(120).overwrite(typed => typed.replace(/\s+/g, ' ')),
  minutes: z.coerce
    .number('minutes_between')
    .int('minutes_between')
    .min(1, 'minutes_between')
    .max(600, 'minutes_between'),
  note: optional(600),
  /** 'new': one that is made for it. */
  board_id: z.union([z.literal(''), z.literal('new'), id()], { error: 'choose' }).default(''),
}

export const addForm = z.object(planned)
export const changeForm = z.object({ ...planned, version: version() })

const place = () => z.coerce.number('missing').int('missing').min(1).max(1000)

/** From the place where the presser saw it, to the one where it shall stand. */
export const placeForm = z.object({ from: place(), to: place() })

export type PlannedInput = z.output<typeof addForm>
export type ChangedInput = z.output<typeof changeForm>
