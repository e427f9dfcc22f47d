import { sql } from 'kysely'
import type { InstallationAccess } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import type { ConfirmInput, RuleInput } from './forms.ts'
import { monthsOf, newestRules } from './queries.ts'
import { outOfOrder, type Ruled, ruled } from './rules.ts'

/** Held while a rule is set, so that two at once cannot put the lengths out of order. Any constant will do. */
const in_ruling = 72_667_542

/** Sets how long one class is kept. The lengths stay in their order: people first, traces last. */
export async function setRule(
  tx: Tx,
  access: InstallationAccess,
  input: RuleInput,
  now: Date,
): Promise<void> {
  refuseDemo(access)
  await sql`select pg_advisory_xact_lock(${in_ruling})`.execute(tx)
  const months = { ...(await monthsOf(tx)), [input.held_class]: input.months }
  const wrong = outOfOrder(months)
  if (wrong)
    throw new Mend({ months: wrong.before === input.held_class ? 'too_long_beside' : 'too_short_beside' })
  await layRule(tx, access, { ...input, reason: input.why }, now)
}

/** Says yes to the lengths of all classes as they stand. Before that nothing of any initiative is deleted. */
export async function confirmRules(
  tx: Tx,
  access: InstallationAccess,
  { reason }: ConfirmInput,
  now: Date,
): Promise<void> {
  refuseDemo(access)
  await sql`select pg_advisory_xact_lock(${in_ruling})`.execute(tx)
  const known = (await newestRules(tx)).map(row => row.held_class)
  const months = await monthsOf(tx)
  const missing = ruled.filter(held_class => !known.includes(held_class))
  if (missing.length === 0) throw new Conflict('retention_confirmed')
  for (const held_class of missing) {
    await layRule(tx, access, { held_class, months: months[held_class], reason }, now)
  }
}

type Rule = { held_class: Ruled; months: number; reason: string }

async function layRule(
  tx: Tx,
  access: InstallationAccess,
  { held_class, months, reason }: Rule,
  now: Date,
): Promise<void> {
  const id = newId()
  await tx
    .insertInto('retention_rule')
    .values({ id, held_class, months, reason, set_at: now, set_by: access.account_id })
    .execute()
  await leaveInstallationTrace(tx, access.account_id, now, 'retention_rule_set', id)
}

function refuseDemo(access: InstallationAccess): void {
  if (access.demo) throw new Conflict('retention_demo')
}
