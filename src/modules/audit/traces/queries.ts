import { type RawBuilder, sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { dayOf } from '../../../platform/format.ts'
import { changes, hidden_things, pagesOf, type Thing } from '../words/rules.ts'
import type { Search } from './forms.ts'

export const a_page = 50

export type Trace = {
  id: string
  at: Date
  what: string
  reading: boolean
  /** Told with its day alone: when somebody came tells when they answered. */
  by_day: boolean
  participant_id: string | null
  name: string | null
  /** Whom it was about, where that is a person other than the one who left the trace. */
  about_id: string | null
  about_name: string | null
}

const day = sql`(e.at at time zone 'Europe/Oslo')::date`

/** A reading; and that somebody came back with their code, which residents do to answer. */
const coming = sql`(e.reading or e.what = 'seat_opened_by_code')`

/**
 * What was done and read here, newest first. What was read today comes tomorrow, and what was read since a round opened
 * comes when it is closed: nobody is to follow, from here, when somebody came to answer. What somebody has read about one
 * other person does not wait for a round.
 */
export async function tracesOf(db: Db, access: Access, search: Search, now: Date): Promise<Trace[]> {
  const { initiative_id } = access
  const today = sql`${dayOf(now)}::date`
  const round_opened = sql`(
    select min((opened_at at time zone 'Europe/Oslo')::date) from round
    where initiative_id = ${initiative_id} and status = 'open')`
  const found = await sql<Trace>`
    select e.id, e.at, e.what, e.reading, ${coming} as by_day, e.participant_id, p.name, a.id as about_id, a.name as about_name
    from audit_event e
    left join participant p on p.initiative_id = e.initiative_id and p.id = e.participant_id
    left join participant a on a.initiative_id = e.initiative_id
      and a.id = coalesce(e.about_participant, e.ref) and a.id is distinct from e.participant_id
    where e.initiative_id = ${initiative_id}
      and (not ${coming} or (${day} < ${today} and (e.about_participant is not null
        or ${day} < coalesce(${round_opened}, ${today}))))
      and not (${sql.join(hidden_things.map(isAbout), sql` or `)})
      and ${sql.join(wishes(search), sql` and `)}
    order by e.at desc, e.id limit ${a_page + 1} offset ${(search.page - 1) * a_page}`.execute(db)
  return found.rows
}

function wishes({ who, thing, kind, from, to }: Search): RawBuilder<unknown>[] {
  return [
    sql`true`,
    ...(kind === 'all' ? [] : [kind === 'readings' ? sql`e.reading` : sql`not e.reading`]),
    ...(who === '' ? [] : [isBy(who)]),
    ...(thing === '' ? [] : [isAbout(thing as Thing)]),
    ...(from === '' ? [] : [sql`${day} >= ${from}::date`]),
    ...(to === '' ? [] : [sql`${day} <= ${to}::date`]),
  ]
}

/** Left by this person, or about them. */
function isBy(who: string): RawBuilder<unknown> {
  if (who === 'system') return sql`e.participant_id is null`
  if (who === 'erased') return sql`e.participant_id is not null and p.id is null`
  return sql`(e.participant_id = ${who}::uuid or e.about_participant = ${who}::uuid or e.ref = ${who}::uuid)`
}

function isAbout(thing: Thing): RawBuilder<unknown> {
  const read = pagesOf(thing).map(
    ({ begins, but_not }) =>
      sql`(starts_with(e.what, ${begins}) ${sql.join(
        but_not.map(longer => sql`and not starts_with(e.what, ${longer})`),
        sql` `,
      )})`,
  )
  const done = sql`(not e.reading and e.what = any(${[...changes[thing]]}::text[]))`
  return read.length === 0 ? done : sql`(${done} or (e.reading and (${sql.join(read, sql` or `)})))`
}

/** Everybody who takes part or has done so, to search by. */
export const peopleHere = (db: Db, access: Access) =>
  db
    .selectFrom('participant')
    .select(['id', 'name'])
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('name')
    .orderBy('id')
    .execute()

/** What the pages of traces stand under. */
export const titleOf = (db: Db, access: Access) =>
  db
    .selectFrom('initiative')
    .select(['initiative_id', 'title'])
    .where('initiative_id', '=', access.initiative_id)
    .executeTakeFirstOrThrow()
