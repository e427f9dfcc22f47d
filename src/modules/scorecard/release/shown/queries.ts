import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { snapshotOf } from '../../closing/queries.ts'
import { type Round, roundOf } from '../../rounds/queries.ts'

/** A closed round that might be released, and whether it has figures to release. The staff's own check never is. */
export async function releasableRound(
  db: Db,
  access: Access,
  round_id: string,
): Promise<Round & { figures: boolean }> {
  const round = await roundOf(db, access, round_id)
  const snapshot = await snapshotOf(db, access, round_id)
  if (round.kind === 'staff' || !snapshot) throw new NotFound()
  return { ...round, figures: snapshot.kind === 'figures' }
}
