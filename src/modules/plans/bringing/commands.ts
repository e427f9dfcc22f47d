import type { OrganisationAccess } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { allMunicipalities, writtenMunicipality } from '../../access/municipalities/queries.ts'
import { organisationOf } from '../../access/organisations/queries.ts'
import { addPlan, addUpload } from '../library/commands.ts'
import type { BringInput } from '../library/forms.ts'
import { planForTending } from '../library/queries.ts'
import { kindOf, titleOf } from '../library/rules.ts'
import { readSoon } from '../library/turns/commands.ts'
import { municipalityOf, yearOf } from '../scan/rules.ts'

/** How many files were taken in, and how many lay there already. */
export type Brought = { taken: number; there: number }

/**
 * Takes in files of plans, to be read by and by; a ZIP is unpacked then. What is not said of place and year is told by
 * each file's name; a municipality's own plans are of itself where nothing else is told.
 */
export async function bringPlans(
  tx: Tx,
  access: OrganisationAccess,
  { files, municipality, year, link }: BringInput,
  now: Date,
): Promise<Brought> {
  const { account_id, organisation_id, demo } = access
  const from = { account_id, organisation_id, demo }
  const organisation = await organisationOf(tx, access)
  const known = await allMunicipalities(tx, demo)
  const names = known.map(({ name }) => name)
  const said = await writtenMunicipality(tx, municipality, demo)
  const own = organisation.kind === 'municipality' ? organisation.municipality_number : null
  const brought: Brought = { taken: 0, there: 0 }
  for (const file of files) {
    const bytes = await file.bytes()
    if (/\.zip$/i.test(file.name)) {
      const upload_id = await addUpload(tx, from, { file_name: file.name, bytes }, now)
      await leaveInstallationTrace(tx, account_id, now, 'plan_brought', upload_id)
      brought.taken += 1
      continue
    }
    const told = municipalityOf(file.name, '', names)
    const found = known.find(({ name }) => name === told)?.number
    const id = await addPlan(
      tx,
      from,
      {
        municipality_number: said ?? found ?? own,
        ...{ year: year ?? yearOf(file.name), kind: kindOf(file.name), title: titleOf(file.name), link },
        ...{ file_name: file.name.slice(0, 500), file: bytes },
      },
      now,
    )
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
