import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { hashToken, newToken } from '../../../../platform/secrets.ts'
import { oneAtATime } from '../../../../platform/transaction.ts'

/** A link to the meetings for one's own calendar program. It is shown once; the one before stops working. */
export async function makeCalendarLink(tx: Tx, access: Access, now: Date): Promise<string> {
  const { initiative_id, participant_id } = access
  await oneAtATime(tx, `calendar ${participant_id}`)
  await dropLink(tx, access)
  const token = newToken()
  await tx
    .insertInto('door_key')
    .values({
      ...{ hash: hashToken(token), kind: 'calendar', initiative_id, participant_id },
      ...{ issued_at: now, issued_by: participant_id },
    })
    .execute()
  await leaveTrace(tx, access, now, 'calendar_link_made')
  return token
}

/** Ends the link: calendars that fetch it get nothing more. */
export async function endCalendarLink(tx: Tx, access: Access, now: Date): Promise<void> {
  if (await dropLink(tx, access)) await leaveTrace(tx, access, now, 'calendar_link_ended')
}

async function dropLink(tx: Tx, { initiative_id, participant_id }: Access): Promise<boolean> {
  const gone = await tx
    .deleteFrom('door_key')
    .where('initiative_id', '=', initiative_id)
    .where('participant_id', '=', participant_id)
    .where('kind', '=', 'calendar')
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
