import { z } from 'zod'
import type { Visitor } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Db, Tx } from '../../../platform/database.ts'
import type { Language } from '../../../platform/language.ts'
import { demo_domain } from '../../../platform/outbox.ts'
import type { Going, Identity, LoggedOut } from '../../../platform/provider.ts'
import { hashToken, type InstallationKey, newId, newToken } from '../../../platform/secrets.ts'
import { signIn } from '../commands.ts'
import { away_minutes, belongsTogether, nameFor, verifiedAddress } from './rules.ts'

const remembered = z.object({
  state: z.string(),
  nonce: z.string(),
  code_verifier: z.string(),
  to: z.string(),
})

/** Remembers somebody who goes to the provider. The token goes into a cookie, and only its hash is kept. */
export async function beginTry(
  db: Db,
  key: InstallationKey,
  going: Going & { to: string },
  now: Date,
): Promise<string> {
  const token = newToken()
  await db
    .insertInto('sign_in_try')
    .values({
      hash: hashToken(token),
      kind: 'oidc',
      sealed: key.seal(JSON.stringify(going)),
      expires_at: new Date(now.getTime() + away_minutes * 60_000),
    })
    .execute()
  return token
}

/** What was remembered, once: whoever comes back twice finds nothing the second time. */
export async function endTry(
  db: Db,
  key: InstallationKey,
  token: string | null,
  now: Date,
): Promise<(Going & { to: string }) | null> {
  if (!token) return null
  const row = await db
    .deleteFrom('sign_in_try')
    .where('hash', '=', hashToken(token))
    .where('kind', '=', 'oidc')
    .returning(['sealed', 'expires_at'])
    .executeTakeFirst()
  return row && row.expires_at > now ? remembered.parse(JSON.parse(key.open(row.sealed))) : null
}

/** Signs in whom the provider has recognised; returns the token of the new session. */
export async function enterWithIdentity(
  tx: Tx,
  visitor: Visitor,
  key: InstallationKey,
  identity: Identity,
  language: Language,
  now: Date,
): Promise<string> {
  const { issuer, subject, provider_session, acr, id_token } = identity
  const account_id =
    (await knownAccount(tx, identity, now)) ?? (await firstTime(tx, visitor, identity, language, now))
  const sealed = id_token ? key.seal(id_token) : null
  return signIn(
    tx,
    visitor,
    account_id,
    { how: 'identity', issuer, subject, provider_session, acr, sealed },
    now,
  )
}

async function knownAccount(tx: Tx, { issuer, subject }: Identity, now: Date): Promise<string | null> {
  const known = await tx
    .updateTable('account_identity')
    .set({ last_at: now })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .returning('account_id')
    .executeTakeFirst()
  return known?.account_id ?? null
}

/** Of two browsers that bring a new identity at once, one waits here for the other, and then finds it known. */
async function firstTime(
  tx: Tx,
  visitor: Visitor,
  identity: Identity,
  language: Language,
  now: Date,
): Promise<string> {
  const { issuer, subject } = identity
  const own = await accountFor(tx, visitor, identity)
  const account_id = own ?? (await makeAccount(tx, identity, language, now))
  const added = await tx
    .insertInto('account_identity')
    .values({ issuer, subject, account_id, first_at: now, last_at: now })
    .onConflict(conflict => conflict.columns(['issuer', 'subject']).doNothing())
    .returning('account_id')
    .executeTakeFirst()
  if (added) {
    await leaveInstallationTrace(tx, account_id, now, own ? 'identity_linked' : 'identity_added')
    return account_id
  }
  if (!own) await tx.deleteFrom('account').where('id', '=', account_id).execute()
  return (await knownAccount(tx, identity, now))!
}

/** An account that is there already and is this person's; locked, so that no second identity slips in. */
async function accountFor(tx: Tx, visitor: Visitor, identity: Identity): Promise<string | null> {
  if (!identity.email) return null
  const account = await tx
    .selectFrom('account')
    .select(['id', 'email', 'demo'])
    .where('email', '=', identity.email.address)
    // Not more than this: a new session refers to the account, and would wait for us while we wait for its identity.
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!account) return null
  const others = await tx
    .selectFrom('account_identity')
    .select('subject')
    .where('account_id', '=', account.id)
    .where('issuer', '=', identity.issuer)
    .execute()
  const is_here = visitor.account?.id === account.id
  const found = { ...account, is_here, has_identity: others.length > 0 }
  return belongsTogether(identity, found) ? account.id : null
}

/** The address comes along only when the provider has verified it and nobody else has it here. */
async function makeAccount(tx: Tx, identity: Identity, language: Language, now: Date): Promise<string> {
  const account = { id: newId(), name: nameFor(identity), language, created_at: now }
  const made = await tx
    .insertInto('account')
    .values({ ...account, email: verifiedAddress(identity, demo_domain) })
    .onConflict(conflict => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made)
    await tx
      .insertInto('account')
      .values({ ...account, email: null })
      .execute()
  return account.id
}

/** Ends what the provider says has ended; false for a token that has been used. */
export async function endByToken(tx: Tx, logout: LoggedOut, now: Date): Promise<boolean> {
  const first = await tx
    .insertInto('sign_in_try')
    .values({
      hash: hashToken(`${logout.issuer} ${logout.token_id}`),
      kind: 'logout',
      sealed: Buffer.alloc(0),
      // No token is taken that is older than this.
      expires_at: new Date(now.getTime() + 15 * 60_000),
    })
    .onConflict(conflict => conflict.column('hash').doNothing())
    .returning('hash')
    .executeTakeFirst()
  if (!first) return false
  await endSessions(tx, logout, now)
  return true
}

/** Ends the sessions that began with this session at the provider; without one, all that this person began there. */
export async function endSessions(
  tx: Tx,
  which: Pick<LoggedOut, 'provider_session' | 'subject'> & { issuer: string | null },
  now: Date,
): Promise<void> {
  const { issuer, provider_session, subject } = which
  if (!provider_session && !subject) return
  let ending = tx.deleteFrom('session').where('how', '=', 'identity')
  if (issuer) ending = ending.where('issuer', '=', issuer)
  if (provider_session) ending = ending.where('provider_session', '=', provider_session)
  if (subject) ending = ending.where('subject', '=', subject)
  for (const { account_id } of await ending.returning('account_id').execute()) {
    await leaveInstallationTrace(tx, account_id, now, 'signed_out_by_provider')
  }
}
