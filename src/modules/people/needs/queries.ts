import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { takenAnew } from '../queries.ts'
import type { Kind } from './rules.ts'

export type Reader = { id: string; name: string }

/** Those who lead now: the only ones who can be told. */
export async function leadersOf(db: Db, access: Access): Promise<Reader[]> {
  return db
    .selectFrom('participant as p')
    .innerJoin('initiative_grant as g', join =>
      join.onRef('g.initiative_id', '=', 'p.initiative_id').onRef('g.participant_id', '=', 'p.id'),
    )
    .select(['p.id', 'p.name'])
    .distinct()
    .where('p.initiative_id', '=', access.initiative_id)
    .where('g.kind', '=', 'facilitator')
    .where('g.ended_at', 'is', null)
    .orderBy('p.name')
    .execute()
}

export type OwnNeed = { id: string; kind: Kind; detail: string; asked_at: Date; readers: Reader[] }

/**
 * What the person has asked for and not ended, with those who can see it now. In a seat that was taken anew, what was
 * asked for before is not given back.
 */
export async function ownNeeds(db: Db, access: Access): Promise<OwnNeed[]> {
  const since = (await takenAnew(db, access)).get(access.participant_id) ?? null
  const found = await sql<OwnNeed>`
    select a.id, a.kind, a.detail, a.asked_at, coalesce(
      jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name) filter (where p.id is not null),
      '[]') as readers
    from adaptation a
    left join adaptation_reader r on r.initiative_id = a.initiative_id and r.adaptation_id = a.id
      and ${isLeading(sql.ref('r.initiative_id'), sql.ref('r.reader_id'))}
    left join participant p on p.initiative_id = r.initiative_id and p.id = r.reader_id
    where a.initiative_id = ${access.initiative_id} and a.participant_id = ${access.participant_id}
      and a.ended_at is null and (${since}::timestamptz is null or a.asked_at >= ${since}::timestamptz)
    group by a.initiative_id, a.id
    order by a.asked_at, a.id`.execute(db)
  return found.rows
}

export async function ownNeed(db: Db, access: Access, id: string): Promise<OwnNeed> {
  const need = (await ownNeeds(db, access)).find(one => one.id === id)
  if (!need) throw new NotFound()
  return need
}

export type ToldNeed = { id: string; kind: Kind; detail: string; participant_id: string; name: string }

/** What others need and have chosen to tell this person, while both are here and this person leads. */
export async function needsToldTo(db: Db, access: Access): Promise<ToldNeed[]> {
  const found = await sql<ToldNeed>`
    select a.id, a.kind, a.detail, p.id as participant_id, p.name
    from adaptation_reader r
    join adaptation a on a.initiative_id = r.initiative_id and a.id = r.adaptation_id and a.ended_at is null
    join participant p on p.initiative_id = a.initiative_id and p.id = a.participant_id
    where r.initiative_id = ${access.initiative_id} and r.reader_id = ${access.participant_id}
      and ${isLeading(sql.ref('r.initiative_id'), sql.ref('r.reader_id'))}
      and exists (select from initiative_grant g
        where g.initiative_id = p.initiative_id and g.participant_id = p.id and g.ended_at is null)
    order by p.name, a.asked_at`.execute(db)
  return found.rows
}

const isLeading = (initiative_id: ReturnType<typeof sql.ref>, id: ReturnType<typeof sql.ref>) =>
  sql`exists (select from initiative_grant g where g.initiative_id = ${initiative_id}
    and g.participant_id = ${id} and g.kind = 'facilitator' and g.ended_at is null)`
