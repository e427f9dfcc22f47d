import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'

type Within = Pick<Access, 'initiative_id'>
type About = { code_id: string } | { passage_id: string } | Record<never, never>

const memos = (db: Db, { initiative_id }: Within, research_id: string) =>
  db
    .selectFrom('research_memo as m')
    .leftJoin('code as k', join =>
      join.onRef('k.initiative_id', '=', 'm.initiative_id').onRef('k.id', '=', 'm.code_id'),
    )
    .leftJoin('passage as p', join =>
      join.onRef('p.initiative_id', '=', 'm.initiative_id').onRef('p.id', '=', 'm.passage_id'),
    )
    .leftJoin('source as s', join =>
      join
        .onRef('s.initiative_id', '=', 'm.initiative_id')
        .on(eb => eb(eb.fn.coalesce('m.source_id', 'p.source_id'), '=', eb.ref('s.id'))),
    )
    .leftJoin('participant as t', join =>
      join.onRef('t.initiative_id', '=', 'm.initiative_id').onRef('t.id', '=', 'm.written_by'),
    )
    .where('m.initiative_id', '=', initiative_id)
    .where('m.research_id', '=', research_id)
    .select([
      ...(['m.id', 'm.body', 'm.version', 'm.written_at', 'm.written_by', 't.name as writer'] as const),
      ...(['m.code_id', 'k.name as code', 'm.passage_id', 's.id as source_id', 's.title as source'] as const),
    ])

/** The memos of a study, the latest first: all, or those about one code or one passage; so many from there on. */
export function memosOf(
  db: Db,
  access: Within,
  research_id: string,
  about: About = {},
  { from, per }: { from: number; per: number } = { from: 0, per: 100 },
) {
  let found = memos(db, access, research_id)
  if ('code_id' in about) found = found.where('m.code_id', '=', about.code_id)
  if ('passage_id' in about) found = found.where('m.passage_id', '=', about.passage_id)
  return found.orderBy('m.written_at', 'desc').orderBy('m.id').limit(per).offset(from).execute()
}
export type Memo = Awaited<ReturnType<typeof memosOf>>[number]

/** How many memos a study has. */
export async function memoCount(db: Db, { initiative_id }: Within, research_id: string): Promise<number> {
  const { count } = await db
    .selectFrom('research_memo')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .executeTakeFirstOrThrow()
  return count
}

/** One memo; NotFound where the study has none of this id. */
export async function memoOf(db: Db, access: Within, research_id: string, id: string): Promise<Memo> {
  const memo = await memos(db, access, research_id).where('m.id', '=', id).executeTakeFirst()
  if (!memo) throw new NotFound()
  return memo
}
