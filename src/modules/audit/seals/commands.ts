import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { InstallationKey } from '../../../platform/secrets.ts'
import { lastSeal, unsealed } from './queries.ts'
import { ground, hashOf, signedHead, signedSeal } from './rules.ts'

/** Held while an initiative's traces are sealed. Any constant will do. */
const in_sealing = 72_667_541

/** Seals what is not sealed yet, and tells how many traces that were. Of two who do it at once, one finds it done. */
export async function sealTraces(
  tx: Tx,
  within: { initiative_id: string },
  key: InstallationKey,
  now: Date,
): Promise<number> {
  const { initiative_id } = within
  await sql`select pg_advisory_xact_lock(${in_sealing}, hashtext(${initiative_id}))`.execute(tx)
  const events = await unsealed(tx, within)
  if (events.length === 0) return 0
  const { seal: last, head } = await lastSeal(tx, within)
  // After the head too: where a seal was taken away, its number stays missed.
  const number = Math.max(last?.number ?? 0, head?.number ?? 0) + 1
  const hash = hashOf(last?.hash ?? ground(initiative_id), events)
  const seal = { number, events: events.length, hash, sealed_at: now }
  await tx
    .insertInto('audit_seal')
    .values({ initiative_id, ...seal, signature: key.sign(signedSeal(initiative_id, seal)) })
    .execute()
  const signature = key.sign(signedHead(initiative_id, number))
  await tx
    .insertInto('audit_head')
    .values({ initiative_id, number, signature })
    .onConflict(conflict => conflict.column('initiative_id').doUpdateSet({ number, signature }))
    .execute()
  await tx
    .updateTable('audit_event')
    .set({ seal_number: number })
    .where('initiative_id', '=', initiative_id)
    .where('id', 'in', sql<string>`(select unnest(${events.map(event => event.id)}::uuid[]))`)
    .execute()
  return events.length
}
