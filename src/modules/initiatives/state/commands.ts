import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict } from '../../../platform/errors.ts'
import { announce } from '../../../platform/live.ts'
import { newId } from '../../../platform/secrets.ts'
import type { StateInput } from './forms.ts'
import { stateNow } from './queries.ts'

const traces = {
  active: 'initiative_resumed',
  paused: 'initiative_paused',
  ended: 'initiative_ended',
} as const

/** Says that the work rests, has ended or goes on again, and why. Of two who say the same at once, one is told so. */
export async function noteState(tx: Tx, access: Access, input: StateInput, now: Date): Promise<void> {
  const { initiative_id, participant_id } = access
  await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('initiative_id', '=', initiative_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const before = await stateNow(tx, access)
  if ((before?.state ?? 'active') === input.state) throw new Conflict('state_as_before')
  const id = newId()
  await tx
    .insertInto('initiative_state')
    .values({ initiative_id, id, ...input, at: now, noted_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, traces[input.state], id)
  await announce(tx, initiative_id, now, 'initiative')
}
