import { type RawBuilder, sql } from 'kysely'
import type { Access, AccountAccess, Gate, Grant, Visitor } from '../../platform/access.ts'
import type { Db } from '../../platform/database.ts'
import { hashToken } from '../../platform/secrets.ts'
import { idle_days, lifetime_days } from './rules.ts'

const stranger: Visitor = { session_id: null, account: null }

/** A seat as it is found, with what its grants allow. */
type Seat = { participant_id: string | null; kinds: Grant[] | null; demo: boolean | null }

/** The seat of the session `s` in that initiative: the one it sits in itself, else the one of its account. */
const seatIn = (initiative_id: RawBuilder<unknown>) => sql`
  select seat.participant_id, i.demo, (
    select array_agg(g.kind) from initiative_grant g
    where g.initiative_id = i.initiative_id and g.participant_id = seat.participant_id and g.ended_at is null
  ) as kinds
  from initiative i, lateral (
    select participant_id from (
      select b.participant_id, 1 as rank from session_seat b
      where b.session_id = s.id and b.initiative_id = i.initiative_id
      union all
      select b.participant_id, 2 from account_seat b
      where b.account_id = s.account_id and b.initiative_id = i.initiative_id
    ) either order by rank limit 1
  ) seat
  where i.initiative_id = ${initiative_id}`

/** How a request becomes a proof: the only place that makes one. */
export const gate: Gate = {
  async enter(db, coming, now) {
    const hashes = coming.map(({ token }) => hashToken(token))
    const initiatives = coming.map(({ initiative_id }) => initiative_id)
    const found = await sql<
      Seat & { at: number; session_id: string; last_seen_at: Date; account: Visitor['account'] }
    >`/* often */
      select w.at, s.id as session_id, s.last_seen_at, seat.participant_id, seat.kinds, seat.demo,
        case when a.id is not null then
          jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email, 'demo', a.demo) end as account
      from unnest(${hashes}::bytea[], ${initiatives}::uuid[]) with ordinality as w (token_hash, initiative_id, at)
      join session s on s.token_hash = w.token_hash
        and s.created_at > ${daysBefore(now, lifetime_days)} and s.last_seen_at > ${daysBefore(now, idle_days)}
      left join account a on a.id = s.account_id
      left join lateral (${seatIn(sql`w.initiative_id`)}) seat on true`.execute(db)
    for (const row of found.rows) {
      if (row.last_seen_at < daysBefore(now, 1)) await markSeen(db, row.session_id, now)
    }
    const rows = new Map(found.rows.map(row => [row.at, row]))
    return coming.map(({ initiative_id }, at) => {
      const row = rows.get(at + 1)
      if (!row) return { visitor: stranger, access: null }
      const visitor = { session_id: row.session_id, account: row.account }
      return { visitor, access: initiative_id ? proofOf(visitor, initiative_id, row) : null }
    })
  },

  account(visitor: Visitor): AccountAccess | null {
    if (!visitor.session_id || !visitor.account) return null
    const { id, name, email, demo } = visitor.account
    return { account_id: id, session_id: visitor.session_id, name, email, demo } as unknown as AccountAccess
  },

  async initiative(db: Db, visitor: Visitor, initiative_id: string): Promise<Access | null> {
    const [access] = await gate.initiativeForAll(db, [visitor], initiative_id)
    return access ?? null
  },

  async initiativeForAll(db, visitors, initiative_id) {
    const sessions = visitors.map(({ session_id }) => session_id)
    const found = await sql<Seat & { at: number }>`
      select w.at, seat.participant_id, seat.kinds, seat.demo
      from unnest(${sessions}::uuid[]) with ordinality as w (session_id, at)
      join session s on s.id = w.session_id
      join lateral (${seatIn(sql`${initiative_id}::uuid`)}) seat on true`.execute(db)
    const rows = new Map(found.rows.map(row => [row.at, row]))
    return visitors.map((visitor, at) => proofOf(visitor, initiative_id, rows.get(at + 1)))
  },
}

function proofOf({ account }: Visitor, initiative_id: string, seat: Seat | undefined): Access | null {
  if (!seat?.participant_id || !seat.kinds || (account?.demo && !seat.demo)) return null
  return {
    initiative_id,
    participant_id: seat.participant_id,
    account_id: account?.id ?? null,
    grants: seat.kinds,
    demo: seat.demo,
  } as unknown as Access
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
