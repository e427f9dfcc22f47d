import type { Access, Visitor } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NotFound } from '../../../platform/errors.ts'
import { announce } from '../../../platform/live.ts'
import { hashToken, type InstallationKey, newCode, newId, newToken } from '../../../platform/secrets.ts'
import { newSeatSession, seatAccount, seatSession, sessionFor } from '../../access/commands.ts'
import type { Party } from '../../initiatives/queries.ts'
import { addSeat } from '../commands.ts'
import { key_days } from '../rules.ts'
import { groupOf, unclaimedSeats } from './queries.ts'

const after = (now: Date, days: number): Date => new Date(now.getTime() + days * 86_400_000)

/** A new link to a seat. An older one that nobody used stops working. */
export async function invite(tx: Tx, access: Access, participant_id: string, now: Date): Promise<string> {
  const { initiative_id } = access
  const seated = await tx
    .selectFrom('initiative_grant')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('participant_id', '=', participant_id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (!seated) throw new NotFound()
  await tx
    .deleteFrom('door_key')
    .where('initiative_id', '=', initiative_id)
    .where('participant_id', '=', participant_id)
    .where('kind', '=', 'invitation')
    .where('used_at', 'is', null)
    .execute()
  const token = newToken()
  await tx
    .insertInto('door_key')
    .values({
      hash: hashToken(token),
      kind: 'invitation',
      initiative_id,
      participant_id,
      issued_at: now,
      issued_by: access.participant_id,
      expires_at: after(now, key_days),
    })
    .execute()
  await leaveTrace(tx, access, now, 'invited', participant_id)
  return token
}

export type Claimed = {
  initiative_id: string
  participant_id: string
  session_id: string
  /** The session's new token, to be set as a cookie. */
  token: string
  return_code: string
}

/** Uses a link up: a session, the seat, and a return code that only this person sees. Null when it no longer opens. */
export async function claimInvitation(
  tx: Tx,
  visitor: Visitor,
  key: InstallationKey,
  token: string,
  now: Date,
): Promise<Claimed | null> {
  const used = await tx
    .updateTable('door_key')
    .set({ used_at: now })
    .where('hash', '=', hashToken(token))
    .where('kind', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['initiative_id', 'participant_id'])
    .executeTakeFirst()
  return used ? takeSeat(tx, visitor, key, used.initiative_id!, used.participant_id!, now) : null
}

/** Takes a seat that waits for its person, with the group's code. */
export async function claimWithGroupCode(
  tx: Tx,
  visitor: Visitor,
  key: InstallationKey,
  initiative_id: string,
  participant_id: string,
  now: Date,
): Promise<Claimed> {
  await tx
    .selectFrom('participant')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', participant_id)
    .forUpdate()
    .executeTakeFirst()
  const free = await unclaimedSeats(tx, initiative_id)
  if (!free.some(seat => seat.id === participant_id)) throw new Conflict('seat_taken')
  return takeSeat(tx, visitor, key, initiative_id, participant_id, now)
}

/** The seat is this person's from now on: whoever sat there on another device gets up. */
async function takeSeat(
  tx: Tx,
  visitor: Visitor,
  key: InstallationKey,
  initiative_id: string,
  participant_id: string,
  now: Date,
): Promise<Claimed> {
  for (const table of ['session_seat', 'account_seat'] as const) {
    await tx
      .deleteFrom(table)
      .where('initiative_id', '=', initiative_id)
      .where('participant_id', '=', participant_id)
      .execute()
  }
  const { session_id, token } = await sitDown(tx, visitor, initiative_id, participant_id, now)
  const return_code = await newReturnCode(tx, key, initiative_id, participant_id, now)
  await traceSeat(tx, visitor, initiative_id, participant_id, 'seat_claimed', now)
  await announce(tx, initiative_id, now, 'people', participant_id)
  return { initiative_id, participant_id, session_id, token, return_code }
}

/** Sits down again with the code one kept. */
export async function returnWithCode(
  tx: Tx,
  visitor: Visitor,
  initiative_id: string,
  participant_id: string,
  now: Date,
): Promise<string> {
  const { token } = await sitDown(tx, visitor, initiative_id, participant_id, now)
  // With its hour and no minute, like a reading: residents come back to answer.
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000)
  await traceSeat(tx, visitor, initiative_id, participant_id, 'seat_opened_by_code', hour)
  return token
}

async function sitDown(tx: Tx, visitor: Visitor, initiative_id: string, participant_id: string, now: Date) {
  const { demo } = await groupOf(tx, initiative_id)
  // An account of the made-up example may not sit among real people: such a visitor gets a session of their own.
  const stranger = visitor.account?.demo === true && !demo
  const session = await (stranger ? newSeatSession : sessionFor)(tx, visitor, now)
  await seatSession(tx, session.session_id, initiative_id, participant_id, now)
  if (visitor.account && !stranger)
    await seatFreeAccount(tx, visitor.account.id, initiative_id, participant_id, now)
  return session
}

