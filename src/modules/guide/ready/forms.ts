import { z } from 'zod'
import { optional } from '../../../platform/fields.ts'

/** The reason is asked for only when something is missing. */
export const lookForm = z.object({ reason: optional(600) })
export type LookInput = z.output<typeof lookForm>
