import type { OrganisationAccess } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import type { SubprocessorInput } from './forms.ts'
import type { Facts } from './rules.ts'

/** Notes somebody else who handles data for the organisation. */
export async function addSubprocessor(
  tx: Tx,
  access: OrganisationAccess,
  input: SubprocessorInput,
  now: Date,
): Promise<void> {
  const id = newId()
  await tx
    .insertInto('subprocessor')
    .values({
      id,
      organisation_id: access.organisation_id,
      ...input,
      added_at: now,
      added_by: access.account_id,
    })
    .execute()
  await leaveInstallationTrace(tx, access.account_id, now, 'subprocessor_added', id)
}

/** They handle nothing any more. */
export async function endSubprocessor(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
  now: Date,
): Promise<void> {
  const ended = await tx
    .updateTable('subprocessor')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('organisation_id', '=', access.organisation_id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (ended.numUpdatedRows === 0n) throw new NotFound()
  await leaveInstallationTrace(tx, access.account_id, now, 'subprocessor_ended', id)
}

/** Keeps what the folder is written from now, so that the next version can say what is new. */
export async function keepVersion(
  tx: Tx,
  access: OrganisationAccess,
  facts: Facts,
  now: Date,
): Promise<void> {
  const { organisation_id } = access
  // Two who keep at once each get a number of their own.
  await tx.selectFrom('organisation').select('id').where('id', '=', organisation_id).forUpdate().execute()
  const last = await tx
    .selectFrom('folder_version')
    .select(set => set.fn.max('number').as('number'))
    .where('organisation_id', '=', organisation_id)
    .executeTakeFirstOrThrow()
  const id = newId()
  await tx
    .insertInto('folder_version')
    .values({
      id,
      organisation_id,
      number: (last.number ?? 0) + 1,
      facts: JSON.stringify(facts),
      kept_at: now,
      kept_by: access.account_id,
    })
    .execute()
  await leaveInstallationTrace(tx, access.account_id, now, 'folder_kept', id)
}
