import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, NotFound } from '../../../../platform/errors.ts'
import { participantsOf } from '../../../people/queries.ts'
import { meetingOf } from '../../queries.ts'
import { lockForSteering, tellMeeting } from '../commands.ts'
import type { Presence } from '../rules.ts'
import { type GuestsInput, most_guests, type PresentInput } from './forms.ts'

/** "I am here": of two presses the first has done it. Whoever comes back is here again. */
export async function comeIn(
  tx: Tx,
  access: Access,
  meeting_id: string,
  how: Presence,
  now: Date,
): Promise<void> {
  const { status, held_elsewhere } = await meetingOf(tx, access, meeting_id)
  if (held_elsewhere) throw new NotFound()
  if (status === 'cancelled') throw new Conflict('meeting_cancelled')
  if (!(await noteHere(tx, access, meeting_id, access.participant_id, how, now))) return
  await leaveTrace(tx, access, now, 'meeting_joined', meeting_id)
  await tellMeeting(tx, access, meeting_id, now)
}

/** Goes home before the end. */
export async function goHome(tx: Tx, access: Access, meeting_id: string, now: Date): Promise<void> {
  await meetingOf(tx, access, meeting_id)
  if (!(await noteLeft(tx, access, meeting_id, access.participant_id, now))) return
  await leaveTrace(tx, access, now, 'meeting_left', meeting_id)
  await tellMeeting(tx, access, meeting_id, now)
}

/** The host notes for somebody: here, from afar, gone home, or that it was a mistake. */
export async function notePresent(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { participant_id, how }: PresentInput,
  now: Date,
): Promise<void> {
  await lockForSteering(tx, access, meeting_id)
  const seats = await participantsOf(tx, access)
  if (!seats.some(seat => seat.id === participant_id)) throw new NotFound()
  const changed =
    how === 'left'
      ? await noteLeft(tx, access, meeting_id, participant_id, now)
      : how === 'not_here'
        ? await takeOff(tx, access, meeting_id, participant_id)
        : await noteHere(tx, access, meeting_id, participant_id, how, now)
  if (!changed) return
  await leaveTrace(tx, access, now, 'meeting_present_noted', meeting_id, participant_id)
  await tellMeeting(tx, access, meeting_id, now)
}

/** So many of this party are here without a seat. */
export async function noteGuests(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { party, people }: GuestsInput,
  now: Date,
): Promise<void> {
  await lockForSteering(tx, access, meeting_id)
  const { initiative_id } = access
  if (people === 0) {
    await tx
      .deleteFrom('meeting_guest')
      .where('initiative_id', '=', initiative_id)
      .where('meeting_id', '=', meeting_id)
      .where('party', '=', party)
      .execute()
  } else {
    await tx
      .insertInto('meeting_guest')
      .values({ initiative_id, meeting_id, party, people })
      .onConflict(one => one.columns(['initiative_id', 'meeting_id', 'party']).doUpdateSet({ people }))
      .execute()
  }
  await leaveTrace(tx, access, now, 'meeting_guests_noted', meeting_id)
  await tellMeeting(tx, access, meeting_id, now)
}

/** People who said beforehand that they come, on top of those already noted. As many as a meeting counts of one party. */
export async function addGuests(
  tx: Tx,
  access: Access,
  meeting_id: string,
  guests: readonly GuestsInput[],
  now: Date,
): Promise<void> {
  await lockForSteering(tx, access, meeting_id)
  const { initiative_id } = access
  const there = guests.filter(({ people }) => people > 0)
  if (there.length === 0) return
  await tx
    .insertInto('meeting_guest')
    .values(
      there.map(({ party, people }) => ({
        ...{ initiative_id, meeting_id, party },
        people: Math.min(people, most_guests),
      })),
    )
    .onConflict(one =>
      one.columns(['initiative_id', 'meeting_id', 'party']).doUpdateSet({
        people: sql<number>`least(meeting_guest.people + excluded.people, ${most_guests})`,
      }),
    )
    .execute()
  await leaveTrace(tx, access, now, 'meeting_guests_noted', meeting_id)
  await tellMeeting(tx, access, meeting_id, now)
}

async function noteHere(
  tx: Tx,
  { initiative_id }: Access,
  meeting_id: string,
  participant_id: string,
  how: Presence,
  now: Date,
): Promise<boolean> {
  const noted = await tx
    .insertInto('meeting_present')
    .values({ initiative_id, meeting_id, participant_id, how, came_at: now })
    .onConflict(own =>
      own
        .columns(['initiative_id', 'meeting_id', 'participant_id'])
        .doUpdateSet({ how, left_at: null })
        .where(eb =>
          eb.or([eb('meeting_present.left_at', 'is not', null), eb('meeting_present.how', '<>', how)]),
        ),
    )
    .executeTakeFirst()
  return (noted.numInsertedOrUpdatedRows ?? 0n) > 0n
}

async function noteLeft(
  tx: Tx,
  { initiative_id }: Access,
  meeting_id: string,
  participant_id: string,
  now: Date,
): Promise<boolean> {
  const gone = await tx
    .updateTable('meeting_present')
    .set({ left_at: now })
    .where('initiative_id', '=', initiative_id)
    .where('meeting_id', '=', meeting_id)
    .where('participant_id', '=', participant_id)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  return gone.numUpdatedRows > 0n
}

async function takeOff(
  tx: Tx,
  { initiative_id }: Access,
  meeting_id: string,
  participant_id: string,
): Promise<boolean> {
  const gone = await tx
    .deleteFrom('meeting_present')
    .where('initiative_id', '=', initiative_id)
    .where('meeting_id', '=', meeting_id)
    .where('participant_id', '=', participant_id)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
