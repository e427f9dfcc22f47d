import type { Visitor } from '../../platform/access.ts'
import { leaveInstallationTrace } from '../../platform/audit.ts'
import type { Db, Tx } from '../../platform/database.ts'
import { Conflict, NotFound } from '../../platform/errors.ts'
import type { Language } from '../../platform/language.ts'
import { post } from '../../platform/outbox.ts'
import { hashToken, newId, newToken } from '../../platform/secrets.ts'
import { sign_in_minutes } from './rules.ts'

/** A new session; its token goes into the cookie and only its hash is kept. */
export async function startSession(
  tx: Tx,
  now: Date,
  account_id: string | null,
): Promise<{ session_id: string; token: string }> {
  const session_id = newId()
  const token = newToken()
  await tx
    .insertInto('session')
    .values({ id: session_id, token_hash: hashToken(token), account_id, created_at: now, last_seen_at: now })
    .execute()
  return { session_id, token }
}

/** The visitor's session, or a new one whose token must be set as a cookie. */
export async function sessionFor(
  tx: Tx,
  visitor: Visitor,
  now: Date,
): Promise<{ session_id: string; token: string | null }> {
  return visitor.session_id ? { session_id: visitor.session_id, token: null } : startSession(tx, now, null)
}

/** Lets a session sit in a seat. */
export async function seatSession(
  tx: Tx,
  session_id: string,
  initiative_id: string,
  participant_id: string,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('session_seat')
    .values({ session_id, initiative_id, participant_id, at: now })
    .onConflict(conflict =>
      conflict.columns(['session_id', 'initiative_id']).doUpdateSet({ participant_id, at: now }),
    )
    .execute()
}

/** Lets an account sit in a seat, on every device it signs in from. */
export async function seatAccount(
  tx: Tx,
  account_id: string,
  initiative_id: string,
  participant_id: string,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('account_seat')
    .values({ account_id, initiative_id, participant_id, at: now })
    .onConflict(conflict =>
      conflict.columns(['account_id', 'initiative_id']).doUpdateSet({ participant_id, at: now }),
    )
    .execute()
}

/** Sends a link that signs in once, within half an hour. */
export async function sendSignIn(
  tx: Tx,
  now: Date,
  request: { email: string; subject: string; body: (token: string) => string },
): Promise<void> {
  const token = newToken()
  await tx
    .insertInto('door_key')
    .values({
      hash: hashToken(token),
      kind: 'sign_in',
      email: request.email,
      issued_at: now,
      expires_at: new Date(now.getTime() + sign_in_minutes * 60_000),
    })
    .execute()
  await post(tx, now, {
    kind: 'sign_in',
    recipient: request.email,
    subject: request.subject,
    body: request.body(token),
  })
}

/** Uses a sign-in link up. The seats of the old session move to the new one, and the old one ends. */
export async function useSignIn(
  tx: Tx,
  visitor: Visitor,
  now: Date,
  link: { token: string; name: string | undefined; language: Language },
): Promise<string> {
  const key = await tx
    .updateTable('door_key')
    .set({ used_at: now })
    .where('hash', '=', hashToken(link.token))
    .where('kind', '=', 'sign_in')
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('email')
    .executeTakeFirst()
  if (!key) throw new Conflict('sign_in_used')
  const account_id = await accountFor(tx, key.email!, link.name, link.language, now)
  await leaveInstallationTrace(tx, account_id, now, 'signed_in')
  return rotateSession(tx, visitor, account_id, now)
}

async function accountFor(
  tx: Tx,
  email: string,
  name: string | undefined,
  language: Language,
  now: Date,
): Promise<string> {
  await tx
    .insertInto('account')
    .values({ id: newId(), email, name: name ?? email.split('@')[0]!, language, created_at: now })
    .onConflict(conflict => conflict.column('email').doNothing())
    .execute()
  const account = await tx
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return account.id
}

async function rotateSession(tx: Tx, visitor: Visitor, account_id: string, now: Date): Promise<string> {
  const { session_id, token } = await startSession(tx, now, account_id)
  if (visitor.session_id) {
    await tx
      .updateTable('session_seat')
      .set({ session_id })
      .where('session_id', '=', visitor.session_id)
      .execute()
    await tx
      .updateTable('join_request')
      .set({ session_id })
      .where('session_id', '=', visitor.session_id)
      .execute()
    await tx.deleteFrom('session').where('id', '=', visitor.session_id).execute()
  }
  return token
}

/** Signs a visitor in as one of the made-up people. A session of its own: no seat of a real person comes along. */
export async function enterDemo(tx: Tx, email: string, now: Date): Promise<string> {
  const account = await tx
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .where('demo', '=', true)
    .executeTakeFirst()
  if (!account) throw new NotFound()
  const { token } = await startSession(tx, now, account.id)
  return token
}

/** Ends this session. */
export async function signOut(tx: Tx, visitor: Visitor): Promise<void> {
  if (visitor.session_id) await tx.deleteFrom('session').where('id', '=', visitor.session_id).execute()
}

/** Clears away what has run out: sessions, keys. */
export async function forgetExpired(db: Db, now: Date): Promise<void> {
  const day = (days: number) => new Date(now.getTime() - days * 86_400_000)
  await db.deleteFrom('session').where('last_seen_at', '<', day(60)).execute()
  await db.deleteFrom('door_key').where('kind', '=', 'sign_in').where('expires_at', '<', day(1)).execute()
  await db.deleteFrom('outbox').where('sent_at', '<', day(30)).execute()
}
