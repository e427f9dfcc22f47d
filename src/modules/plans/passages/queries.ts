import type { Visitor } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { organisationsFor } from '../../access/organisations/queries.ts'
import { type Passage, type Plan, passagesIn } from '../library/queries.ts'
import { mayTend, tending } from '../library/rules.ts'
import { isKey } from './rules.ts'

/** One passage of a plan by its key. */
export async function passageOf(db: Db, plan_id: string, key: string): Promise<Passage> {
  const [passage] = isKey(key) ? await passagesIn(db, [plan_id], { key }) : []
  if (!passage) throw new NotFound()
  return passage
}

/** What stands of a passage, as its form has it: what people said, or else what the rules found. */
export const saidOf = (passage: Passage) => ({
  meaning: passage.meaning,
  we: passage.we,
  reason: passage.reason ?? '',
  version: String((passage.version ?? 0) + 1),
})

/** The organisation for which this visitor may say what the plan means; null where there is none. */
export async function tenderOf(db: Db, { account }: Visitor, plan: Plan): Promise<string | null> {
  if (!account) return null
  const own = await organisationsFor(db, { account_id: account.id, demo: account.demo })
  const may = own.find(
    one =>
      tending.some(grant => one.grants.includes(grant)) && account.demo === plan.demo && mayTend(one, plan),
  )
  return may?.id ?? null
}
