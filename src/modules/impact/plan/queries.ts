import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Item, Part } from '../rules.ts'
import { isPage, type PartName, type PlanKind, type PlanPage, pageOf, partOf } from './rules.ts'

type Where = Pick<Access, 'initiative_id'>

/** The page of this name; there is no other. */
export function pageCalled(name: string): PlanPage {
  if (!isPage(name)) throw new NotFound()
  return name
}

/** The kind of entry of this name, if it is written here. */
export function kindCalled(name: string): PlanKind {
  if (pageOf(name) === null) throw new NotFound()
  return name as PlanKind
}

/** One part of the plan, as it stands. */
export async function readPart(db: Db, access: Where, part: PartName): Promise<Part> {
  const found = await db
    .selectFrom('plan_part')
    .select(['fields', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .where('part', '=', part)
    .executeTakeFirst()
  const known = found && { version: found.version, fields: found.fields as Record<string, string> }
  return partOf({ parts: known ? { [part]: known } : {} }, part)
}

/** One entry of this kind. */
export async function readItem(db: Db, access: Where, kind: PlanKind, id: string): Promise<Item> {
  const found = await db
    .selectFrom('plan_item')
    .select(['id', 'kind', 'group_id', 'title', 'detail', 'source', 'position', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found as Item
}

/** What hangs on an entry. */
export async function readHanging(db: Db, access: Where, id: string) {
  const found = await sql<{ links: number; indicators: number }>`
    select
      (select count(*)::int from plan_link where initiative_id = ${access.initiative_id}
        and (from_id = ${id} or to_id = ${id})) as links,
      (select count(*)::int from indicator where initiative_id = ${access.initiative_id}
        and (activity_id = ${id} or goal_id = ${id})) as indicators`.execute(db)
  return found.rows[0]!
}
