import { sql } from 'kysely'
import type { Visitor } from '../../platform/access.ts'
import { leaveInstallationTrace } from '../../platform/audit.ts'
import type { Db, Tx } from '../../platform/database.ts'
import { Conflict, NotFound } from '../../platform/errors.ts'
import { technical_days } from '../../platform/holds.ts'
import type { Language } from '../../platform/language.ts'
import { post } from '../../platform/outbox.ts'
import { hashToken, newId, newToken } from '../../platform/secrets.ts'
import { livesStill } from './queries.ts'
import { deviceOf, sign_in_minutes, type Way } from './rules.ts'

/** How a session comes about. The last five are what an identity provider said, for single log-out. */
export type SignedInBy = {
  how: Way
  issuer?: string
  subject?: string
  provider_session?: string | null
  acr?: string | null
  sealed?: Buffer | null
}

/** A new session; its token goes into the cookie and only its hash is kept. */
export async function startSession(
  tx: Tx,
  now: Date,
  session: SignedInBy & { account_id: string | null; device: string },
): Promise<{ session_id: string; token: string }> {
  const session_id = newId()
  const token = newToken()
  await tx
    .insertInto('session')
    .values({ ...session, id: session_id, token_hash: hashToken(token), created_at: now, last_seen_at: now })
    .execute()
  return { session_id, token }
}

/**
 * The visitor's session, or a new one; its token must be set as a cookie. A session that is there gets a new token: who
 * has seen the one before, on a machine that many use, is not let into the seat that is taken now.
 */
export async function sessionFor(
  tx: Tx,
  visitor: Visitor,
  now: Date,
): Promise<{ session_id: string; token: string }> {
  const session_id = visitor.session_id
  if (!session_id) return newSeatSession(tx, visitor, now)
  const token = newToken()
  await tx
    .updateTable('session')
    .set({ token_hash: hashToken(token) })
    .where('id', '=', session_id)
    .execute()
  return { session_id, token }
}

/** A session without an account, for somebody who comes to sit in a seat. */
export const newSeatSession = (tx: Tx, visitor: Visitor, now: Date) =>
  startSession(tx, now, { account_id: null, how: 'seat', device: deviceOf(visitor.user_agent) })

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

/** Uses a sign-in link up. */
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
    // A link that adds an address opens at its own door alone, and only where it was asked for.
    .where('sealed', 'is', null)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('email')
    .executeTakeFirst()
  if (!key) throw new Conflict('sign_in_used')
  const account_id = await accountFor(tx, key.email!, link.name, link.language, now)
  return signIn(tx, visitor, account_id, { how: 'link' }, now)
}

/** The account of an address, made when it is not there yet. */
export async function accountFor(
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

/**
 * Signs a visitor in: a new session, whose token is returned, and a trace. The seats of the old session move to the new
 * one, and the old one ends.
 */
export async function signIn(
  tx: Tx,
  visitor: Visitor,
  account_id: string,
  by: SignedInBy,
  now: Date,
): Promise<string> {
  await leaveInstallationTrace(tx, account_id, now, 'signed_in')
  const device = deviceOf(visitor.user_agent)
  const { session_id, token } = await startSession(tx, now, { ...by, account_id, device })
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
export async function enterDemo(tx: Tx, visitor: Visitor, email: string, now: Date): Promise<string> {
  const account = await tx
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .where('demo', '=', true)
    .executeTakeFirst()
  if (!account) throw new NotFound()
  const device = deviceOf(visitor.user_agent)
  const { token } = await startSession(tx, now, { account_id: account.id, how: 'demo', device })
  return token
}

/** How a session that has ended began; `sealed` holds what the provider's log-out asks for. */
export type EndedSession = { how: string; sealed: Buffer | null }

/** Ends this session. */
export async function signOut(db: Db, visitor: Visitor): Promise<EndedSession | null> {
  if (!visitor.session_id) return null
  const ended = await db
    .deleteFrom('session')
    .where('id', '=', visitor.session_id)
    .returning(['how', 'sealed'])
    .executeTakeFirst()
  return ended ?? null
}

/** Ends the sessions that are over, and with them whatever they still follow. */
export async function endOldSessions(db: Db, now: Date): Promise<void> {
  await sql`delete from session s where not ${livesStill(now)}`.execute(db)
  await db.deleteFrom('sign_in_try').where('expires_at', '<', now).execute()
}

/** Clears away what has run out: keys, sent mail. */
export async function forgetExpired(db: Db, now: Date): Promise<void> {
  const { sign_in_link, sent_mail } = technical_days
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000)
  await db
    .deleteFrom('door_key')
    .where('kind', '=', 'sign_in')
    .where('expires_at', '<', before(sign_in_link))
    .execute()
  // What could never be sent holds an address as well.
  await db
    .deleteFrom('outbox')
    .where(({ fn }) => fn.coalesce('sent_at', 'created_at'), '<', before(sent_mail))
    .execute()
}
