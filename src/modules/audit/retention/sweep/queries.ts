import type { Config } from '../../../../platform/config.ts'
import type { Db, Tx } from '../../../../platform/database.ts'
import type { Holds } from '../../../../platform/holds.ts'
import { rehearse } from '../../../../platform/transaction.ts'
import { comingUp, isConfirmed } from '../queries.ts'
import { destroyRecordings, forgetAccounts, type Taken, takeDue } from './commands.ts'

/** One thing that would go: an initiative's rows, accounts, recordings. */
export type Would = { initiative_id: string | null; whole: boolean; taken: Taken }

/** What the nightly job would take now: it is done, told and taken back. */
export async function dryRun(
  db: Db,
  holds: readonly Holds[],
  config: Pick<Config, 'administrators'>,
  now: Date,
): Promise<{ confirmed: boolean; would: Would[] }> {
  const confirmed = await isConfirmed(db)
  const would = await rehearse(db, async (tx: Tx) => {
    const found: Would[] = []
    const due = (await comingUp(tx, now)).filter(one => one.is_due)
    for (const initiative_id of new Set(due.map(one => one.initiative_id))) {
      found.push({ initiative_id, ...(await takeDue(tx, initiative_id, holds, now)) })
    }
    found.push({ initiative_id: null, whole: false, taken: await forgetAccounts(tx, config, now) })
    found.push({ initiative_id: null, whole: false, taken: await destroyRecordings(tx, holds, now) })
    return found
  })
  return { confirmed, would: would.filter(one => Object.keys(one.taken).length > 0) }
}
