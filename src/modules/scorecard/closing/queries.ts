import type { Db } from '../../../platform/database.ts'
import type { Within } from '../rounds/queries.ts'
import type { Snapshot } from './rules.ts'

/** What is published of a closed round, or null while it runs: all that pages, files and the like ever read. */
export async function snapshotOf(db: Db, access: Within, round_id: string): Promise<Snapshot | null> {
  const row = await db
    .selectFrom('snapshot')
    .select('body')
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .executeTakeFirst()
  return row ? (row.body as unknown as Snapshot) : null
}

/** The snapshots of all closed rounds of the initiative, by round. */
export async function snapshotsOf(db: Db, access: Within): Promise<Map<string, Snapshot>> {
  const rows = await db
    .selectFrom('snapshot')
    .select(['round_id', 'body'])
    .where('initiative_id', '=', access.initiative_id)
    .execute()
  return new Map(rows.map(row => [row.round_id, row.body as unknown as Snapshot]))
}
