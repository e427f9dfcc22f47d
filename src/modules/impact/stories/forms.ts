import { z } from 'zod'
import {
  choice,
  long,
  optional,
  optionalDate,
  optionalId,
  optionalTick,
  version,
} from '../../../platform/fields.ts'
import { reaches } from './rules.ts'

const told = {
  body: long(4000),
  told_as: optional(80).overwrite(typed => typed.replace(/\s+/g, ' ')),
  may_go: choice(reaches),
  group_id: optionalId(),
  indicator_id: optionalId(),
  told_on: optionalDate(),
}

/** `told_by` is empty where the one who tells has no seat here. */
export const tellForm = z.object({ ...told, told_by: optionalId(), said_yes: optionalTick() })
export const correctForm = z.object({ ...told, version: version() })
export const markForm = z.object({ why: optional(600) })
export const chooseForm = z.object({ chosen_why: long(1000), version: version() })

export type TellInput = z.output<typeof tellForm>
export type CorrectInput = z.output<typeof correctForm>
export type ChooseInput = z.output<typeof chooseForm>
