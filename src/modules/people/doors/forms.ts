import { z } from 'zod'
import { choice, code, id, optionalTick, short } from '../../../platform/fields.ts'
import { parties } from '../../initiatives/queries.ts'

export const inviteForm = z.object({ by_mail: optionalTick() })
export const sheetsForm = z.object({
  participant: z.preprocess(
    given => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(id(), { error: 'choose' }).max(200, 'choose'),
  ),
})
export const codeForm = z.object({ code: code() })
export const claimForm = z.object({ code: code(), participant_id: id() })
export const askForm = z.object({ code: code(), name: short(60), party: choice(parties) })
export const answerForm = z.object({ decision: choice(['welcomed', 'declined']) })
