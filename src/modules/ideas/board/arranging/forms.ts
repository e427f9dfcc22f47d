import { z } from 'zod'
import { choice, id, optionalId } from '../../../../platform/fields.ts'
import { note_kinds } from '../rules.ts'
import { spots } from './rules.ts'

export const placeForm = z.object({
  kind: choice(note_kinds),
  theme_id: optionalId(),
  where: z.union([z.enum(spots), z.uuid()], { error: 'choose' }).default('keep'),
})
export const mergeForm = z.object({ into: id() })
