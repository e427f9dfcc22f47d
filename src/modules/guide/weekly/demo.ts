import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'

/** Has the weekly letter looked for at once, so that the demo's mailbox holds one before the next morning. */
export async function lookForLetters(tx: Tx): Promise<void> {
  await sql`select graphile_worker.add_job('weekly_letters')`.execute(tx)
}
