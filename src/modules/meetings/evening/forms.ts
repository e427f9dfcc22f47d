import { z } from 'zod'
import { choice, id, optionalId } from '../../../platform/fields.ts'
import { presences } from './rules.ts'

/** From what the presser saw running, to what shall run; empty for nothing. */
export const moveForm = z.object({ from: optionalId(), to: optionalId() })

/** To what was given before, as the presser saw it. */
export const moreForm = z.object({
  item: id(),
  added: z.coerce.number('missing').int('missing').min(0).max(600),
})

export const quietForm = z.object({ item: id(), quiet: choice(['yes', 'no']) })

export const itemForm = z.object({ item: id() })

export const hereForm = z.object({ how: choice(presences).default('here') })
