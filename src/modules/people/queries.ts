import { sql } from 'kysely'
import type { Access, Grant } from '../../platform/access.ts'
import type { Db, Tx } from '../../platform/database.ts'
import type { Party } from '../initiatives/queries.ts'
import type { Seated } from './rules.ts'

export type { Party } from '../initiatives/queries.ts'
export { balance, canTakeOver, leading, leadsAlone, sideOf } from './rules.ts'
export { readStopToken, stopAddress, stopToken, type Whose } from './stopping/rules.ts'

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

/** Somebody sits in the seat of the participant `p`. */
const isClaimed = sql<boolean>`(
  exists (select from account_seat a where a.initiative_id = p.initiative_id and a.participant_id = p.id)
  or exists (select from session_seat s where s.initiative_id = p.initiative_id and s.participant_id = p.id)
  or exists (select from door_key k where k.initiative_id = p.initiative_id and k.participant_id = p.id
    and k.kind = 'return_code'))`

/** Everybody who takes part now. */
export async function participantsOf(db: Db, access: Pick<Access, 'initiative_id'>): Promise<Participant[]> {
  const found = await sql<Participant>`
    select p.id, p.name, p.party, p.belongs_to, p.email, p.language, p.version,
      array_agg(g.kind order by g.kind) as grants,
      ${isClaimed} as claimed,
      exists (select from door_key k where k.initiative_id = p.initiative_id and k.participant_id = p.id
        and k.kind = 'invitation' and k.used_at is null) as invited
    from participant p
    join initiative_grant g on g.initiative_id = p.initiative_id and g.participant_id = p.id and g.ended_at is null
    where p.initiative_id = ${access.initiative_id}
    group by p.initiative_id, p.id
    order by p.created_at, p.name, p.id`.execute(db)
  return found.rows
}

/** The seats with what each may do. Those who step down, leave or hand over at the same moment see each other. */
export async function lockSeats(tx: Tx, access: Access): Promise<Seated[]> {
  await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('initiative_id', '=', access.initiative_id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  // After the lock, so that what the other has just given is seen.
  const found = await sql<Seated>`
    select p.id, array_agg(g.kind) as grants, ${isClaimed} as claimed
    from participant p
    join initiative_grant g on g.initiative_id = p.initiative_id and g.participant_id = p.id and g.ended_at is null
    where p.initiative_id = ${access.initiative_id}
    group by p.initiative_id, p.id`.execute(tx)
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

/**
 * The seats that were taken with a new link after somebody had been in them already, and when. What is private to a
 * person is not given back with the seat: whoever makes a link could open it too. Traces that stand with their hour alone
 * say nothing of what came first.
 */
export async function takenAnew(
  db: Db,
  { initiative_id }: Pick<Access, 'initiative_id'>,
): Promise<ReadonlyMap<string, Date>> {
  const found = await sql<{ id: string; at: Date }>`
    select c.ref as id, max(c.at) as at from audit_event c
    where c.initiative_id = ${initiative_id} and c.what = 'seat_claimed' and (
      exists (select from audit_event e where e.initiative_id = c.initiative_id and e.participant_id = c.ref
        and not e.reading and e.what <> 'seat_opened_by_code' and e.at < c.at)
      or exists (select from residents_note n where n.initiative_id = c.initiative_id and n.written_by = c.ref
        and n.at < c.at)
      or exists (select from join_request j where j.initiative_id = c.initiative_id and j.participant_id = c.ref))
    group by c.ref`.execute(db)
  return new Map(found.rows.map(row => [row.id, row.at]))
}
