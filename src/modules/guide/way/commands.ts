import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion } from '../../../platform/errors.ts'
import { announce } from '../../../platform/live.ts'
import { newId } from '../../../platform/secrets.ts'
import type { MoveInput } from './forms.ts'
import { phaseNow } from './queries.ts'
import { moveFrom, needsReason } from './rules.ts'

const traces = { on: 'phase_moved_on', back: 'phase_moved_back', restart: 'phase_restarted' } as const

/** Goes on, back or to the start once more. Of two who move at once, the second is told so. */
export async function moveAlong(tx: Tx, access: Access, input: MoveInput, now: Date): Promise<void> {
  const { initiative_id, participant_id } = access
  await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('initiative_id', '=', initiative_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const { phase, moves } = await phaseNow(tx, access)
  const number = (moves.at(-1)?.number ?? 0) + 1
  const move = moveFrom(phase, input.way)
  if (input.version !== number && input.reason !== '') {
    // What was typed is not lost: it comes back beside where they are now.
    throw new NewerVersion({ reason: moves.at(-1)?.reason ?? '', version: String(number) })
  }
  if (input.version !== number || move === null) throw new Conflict('way_moved')
  if (needsReason(move.kind) && input.reason === '') throw new Mend({ reason: 'reason' })
  const id = newId()
  await tx
    .insertInto('phase_move')
    .values({
      ...{ initiative_id, id, number, ...move, reason: input.reason },
      ...{ at: now, moved_by: participant_id },
    })
    .execute()
  await leaveTrace(tx, access, now, traces[move.kind], id)
  await announce(tx, initiative_id, now, 'guide', id)
}
