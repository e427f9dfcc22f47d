import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Db, Tx } from '../../../platform/database.ts'
import { type Mail, post } from '../../../platform/outbox.ts'
import type { Whose } from '../../people/queries.ts'
import type { Reachable } from './queries.ts'

/**
 * Sends one letter, if its reader is still here and nobody has sent it since it was looked: of two who try at once, one
 * moves the row on and the other finds it moved.
 */
export async function sendLetter(
  tx: Tx,
  { initiative_id, participant_id }: Whose,
  to: Pick<Reachable, 'email' | 'last_sent_at'>,
  letter: Omit<Mail, 'kind' | 'recipient'>,
  now: Date,
): Promise<boolean> {
  const here = await sql`
    select from participant p
    where p.initiative_id = ${initiative_id} and p.id = ${participant_id} and p.email = ${to.email}
      and exists (select from initiative_grant g
        where g.initiative_id = p.initiative_id and g.participant_id = p.id and g.ended_at is null)
    for key share of p`.execute(tx)
  if (here.rows.length === 0) return false
  const moved = await sql`
    insert into weekly_letter as w (initiative_id, participant_id, last_sent_at)
    values (${initiative_id}, ${participant_id}, ${now})
    on conflict (initiative_id, participant_id) do update set last_sent_at = excluded.last_sent_at
      where w.stopped_at is null and w.last_sent_at is not distinct from ${to.last_sent_at}::timestamptz
    returning 1 as one`.execute(tx)
  if (moved.rows.length === 0) return false
  await post(tx, now, { kind: 'weekly', initiative_id, recipient: to.email, ...letter })
  return true
}

/** Stops the letters to a seat: one statement, and doing it twice changes nothing. False when the seat is gone. */
export async function stopByLink(
  db: Db,
  { initiative_id, participant_id }: Whose,
  now: Date,
): Promise<boolean> {
  const stopped = await sql`
    insert into weekly_letter as w (initiative_id, participant_id, stopped_at)
    select p.initiative_id, p.id, ${now}::timestamptz from participant p
    where p.initiative_id = ${initiative_id} and p.id = ${participant_id}
    on conflict (initiative_id, participant_id) do update set stopped_at = coalesce(w.stopped_at, excluded.stopped_at)
    returning 1 as one`.execute(db)
  return stopped.rows.length > 0
}

/** Stops or starts one's own letters. */
export async function chooseLetters(tx: Tx, access: Access, wanted: boolean, now: Date): Promise<void> {
  const { initiative_id, participant_id } = access
  const stopped_at = wanted ? null : now
  await tx
    .insertInto('weekly_letter')
    .values({ initiative_id, participant_id, stopped_at })
    .onConflict(conflict => conflict.columns(['initiative_id', 'participant_id']).doUpdateSet({ stopped_at }))
    .execute()
  await leaveTrace(tx, access, now, wanted ? 'weekly_letter_started' : 'weekly_letter_stopped')
}
