import type { Access, Grant } from '../../platform/access.ts'
import { leaveTrace } from '../../platform/audit.ts'
import type { Tx } from '../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotAllowed, NotFound } from '../../platform/errors.ts'
import { announce } from '../../platform/live.ts'
import { newId } from '../../platform/secrets.ts'
import type { Party } from '../initiatives/queries.ts'
import type { AddInput, ChangeInput, LevelInput, MeInput } from './forms.ts'
import { lockSeats } from './queries.ts'
import { canTakeOver, firstLevel, grantsOf, leading, leadsAlone, researchesHere } from './rules.ts'

/** Sets one or several new seats at the table. Nobody needs an e-mail address. */
export async function addParticipants(tx: Tx, access: Access, input: AddInput, now: Date): Promise<string[]> {
  const { names, email, ...seat } = input
  const ids: string[] = []
  for (const name of names) ids.push(await addSeat(tx, access, { name, email: email || null, ...seat }, now))
  await announce(tx, access.initiative_id, now, 'people')
  return ids
}

/** One new seat with what its party may do from the start. */
export async function addSeat(
  tx: Tx,
  access: Access,
  seat: { name: string; party: Party; belongs_to: string; email: string | null; language: string },
  now: Date,
): Promise<string> {
  const id = newId()
  const { initiative_id } = access
  await tx
    .insertInto('participant')
    .values({ initiative_id, id, ...seat, created_at: now })
    .execute()
  await recordSeat(tx, access, id, 'joined', '', now)
  await giveGrants(tx, access, id, grantsOf(firstLevel(seat.party)), now)
  await leaveTrace(tx, access, now, 'participant_added', id)
  return id
}

/** Changes what is known of a participant. */
export async function changeParticipant(
  tx: Tx,
  access: Access,
  id: string,
  input: ChangeInput,
  now: Date,
): Promise<void> {
  const { version, email, ...seat } = input
  if (id === access.participant_id) await keepOwnParty(tx, access, seat.party)
  await saveParticipant(tx, access, id, version, { ...seat, email: email || null })
  await leaveTrace(tx, access, now, 'participant_changed', id)
  await announce(tx, access.initiative_id, now, 'people', id)
}

/** As whom one comes decides what one may see and release: so somebody else changes it. */
async function keepOwnParty(tx: Tx, access: Access, party: Party): Promise<void> {
  const own = await tx
    .selectFrom('participant')
    .select('party')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', access.participant_id)
    .executeTakeFirstOrThrow()
  if (own.party !== party) throw new Mend({ party: 'not_own_party' })
}

/** Changes one's own name and language. */
export async function changeMe(tx: Tx, access: Access, input: MeInput, now: Date): Promise<void> {
  const { version, ...seat } = input
  await saveParticipant(tx, access, access.participant_id, version, seat)
  await leaveTrace(tx, access, now, 'participant_changed', access.participant_id)
  await announce(tx, access.initiative_id, now, 'people', access.participant_id)
}

