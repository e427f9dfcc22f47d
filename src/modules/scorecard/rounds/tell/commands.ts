import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict } from '../../../../platform/errors.ts'
import { post } from '../../../../platform/outbox.ts'
import { oneAtATime } from '../../../../platform/transaction.ts'
import { roundOf, waitingFor } from '../queries.ts'
import type { Member } from '../rules.ts'
import { askedOf, lastTold, type Telling } from './queries.ts'

type Letter = (member: Member) => { subject: string; body: string }

/** Mails those who have an address and have not answered. How many they are is told to nobody. */
export async function remind(
  tx: Tx,
  access: Access,
  round_id: string,
  now: Date,
  letter: Letter,
): Promise<void> {
  const round = await roundOf(tx, access, round_id)
  if (round.status !== 'open') throw new Conflict('round_not_open')
  await once(tx, access, round_id, 'round_reminded', now)
  for (const member of await waitingFor(tx, access, round)) {
    if (member.email) await post(tx, now, { kind: 'reminder', recipient: member.email, ...letter(member) })
  }
  await leaveTrace(tx, access, now, 'round_reminded', round_id)
}

/** Thanks everybody with a seat in the round and an address: who of them has answered, nobody knows any more. */
export async function thank(
  tx: Tx,
  access: Access,
  round_id: string,
  now: Date,
  letter: Letter,
): Promise<void> {
  const round = await roundOf(tx, access, round_id)
  if (round.status !== 'closed') throw new Conflict('round_not_closed')
  await once(tx, access, round_id, 'round_thanked', now)
  for (const member of await askedOf(tx, access, round)) {
    if (member.email) await post(tx, now, { kind: 'thanks', recipient: member.email, ...letter(member) })
  }
  await leaveTrace(tx, access, now, 'round_thanked', round_id)
}

const least_between = 10 * 60_000

/** A button pressed twice, or by two who lead at the same moment, sends one letter. */
async function once(tx: Tx, access: Access, round_id: string, telling: Telling, now: Date): Promise<void> {
  await oneAtATime(tx, `${telling} ${round_id}`)
  const last = await lastTold(tx, access, round_id, telling)
  if (last && now.getTime() - last.getTime() < least_between) throw new Conflict('told_just_now')
}
