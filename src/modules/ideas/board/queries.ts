import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { NoteKind, NoteTold, Support } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

export type Board = {
  id: string
  title: string
  question: string
  kinds: NoteKind[]
  anonymous: boolean
  quiet: boolean
  support: Support
  dots: number
  status: 'open' | 'closed'
  made_at: Date
  version: number
}

const columns = [
  'id',
  'title',
  'question',
  'kinds',
  'anonymous',
  'quiet',
  'support',
  'dots',
  'status',
  'made_at',
  'version',
] as const

export async function boardOf(db: Db, { initiative_id }: Within, id: string): Promise<Board> {
  const row = await db
    .selectFrom('board')
    .select(columns)
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row as Board
}

/** The boards of an initiative, the newest first. */
export async function boardsOf(db: Db, { initiative_id }: Within): Promise<Board[]> {
  const rows = await db
    .selectFrom('board')
    .select(columns)
    .where('initiative_id', '=', initiative_id)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()
  return rows as Board[]
}

/** The notes of a board, or the one that is asked for, as they are told. */
export async function notesOf(
  db: Db,
  { initiative_id }: Within,
  only: { board_id: string } | { contribution_id: string } | { contribution_ids: readonly string[] },
): Promise<NoteTold[]> {
  const which =
    'board_id' in only
      ? sql`n.board_id = ${only.board_id}::uuid`
      : 'contribution_id' in only
        ? sql`n.contribution_id = ${only.contribution_id}::uuid`
        : sql`n.contribution_id = any(${only.contribution_ids}::uuid[])`
  const found = await sql<NoteTold>`
    select n.contribution_id as id, n.board_id as board, n.kind, n.theme_id as theme, n.position, n.merged_into as into,
      c.body, coalesce(p.name, c.given_as) as by, n.version,
      coalesce(m.dots, 0) as dots, coalesce(m.can_live, 0) as can_live, coalesce(m.cannot, 0) as cannot
    from note n
    join contribution c on c.initiative_id = n.initiative_id and c.id = n.contribution_id
    left join participant p on p.initiative_id = c.initiative_id and p.id = c.given_by
    left join (
      select contribution_id, sum(dots)::int as dots, count(*) filter (where kind = 'can_live')::int as can_live,
        count(*) filter (where kind = 'cannot')::int as cannot
      from note_mark where initiative_id = ${initiative_id}::uuid group by contribution_id
    ) m on m.contribution_id = n.contribution_id
    where n.initiative_id = ${initiative_id}::uuid and ${which}
    order by n.position, n.contribution_id`.execute(db)
  return found.rows
}

/** How many notes hang on a board: told while everybody writes in quiet. */
export async function countNotes(db: Db, { initiative_id }: Within, board_id: string): Promise<number> {
  const { count } = await db
    .selectFrom('note')
    .select(eb => eb.fn.countAll<string>().as('count'))
    .where('initiative_id', '=', initiative_id)
    .where('board_id', '=', board_id)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** So many notes each board has. */
export async function noteCounts(db: Db, { initiative_id }: Within): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('note')
    .select(['board_id', eb => eb.fn.countAll<string>().as('count')])
    .where('initiative_id', '=', initiative_id)
    .groupBy('board_id')
    .execute()
  return new Map(rows.map(({ board_id, count }) => [board_id, Number(count)]))
}

export type Theme = { id: string; name: string; position: number; version: number }

/** The themes of a board, in their order. */
export const themesOf = (db: Db, { initiative_id }: Within, board_id: string): Promise<Theme[]> =>
  db
    .selectFrom('board_theme')
    .select(['id', 'name', 'position', 'version'])
    .where('initiative_id', '=', initiative_id)
    .where('board_id', '=', board_id)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** The notes of a board that are one's own: those one wrote, and those one typed in for somebody. */