async function saveParticipant(
  tx: Tx,
  access: Access,
  id: string,
  version: number,
  values: Partial<Omit<ChangeInput, 'email' | 'version'>> & { email?: string | null },
): Promise<void> {
  const saved = await tx
    .updateTable('participant')
    .set({ ...values, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows > 0n) return
  const current = await tx
    .selectFrom('participant')
    .select(['name', 'party', 'belongs_to', 'email', 'language', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!current) throw new NotFound()
  throw new NewerVersion({ ...current, email: current.email ?? '', version: String(current.version) })
}

/** Changes what a participant may do; `researches`: also research here. One facilitator always remains. */
export async function setLevel(
  tx: Tx,
  access: Access,
  id: string,
  { level, researches }: LevelInput,
  now: Date,
): Promise<void> {
  const seats = await lockSeats(tx, access)
  if (!seats.some(one => one.id === id)) throw new NotFound()
  if (level !== 'facilitator' && leadsAlone(seats, id)) throw new Conflict('last_facilitator')
  await endGrants(tx, access, id, now)
  await giveGrants(tx, access, id, grantsOf(level, researches), now)
  await leaveTrace(tx, access, now, `made_${level}`, id)
  if (researches && level !== 'researcher') await leaveTrace(tx, access, now, 'let_research', id)
  await announce(tx, access.initiative_id, now, 'people', id)
}

/**
 * Lets somebody at the table lead too, so that the last who leads may leave: in the same transaction, before
 * `leaveSeat`. Whoever leads already may be named as well.
 */
export async function handOver(tx: Tx, access: Access, to_id: string, now: Date): Promise<void> {
  if (!access.grants.includes('facilitator')) throw new NotAllowed()
  const seats = await lockSeats(tx, access)
  if (leading(seats).some(one => one.id === to_id && one.id !== access.participant_id)) return
  const taking = canTakeOver(seats).find(one => one.id === to_id)
  if (!taking) throw new Conflict('cannot_take_over')
  await endGrants(tx, access, to_id, now)
  await giveGrants(tx, access, to_id, grantsOf('facilitator', researchesHere(taking.grants)), now)
  await leaveTrace(tx, access, now, 'made_facilitator', to_id)
  await announce(tx, access.initiative_id, now, 'people', to_id)
}

/** Gives a seat up: grants, keys and sessions end at once; what was done stays. */
export async function leaveSeat(
  tx: Tx,
  access: Access,
  id: string,
  reason: string,
  now: Date,
): Promise<void> {
  const seats = await lockSeats(tx, access)
  if (!seats.some(one => one.id === id)) throw new NotFound()
  if (leadsAlone(seats, id)) throw new Conflict('last_facilitator')
  await recordSeat(tx, access, id, 'left', reason, now)
  await endGrants(tx, access, id, now)
  for (const table of ['session_seat', 'account_seat', 'door_key', 'join_request'] as const) {
    await tx
      .deleteFrom(table)
      .where('initiative_id', '=', access.initiative_id)
      .where('participant_id', '=', id)
      .execute()
  }
  await leaveTrace(tx, access, now, 'participant_left', id)
  await announce(tx, access.initiative_id, now, 'people', id)
}

/** Takes somebody who left back in. The old links are gone, so a new one is needed. */
export async function returnSeat(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const seats = await lockSeats(tx, access)
  if (seats.some(one => one.id === id)) throw new Conflict('already_back')
  const participant = await tx
    .selectFrom('participant')
    .select('party')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!participant) throw new NotFound()
  await recordSeat(tx, access, id, 'returned', '', now)
  await giveGrants(tx, access, id, grantsOf(firstLevel(participant.party as Party)), now)
  await leaveTrace(tx, access, now, 'participant_returned', id)
  await announce(tx, access.initiative_id, now, 'people', id)
}

async function recordSeat(
  tx: Tx,
  access: Access,
  participant_id: string,
  kind: 'joined' | 'left' | 'returned',
  reason: string,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('seat_event')
    .values({ initiative_id: access.initiative_id, id: newId(), participant_id, kind, at: now, reason })
    .execute()
}

async function giveGrants(
  tx: Tx,
  access: Access,
  participant_id: string,
  grants: readonly Grant[],
  now: Date,
): Promise<void> {
  const { initiative_id } = access
  const given = { initiative_id, participant_id, given_at: now, given_by: access.participant_id }
  await tx
    .insertInto('initiative_grant')
    .values(grants.map(kind => ({ ...given, id: newId(), kind })))
    .execute()
}

async function endGrants(tx: Tx, access: Access, participant_id: string, now: Date): Promise<void> {
  await tx
    .updateTable('initiative_grant')
    .set({ ended_at: now })
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', participant_id)
    .where('ended_at', 'is', null)
    .execute()
}
