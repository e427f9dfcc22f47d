import type { OrganisationAccess } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import type { organisationOf } from '../../access/organisations/queries.ts'
import { type Plan, plansOf } from '../library/queries.ts'

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
  return { own, others: of_place.filter(plan => plan.organisation_id !== id) }
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
