import { z } from 'zod'
import { optional, optionalId } from '../../../platform/fields.ts'

/** Which passage of which plan; none where no plan names it. */
export const workForm = z.object({ plan_id: optionalId(), key: optional(64), said: optional(300) })
export type WorkInput = z.output<typeof workForm>
