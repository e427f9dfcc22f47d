import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import type { Standing } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

/** How far a study is. What is taken back is deleted, so all that stands counts. */
export async function standingOf(db: Db, { initiative_id }: Within, research_id: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    with own_sources as (select id, own_part from source where initiative_id = ${initiative_id} and research_id = ${research_id}),
      own_codes as (select id from code
        where initiative_id = ${initiative_id} and research_id = ${research_id} and ended_at is null)
    select
      (select count(*)::int from own_sources) as sources,
      (select count(*)::int from own_sources where own_part <> '') as own_parts,
      (select count(*)::int from informant
        where initiative_id = ${initiative_id} and research_id = ${research_id} and withdrawn_at is null) as speakers,
      (select count(distinct source_id)::int from source_reading
        where initiative_id = ${initiative_id} and source_id in (select id from own_sources)
          and state = 'asked') as waiting,
      (select count(*)::int from own_codes) as codes,
      (select count(distinct id)::int from coding
        where initiative_id = ${initiative_id} and code_id in (select id from own_codes)) as codings,
      (select count(*)::int from research_quote
        where initiative_id = ${initiative_id} and research_id = ${research_id}) as quotes`.execute(db)
  return rows[0]!
}

export type Agreed = Awaited<ReturnType<typeof agreedIn>>[number]

/** What was agreed about a study, the newest first, with the name of who noted it where they still have a seat. */
export const agreedIn = (db: Db, { initiative_id }: Within, research_id: string) =>
  db
    .selectFrom('research_agreed as a')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'a.initiative_id').onRef('p.id', '=', 'a.agreed_by'),
    )
    .select(['a.kind', 'a.said', 'a.agreed_at', 'p.name'])
    .where('a.initiative_id', '=', initiative_id)
    .where('a.research_id', '=', research_id)
    .orderBy('a.agreed_at', 'desc')
    .orderBy('a.id')
    .execute()

/** The parts of a study that those at the table may see. */
export async function shownOf(db: Db, { initiative_id }: Within, research_id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('research_shown')
    .select('what')
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .orderBy('what')
    .execute()
  return rows.map(row => row.what)
}

/** What kinds of material a study has, and how many of each; and how many recordings are still kept. */
export async function materialKinds(db: Db, { initiative_id }: Within, research_id: string, today: string) {
  const kinds = await db
    .selectFrom('source')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .groupBy('kind')
    .orderBy('kind')
    .execute()
  const { recordings, last_day } = await db
    .selectFrom('source_sound as o')
    .innerJoin('source as s', join =>
      join.onRef('s.initiative_id', '=', 'o.initiative_id').onRef('s.id', '=', 'o.source_id'),
    )
    .select(({ fn }) => [
      fn.countAll<number>().as('recordings'),
      fn.max<string | null>('o.destroy_by').as('last_day'),
    ])
    .where('o.initiative_id', '=', initiative_id)
    .where('s.research_id', '=', research_id)
    .where('o.destroy_by', '>=', today)
    .executeTakeFirstOrThrow()
  return { kinds, recordings, last_day }
}

/** The key to the names: whether there is one, and when it was destroyed. */
export async function keyOf(db: Db, { initiative_id }: Within, research_id: string) {
  const row = await db
    .selectFrom('research_key')
    .select('destroyed_at')
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .executeTakeFirst()
  return row ?? null
}
