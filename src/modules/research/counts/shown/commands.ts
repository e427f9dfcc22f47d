import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { researchOf } from '../../queries.ts'
import type { Showable } from './rules.ts'

/** Decides whether those at the table see a part of a study. A button pressed twice does no more. */
export async function decideShown(
  tx: Tx,
  access: Access,
  research_id: string,
  { what, shown }: { what: Showable; shown: boolean },
  now: Date,
): Promise<void> {
  await researchOf(tx, access, research_id)
  const { initiative_id, participant_id } = access
  const done = shown
    ? await tx
        .insertInto('research_shown')
        .values({ initiative_id, research_id, what, shown_at: now, shown_by: participant_id })
        .onConflict(known => known.columns(['initiative_id', 'research_id', 'what']).doNothing())
        .executeTakeFirst()
        .then(one => one.numInsertedOrUpdatedRows ?? 0n)
    : await tx
        .deleteFrom('research_shown')
        .where('initiative_id', '=', initiative_id)
        .where('research_id', '=', research_id)
        .where('what', '=', what)
        .executeTakeFirst()
        .then(one => one.numDeletedRows)
  if (done > 0n) await leaveTrace(tx, access, now, shown ? 'research_shown' : 'research_hidden', research_id)
}
