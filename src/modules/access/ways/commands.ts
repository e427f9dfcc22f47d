import type { Visitor } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NotFound } from '../../../platform/errors.ts'
import { post } from '../../../platform/outbox.ts'
import { hashToken, type InstallationKey, newId, newToken } from '../../../platform/secrets.ts'
import { seatAccount, signIn } from '../commands.ts'
import { sign_in_minutes } from '../rules.ts'
import { ownSeats, readKept, seatsToAsk, stillHeld, waysOf } from './queries.ts'
import { hasAnotherWay, type SeatRef, ticked } from './rules.ts'

/** What a person has chosen to keep: their seats, and the account that they have or will have. */
export type Keeping = { account_id: string | null; name: string; seats: SeatRef[] }

/**
 * What stands to be kept when somebody adds a way back: the ticked seats of this browser. Made-up people have no way
 * back, since anybody may be them.
 */
export async function keeping(tx: Tx, visitor: Visitor, mine: readonly string[]): Promise<Keeping> {
  if (!visitor.session_id || visitor.account?.demo) throw new NotFound()
  const asked = seatsToAsk(await ownSeats(tx, visitor))
  const chosen = ticked(asked, mine)
  if (chosen.length === 0 && !visitor.account) throw new Mend({ mine: 'choose' })
  return {
    account_id: visitor.account?.id ?? null,
    name: visitor.account?.name ?? chosen[0]!.name,
    seats: chosen.map(({ initiative_id, participant_id }) => ({ initiative_id, participant_id })),
  }
}

/** Two tabs of one browser come one after the other: whoever comes second finds this session ended. */
export async function stillHere(tx: Tx, visitor: Visitor): Promise<boolean> {
  const session = await tx
    .selectFrom('session')
    .select('id')
    .where('id', '=', visitor.session_id)
    .forUpdate()
    .executeTakeFirst()
  return session !== undefined
}

/** The account opens these seats from now on, on every device. A seat that it has in an initiative is kept. */
export async function tieSeats(
  tx: Tx,
  account_id: string,
  seats: readonly SeatRef[],
  now: Date,
): Promise<void> {
  for (const { initiative_id, participant_id } of seats) {
    const sits = await tx
      .selectFrom('account_seat')
      .select('participant_id')
      .where('account_id', '=', account_id)
      .where('initiative_id', '=', initiative_id)
      .executeTakeFirst()
    if (sits) continue
    await seatAccount(tx, account_id, initiative_id, participant_id, now)
    await leaveInstallationTrace(tx, account_id, now, 'seat_kept', participant_id)
  }
}

export const newAccount = (
  tx: Tx,
  account: { id: string; name: string; email: string | null; language: string },
  now: Date,
) =>
  tx
    .insertInto('account')
    .values({ ...account, created_at: now })
    .execute()

/** So that nobody's letter box can be filled from here. */
const most_letters = 5

/** Sends a link that adds this address, once, within half an hour. Whoever asks too often for one address gets none. */
export async function sendEmailLink(
  tx: Tx,
  key: InstallationKey,
  keeping: Keeping,
  mail: { email: string; subject: string; body: (token: string) => string },
  now: Date,
): Promise<void> {
  const waiting = await tx
    .selectFrom('door_key')
    .select('hash')
    .where('kind', '=', 'sign_in')
    .where('email', '=', mail.email)
    .where('expires_at', '>', now)
    .execute()
  if (waiting.length >= most_letters) return
  const token = newToken()
  await tx
    .insertInto('door_key')
    .values({
      hash: hashToken(token),
      kind: 'sign_in',
      email: mail.email,
      sealed: key.seal(JSON.stringify(keeping)),
      issued_at: now,
      expires_at: new Date(now.getTime() + sign_in_minutes * 60_000),
    })
    .execute()
  await post(tx, now, {
    kind: 'sign_in',
    recipient: mail.email,
    subject: mail.subject,
    body: mail.body(token),
  })
}

/**
 * Uses the link up and signs in. It must be opened where somebody sits in the same seat or account: an address with one
 * wrong letter would else give the seat to a stranger.
 */
export async function useEmailLink(
  tx: Tx,
  visitor: Visitor,
  key: InstallationKey,
  link: { token: string; language: string },
  now: Date,
): Promise<string> {
  const used = await tx
    .updateTable('door_key')
    .set({ used_at: now })
    .where('hash', '=', hashToken(link.token))
    .where('kind', '=', 'sign_in')
    .where('sealed', 'is not', null)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['email', 'sealed'])
    .executeTakeFirst()
  if (!used) throw new Conflict('sign_in_used')
  if (!(await stillHere(tx, visitor))) throw new Conflict('link_elsewhere')
  const asked = readKept(key, used.sealed!)
  const held = await stillHeld(tx, visitor, asked.seats)
  const own_account = asked.account_id !== null && asked.account_id === visitor.account?.id
  if (held.length === 0 && !own_account) throw new Conflict('link_elsewhere')
  const account_id = await accountWith(tx, visitor, used.email!, own_account, asked.name, link.language, now)
  await tieSeats(tx, account_id, held, now)
  return signIn(tx, visitor, account_id, { how: 'link' }, now)
}

/** The account with this address; else one's own gets it, where it has none; else a new one. */
async function accountWith(
  tx: Tx,
  visitor: Visitor,
  email: string,
  own_account: boolean,
  name: string,
  language: string,
  now: Date,
): Promise<string> {
  const known = await tx.selectFrom('account').select('id').where('email', '=', email).executeTakeFirst()
  if (known) return known.id
  if (own_account && visitor.account!.email === null) {
    await tx.updateTable('account').set({ email }).where('id', '=', visitor.account!.id).execute()
    await leaveInstallationTrace(tx, visitor.account!.id, now, 'email_added')
    return visitor.account!.id
  }
  const id = newId()
  await newAccount(tx, { id, name, email, language }, now)
  await leaveInstallationTrace(tx, id, now, 'email_added')
  return id
}

/** Takes one's e-mail address away, while another way in remains. */
export async function forgetEmail(tx: Tx, visitor: Visitor, now: Date): Promise<void> {
  const { account } = visitor
  if (!account?.email || account.demo) throw new NotFound()
  if (!hasAnotherWay(await waysOf(tx, visitor, now))) throw new Conflict('last_way')
  await tx.updateTable('account').set({ email: null }).where('id', '=', account.id).execute()
  await tx.deleteFrom('door_key').where('kind', '=', 'sign_in').where('email', '=', account.email).execute()
  await leaveInstallationTrace(tx, account.id, now, 'email_removed')
}

/** Somebody else's account no longer opens the seats that are one's own. */
export async function takeAway(tx: Tx, visitor: Visitor, account_id: string, now: Date): Promise<void> {
  if (!visitor.session_id || visitor.account?.demo || account_id === visitor.account?.id) throw new NotFound()
  const own = await ownSeats(tx, visitor)
  const ids = own.filter(seat => !seat.demo).map(seat => seat.participant_id)
  if (ids.length === 0) throw new NotFound()
  const taken = await tx
    .deleteFrom('account_seat')
    .where('account_id', '=', account_id)
    .where('participant_id', 'in', ids)
    .returning('participant_id')
    .execute()
  if (taken.length === 0) throw new NotFound()
  for (const { participant_id } of taken) {
    await leaveInstallationTrace(tx, visitor.account?.id ?? null, now, 'seat_taken_back', participant_id)
  }
}
