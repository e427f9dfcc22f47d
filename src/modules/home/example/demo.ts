import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { type InstallationKey, newId } from '../../../platform/secrets.ts'
import { demo_accounts, seedAccounts } from '../../access/demo.ts'
import { lookForLetters } from '../../guide/weekly/demo.ts'
import { care } from './care/demo.ts'
import { network } from './learning/demo.ts'
import { bjorkevik } from './organisation/demo.ts'
import { plans } from './plans/demo.ts'
import { study } from './research/demo.ts'
import { roomAndPictures } from './room/demo.ts'
import { boligdora, fritt_rom, kaia } from './small/demo.ts'
import { type Stage, stageFor } from './stage/demo.ts'
import { torsdagsbordet } from './torsdagsbordet/demo.ts'

/** Held while the example is made. Any constant will do. */
const in_making = 72_667_528

/** Makes the made-up example: one initiative with three rounds and three small ones. Doing it twice changes nothing. */
export async function seedDemo(tx: Tx, key: InstallationKey, now: Date): Promise<void> {
  // Of two apps that start at once, one makes the example and the other finds it made.
  await sql`select pg_advisory_xact_lock(${in_making})`.execute(tx)
  const accounts = await seedAccounts(tx, now)
  const there = await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('demo', '=', true)
    .limit(1)
    .execute()
  if (there.length > 0) return
  const session_id = newId()
  await tx
    .insertInto('session')
    .values({ id: session_id, token_hash: Buffer.from(newId()), created_at: now, last_seen_at: now })
    .execute()
  const stage: Stage = stageFor(tx, key, now, session_id, accounts, demo_accounts)
  await torsdagsbordet(stage)
  await roomAndPictures(stage)
  await care(stage)
  await boligdora(stage)
  await kaia(stage)
  await fritt_rom(stage)
  await bjorkevik(stage, accounts.administrator)
  await network(stage)
  await study(stage)
  await plans(stage, accounts.administrator, session_id)
  await tx.deleteFrom('session').where('id', '=', session_id).execute()
  await lookForLetters(tx)
}
