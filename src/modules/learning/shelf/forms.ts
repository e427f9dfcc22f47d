import { z } from 'zod'
import { choice, long, optional, optionalId, several, short, version } from '../../../platform/fields.ts'
import { model_fields } from '../../guide/queries.ts'
import { lengths, themes } from '../rules.ts'
import { most_said, thing_kinds } from './rules.ts'

/** Which thing is meant: its kind, and what it is known by among its kind. */
export const whichForm = z.object({ kind: choice(thing_kinds), ref: short(80) })

/** `seen` is the mark of the thing as it was shown before it was shared. */
export const shareForm = whichForm.extend({
  title: short(lengths.name),
  about: long(lengths.short),
  themes: several(themes, most_said, 'too_many'),
  fields: several(model_fields, most_said, 'too_many'),
  place: optional(lengths.name),
  seen: optional(60),
})

/** For whom, where an indicator is taken. */
export const takeForm = z.object({ group_id: optionalId() })
export const wentForm = z.object({ went: optional(lengths.short), version: version() })

export type ShareInput = z.output<typeof shareForm>
export type TakeInput = z.output<typeof takeForm>
export type WentInput = z.output<typeof wentForm>
