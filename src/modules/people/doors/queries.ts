import { sql } from 'kysely'
import type { Access, Grant, Visitor } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { hashToken, type InstallationKey, tidyCode } from '../../../platform/secrets.ts'
import type { Party } from '../../initiatives/queries.ts'

export type Invitation = NonNullable<Awaited<ReturnType<typeof invitationOf>>>

/** What a link leads to, and whether it still opens. Null when there is no such link, or it was taken back. */
export async function invitationOf(db: Db, token: string, now: Date) {
  const row = await db
    .selectFrom('door_key as k')
    .innerJoin('initiative as i', 'i.initiative_id', 'k.initiative_id')
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'k.initiative_id').onRef('p.id', '=', 'k.participant_id'),
    )
    .leftJoin('participant as by', join =>
      join.onRef('by.initiative_id', '=', 'k.initiative_id').onRef('by.id', '=', 'k.issued_by'),
    )
    .select(['k.initiative_id', 'k.participant_id', 'k.issued_at', 'k.used_at', 'k.expires_at'])
    .select(['i.title', 'i.place', 'i.demo', 'p.name', 'p.party', 'p.belongs_to', 'by.name as invited_by'])
    .where('k.hash', '=', hashToken(token))
    .where('k.kind', '=', 'invitation')
    .executeTakeFirst()
  if (!row) return null
  return {
    ...row,
    initiative_id: row.initiative_id!,
    participant_id: row.participant_id!,
    party: row.party as Party,
    open: row.used_at === null && row.expires_at! > now,
  }
}

/** The seat this visitor already sits in here, by session or account. */
export async function seatOf(db: Db, visitor: Visitor, initiative_id: string) {
  if (!visitor.session_id) return null
  const found = await sql<{ id: string; name: string }>`
    select p.id, p.name from (
      select participant_id, 1 as rank from session_seat
      where session_id = ${visitor.session_id} and initiative_id = ${initiative_id}
      union all
      select participant_id, 2 from account_seat
      where account_id = ${visitor.account?.id ?? null} and initiative_id = ${initiative_id}
    ) seat join participant p on p.initiative_id = ${initiative_id} and p.id = seat.participant_id
    order by rank limit 1`.execute(db)
  return found.rows[0] ?? null
}

/** The seat or the group that a typed code opens. */
export async function codeOf(db: Db, key: InstallationKey, typed: string, now: Date) {
  // Codes have eight or twelve signs; what is shorter was never one.
  if (tidyCode(typed).length < 8) return null
  const row = await db
    .selectFrom('door_key')
    .select(['kind', 'initiative_id', 'participant_id'])
    .where('hash', '=', key.hashCode(typed))
    .where('kind', 'in', ['return_code', 'group_code'])
    .where(or => or.or([or('expires_at', 'is', null), or('expires_at', '>', now)]))
    .executeTakeFirst()
  if (!row) return null
  return {
    kind: row.kind as 'return_code' | 'group_code',
    initiative_id: row.initiative_id!,
    participant_id: row.participant_id,
  }
}

/** What somebody with the group code may see: the initiative's name and the seats nobody has taken. */
export async function groupOf(db: Db, initiative_id: string) {
  const initiative = await db
    .selectFrom('initiative')
    .select(['initiative_id', 'title', 'place', 'demo'])
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  return { ...initiative, seats: await unclaimedSeats(db, initiative_id) }
}

/** Seats that wait for their person. A facilitator's seat is opened by its own link only. */
export async function unclaimedSeats(db: Db, initiative_id: string) {
  const found = await sql<{ id: string; name: string; party: Party; grants: Grant[] }>`
    select p.id, p.name, p.party
    from participant p
    join initiative_grant g on g.initiative_id = p.initiative_id and g.participant_id = p.id and g.ended_at is null
    where p.initiative_id = ${initiative_id}
      and not exists (select from account_seat a where a.initiative_id = p.initiative_id and a.participant_id = p.id)
      and not exists (select from session_seat s where s.initiative_id = p.initiative_id and s.participant_id = p.id)
      and not exists (select from door_key k where k.initiative_id = p.initiative_id and k.participant_id = p.id
        and k.kind = 'return_code')
    group by p.initiative_id, p.id
    having not bool_or(g.kind = 'facilitator')
    order by p.name, p.id`.execute(db)
  return found.rows
}

/** The group code as it may be shown again to facilitators. */
export async function groupCodeOf(db: Db, access: Access, key: InstallationKey, now: Date) {
  const row = await db
    .selectFrom('door_key')
    .select(['sealed', 'expires_at'])
    .where('initiative_id', '=', access.initiative_id)
    .where('kind', '=', 'group_code')
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row ? { code: key.open(row.sealed!), expires_at: row.expires_at! } : null
}

/** A request to join, for the one who sent it from this browser. */
export async function requestOf(db: Db, visitor: Visitor, id: string) {
  if (!visitor.session_id) return null
  const row = await db
    .selectFrom('join_request as r')
    .innerJoin('initiative as i', 'i.initiative_id', 'r.initiative_id')
    .select(['r.id', 'r.initiative_id', 'r.name', 'r.decision', 'i.title'])
    .where('r.session_id', '=', visitor.session_id)
    .where('r.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
