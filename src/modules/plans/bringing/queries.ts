import { sql } from 'kysely'
import type { OrganisationAccess } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import type { organisationOf } from '../../access/organisations/queries.ts'
import { type Plan, plansOf } from '../library/queries.ts'
import type { Place } from '../reading/place/rules.ts'
import { counts } from '../scan/rules.ts'

type Organisation = Awaited<ReturnType<typeof organisationOf>>

/** What an organisation has brought, and the plans of its own municipality that others did. */
export async function libraryOf(
  db: Db,
  { demo }: OrganisationAccess,
  { id, kind, municipality_number }: Organisation,
): Promise<{ own: Plan[]; others: Plan[] }> {
  const own = await plansOf(db, demo, { organisation_id: id })
  const of_place =
    kind === 'municipality' && municipality_number
      ? await plansOf(db, demo, { numbers: [municipality_number] })
      : []
  return { own: own.toSorted(asNeeded), others: of_place.filter(plan => plan.organisation_id !== id) }
}

/** Those that wait for somebody to say their place, those that could not be read, and then the newest. */
const asNeeded = (one: Plan, other: Plan): number =>
  Number(other.municipality_number === null) - Number(one.municipality_number === null) ||
  Number(other.state === 'unread') - Number(one.state === 'unread') ||
  other.added_at.getTime() - one.added_at.getTime()

/** How many places in each of these plans are counted for a family of words. */
export async function hitsOf(
  db: Db,
  plans: readonly Plan[],
  family: string,
): Promise<ReadonlyMap<string, number>> {
  const ids = plans.map(({ id }) => id)
  const { rows } = await sql<{ plan_id: string; place: Place; hits: number }>`
    select h.plan_id, h.place, count(*)::int as hits from plan_hit h
    left join plan_correction c on c.plan_id = h.plan_id and c.key = h.key
    where h.plan_id = any(${ids}) and h.family = ${family} and coalesce(c.meaning, h.meaning) <> 'other'
    group by 1, 2`.execute(db)
  const found = new Map<string, number>()
  for (const { plan_id, hits } of rows.filter(counts)) found.set(plan_id, (found.get(plan_id) ?? 0) + hits)
  return found
}

/** Files of many plans from which nothing could be unpacked. */
export async function brokenUploads(db: Db, organisation_id: string) {
  return db
    .selectFrom('plan_upload')
    .select(['id', 'file_name', 'why', 'added_at'])
    .where('organisation_id', '=', organisation_id)
    .where('why', 'is not', null)
    .orderBy('added_at', 'desc')
    .limit(20)
    .execute()
}

/** How many files of many plans an organisation has brought that are not unpacked yet. */
export async function unpackingOf(db: Db, organisation_id: string): Promise<number> {
  const { waiting } = await db
    .selectFrom('plan_upload')
    .select(count => count.fn.countAll<string>().as('waiting'))
    .where('organisation_id', '=', organisation_id)
    .where('why', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(waiting)
}
