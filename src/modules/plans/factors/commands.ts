import type { OrganisationAccess } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NewerVersion } from '../../../platform/errors.ts'
import { mayTendHere } from '../library/commands.ts'
import type { FactorInput } from './forms.ts'
import { factorsOf, judgedAs } from './queries.ts'

/** Says how a factor stands in a municipality, for everybody to read. */
export async function judgeFactor(
  tx: Tx,
  access: OrganisationAccess,
  number: string,
  { factor, version, ...said }: FactorInput,
  now: Date,
): Promise<void> {
  await mayTendHere(tx, access, number)
  const by = { organisation_id: access.organisation_id, noted_at: now, noted_by: access.account_id }
  const saved = await tx
    .insertInto('plan_factor')
    .values({ municipality_number: number, factor, ...said, ...by, version })
    .onConflict(known =>
      known
        .columns(['municipality_number', 'factor'])
        .doUpdateSet({ ...said, ...by, version })
        .where('plan_factor.version', '=', version - 1),
    )
    .executeTakeFirst()
  if (saved.numInsertedOrUpdatedRows === 0n) {
    const judged = (await factorsOf(tx, number)).find(one => one.factor === factor)
    throw new NewerVersion(judgedAs(factor, judged))
  }
  await leaveInstallationTrace(tx, access.account_id, now, 'plan_factor_judged')
}
