import type { Visitor } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { ownSeats } from '../ways/queries.ts'
import { type OpenSession, openSessions } from './queries.ts'

/** Ends one of this visitor's sessions; what it follows ends with it. Says whether it was this one. */
export async function endSession(
  tx: Tx,
  visitor: Visitor,
  id: string,
  now: Date,
): Promise<'here' | 'elsewhere'> {
  const session = (await openSessions(tx, visitor, now)).find(one => one.id === id)
  if (!session) throw new NotFound()
  await end(tx, visitor, session, now)
  return session.here ? 'here' : 'elsewhere'
}

/** Ends all of them but this. */
export async function endOthers(tx: Tx, visitor: Visitor, now: Date): Promise<void> {
  const sessions = await openSessions(tx, visitor, now)
  for (const session of sessions.filter(one => !one.here)) await end(tx, visitor, session, now)
}

/**
 * One's own session is gone. A browser that also holds what is somebody else's only gets up from one's own seats, and is
 * gone when nothing is left in it.
 */
async function end(tx: Tx, visitor: Visitor, session: OpenSession, now: Date): Promise<void> {
  if (!session.here && !session.of_account) await getUp(tx, visitor, session.id)
  const ended = tx.deleteFrom('session').where('id', '=', session.id)
  await (session.here || session.of_account
    ? ended
    : ended
        .where('account_id', 'is', null)
        .where(row => row.not(row.exists(seatsLeft(tx, session.id))))
        .where(row => row.not(row.exists(questionsLeft(tx, session.id))))
  ).execute()
  await leaveInstallationTrace(tx, visitor.account?.id ?? null, now, 'session_ended', session.id)
}

async function getUp(tx: Tx, visitor: Visitor, session_id: string): Promise<void> {
  const own = await ownSeats(tx, visitor)
  if (own.length === 0) return
  await tx
    .deleteFrom('session_seat')
    .where('session_id', '=', session_id)
    .where(
      'participant_id',
      'in',
      own.map(seat => seat.participant_id),
    )
    .execute()
}

const seatsLeft = (tx: Tx, session_id: string) =>
  tx.selectFrom('session_seat').select('session_id').where('session_id', '=', session_id)

/** Somebody who asked to join waits for the answer in this browser. */
const questionsLeft = (tx: Tx, session_id: string) =>
  tx
    .selectFrom('join_request')
    .select('session_id')
    .where('session_id', '=', session_id)
    .where('decided_at', 'is', null)
