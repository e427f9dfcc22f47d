import type { Access, AccountAccess } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { writtenMunicipality } from '../../access/municipalities/queries.ts'
import { organisationsFor } from '../../access/organisations/queries.ts'
import type { MunicipalityInput } from './forms.ts'
import { municipalityOf, organisationsToAsk } from './queries.ts'

/** Asks an organisation to stand behind the initiative. By asking the group lets it see what the page says. */
export async function askOwner(tx: Tx, access: Access, organisation_id: string, now: Date): Promise<void> {
  const may_be_asked = await organisationsToAsk(tx, access)
  if (!may_be_asked.some(one => one.id === organisation_id)) throw new Mend({ organisation_id: 'choose' })
  const id = newId()
  const { initiative_id, participant_id } = access
  const asked = await tx
    .insertInto('initiative_organisation')
    .values({ initiative_id, id, organisation_id, asked_at: now, asked_by: participant_id })
    .onConflict(conflict =>
      conflict.columns(['initiative_id', 'organisation_id']).where('ended_at', 'is', null).doNothing(),
    )
    .executeTakeFirst()
  if (!asked.numInsertedOrUpdatedRows) throw new Conflict('already_asked')
  await leaveTrace(tx, access, now, 'owner_asked', id)
}

/** Takes the question back, or leaves the organisation: from then on it sees nothing of the initiative. */
export async function endOwner(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const ended = await tx
    .updateTable('initiative_organisation')
    .set({ ended_at: now })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (ended.numUpdatedRows === 0n) throw new Conflict('owner_ended')
  await leaveTrace(tx, access, now, 'owner_ended', id)
}

/** Says in which municipality the initiative is. */
export async function setMunicipality(
  tx: Tx,
  access: Access,
  { municipality, version }: MunicipalityInput,
  now: Date,
): Promise<void> {
  const saved = await tx
    .updateTable('initiative')
    .set({
      municipality_number: await writtenMunicipality(tx, municipality, access.demo),
      version: version + 1,
    })
    .where('initiative_id', '=', access.initiative_id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) {
    const current = await municipalityOf(tx, access)
    throw new NewerVersion({
      municipality: current.municipality ?? '',
      version: String(current.version),
    })
  }
  await leaveTrace(tx, access, now, 'municipality_chosen', access.initiative_id)
}

/**
 * Lets a new initiative belong to an organisation its starter acts for. Who looks after it has the answer as well;
 * others ask.
 */
export async function startUnder(
  tx: Tx,
  access: AccountAccess,
  initiative: { initiative_id: string; participant_id: string },
  organisation_id: string,
  now: Date,
): Promise<void> {
  const own = (await organisationsFor(tx, access)).find(one => one.id === organisation_id)
  if (!own) throw new Mend({ organisation_id: 'choose' })
  const decides = own.grants.includes('organisation_administrator')
  await tx
    .insertInto('initiative_organisation')
    .values({
      initiative_id: initiative.initiative_id,
      id: newId(),
      organisation_id,
      asked_at: now,
      asked_by: initiative.participant_id,
      ...(decides ? { decision: 'confirmed', decided_at: now, decided_by: access.account_id } : {}),
    })
    .execute()
  await tx
    .updateTable('initiative')
    .set({ municipality_number: own.municipality_number })
    .where('initiative_id', '=', initiative.initiative_id)
    .execute()
}
