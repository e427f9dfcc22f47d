import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import type { LookInput } from './forms.ts'
import { readinessOf } from './queries.ts'

/** Notes what was missing, and why one goes on all the same. */
export async function lookBefore(tx: Tx, access: Access, input: LookInput, now: Date): Promise<void> {
  const { missing } = await readinessOf(tx, access, now)
  if (missing.length > 0 && input.reason === '') throw new Mend({ reason: 'reason' })
  const id = newId()
  const { initiative_id, participant_id } = access
  await tx
    .insertInto('readiness_look')
    .values({ initiative_id, id, missing, ...input, at: now, looked_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'readiness_looked', id)
}