/** An account keeps the seat it has: a facilitator who lends a device must not lose theirs. */
async function seatFreeAccount(
  tx: Tx,
  account_id: string,
  initiative_id: string,
  participant_id: string,
  now: Date,
): Promise<void> {
  const sits = await tx
    .selectFrom('account_seat')
    .select('participant_id')
    .where('account_id', '=', account_id)
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirst()
  if (!sits) await seatAccount(tx, account_id, initiative_id, participant_id, now)
}

/** A code to come back with; the one before stops working. */
export async function newReturnCode(
  tx: Tx,
  key: InstallationKey,
  initiative_id: string,
  participant_id: string,
  now: Date,
): Promise<string> {
  await tx
    .deleteFrom('door_key')
    .where('initiative_id', '=', initiative_id)
    .where('participant_id', '=', participant_id)
    .where('kind', '=', 'return_code')
    .execute()
  const code = newCode(12)
  await tx
    .insertInto('door_key')
    .values({ hash: key.hashCode(code), kind: 'return_code', initiative_id, participant_id, issued_at: now })
    .execute()
  return code
}

/** A new return code for one's own seat. */
export async function renewMyCode(tx: Tx, access: Access, key: InstallationKey, now: Date): Promise<string> {
  const code = await newReturnCode(tx, key, access.initiative_id, access.participant_id, now)
  await leaveTrace(tx, access, now, 'return_code_renewed', access.participant_id)
  return code
}

/** A new code for the whole group; the one before stops working. Sealed, so that it can be shown again. */
export async function renewGroupCode(
  tx: Tx,
  access: Access,
  key: InstallationKey,
  now: Date,
): Promise<'made' | 'renewed'> {
  const { initiative_id } = access
  const before = await tx
    .deleteFrom('door_key')
    .where('initiative_id', '=', initiative_id)
    .where('kind', '=', 'group_code')
    .executeTakeFirst()
  const code = newCode(8)
  await tx
    .insertInto('door_key')
    .values({
      hash: key.hashCode(code),
      kind: 'group_code',
      initiative_id,
      sealed: key.seal(code),
      issued_at: now,
      issued_by: access.participant_id,
      expires_at: after(now, key_days),
    })
    .execute()
  await leaveTrace(tx, access, now, 'group_code_renewed')
  return before.numDeletedRows > 0n ? 'renewed' : 'made'
}

/** Asks to join, with the group's code. One waiting request for each browser. */
export async function askToJoin(
  tx: Tx,
  visitor: Visitor,
  initiative_id: string,
  who: { name: string; party: Party },
  now: Date,
): Promise<{ id: string; token: string }> {
  const { session_id, token } = await sessionFor(tx, visitor, now)
  await tx
    .deleteFrom('join_request')
    .where('initiative_id', '=', initiative_id)
    .where('session_id', '=', session_id)
    .where('decided_at', 'is', null)
    .execute()
  const id = newId()
  await tx
    .insertInto('join_request')
    .values({ initiative_id, id, session_id, ...who, asked_at: now })
    .execute()
  await announce(tx, initiative_id, now, 'people')
  return { id, token }
}

/** Answers somebody who asked: welcome, with a seat in the browser they asked from, or not now. */
export async function answerRequest(
  tx: Tx,
  access: Access,
  id: string,
  decision: 'welcomed' | 'declined',
  language: string,
  now: Date,
): Promise<void> {
  const { initiative_id } = access
  const asked = await tx
    .selectFrom('join_request')
    .select(['session_id', 'name', 'party', 'decided_at'])
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!asked) throw new NotFound()
  if (asked.decided_at) throw new Conflict('request_answered')
  let participant_id: string | null = null
  if (decision === 'welcomed') {
    const seat = { name: asked.name, party: asked.party as Party, belongs_to: '', email: null, language }
    participant_id = await addSeat(tx, access, seat, now)
    await seatSession(tx, asked.session_id, initiative_id, participant_id, now)
  }
  await tx
    .updateTable('join_request')
    .set({ decision, decided_at: now, participant_id })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, `request_${decision}`, id)
  await announce(tx, initiative_id, now, 'people')
}

/** The visitor has no proof of the initiative yet. */
async function traceSeat(
  tx: Tx,
  visitor: Visitor,
  initiative_id: string,
  participant_id: string,
  what: string,
  now: Date,
): Promise<void> {
  const account_id = visitor.account?.id ?? null
  await leaveTrace(tx, { initiative_id, participant_id, account_id }, now, what, participant_id)
}
