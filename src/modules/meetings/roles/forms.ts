import { z } from 'zod'
import { choice, id, optionalId } from '../../../platform/fields.ts'
import { roles } from '../rules.ts'

/** `from`: who had it, as the presser saw; empty where somebody is to have it as well, or nobody had it. */
export const giveForm = z.object({ role: choice(roles), from: optionalId(), to: id() })
export type GiveInput = z.output<typeof giveForm>

export const offForm = z.object({ role: choice(roles), participant_id: id() })
export type OffInput = z.output<typeof offForm>
