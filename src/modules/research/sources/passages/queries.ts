import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'

type Within = Pick<Access, 'initiative_id'>

/** One passage of a source; NotFound where it has none of this id. */
export async function passageOf(db: Db, { initiative_id }: Within, source_id: string, id: string) {
  const found = await db
    .selectFrom('passage')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** The passage before one, which it can be put together with; undefined for the first. */
export const passageBefore = (
  db: Db,
  { initiative_id }: Within,
  { source_id, position }: { source_id: string; position: number },
) =>
  db
    .selectFrom('passage')
    .select(['id', 'informant_id', 'body'])
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .where('position', '<', position)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()

/** How many passages a source has, and how many of them stand before one. */
export async function countPassages(db: Db, { initiative_id }: Within, source_id: string, id = '') {
  const rows = db
    .selectFrom('passage')
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
  const { count } = await rows.select(eb => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const asked =
    id === ''
      ? undefined
      : await rows
          .select('position')
          .where(eb => eb(eb.cast('id', 'text'), '=', id))
          .executeTakeFirst()
  if (!asked) return { count: Number(count), before: null }
  const { before } = await rows
    .where('position', '<', asked.position)
    .select(eb => eb.fn.countAll<number>().as('before'))
    .executeTakeFirstOrThrow()
  return { count: Number(count), before: Number(before) }
}

/** One page of a source: its passages, with how many codings stand in each. */
export const passagesFrom = (
  db: Db,
  { initiative_id }: Within,
  source_id: string,
  { from, per }: { from: number; per: number },
) =>
  db
    .selectFrom('passage as p')
    .selectAll('p')
    .select(eb =>
      eb
        .selectFrom('coding as c')
        .whereRef('c.initiative_id', '=', 'p.initiative_id')
        .whereRef('c.passage_id', '=', 'p.id')
        .select(eb.fn.countAll<number>().as('codings'))
        .as('codings'),
    )
    .where('p.initiative_id', '=', initiative_id)
    .where('p.source_id', '=', source_id)
    .orderBy('p.position')
    .orderBy('p.id')
    .limit(per)
    .offset(from)
    .execute()
