import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NotFound } from '../../../platform/errors.ts'
import { announce } from '../../../platform/live.ts'
import { tellMeeting } from '../evening/commands.ts'
import { lockMeeting } from '../evening/queries.ts'
import type { TurnInput } from './forms.ts'
import { sharesOf, thereAt } from './queries.ts'
import { isAlone, turnOf } from './rules.ts'

/** The group wants to see how the talk is shared, or does not any more: then what was counted is gone. */
export async function wishTalk(
  tx: Tx,
  access: Access,
  meeting_id: string,
  wanted: boolean,
  now: Date,
): Promise<void> {
  const meeting = await lockMeeting(tx, access, meeting_id)
  if (meeting.held_elsewhere) throw new NotFound()
  if (meeting.talk_time === wanted) return
  const { initiative_id } = access
  await tx
    .updateTable('meeting')
    .set({ talk_time: wanted })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', meeting_id)
    .execute()
  if (!wanted) {
    await tx
      .deleteFrom('talk_share')
      .where('initiative_id', '=', initiative_id)
      .where('meeting_id', '=', meeting_id)
      .execute()
  }
  await leaveTrace(tx, access, now, wanted ? 'talk_wanted' : 'talk_not_wanted', meeting_id)
  await tellTalk(tx, access, meeting_id, now)
  await tellMeeting(tx, access, meeting_id, now)
}

/**
 * Somebody of this side has the word now. The turn before is counted, unless a side was only one meanwhile; pressed twice,
 * it goes on. Leaves no trace: who pressed when would tell who spoke. False where a side is only one, and nothing counts.
 */
export async function giveWord(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { side }: TurnInput,
  now: Date,
): Promise<boolean> {
  const { talk_time, status } = await lockMeeting(tx, access, meeting_id)
  if (!talk_time) throw new Conflict('talk_not_wanted')
  if (status !== 'running') throw new Conflict('talk_not_running')
  const { initiative_id } = access
  const shares = await sharesOf(tx, access, meeting_id)
  const there = await thereAt(tx, access, meeting_id)
  const alone = isAlone(there, now)
  if (!alone && shares.some(one => one.side === side && one.since !== null)) return true
  for (const share of shares.filter(one => one.since !== null)) {
    await tx
      .updateTable('talk_share')
      .set({ since: null, seconds: share.seconds + turnOf(share.since!, now, there) })
      .where('initiative_id', '=', initiative_id)
      .where('meeting_id', '=', meeting_id)
      .where('side', '=', share.side)
      .execute()
  }
  if (side !== 'nobody' && !alone) {
    await tx
      .insertInto('talk_share')
      .values({ initiative_id, meeting_id, side, since: now })
      .onConflict(conflict =>
        conflict.columns(['initiative_id', 'meeting_id', 'side']).doUpdateSet({ since: now }),
      )
      .execute()
  }
  await tellTalk(tx, access, meeting_id, now)
  return !alone
}

const tellTalk = (tx: Tx, { initiative_id }: Access, meeting_id: string, now: Date) =>
  announce(tx, initiative_id, now, 'talk', meeting_id)
