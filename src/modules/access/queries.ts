import { sql } from 'kysely'
import type { Access, AccountAccess, Gate, Grant, Visitor } from '../../platform/access.ts'
import type { Db } from '../../platform/database.ts'
import { hashToken } from '../../platform/secrets.ts'
import { idle_days, lifetime_days } from './rules.ts'

const stranger: Visitor = { session_id: null, account: null }

/** How a request becomes a proof: the only place that makes one. */
export const gate: Gate = {
  async visitor(db: Db, token: string, now: Date): Promise<Visitor> {
    const row = await db
      .selectFrom('session')
      .leftJoin('account', 'account.id', 'session.account_id')
      .select([
        'session.id as session_id',
        'session.last_seen_at',
        'account.id as account_id',
        'account.name',
        'account.email',
        'account.demo',
      ])
      .where('token_hash', '=', hashToken(token))
      .where('session.created_at', '>', daysBefore(now, lifetime_days))
      .where('last_seen_at', '>', daysBefore(now, idle_days))
      .executeTakeFirst()
    if (!row) return stranger
    if (row.last_seen_at < daysBefore(now, 1)) await markSeen(db, row.session_id, now)
    const account = row.account_id
      ? { id: row.account_id, name: row.name!, email: row.email!, demo: row.demo! }
      : null
    return { session_id: row.session_id, account }
  },

  account(visitor: Visitor): AccountAccess | null {
    if (!visitor.session_id || !visitor.account) return null
    const { id, name, email, demo } = visitor.account
    return { account_id: id, session_id: visitor.session_id, name, email, demo } as unknown as AccountAccess
  },

  async initiative(db: Db, visitor: Visitor, initiative_id: string): Promise<Access | null> {
    if (!visitor.session_id) return null
    const found = await sql<{ participant_id: string; kind: Grant; demo: boolean }>`
      select g.participant_id, g.kind, i.demo
      from initiative_grant g join initiative i on i.initiative_id = g.initiative_id
      where g.initiative_id = ${initiative_id} and g.ended_at is null
      and exists (select 1 from session where id = ${visitor.session_id}) and g.participant_id = (
        select participant_id from (
          select participant_id, 1 as rank from session_seat
          where session_id = ${visitor.session_id} and initiative_id = ${initiative_id}
          union all
          select participant_id, 2 from account_seat
          where account_id = ${visitor.account?.id ?? null} and initiative_id = ${initiative_id}
        ) seat order by rank limit 1)`.execute(db)
    const first = found.rows[0]
    if (!first || (visitor.account?.demo && !first.demo)) return null
    return {
      initiative_id,
      participant_id: first.participant_id,
      account_id: visitor.account?.id ?? null,
      grants: found.rows.map(row => row.kind),
      demo: first.demo,
    } as unknown as Access
  },
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000)

async function markSeen(db: Db, session_id: string, now: Date): Promise<void> {
  await db.updateTable('session').set({ last_seen_at: now }).where('id', '=', session_id).execute()
}

/** The initiatives that this visitor has a seat in, newest first. */
export async function seatsOf(db: Db, visitor: Visitor) {
  const seats = await sql<{
    initiative_id: string
    title: string
    place: string
    name: string
    kinds: Grant[]
  }>`
    select i.initiative_id, i.title, i.place, p.name, array_agg(g.kind) as kinds
    from (
      select initiative_id, participant_id from session_seat where session_id = ${visitor.session_id}
      union
      select initiative_id, participant_id from account_seat where account_id = ${visitor.account?.id ?? null}
    ) seat
    join initiative i on i.initiative_id = seat.initiative_id
    join participant p on p.initiative_id = seat.initiative_id and p.id = seat.participant_id
    join initiative_grant g on g.initiative_id = seat.initiative_id and g.participant_id = seat.participant_id
    where g.ended_at is null and (i.demo or not ${visitor.account?.demo ?? false})
    group by i.initiative_id, p.name order by i.created_at desc, i.title`.execute(db)
  return seats.rows
}

/** The mail to made-up people, for the demo's own mail page: nothing else is ever shown there. */
export async function demoMail(db: Db, domain: string) {
  return db
    .selectFrom('outbox')
    .select(['id', 'recipient', 'subject', 'body', 'created_at'])
    .where('recipient', 'like', `%@${domain}`)
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute()
}

/** A sign-in link that still works, or null. */
export async function openSignIn(db: Db, token: string, now: Date) {
  const key = await db
    .selectFrom('door_key')
    .select(['email', 'used_at', 'expires_at'])
    .where('hash', '=', hashToken(token))
    .where('kind', '=', 'sign_in')
    .executeTakeFirst()
  return key && !key.used_at && key.expires_at! > now ? { email: key.email! } : null
}
