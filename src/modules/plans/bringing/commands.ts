import type { OrganisationAccess } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { writtenMunicipality } from '../../access/municipalities/queries.ts'
import { addFile, addUpload } from '../library/commands.ts'
import type { BringInput } from '../library/forms.ts'
import { placesFor, planForTending } from '../library/queries.ts'
import { readSoon } from '../library/turns/commands.ts'

/** How many files were taken in, and how many lay there already. */
export type Brought = { taken: number; there: number }

/**
 * Takes in files of plans, to be read by and by; a ZIP is unpacked then, and what is said counts for all that is in it.
 */
export async function bringPlans(
  tx: Tx,
  access: OrganisationAccess,
  { files, municipality, year, link }: BringInput,
  now: Date,
): Promise<Brought> {
  const { account_id, organisation_id, demo } = access
  const from = { account_id, organisation_id, demo }
  const places = await placesFor(tx, access)
  const said = { municipality_number: await writtenMunicipality(tx, municipality, demo), year, link }
  const brought: Brought = { taken: 0, there: 0 }
  for (const file of files) {
    const bytes = await file.bytes()
    const id = /\.zip$/i.test(file.name)
      ? await addUpload(tx, from, { file_name: file.name, bytes, said }, now)
      : await addFile(tx, from, { path: file.name, file: bytes, said }, places, now)
    brought[id === null ? 'there' : 'taken'] += 1
    if (id !== null) await leaveInstallationTrace(tx, account_id, now, 'plan_brought', id)
  }
  await readSoon(tx)
  return brought
}

/** Has a plan read once more. What was found before stands until then. */
export async function readAgain(tx: Tx, access: OrganisationAccess, id: string, now: Date): Promise<void> {
  const plan = await planForTending(tx, access, id)
  if (plan.size === 0) throw new NotFound()
  await tx
    .updateTable('plan')
    .set({ state: 'waiting', why: null, tries: 0, claimed_at: null })
    .where('id', '=', id)
    .execute()
  await readSoon(tx)
  await leaveInstallationTrace(tx, access.account_id, now, 'plan_read_again', id)
}
