import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { type Research, usablePassages } from '../../queries.ts'

type Within = Pick<Access, 'initiative_id'>
type Study = Pick<Research, 'id' | 'only_approved'>

export type Quote = Awaited<ReturnType<typeof quotesOf>>[number]

/**
 * The chosen quotes that may be used now, cut out of the words as they stand at this moment, with the number and party of
 * who said them. What was taken back, or changed and not approved anew, is not among them.
 */
export async function quotesOf(db: Db, access: Within, research: Study) {
  const rows = await db
    .selectFrom(usablePassages(db, access, research).as('u'))
    .innerJoin('research_quote as q', join =>
      join.onRef('q.initiative_id', '=', 'u.initiative_id').onRef('q.passage_id', '=', 'u.id'),
    )
    .where('q.research_id', '=', research.id)
    .select([
      'q.id',
      'q.shows',
      'q.passage_id',
      'q.from_sign',
      'q.to_sign',
      'u.body',
      'u.source_id',
      'u.source_title',
      'u.number',
      'u.party',
    ])
    .orderBy('u.happened_on')
    .orderBy('u.source_title')
    .orderBy('u.source_id')
    .orderBy('u.position')
    .orderBy('q.from_sign')
    .execute()
  return rows.map(({ body, from_sign, to_sign, ...quote }) => ({
    ...quote,
    words: body.slice(from_sign, to_sign),
  }))
}

/** How many chosen quotes may not be used now. */
export async function heldBackQuotes(
  db: Db,
  access: Within,
  research: Study,
  usable: number,
): Promise<number> {
  const { n } = await db
    .selectFrom('research_quote')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('initiative_id', '=', access.initiative_id)
    .where('research_id', '=', research.id)
    .executeTakeFirstOrThrow()
  return n - usable
}
