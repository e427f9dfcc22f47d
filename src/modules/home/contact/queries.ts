import type { Db } from '../../../platform/database.ts'

/** The organisations here, with whom to ask there; the made-up ones only where everything is made up. */
export async function whomToAsk(db: Db, demo: boolean) {
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'contact_email', 'privacy_officer', 'privacy_officer_email'])
    .where('demo', '=', demo)
    .orderBy('name')
    .orderBy('id')
    .execute()
}
