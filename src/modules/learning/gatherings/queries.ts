import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Meeting, meetingsOf, type Status } from '../../meetings/queries.ts'
import type { Theme } from '../rules.ts'

/** A meeting that others may come to, as everybody reads it. */
export type Gathering = {
  id: string
  initiative_id: string
  meeting_id: string
  about: string
  themes: Theme[]
  shown_as: string
  shared_at: Date
  ended_at: Date | null
  counted_at: Date | null
  demo: boolean
  version: number
  title: string
  status: Status
  starts_at: Date | null
  ends_at: Date | null
  place: string
  sequence: number
  /** How many come from elsewhere, of each side, and from how many places. */
  residents: number
  public: number
  places: number
}

const gathered = sql`
  select g.id, g.initiative_id, g.meeting_id, g.about, g.themes, g.shown_as, g.shared_at, g.ended_at, g.counted_at,
    g.demo, g.version, m.title, m.status, m.starts_at, m.ends_at, m.place, m.sequence,
    c.residents, c.public, c.places
  from gathering g
  join meeting m on m.initiative_id = g.initiative_id and m.id = g.meeting_id
  cross join lateral (
    select coalesce(sum(c.residents), 0)::int as residents, coalesce(sum(c.public), 0)::int as public,
      count(*)::int as places
    from gathering_coming c where c.gathering_id = g.id) c`

/** What lies ahead, the called-off among it until its day has passed. */
const ahead = (now: Date) => sql`g.ended_at is null and m.status <> 'held'
  and (m.ends_at is null or m.ends_at >= ${now} or m.status = 'running')`

const soonest = sql`order by m.starts_at nulls last, g.shared_at, g.id`
const most_listed = 100

/** Rows of made-up initiatives stand only where there is a demo. */
type Shown = { demo: boolean }

/** What everybody may read of: the soonest first. */
export async function gatheringsAhead(db: Db, { demo }: Shown, now: Date): Promise<Gathering[]> {
  const found = await sql<Gathering>`
    ${gathered} where (not g.demo or ${demo}) and ${ahead(now)} ${soonest} limit ${most_listed}`.execute(db)
  return found.rows
}

/** One that is open to others. */
export async function gatheringOf(db: Db, { demo }: Shown, id: string): Promise<Gathering> {
  const found = await sql<Gathering>`
    ${gathered} where g.id = ${id} and g.ended_at is null and (not g.demo or ${demo})`.execute(db)
  if (!found.rows[0]) throw new NotFound()
  return found.rows[0]
}

type Within = Pick<Access, 'initiative_id' | 'demo'>

/** One as an initiative meets it: its own, that of others of the same kind, or a closed one to which it was to come. */
export async function gatheringFor(db: Db, { initiative_id, demo }: Within, id: string): Promise<Gathering> {
  const found = await sql<Gathering>`
    ${gathered} where g.id = ${id} and g.demo = ${demo} and (g.ended_at is null
      or g.initiative_id = ${initiative_id}
      or exists (select from gathering_coming o where o.gathering_id = g.id and o.initiative_id = ${initiative_id}))`.execute(
    db,
  )
  if (!found.rows[0]) throw new NotFound()
  return found.rows[0]
}

/** Ours, the newest first. */
export async function ownGatherings(db: Db, { initiative_id }: Pick<Access, 'initiative_id'>) {
  const found = await sql<Gathering>`
    ${gathered} where g.initiative_id = ${initiative_id}
    order by g.ended_at is not null, m.starts_at desc nulls first, g.id`.execute(db)
  return found.rows
}

/** What others invite to, and whether we have said that we come. */
export async function gatheringsOfOthers(db: Db, { initiative_id, demo }: Within, now: Date) {
  const found = await sql<Gathering & { we_come: boolean }>`
    select g.*, exists (select from gathering_coming o
      where o.gathering_id = g.id and o.initiative_id = ${initiative_id}) as we_come
    from (${gathered} where g.initiative_id <> ${initiative_id} and g.demo = ${demo} and ${ahead(now)}
      ${soonest} limit ${most_listed}) g
    order by g.starts_at nulls last, g.shared_at, g.id`.execute(db)
  return found.rows
}

/** The meetings of ours that lie ahead, and to which nobody else is invited yet. */
export async function meetingsToShare(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  now: Date,
): Promise<Meeting[]> {
  const [meetings, ours] = await Promise.all([meetingsOf(db, access), ownGatherings(db, access)])
  const shared = new Set(ours.filter(one => !one.ended_at).map(one => one.meeting_id))
  return meetings
    .filter(
      one => one.status === 'planned' && one.ends_at! >= now && !one.held_elsewhere && !shared.has(one.id),
    )
    .toSorted((a, b) => a.starts_at!.getTime() - b.starts_at!.getTime())
}

export type Coming = Awaited<ReturnType<typeof comingTo>>[number]

/** Who comes from elsewhere, under what they wish to be called. */
export const comingTo = (db: Db, { id }: Pick<Gathering, 'id'>) =>
  db
    .selectFrom('gathering_coming')
    .select(['initiative_id', 'residents', 'public', 'shown_as', 'note', 'said_at', 'said_by'])
    .select(['of_sequence', 'version'])
    .where('gathering_id', '=', id)
    .orderBy('said_at')
    .orderBy('initiative_id')
    .execute()

/** What we have said of it. */
export async function ourComing(
  db: Db,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  gathering: Pick<Gathering, 'id'>,
): Promise<Coming | undefined> {
  return (await comingTo(db, gathering)).find(one => one.initiative_id === initiative_id)
}

/** Those who come to something that has been moved or called off since they were last told. */
export async function toBeTold(db: Db, now: Date) {
  const found = await sql<{ gathering_id: string; initiative_id: string }>`
    select c.gathering_id, c.initiative_id from gathering_coming c
    join gathering g on g.id = c.gathering_id
    join meeting m on m.initiative_id = g.initiative_id and m.id = g.meeting_id
    where g.ended_at is null and c.of_sequence < m.sequence and m.status in ('asking', 'planned', 'cancelled')
      and (m.ends_at is null or m.ends_at >= ${now})
    order by c.said_at, c.gathering_id, c.initiative_id limit 500`.execute(db)
  return found.rows
}
