import { z } from 'zod'
import { choice, optional, short, version } from '../../../platform/fields.ts'
import { lengths } from '../plan/rules.ts'
import { group_kinds } from '../rules.ts'
import { priorities } from './rules.ts'

/** A whole number as people type it: "40", "1 200"; or nothing. */
export const count = (least: number, most: number) =>
  optional(15)
    .transform(typed =>
      typed
        .replace(/^\s*(ca|omtrent|omkring|about)\b\.?/i, '')
        .replace(/\s/g, '')
        .replace(/^0+(?=\d)/, ''),
    )
    .refine(
      typed => typed === '' || (/^\d+$/.test(typed) && Number(typed) >= least && Number(typed) <= most),
      'how_many',
    )

const about = {
  name: short(lengths.line),
  detail: optional(lengths.lines),
  kind: choice(group_kinds),
  priority: choice(priorities),
  size: count(1, 10_000_000),
}

export const groupForm = z.object(about)
export const changeGroupForm = z.object({ ...about, why: optional(lengths.lines), version: version() })

export type GroupInput = z.output<typeof groupForm>
export type ChangeGroupInput = z.output<typeof changeGroupForm>
