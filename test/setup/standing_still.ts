import { sql } from 'kysely'
import type { Db } from '../../src/platform/database.ts'

/** How many stand still in this database because of somebody else. */
export async function standingStill(db: Db): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return found.rows[0]!.n
}
