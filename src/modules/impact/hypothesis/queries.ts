import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { groupsOf, itemsOf, linksOf } from '../queries.ts'
import type { Causality, Item, Link } from '../rules.ts'
import type { Drawn } from './rules.ts'

/** The entries of the plan, what is believed to lead to what, and the groups whose goals they are. */
export async function drawnOf(db: Db, access: Pick<Access, 'initiative_id'>): Promise<Drawn> {
  return {
    items: await itemsOf(db, access),
    links: await linksOf(db, access),
    groups: await groupsOf(db, access),
  }
}

/** One link between two entries of the plan: an arrow of the picture. */
export type Ends = { from_id: string; to_id: string }

/** A link with what stands at its two ends. */
export async function linkOf(
  db: Db,
  access: Access,
  { from_id, to_id }: Ends,
): Promise<Link & { from: string; to: string }> {
  const found = await db
    .selectFrom('plan_link as l')
    .innerJoin('plan_item as f', join =>
      join.onRef('f.initiative_id', '=', 'l.initiative_id').onRef('f.id', '=', 'l.from_id'),
    )
    .innerJoin('plan_item as t', join =>
      join.onRef('t.initiative_id', '=', 'l.initiative_id').onRef('t.id', '=', 'l.to_id'),
    )
    .select([
      'l.from_id',
      'l.to_id',
      'l.causality',
      'l.reason',
      'l.version',
      'f.title as from',
      't.title as to',
    ])
    .where('l.initiative_id', '=', access.initiative_id)
    .where('l.from_id', '=', from_id)
    .where('l.to_id', '=', to_id)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return { ...found, causality: found.causality as Causality }
}

/** What kind of entries these are, held as they are until what is done here is done. */
export async function kindsHeld(tx: Db, access: Access, ids: readonly string[]) {
  const found = await tx
    .selectFrom('plan_item')
    .select(['id', 'kind'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', 'in', ids)
    .orderBy('id')
    .forKeyShare()
    .execute()
  return new Map(found.map(({ id, kind }) => [id, kind as Item['kind']]))
}
