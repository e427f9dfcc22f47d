import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { post } from '../../../platform/outbox.ts'
import { type Letter, type Line, writeLines } from './rules.ts'

/** After the commit those who gave these are told: what they say is put together then. */
export async function newsWaits(tx: Tx, initiative_id: string, lines: readonly Line[]): Promise<void> {
  await sql`select graphile_worker.add_job('tell_givers',
    json_build_object('initiative_id', ${initiative_id}::text, 'lines', ${writeLines(lines)}::text))`.execute(
    tx,
  )
}

/** One letter to each who gave some of it. */
export async function sendNews(
  tx: Tx,
  initiative_id: string,
  letters: readonly Letter[],
  now: Date,
): Promise<void> {
  for (const { about, ...letter } of letters) {
    await post(tx, now, { kind: 'contribution_news', initiative_id, about, ...letter })
  }
}
