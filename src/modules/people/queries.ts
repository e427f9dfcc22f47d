import { sql } from 'kysely'
import type { Access, Grant } from '../../platform/access.ts'
import type { Db } from '../../platform/database.ts'
import type { Party } from '../initiatives/queries.ts'

export type { Party } from '../initiatives/queries.ts'
export { balance } from './rules.ts'

export type Participant = {
  id: string
  name: string
  party: Party
  belongs_to: string
  email: string | null
  language: string
  version: number
  grants: Grant[]
  /** Somebody sits in the seat: has claimed it, or has an account that does. */
  claimed: boolean
  /** A link is out that has not been used. */
  invited: boolean
}

/** Everybody who takes part now. */
export async function participantsOf(db: Db, access: Access): Promise<Participant[]> {
  const found = await sql<Participant>`
    select p.id, p.name, p.party, p.belongs_to, p.email, p.language, p.version,
      array_agg(g.kind order by g.kind) as grants,
      exists (select from account_seat a where a.initiative_id = p.initiative_id and a.participant_id = p.id)
        or exists (select from session_seat s where s.initiative_id = p.initiative_id and s.participant_id = p.id)
        or exists (select from door_key k where k.initiative_id = p.initiative_id and k.participant_id = p.id
          and k.kind = 'return_code') as claimed,
      exists (select from door_key k where k.initiative_id = p.initiative_id and k.participant_id = p.id
        and k.kind = 'invitation' and k.used_at is null) as invited
    from participant p
    join initiative_grant g on g.initiative_id = p.initiative_id and g.participant_id = p.id and g.ended_at is null
    where p.initiative_id = ${access.initiative_id}
    group by p.initiative_id, p.id
    order by p.created_at, p.name, p.id`.execute(db)
  return found.rows
}

/** Those who have left, so that they may come back. */
export async function formerOf(db: Db, access: Access) {
  const found = await sql<{ id: string; name: string; party: Party; left_at: Date }>`
    select p.id, p.name, p.party, max(e.at) as left_at
    from participant p
    join seat_event e on e.initiative_id = p.initiative_id and e.participant_id = p.id and e.kind = 'left'
    where p.initiative_id = ${access.initiative_id} and not exists (
      select from initiative_grant g
      where g.initiative_id = p.initiative_id and g.participant_id = p.id and g.ended_at is null)
    group by p.initiative_id, p.id order by left_at desc`.execute(db)
  return found.rows
}

/** One participant of this initiative, present or former. */
export async function participantOf(db: Db, access: Access, id: string) {
  const row = await db
    .selectFrom('participant')
    .select(['id', 'name', 'party', 'belongs_to', 'email', 'language', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, party: row.party as Party } : null
}

/** The person's own seat, and who made the link it was last claimed with. */
export async function me(db: Db, access: Access) {
  const row = await db
    .selectFrom('participant')
    .select(['id', 'name', 'party', 'belongs_to', 'language', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', access.participant_id)
    .executeTakeFirstOrThrow()
  const link = await db
    .selectFrom('door_key as k')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'k.initiative_id').onRef('p.id', '=', 'k.issued_by'),
    )
    .select(['k.issued_at', 'k.used_at', 'p.name as issued_by_name'])
    .where('k.initiative_id', '=', access.initiative_id)
    .where('k.participant_id', '=', access.participant_id)
    .where('k.kind', '=', 'invitation')
    .orderBy('k.issued_at', 'desc')
    .execute()
  return { ...row, party: row.party as Party, links: link }
}

/** Those who have asked to join and wait for an answer. */
export async function askingOf(db: Db, access: Access) {
  const rows = await db
    .selectFrom('join_request')
    .select(['id', 'name', 'party', 'asked_at'])
    .where('initiative_id', '=', access.initiative_id)
    .where('decided_at', 'is', null)
    .orderBy('asked_at')
    .execute()
  return rows.map(row => ({ ...row, party: row.party as Party }))
}
