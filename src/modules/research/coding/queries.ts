import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Research, usablePassages } from '../queries.ts'
import { inTree, type Placed, signOf } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

export type Code = Awaited<ReturnType<typeof codesOf>>[number]
export type BookCode = Placed<Code>

/** Every code a study has had, those that were taken out too. */
async function codesOf(db: Db, { initiative_id }: Within, research_id: string) {
  const rows = await db
    .selectFrom('code')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(code => ({ ...code, sign: signOf(code.position) }))
}

/** The code book as it stands: the codes in the order of the tree, with how deep they stand and the letters they have. */
export async function bookOf(db: Db, access: Within, research_id: string): Promise<BookCode[]> {
  const codes = await codesOf(db, access, research_id)
  return inTree(codes.filter(({ ended_at }) => !ended_at))
}

/** The codes that are no longer in the book: merged into another, or taken out. */
export async function endedIn(db: Db, access: Within, research_id: string): Promise<Code[]> {
  const codes = await codesOf(db, access, research_id)
  return codes.filter(({ ended_at }) => ended_at)
}

/** One code, in the book or out of it; NotFound where the study has none of this id. */
export async function codeOf(db: Db, access: Within, research_id: string, id: string): Promise<Code> {
  const code = (await codesOf(db, access, research_id)).find(one => one.id === id)
  if (!code) throw new NotFound()
  return code
}

/** How many places have each code, in how many sources: of what may be used. */
export async function usesOf(db: Db, access: Within, research: Pick<Research, 'id' | 'only_approved'>) {
  const rows = await db
    .selectFrom(usablePassages(db, access, research).as('u'))
    .innerJoin('coding as c', join =>
      join.onRef('c.initiative_id', '=', 'u.initiative_id').onRef('c.passage_id', '=', 'u.id'),
    )
    .groupBy('c.code_id')
    .select(eb => [
      'c.code_id',
      eb.fn.count<number>('c.id').distinct().as('places'),
      eb.fn.count<number>('u.source_id').distinct().as('sources'),
    ])
    .execute()
  return new Map(rows.map(({ code_id, places, sources }) => [code_id, { places, sources }]))
}

/** The places that have a code, of what may be used, source by source; so many from there on. */
export const placesOf = (
  db: Db,
  access: Within,
  research: Pick<Research, 'id' | 'only_approved'>,
  code_id: string,
  { from, per }: { from: number; per: number },
) =>
  db
    .selectFrom(usablePassages(db, access, research).as('u'))
    .innerJoin('coding as c', join =>
      join.onRef('c.initiative_id', '=', 'u.initiative_id').onRef('c.passage_id', '=', 'u.id'),
    )
    .leftJoin('participant as t', join =>
      join.onRef('t.initiative_id', '=', 'c.initiative_id').onRef('t.id', '=', 'c.coder_id'),
    )
    .where('c.code_id', '=', code_id)
    .orderBy('u.happened_on')
    .orderBy('u.source_id')
    .orderBy('u.position')
    .orderBy('c.from_sign')
    .orderBy('c.id')
    .limit(per)
    .offset(from)
    .select([
      ...(['c.id', 'c.passage_id', 'c.from_sign', 'c.to_sign', 'c.coder_id', 't.name as coder'] as const),
      ...(['u.body', 'u.source_id', 'u.source_title', 'u.number', 'u.party'] as const),
    ])
    .execute()
export type CodedPlace = Awaited<ReturnType<typeof placesOf>>[number]

/** What became of a code, the latest first, with the other code where there is one. */
export const eventsOf = (db: Db, { initiative_id }: Within, code_id: string) =>
  db
    .selectFrom('code_event as e')
    .leftJoin('code as o', join =>
      join.onRef('o.initiative_id', '=', 'e.initiative_id').onRef('o.id', '=', 'e.other_id'),
    )
    .leftJoin('participant as t', join =>
      join.onRef('t.initiative_id', '=', 'e.initiative_id').onRef('t.id', '=', 'e.done_by'),
    )
    .where('e.initiative_id', '=', initiative_id)
    .where('e.code_id', '=', code_id)
    .orderBy('e.done_at', 'desc')
    .orderBy('e.id', 'desc')
    .select(['e.id', 'e.kind', 'e.said', 'e.done_at', 'e.other_id', 'o.name as other', 't.name as by'])
    .execute()
export type CodeEvent = Awaited<ReturnType<typeof eventsOf>>[number]
