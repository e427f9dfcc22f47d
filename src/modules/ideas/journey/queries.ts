import { type RawBuilder, sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Way } from '../../contributions/queries.ts'
import type { Stage } from '../rules.ts'
import { type Move, most_offered } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

/** An idea as it stands in a list: where it is, since when, and how much was given to it. */
export type IdeaInList = { id: string; title: string; stage: Stage; at: Date; given: number }

/** The ideas of an initiative, those that moved last first. */
export async function ideasOf(db: Db, { initiative_id }: Within): Promise<IdeaInList[]> {
  const found = await sql<IdeaInList>`
    select i.id, i.title, m.stage, m.at,
      (select count(*) from idea_contribution c
        where c.initiative_id = i.initiative_id and c.idea_id = i.id)::int as given
    from idea i
    cross join lateral (
      select stage, at from idea_move m where m.initiative_id = i.initiative_id and m.idea_id = i.id
      order by m.number desc limit 1
    ) m
    where i.initiative_id = ${initiative_id}
    order by m.at desc, i.id`.execute(db)
  return found.rows
}

export type Idea = {
  id: string
  title: string
  body: string
  board_id: string | null
  made_at: Date
  version: number
  moves: Move[]
  /** Where it is now. */
  stage: Stage
}

/** One idea with its whole way, the first move first. Who made it may have left or be erased: it stands all the same. */
export async function ideaOf(db: Db, { initiative_id }: Within, id: string): Promise<Idea> {
  const idea = await db
    .selectFrom('idea')
    .select(['id', 'title', 'body', 'board_id', 'made_at', 'version'])
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!idea) throw new NotFound()
  const { rows: moves } = await sql<Move>`
    select m.number, m.stage, m.why, m.question, m.within, m.stop_sign, m.learnt, m.benefits, m.run_by, m.since::text,
      m.at, p.name as noted_by_name
    from idea_move m
    left join participant p on p.initiative_id = m.initiative_id and p.id = m.noted_by
    where m.initiative_id = ${initiative_id} and m.idea_id = ${id}::uuid order by m.number`.execute(db)
  return { ...idea, moves, stage: moves.at(-1)!.stage }
}

/** What somebody gave, as it stands beside an idea. `by` is empty where it carries no name. */
export type Given = { id: string; body: string; way: Way; given_on: string; by: string }

const given = sql`c.id, c.body, c.way, c.given_on::text, coalesce(p.name, c.given_as) as by`

const whoGave = sql`
  left join participant p on p.initiative_id = c.initiative_id and p.id = c.given_by`

/** Everything that was given to an idea, in the order in which it came. */
export async function givenTo(db: Db, { initiative_id }: Within, idea_id: string): Promise<Given[]> {
  const found = await sql<Given>`
    select ${given} from idea_contribution ic
    join contribution c on c.initiative_id = ic.initiative_id and c.id = ic.contribution_id ${whoGave}
    where ic.initiative_id = ${initiative_id} and ic.idea_id = ${idea_id}::uuid
    order by c.given_on, c.noted_at, c.id`.execute(db)
  return found.rows
}

/** The ids of what an idea grew from: its way is told to each of them. */
export async function behindIdea(db: Db, { initiative_id }: Within, idea_id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('idea_contribution')
    .select('contribution_id')
    .where('initiative_id', '=', initiative_id)
    .where('idea_id', '=', idea_id)
    .orderBy('contribution_id')
    .execute()
  return rows.map(row => row.contribution_id)
}

/** While everybody writes in quiet, nobody reads what others have written. */
const isOpen = (c: RawBuilder<unknown>) => sql`not exists (
  select from note n join board b on b.initiative_id = n.initiative_id and b.id = n.board_id
  where n.initiative_id = ${c}.initiative_id and n.contribution_id = ${c}.id and b.quiet)`

/** What an idea is asked to grow from: single contributions, and all notes of a theme. */
export type Wish = { contributions: readonly string[]; themes: readonly string[] }

/** What is asked for; of a note that stands behind another, the one in front. */
export async function wished(db: Db, { initiative_id }: Within, wish: Wish): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select distinct coalesce(n.merged_into, c.id) as id from contribution c
    left join note n on n.initiative_id = c.initiative_id and n.contribution_id = c.id
    where c.initiative_id = ${initiative_id} and ${isOpen(sql`c`)}
      and (c.id = any(${wish.contributions}::uuid[]) or n.theme_id = any(${wish.themes}::uuid[]))`.execute(db)
  return found.rows.map(row => row.id)
}

/** These, and all notes that stand behind them: nobody who gave to it is left out. */
export async function withBehind(
  db: Db,
  { initiative_id }: Within,
  ids: readonly string[],
): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select c.id from contribution c
    left join note n on n.initiative_id = c.initiative_id and n.contribution_id = c.id
    where c.initiative_id = ${initiative_id} and ${isOpen(sql`c`)}
      and (c.id = any(${ids}::uuid[]) or n.merged_into = any(${ids}::uuid[]))`.execute(db)
  return found.rows.map(row => row.id)
}

/** `behind`: how many notes stand behind this one. */
export type Offered = Given & { behind: number }

/** What one may choose from: what is chosen already, then the newest that no idea has grown from yet. */
export async function offered(
  db: Db,
  { initiative_id }: Within,
  chosen: readonly string[],
): Promise<Offered[]> {
  const found = await sql<Offered>`
    select ${given}, (select count(*) from note b
      where b.initiative_id = c.initiative_id and b.merged_into = c.id)::int as behind
    from contribution c ${whoGave}
    where c.initiative_id = ${initiative_id} and ${isOpen(sql`c`)}
      and (c.id = any(${chosen}::uuid[]) or (
        not exists (select from idea_contribution ic
          where ic.initiative_id = c.initiative_id and ic.contribution_id = c.id)
        and not exists (select from note n
          where n.initiative_id = c.initiative_id and n.contribution_id = c.id and n.merged_into is not null)))
    order by c.id = any(${chosen}::uuid[]) desc, c.given_on desc, c.noted_at desc, c.id
    limit ${most_offered + chosen.length}`.execute(db)
  return found.rows
}

/** How much was given in all, and how much of it has grown into an idea. */
export async function grownOf(db: Db, { initiative_id }: Within): Promise<{ given: number; grown: number }> {
  const found = await sql<{ given: number; grown: number }>`
    select count(*)::int as given, count(*) filter (where exists (select from idea_contribution ic
      where ic.initiative_id = c.initiative_id and ic.contribution_id = c.id))::int as grown
    from contribution c where c.initiative_id = ${initiative_id}`.execute(db)
  return found.rows[0]!
}

export type MeasuredBy = { id: string; name: string; last_on: string | null }

/** The indicators, still in use, that measure what difference an idea makes, and when each was last measured. */
export async function measuredBy(db: Db, { initiative_id }: Within, idea_id: string): Promise<MeasuredBy[]> {
  const found = await sql<MeasuredBy>`
    select i.id, i.name, (select max(m.day)::text from measurement m
      where m.initiative_id = i.initiative_id and m.indicator_id = i.id and m.struck_at is null
        and not m.baseline and (m.value is not null or m.at_end is not null)) as last_on
    from indicator i
    where i.initiative_id = ${initiative_id} and i.idea_id = ${idea_id}::uuid and i.withdrawn_at is null
    order by i.position, i.id`.execute(db)
  return found.rows
}
