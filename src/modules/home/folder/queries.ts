import { sql } from 'kysely'
import type { OrganisationAccess } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Context } from '../../../platform/route.ts'
import { type Facts, installationFacts } from './rules.ts'

export type Subprocessor = Awaited<ReturnType<typeof subprocessorsOf>>[number]

/** Whom else the organisation lets handle data now. */
export async function subprocessorsOf(db: Db, access: OrganisationAccess) {
  return db
    .selectFrom('subprocessor')
    .select(['id', 'name', 'task', 'place'])
    .where('organisation_id', '=', access.organisation_id)
    .where('ended_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}

export type Kept = Awaited<ReturnType<typeof versionsOf>>[number]

/** The versions that were kept, the newest first. */
export async function versionsOf(db: Db, access: OrganisationAccess) {
  const rows = await db
    .selectFrom('folder_version')
    .select(['id', 'number', 'facts', 'kept_at'])
    .where('organisation_id', '=', access.organisation_id)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(row => ({ ...row, facts: row.facts as Facts }))
}

/** One kept version. */
export async function versionOf(db: Db, access: OrganisationAccess, id: string): Promise<Kept> {
  const found = (await versionsOf(db, access)).find(one => one.id === id)
  if (!found) throw new NotFound()
  return found
}

export async function organisationOf(db: Db, access: OrganisationAccess) {
  return db
    .selectFrom('organisation')
    .select(['name', 'organisation_number', 'contact_email', 'privacy_officer', 'privacy_officer_email'])
    .where('id', '=', access.organisation_id)
    .executeTakeFirstOrThrow()
}

/** How many initiatives stand on which legal basis: counts alone, nothing of what is in them. */
export async function basesOf(db: Db, access: OrganisationAccess) {
  const found = await sql<{ basis: string | null; count: number }>`
    select last.basis, count(*)::int as count
    from initiative_organisation o
    left join lateral (
      select b.basis from legal_basis b where b.initiative_id = o.initiative_id order by b.number desc limit 1
    ) last on true
    where o.organisation_id = ${access.organisation_id} and o.decision = 'confirmed' and o.ended_at is null
    group by last.basis order by last.basis nulls last`.execute(db)
  return found.rows
}

/** How long each class is kept, as the administrator has set it last. */
async function retentionFacts(db: Db): Promise<Facts> {
  const found = await sql<{ held_class: string; months: number }>`
    select distinct on (held_class) held_class, months from retention_rule
    order by held_class, set_at desc`.execute(db)
  return Object.fromEntries(found.rows.map(row => [`retention.${row.held_class}`, String(row.months)]))
}

/** Everything that the folder is written from, as it stands now. */
export async function factsNow(context: Context<OrganisationAccess>): Promise<Facts> {
  const { db, access, config, holds } = context
  const [organisation, subprocessors, retention] = await Promise.all([
    organisationOf(db, access),
    subprocessorsOf(db, access),
    retentionFacts(db),
  ])
  return {
    ...Object.fromEntries(
      Object.entries(organisation).map(([key, value]) => [`organisation.${key}`, value ?? '']),
    ),
    ...Object.fromEntries(
      subprocessors.map(one => [`subprocessor.${one.id}`, [one.name, one.task, one.place].join('; ')]),
    ),
    ...retention,
    ...installationFacts({ ...config, issuer: config.provider?.issuer ?? null }, holds),
  }
}
