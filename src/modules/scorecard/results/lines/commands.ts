import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { closedRound } from '../queries.ts'

/** Takes away for good a line that names somebody. */
export async function takeLineAway(
  tx: Tx,
  access: Access,
  round_id: string,
  line_id: string,
  now: Date,
): Promise<void> {
  await closedRound(tx, access, round_id)
  const gone = await tx
    .deleteFrom('closed_line')
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .where('id', '=', line_id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'line_taken_away', line_id)
}
