import type { InstallationAccess } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Config } from '../../../platform/config.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NotFound } from '../../../platform/errors.ts'
import { inSentence } from '../../../platform/format.ts'
import { post } from '../../../platform/outbox.ts'
import { newId } from '../../../platform/secrets.ts'
import { type Around, knownOrNew, makeOrganisation } from '../organisations/commands.ts'
import type { NewOrganisationInput } from '../organisations/forms.ts'
import type { GrantInput } from './forms.ts'
import { text } from './text/index.ts'

/** In the demo anybody can be the administrator: they may look, and change nothing that others depend on. */
export function refuseMadeUp(access: Pick<InstallationAccess, 'demo'>): void {
  if (access.demo) throw new Conflict('only_looking')
}

/** Lets somebody look after the installation, or check languages and voices. */
export async function giveInstallationGrant(
  tx: Tx,
  access: InstallationAccess,
  { email, kind }: GrantInput,
  { language, now, config }: Around,
): Promise<void> {
  refuseMadeUp(access)
  const account_id = await knownOrNew(tx, email, language, config, now)
  const id = newId()
  const given = await tx
    .insertInto('installation_grant')
    .values({ id, account_id, kind, given_at: now, given_by: access.account_id })
    .onConflict(conflict =>
      conflict.columns(['account_id', 'kind']).where('ended_at', 'is', null).doNothing(),
    )
    .executeTakeFirst()
  if (!given.numInsertedOrUpdatedRows) throw new Mend({ email: 'already_holds' })
  await leaveInstallationTrace(tx, access.account_id, now, `made_${kind}`, id)
  const words = text[language]
  await post(tx, now, {
    kind: 'installation_grant',
    recipient: email,
    subject: words.mail_subject,
    body: words.mail(
      inSentence(words.grants[kind]),
      `${config.base_url}${kind === 'language_checker' ? '/languages' : '/installation'}`,
    ),
  })
}

/**
 * Ends a grant at once. Somebody always looks after the installation: when nobody is named in the settings, the last
 * administrator names another first.
 */
export async function endInstallationGrant(
  tx: Tx,
  access: InstallationAccess,
  id: string,
  config: Pick<Config, 'administrators'>,
  now: Date,
): Promise<void> {
  refuseMadeUp(access)
  const held = await tx
    .selectFrom('installation_grant as g')
    .innerJoin('account as a', 'a.id', 'g.account_id')
    .select(['g.id', 'g.kind', 'g.account_id', 'a.demo'])
    .where('g.ended_at', 'is', null)
    .where('a.demo', '=', false)
    .orderBy('g.id')
    // Two who end each other at the same moment must see each other.
    .forUpdate('g')
    .execute()
  const ending = held.find(grant => grant.id === id)
  if (!ending) throw new NotFound()
  const administrators = held.filter(grant => grant.kind === 'installation_administrator')
  const named = access.email !== null && config.administrators.includes(access.email)
  if (!named && !administrators.some(grant => grant.account_id === access.account_id)) throw new NotFound()
  const last = ending.kind === 'installation_administrator' && administrators.length === 1
  if (last && config.administrators.length === 0) throw new Conflict('last_installation_administrator')
  await tx.updateTable('installation_grant').set({ ended_at: now }).where('id', '=', id).execute()
  await leaveInstallationTrace(tx, access.account_id, now, 'installation_grant_ended', id)
}

/** Ends every sign-in of whoever has this address, here and now; the same whether somebody has it or not. */
export async function signOutEverywhere(
  tx: Tx,
  access: InstallationAccess,
  email: string,
  now: Date,
): Promise<void> {
  refuseMadeUp(access)
  const account = await tx.selectFrom('account').select('id').where('email', '=', email).executeTakeFirst()
  if (account) await tx.deleteFrom('session').where('account_id', '=', account.id).execute()
  await leaveInstallationTrace(tx, access.account_id, now, 'signed_out_everywhere', account?.id)
}

/** Lets a new organisation in, with the first who looks after it. */
export async function admitOrganisation(
  tx: Tx,
  access: InstallationAccess,
  input: NewOrganisationInput,
  around: Around,
): Promise<void> {
  refuseMadeUp(access)
  await makeOrganisation(tx, access, input, around)
}
