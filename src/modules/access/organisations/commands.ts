import type {
  AccountAccess,
  InstallationAccess,
  OrganisationAccess,
  OrganisationGrant,
} from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Config } from '../../../platform/config.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { inSentence } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { demo_domain, post } from '../../../platform/outbox.ts'
import { newId } from '../../../platform/secrets.ts'
import { accountFor } from '../commands.ts'
import { writtenMunicipality } from '../municipalities/queries.ts'
import { mayStart } from '../rules.ts'
import type { AnswerInput, FactsInput, HolderInput, NewOrganisationInput } from './forms.ts'
import { holdersOf, organisationOf } from './queries.ts'
import { isLastAdministrator } from './rules.ts'
import { text } from './text/index.ts'

/** What a command needs to write a mail: in which language, and where its links lead. */
export type Around = { language: Language; now: Date; config: Pick<Config, 'base_url' | 'sign_in_domains'> }

/** Makes an organisation with its first administrator. */
export async function makeOrganisation(
  tx: Tx,
  access: Pick<InstallationAccess, 'account_id' | 'demo'>,
  input: NewOrganisationInput,
  around: Around,
): Promise<string> {
  const { name, kind, municipality, email } = input
  const organisation_id = newId()
  await tx
    .insertInto('organisation')
    .values({
      id: organisation_id,
      name,
      kind,
      municipality_number: await writtenMunicipality(tx, municipality, access.demo),
      demo: access.demo,
      created_at: around.now,
      created_by: access.account_id,
    })
    .execute()
  await leaveInstallationTrace(tx, access.account_id, around.now, 'organisation_made', organisation_id)
  const at = { organisation_id, name }
  await giveByAddress(tx, access, at, { email, kind: 'organisation_administrator' }, around)
  return organisation_id
}

/** Changes what is known of the organisation. */
export async function changeOrganisation(
  tx: Tx,
  access: OrganisationAccess,
  input: FactsInput,
  now: Date,
): Promise<void> {
  const { version, municipality, organisation_number, ...facts } = input
  const saved = await tx
    .updateTable('organisation')
    .set({
      ...facts,
      municipality_number: await writtenMunicipality(tx, municipality, access.demo),
      organisation_number: organisation_number || null,
      version: version + 1,
    })
    .where('id', '=', access.organisation_id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new NewerVersion(factsOf(await organisationOf(tx, access)))
  await leaveInstallationTrace(tx, access.account_id, now, 'organisation_changed', access.organisation_id)
}

/** The facts as they stand in the form. */
export const factsOf = (organisation: Awaited<ReturnType<typeof organisationOf>>) => ({
  name: organisation.name,
  kind: organisation.kind,
  municipality: organisation.municipality ?? '',
  organisation_number: organisation.organisation_number ?? '',
  contact_email: organisation.contact_email,
  privacy_officer: organisation.privacy_officer,
  privacy_officer_email: organisation.privacy_officer_email,
  version: String(organisation.version),
})

/** Lets somebody act for the organisation. Whoever has no account yet gets one that waits for its e-mail address. */
export async function addHolder(
  tx: Tx,
  access: OrganisationAccess,
  input: HolderInput,
  around: Around,
): Promise<void> {
  // In the demo anybody can be this administrator: nobody real is written to.
  if (access.demo) throw new Conflict('only_made_up')
  const { name } = await organisationOf(tx, access)
  await giveByAddress(tx, access, { organisation_id: access.organisation_id, name }, input, around)
}

async function giveByAddress(
  tx: Tx,
  access: Pick<AccountAccess, 'account_id'>,
  { organisation_id, name }: { organisation_id: string; name: string },
  { email, kind }: HolderInput,
  { language, now, config }: Around,
): Promise<void> {
  const account_id = await knownOrNew(tx, email, language, config, now)
  const given = await giveOrganisationGrant(tx, access.account_id, organisation_id, account_id, kind, now)
  if (!given) throw new Mend({ email: 'already_holds' })
  const words = text[language]
  await post(tx, now, {
    kind: 'organisation_grant',
    recipient: email,
    subject: words.mail_subject(name),
    body: words.mail(name, inSentence(words.grants[kind]), `${config.base_url}/o/${organisation_id}`),
  })
}

/** The account of this address: made, without a name, when it is not there. Made-up addresses are nobody's. */
export async function knownOrNew(
  tx: Tx,
  email: string,
  language: Language,
  config: Pick<Config, 'sign_in_domains'>,
  now: Date,
): Promise<string> {
  if (!mayStart(email, config.sign_in_domains) || email.endsWith(`@${demo_domain}`)) {
    throw new Mend({ email: 'cannot_sign_in' })
  }
  return accountFor(tx, email, undefined, language, now)
}

/** Gives a grant for an organisation; false when it is held already. */
export async function giveOrganisationGrant(
  tx: Tx,
  given_by: string | null,
  organisation_id: string,
  account_id: string,
  kind: OrganisationGrant,
  now: Date,
): Promise<boolean> {
  const id = newId()
  const given = await tx
    .insertInto('organisation_grant')
    .values({ id, organisation_id, account_id, kind, given_at: now, given_by })
    .onConflict(conflict =>
      conflict.columns(['organisation_id', 'account_id', 'kind']).where('ended_at', 'is', null).doNothing(),
    )
    .executeTakeFirst()
  if (!given.numInsertedOrUpdatedRows) return false
  await leaveInstallationTrace(tx, given_by, now, `made_${kind}`, id)
  return true
}

/** Ends a grant at once. The last administrator names another first. */
export async function endHolder(tx: Tx, access: OrganisationAccess, id: string, now: Date): Promise<void> {
  // Two administrators who end each other at the same moment must see each other.
  await tx
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', access.organisation_id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const held = await holdersOf(tx, access)
  const stillMay = held.some(
    one => one.account_id === access.account_id && one.kind === 'organisation_administrator',
  )
  if (!stillMay || !held.some(one => one.id === id)) throw new NotFound()
  if (isLastAdministrator(held, id)) throw new Conflict('last_administrator')
  await tx
    .updateTable('organisation_grant')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('organisation_id', '=', access.organisation_id)
    .execute()
  await leaveInstallationTrace(tx, access.account_id, now, 'organisation_grant_ended', id)
}

/** Answers an initiative that has asked to belong. A no ends it, and with it what the organisation sees. */
export async function answerBelonging(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
  { decision }: AnswerInput,
  now: Date,
): Promise<void> {
  const answered = await tx
    .updateTable('initiative_organisation')
    .set({
      decision,
      decided_at: now,
      decided_by: access.account_id,
      ended_at: decision === 'declined' ? now : null,
    })
    .where('id', '=', id)
    .where('organisation_id', '=', access.organisation_id)
    .where('decision', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (answered.numUpdatedRows === 0n) throw new Conflict('belonging_answered')
  await leaveInstallationTrace(tx, access.account_id, now, `initiative_${decision}`, id)
}