export async function ownOn(db: Db, access: Access, board_id: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('note as n')
    .innerJoin('contribution as c', join =>
      join.onRef('c.initiative_id', '=', 'n.initiative_id').onRef('c.id', '=', 'n.contribution_id'),
    )
    .select('c.id')
    .where('n.initiative_id', '=', access.initiative_id)
    .where('n.board_id', '=', board_id)
    .where(eb =>
      eb.or([
        eb('c.given_by', '=', access.participant_id),
        eb.and([eb('c.noted_by', '=', access.participant_id), eb('n.typed_by_other', '=', true)]),
      ]),
    )
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** What somebody has said of one note. */
export type Mark = { kind: 'dot' | 'can_live' | 'cannot'; dots: number; why: string }

/** One's own marks on a board, by note. */
export async function marksOn(db: Db, access: Access, board_id: string): Promise<ReadonlyMap<string, Mark>> {
  const rows = await db
    .selectFrom('note_mark as m')
    .innerJoin('note as n', join =>
      join
        .onRef('n.initiative_id', '=', 'm.initiative_id')
        .onRef('n.contribution_id', '=', 'm.contribution_id'),
    )
    .select(['m.contribution_id', 'm.kind', 'm.dots', 'm.why'])
    .where('m.initiative_id', '=', access.initiative_id)
    .where('m.participant_id', '=', access.participant_id)
    .where('n.board_id', '=', board_id)
    .execute()
  return new Map(rows.map(({ contribution_id, ...mark }) => [contribution_id, mark as Mark]))
}

/** What it would take for those who cannot live with a note. */
export async function whysOf(db: Db, { initiative_id }: Within, contribution_id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('note_mark')
    .select('why')
    .where('initiative_id', '=', initiative_id)
    .where('contribution_id', '=', contribution_id)
    .where('kind', '=', 'cannot')
    .where('why', '<>', '')
    .orderBy('at')
    .execute()
  return rows.map(({ why }) => why)
}

/** The photos of the wall, the newest first. */
export const photosOf = (db: Db, { initiative_id }: Within, board_id: string) =>
  db
    .selectFrom('board_picture as b')
    .innerJoin('picture as p', join =>
      join.onRef('p.initiative_id', '=', 'b.initiative_id').onRef('p.id', '=', 'b.picture_id'),
    )
    .select(['p.id', 'p.description', 'p.width', 'p.height'])
    .where('b.initiative_id', '=', initiative_id)
    .where('b.board_id', '=', board_id)
    .orderBy('p.added_at', 'desc')
    .execute()

/** A board with all that hangs on it, as this person may see it: in the quiet only what is their own. */
export async function wholeBoard(db: Db, access: Access, id: string) {
  const board = await boardOf(db, access, id)
  const own = await ownOn(db, access, id)
  const all = await notesOf(db, access, { board_id: id })
  return {
    board,
    themes: await themesOf(db, access, id),
    notes: board.quiet ? all.filter(one => own.has(one.id)) : all,
    written: all.length,
    own,
    marks: await marksOn(db, access, id),
    photos: await photosOf(db, access, id),
  }
}

export type WholeBoard = Awaited<ReturnType<typeof wholeBoard>>

/** Whom a note that is hung now comes from. */
export async function nameOf(db: Db, access: Access): Promise<string> {
  const { name } = await db
    .selectFrom('participant')
    .select('name')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', access.participant_id)
    .executeTakeFirstOrThrow()
  return name
}

/** A board, and who comes with a note: one question, since many hang at once. */
export async function boardToHangOn(
  db: Db,
  access: Access,
  id: string,
): Promise<{ board: Board; by: string }> {
  const row = await db
    .selectFrom('board as b')
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'b.initiative_id').on('p.id', '=', access.participant_id),
    )
    .select(columns.map(column => `b.${column}` as const))
    .select('p.name')
    .where('b.initiative_id', '=', access.initiative_id)
    .where('b.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const { name, ...board } = row
  return { board: board as Board, by: board.anonymous ? '' : name }
}
