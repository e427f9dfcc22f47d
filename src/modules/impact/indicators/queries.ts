import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { ideasOf } from '../../ideas/journey/queries.ts'
import { indicatorsOf, theLibrary } from '../queries.ts'
import type { Before, Group, Indicator, LibraryIndicator } from '../rules.ts'
import type { Resting } from './rules.ts'

export { told_fields, told_shape } from './rules.ts'

type Where = Pick<Access, 'initiative_id'>

export type Ground = Awaited<ReturnType<typeof groundOf>>

/** What indicators point at: the groups, the first first, with their goals, and the activities. */
export async function groundOf(db: Db, access: Where) {
  const groups = await db
    .selectFrom('target_group')
    .select(['id', 'name', 'kind', 'priority'])
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('priority')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const items = await db
    .selectFrom('plan_item')
    .select(['id', 'kind', 'group_id', 'title'])
    .where('initiative_id', '=', access.initiative_id)
    .where('kind', 'in', ['goal', 'activity'])
    .orderBy('position')
    .orderBy('id')
    .execute()
  return {
    groups: groups as Pick<Group, 'id' | 'name' | 'kind' | 'priority'>[],
    goals: items.filter(({ kind }) => kind === 'goal'),
    activities: items.filter(({ kind }) => kind === 'activity'),
  }
}

/** The ideas whose difference may be measured: those in use, and the one that is pointed at already. */
export async function ideasInUse(db: Db, access: Where, already: string | null = null) {
  const ideas = await ideasOf(db, access)
  return ideas.filter(({ id, stage }) => stage === 'in_use' || id === already)
}

/** One indicator of this initiative, in use or withdrawn. */
export async function indicatorOf(db: Db, access: Where, id: string): Promise<Indicator> {
  const found = (await indicatorsOf(db, access)).find(one => one.id === id)
  if (!found) throw new NotFound()
  return found
}

/** What rests on an indicator. Figures that were struck and targets that were given up count as well: they stand. */
export async function restingOn(db: Db, access: Where, id: string): Promise<Resting> {
  const of_it = sql`initiative_id = ${access.initiative_id} and indicator_id = ${id}`
  const found = await sql<Resting>`
    select m.since, m.since is not null as measured,
      exists (select from target where ${of_it}) as aimed,
      exists (select from asking where initiative_id = ${access.initiative_id} and status <> 'planned'
        and questions @> jsonb_build_array(jsonb_build_object('indicator_id', ${id}::text))) as asked
    from (select min(noted_at) as since from measurement where ${of_it}) m`.execute(db)
  return found.rows[0]!
}

/** What these groups and indicators said before they were changed. */
export async function beforeOf(db: Db, access: Where, ids: readonly string[]): Promise<Before[]> {
  const found = await db
    .selectFrom('plan_before')
    .select(['of_id', 'version', 'fields', 'why', 'until'])
    .where('initiative_id', '=', access.initiative_id)
    .where('of_id', 'in', ids)
    .orderBy('version')
    .execute()
  return found as unknown as Before[]
}

/** The indicator of the library with this name. */
export async function libraryNamed(name: string): Promise<LibraryIndicator> {
  const found = (await theLibrary()).find(one => one.id === name)
  if (!found) throw new NotFound()
  return found
}
