import { z } from 'zod'
import { choice, optional, version } from '../../../platform/fields.ts'
import { ways } from './rules.ts'

/** `version` is the number that this move gets: of two who move at once, the second is told. */
export const moveForm = z.object({ way: choice(ways), reason: optional(600), version: version() })
export type MoveInput = z.output<typeof moveForm>
