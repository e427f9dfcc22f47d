import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { announce } from '../../../platform/live.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { type Meeting, meetingOf } from '../queries.ts'
import { momentsOf, timeOf } from '../rules.ts'
import type { NewInput, PlanInput, When } from './forms.ts'
import { isMoved, twoHoursAfter } from './rules.ts'

/** The same meeting planned again by the same person so soon is one press too many. */
const double_press = 10 * 60_000

/** Plans a meeting: on a day, or with a first proposal for one, or with none yet. */
export async function planMeeting(tx: Tx, access: Access, input: NewInput, now: Date): Promise<string> {
  const { initiative_id, participant_id } = access
  const { title, purpose, place, knows, ...given } = input
  const when = whenFrom(given, now)
  if (knows === 'known' && !when) throw new Mend({ day: 'day_missing' })
  await oneAtATime(tx, `meeting ${participant_id}`)
  const before = await tx
    .selectFrom('meeting')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('made_by', '=', participant_id)
    .where('title', '=', title)
    .where('made_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  if (before) return before.id
  const id = newId()
  const settled = knows === 'known' ? { status: 'planned', ...when! } : { status: 'asking' }
  await tx
    .insertInto('meeting')
    .values({ initiative_id, id, title, purpose, place, ...settled, made_at: now, made_by: participant_id })
    .execute()
  if (knows === 'ask' && when) {
    await tx
      .insertInto('meeting_option')
      .values({ initiative_id, id: newId(), meeting_id: id, ...when, place, proposed_by: participant_id })
      .execute()
  }
  await leaveTrace(tx, access, now, 'meeting_planned', id)
  await announce(tx, initiative_id, now, 'meeting', id)
  return id
}

/**
 * The two moments of what was written; null where no day is. One that is over is most often a slip of the pen: it may
 * only stand where it stood before.
 */
export function whenFrom({ day, from, to }: When, now: Date, stood: Date | null = null) {
  if (day === '') {
    if (from !== '') throw new Mend({ day: 'day_missing' })
    return null
  }
  if (from === '') throw new Mend({ from: 'from_missing' })
  const when = momentsOf(day, from, to || twoHoursAfter(from))
  if (when.ends_at <= now && stood?.getTime() !== when.starts_at.getTime())
    throw new Mend({ day: 'day_passed' })
  return when
}

/** Changes the plan, unless somebody else has done so since. */
export async function changePlan(
  tx: Tx,
  access: Access,
  id: string,
  { version, day, from, to, ...plan }: PlanInput,
  now: Date,
): Promise<void> {
  const before = await lockMeeting(tx, access, id)
  if (before.version !== version) throw new NewerVersion(planIn(before))
  const when = whenFrom({ day, from, to }, now, before.starts_at)
  if (!when && before.starts_at) throw new Mend({ day: 'day_missing' })
  const settled = when && before.status === 'asking' ? ({ status: 'planned' } as const) : {}
  const after = { ...plan, starts_at: when?.starts_at ?? null, ends_at: when?.ends_at ?? null }
  await saveMeeting(tx, access, before, { ...after, ...settled }, now)
  await leaveTrace(tx, access, now, 'meeting_changed', id)
}

/** The fields of a plan as its form shows them. */
export const planIn = (meeting: Meeting) => ({
  title: meeting.title,
  purpose: meeting.purpose,
  day: meeting.starts_at ? dayOf(meeting.starts_at) : '',
  from: meeting.starts_at ? timeOf(meeting.starts_at) : '',
  to: meeting.ends_at ? timeOf(meeting.ends_at) : '',
  place: meeting.place,
  ground: meeting.ground,
  place_why: meeting.place_why,
  online_address: meeting.online_address,
  meal: meeting.meal,
  transport: meeting.transport,
  interpreter: meeting.interpreter,
  child_care: meeting.child_care,
  costs_covered: meeting.costs_covered ? 'yes' : '',
  costs: meeting.costs,
  version: String(meeting.version),
})

/** Calls a meeting off. Calendars take it in, and whoever was invited is to be told. */
export async function cancelMeeting(
  tx: Tx,
  access: Access,
  id: string,
  { cancelled_why }: { cancelled_why: string },
  now: Date,
): Promise<void> {
  const meeting = await lockMeeting(tx, access, id)
  if (meeting.status === 'cancelled') return
  if (meeting.status !== 'asking' && meeting.status !== 'planned') throw new Conflict('meeting_has_begun')
  await saveMeeting(
    tx,
    access,
    meeting,
    { status: 'cancelled', cancelled_why, sequence: meeting.sequence + 1 },
    now,
  )
  await leaveTrace(tx, access, now, 'meeting_cancelled', id)
}

/** It is not called off after all. */
export async function takeUpAgain(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const meeting = await lockMeeting(tx, access, id)
  if (meeting.status !== 'cancelled') return
  const status = meeting.starts_at ? 'planned' : 'asking'
  await saveMeeting(tx, access, meeting, { status, cancelled_why: '', sequence: meeting.sequence + 1 }, now)
  await leaveTrace(tx, access, now, 'meeting_taken_up_again', id)
}

/** Of two who do something with a meeting at once, the second sees what the first did. */
export async function lockMeeting(
  tx: Tx,
  access: Pick<Access, 'initiative_id'>,
  id: string,
): Promise<Meeting> {
  await tx
    .selectFrom('meeting')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute()
  return meetingOf(tx, access, id)
}

type Saved = Partial<Omit<Meeting, 'id' | 'version' | 'made_at'>>

/** Saves what changed of a meeting that is held; where or when it is counts its sequence up. */
export async function saveMeeting(
  tx: Tx,
  access: Pick<Access, 'initiative_id'>,
  before: Meeting,
  change: Saved,
  now: Date,
): Promise<void> {
  const moved = isMoved(before, { ...before, ...change })
  await tx
    .updateTable('meeting')
    .set({
      ...change,
      sequence: change.sequence ?? before.sequence + (moved ? 1 : 0),
      version: before.version + 1,
    })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', before.id)
    .execute()
  await announce(tx, access.initiative_id, now, 'meeting', before.id)
}
