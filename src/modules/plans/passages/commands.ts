import type { OrganisationAccess } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NewerVersion, NotFound } from '../../../platform/errors.ts'
import { planForTending } from '../library/queries.ts'
import type { CorrectInput } from './forms.ts'
import { passageOf, saidOf } from './queries.ts'

/** Says what a passage means instead of what the rules found. It stands when the plan is read anew. */
export async function correctPassage(
  tx: Tx,
  access: OrganisationAccess,
  { plan_id, key }: { plan_id: string; key: string },
  { version, ...said }: CorrectInput,
  now: Date,
): Promise<void> {
  await planForTending(tx, access, plan_id)
  await passageOf(tx, plan_id, key)
  const by = { organisation_id: access.organisation_id, corrected_at: now, corrected_by: access.account_id }
  const saved = await tx
    .insertInto('plan_correction')
    .values({ plan_id, key, ...said, ...by, version })
    .onConflict(known =>
      known
        .columns(['plan_id', 'key'])
        .doUpdateSet({ ...said, ...by, version })
        .where('plan_correction.version', '=', version - 1),
    )
    .executeTakeFirst()
  if (saved.numInsertedOrUpdatedRows === 0n) throw new NewerVersion(saidOf(await passageOf(tx, plan_id, key)))
  await leaveInstallationTrace(tx, access.account_id, now, 'plan_corrected', plan_id)
}

/** Takes away what was said: what the rules found stands again. */
export async function takeCorrectionBack(
  tx: Tx,
  access: OrganisationAccess,
  { plan_id, key }: { plan_id: string; key: string },
  now: Date,
): Promise<void> {
  await planForTending(tx, access, plan_id)
  const gone = await tx
    .deleteFrom('plan_correction')
    .where('plan_id', '=', plan_id)
    .where('key', '=', key)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveInstallationTrace(tx, access.account_id, now, 'plan_correction_taken_back', plan_id)
}
