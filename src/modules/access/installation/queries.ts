import { sql } from 'kysely'
import type { InstallationAccess, InstallationGrant } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'

/** How much there is here: counts only, and the size of the database. */
export async function numbersHere(db: Db, _access: InstallationAccess) {
  const found = await sql<Record<'initiatives' | 'organisations' | 'accounts' | 'megabytes', number>>`
    select (select count(*)::int from initiative) as initiatives,
      (select count(*)::int from organisation) as organisations,
      (select count(*)::int from account) as accounts,
      (pg_database_size(current_database()) / 1048576)::int as megabytes`.execute(db)
  return found.rows[0]!
}

/** Who may do what for the installation; in the demo only made-up people are seen. */
export async function installationHolders(db: Db, access: Pick<InstallationAccess, 'demo'>) {
  const rows = await db
    .selectFrom('installation_grant as g')
    .innerJoin('account as a', 'a.id', 'g.account_id')
    .select(['g.id', 'g.kind', 'g.given_at', 'g.account_id', 'a.name', 'a.email'])
    .where('g.ended_at', 'is', null)
    .where('a.demo', '=', access.demo)
    .orderBy('g.given_at')
    .orderBy('g.id')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as InstallationGrant }))
}
