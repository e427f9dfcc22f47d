import { z } from 'zod'
import type { Visitor } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NotFound } from '../../../platform/errors.ts'
import { post } from '../../../platform/outbox.ts'
import {
  askForPasskey,
  challengeIn,
  madePasskey,
  type PasskeyPlace,
  passkey_minutes,
  passkeyIn,
  shownPasskey,
  wishForPasskey,
} from '../../../platform/passkeys.ts'
import { hashToken, type InstallationKey, newId } from '../../../platform/secrets.ts'
import { signIn } from '../commands.ts'
import { deviceOf } from '../rules.ts'
import { type Keeping, newAccount, stillHere, tieSeats } from '../ways/commands.ts'
import { stillHeld } from '../ways/queries.ts'
import { goesOn, type Refusal } from './rules.ts'

/** What is remembered between asking the browser and its answer. */
const tried = z.union([
  z.object({ wish: z.literal('enter') }),
  z.object({
    wish: z.literal('make'),
    session_id: z.uuid(),
    account_id: z.uuid(),
    is_new: z.boolean(),
    name: z.string(),
    seats: z.array(z.object({ initiative_id: z.uuid(), participant_id: z.uuid() })),
  }),
])
type Tried = z.output<typeof tried>

async function remember(
  tx: Tx,
  key: InstallationKey,
  challenge: string,
  wish: Tried,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('sign_in_try')
    .values({
      hash: hashToken(challenge),
      kind: 'passkey',
      sealed: key.seal(JSON.stringify(wish)),
      expires_at: new Date(now.getTime() + passkey_minutes * 60_000),
    })
    .execute()
}

/** What was asked, once: of two answers to one challenge, the second finds nothing. */
async function recall(
  tx: Tx,
  key: InstallationKey,
  sent: string,
  now: Date,
): Promise<{ challenge: string; wish: Tried } | null> {
  const challenge = challengeIn(sent)
  if (!challenge) return null
  const row = await tx
    .deleteFrom('sign_in_try')
    .where('hash', '=', hashToken(challenge))
    .where('kind', '=', 'passkey')
    .where('expires_at', '>', now)
    .returning('sealed')
    .executeTakeFirst()
  return row ? { challenge, wish: tried.parse(JSON.parse(key.open(row.sealed))) } : null
}

/** What the browser needs to show a passkey. */
export async function askToEnter(
  tx: Tx,
  key: InstallationKey,
  place: PasskeyPlace,
  now: Date,
): Promise<string> {
  const options = await askForPasskey(place)
  await remember(tx, key, options.challenge, { wish: 'enter' }, now)
  return JSON.stringify(options)
}

export type Entered = { token: string } | { refused: Refusal }

/** Signs in by a passkey. Whatever comes of it, the challenge is used up. */
export async function enter(
  tx: Tx,
  visitor: Visitor,
  key: InstallationKey,
  place: PasskeyPlace,
  sent: string,
  now: Date,
): Promise<Entered> {
  const asked = await recall(tx, key, sent, now)
  if (asked?.wish.wish !== 'enter') return { refused: 'over' }
  const known = await knownPasskey(tx, passkeyIn(sent))
  if (!known) return { refused: 'unknown' }
  const shown = await shownPasskey(sent, place, asked.challenge, known)
  if (!shown) return { refused: 'wrong' }
  if (!goesOn(known.counter, shown.counter)) {
    await leaveInstallationTrace(tx, known.account_id, now, 'passkey_went_back')
    return { refused: 'went_back' }
  }
  await tx
    .updateTable('passkey')
    .set({ counter: shown.counter, last_used_at: now })
    .where('id', '=', known.id)
    .execute()
  return { token: await signIn(tx, visitor, known.account_id, { how: 'passkey' }, now) }
}

/** Locked, so that two answers of one passkey compare their counters one after the other. */
async function knownPasskey(tx: Tx, id: Buffer | null) {
  if (!id) return null
  const found = await tx
    .selectFrom('passkey as k')
    .innerJoin('account as a', 'a.id', 'k.account_id')
    .select(['k.id', 'k.account_id', 'k.public_key', 'k.counter'])
    .where('k.id', '=', id)
    // The made-up people are whoever tries them: they come in by their own door only.
    .where('a.demo', '=', false)
    .forUpdate('k')
    .executeTakeFirst()
  return found ? { ...found, counter: Number(found.counter) } : null
}

/** What the browser needs to make a passkey for what is to be kept. */
export async function wishFor(
  tx: Tx,
  visitor: Visitor,
  key: InstallationKey,
  place: PasskeyPlace,
  keeping: Keeping,
  now: Date,
): Promise<string> {
  const account_id = keeping.account_id ?? newId()
  const has = await tx.selectFrom('passkey').select('id').where('account_id', '=', account_id).execute()
  const options = await wishForPasskey(place, { account_id, name: keeping.name, has: has.map(one => one.id) })
  const { name, seats } = keeping
  const wish = { session_id: visitor.session_id!, account_id, is_new: !keeping.account_id, name, seats }
  await remember(tx, key, options.challenge, { wish: 'make', ...wish }, now)
  return JSON.stringify(options)
}

/** Keeps the new passkey and signs in with its account, which is made where there was none. */
export async function keepPasskey(
  tx: Tx,
  visitor: Visitor,
  key: InstallationKey,
  place: PasskeyPlace,
  answer: { response: string; language: string; notice: { subject: string; body: string } },
  now: Date,
): Promise<string> {
  if (!(await stillHere(tx, visitor))) throw new Conflict('passkey_over')
  const asked = await recall(tx, key, answer.response, now)
  if (asked?.wish.wish !== 'make' || asked.wish.session_id !== visitor.session_id) {
    throw new Conflict('passkey_over')
  }
  const { account_id, is_new, name, seats } = asked.wish
  const made = await madePasskey(answer.response, place, asked.challenge)
  if (!made) throw new Conflict('passkey_not_made')
  const held = await stillHeld(tx, visitor, seats)
  // Meanwhile a seat may have been given up, or the browser signed in as somebody else.
  if (is_new ? visitor.account || held.length === 0 : visitor.account?.id !== account_id) {
    throw new Conflict('passkey_over')
  }
  if (is_new) await newAccount(tx, { id: account_id, name, email: null, language: answer.language }, now)
  const { transports, ...kept } = made
  const device = deviceOf(visitor.user_agent)
  const added = await tx
    .insertInto('passkey')
    .values({ ...kept, transports, account_id, name: device, made_at: now })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) throw new Conflict('passkey_known')
  await tieSeats(tx, account_id, held, now)
  await leaveInstallationTrace(tx, account_id, now, 'passkey_added')
  if (visitor.account?.email) {
    await post(tx, now, { kind: 'passkey_added', recipient: visitor.account.email, ...answer.notice })
  }
  return signIn(tx, visitor, account_id, { how: 'passkey' }, now)
}

/** Takes one's own passkey away. */
export async function removePasskey(tx: Tx, visitor: Visitor, id: string, now: Date): Promise<void> {
  if (!visitor.account || visitor.account.demo) throw new NotFound()
  const removed = await tx
    .deleteFrom('passkey')
    .where('id', '=', Buffer.from(id, 'base64url'))
    .where('account_id', '=', visitor.account.id)
    .returning('id')
    .executeTakeFirst()
  if (!removed) throw new NotFound()
  await leaveInstallationTrace(tx, visitor.account.id, now, 'passkey_removed')
}
