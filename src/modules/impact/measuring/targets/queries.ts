import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'
import type { Target } from '../../rules.ts'

/** Every target of an indicator by day, those given up too. */
export async function targetsOfOne(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  indicator_id: string,
): Promise<Target[]> {
  const found = await sql<Target>`
    select id, indicator_id, day::text, value, why, set_at, given_up_at, given_up_why from target
    where initiative_id = ${access.initiative_id} and indicator_id = ${indicator_id}
    order by day, set_at, id`.execute(db)
  return found.rows
}

/** One that holds. */
export async function targetThatHolds(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  indicator_id: string,
  id: string,
): Promise<Target> {
  const found = (await targetsOfOne(db, access, indicator_id)).find(one => one.id === id)
  if (!found || found.given_up_at !== null) throw new NotFound()
  return found
}
