import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NotAllowed, NotFound } from '../../../platform/errors.ts'
import { announce } from '../../../platform/live.ts'
import { setQuiet } from '../../ideas/board/commands.ts'
import { boardOf } from '../../ideas/board/queries.ts'
import { startPulse } from '../../scorecard/pulse/commands.ts'
import { pulsesOf } from '../../scorecard/pulse/queries.ts'
import type { Meeting } from '../queries.ts'
import { type AgendaItem, agendaItemOf, agendaOf, lockMeeting, steerersOf } from './queries.ts'
import {
  type Move,
  maySteer,
  more_minutes,
  most_added,
  moveOf,
  nextOf,
  runningOf,
  usualEnd,
} from './rules.ts'

/** Tells everybody who follows a meeting that something of it has changed. */
export const tellMeeting = (tx: Tx, access: Access, meeting_id: string, now: Date): Promise<void> =>
  announce(tx, access.initiative_id, now, 'meeting', meeting_id)

/** The meeting, held still, for somebody who has the buttons. */
export async function lockForSteering(tx: Tx, access: Access, meeting_id: string): Promise<Meeting> {
  const meeting = await lockMeeting(tx, access, meeting_id)
  if (meeting.held_elsewhere) throw new NotFound()
  const steerers = await steerersOf(tx, access, meeting)
  if (!maySteer(access, steerers)) throw new NotAllowed()
  return meeting
}

/**
 * Starts a meeting, and its first item with it. One that was ended too early goes on. Where no time was settled, it is
 * now: people who have come are not sent away. Started twice, it is started once.
 */
export async function startMeeting(tx: Tx, access: Access, meeting_id: string, now: Date): Promise<void> {
  const meeting = await lockForSteering(tx, access, meeting_id)
  if (meeting.status === 'cancelled') throw new Conflict('meeting_cancelled')
  if (meeting.status === 'running') return
  const items = await agendaOf(tx, access, meeting_id)
  const times = meeting.starts_at
    ? {}
    : { starts_at: now, ends_at: usualEnd(items, now), version: meeting.version + 1 }
  await set(tx, access, meeting_id, { status: 'running', ...times })
  await leaveTrace(tx, access, now, 'meeting_started', meeting_id)
  const first = nextOf(items)
  if (first && items.every(item => item.started_at === null)) {
    await apply(tx, access, items, { ends: null, begins: first.id, takes_back: null, reopens: null }, now)
  }
  await tellMeeting(tx, access, meeting_id, now)
}

/** Ends a meeting, with what still runs. Ended twice, it is ended once. */
export async function endMeeting(tx: Tx, access: Access, meeting_id: string, now: Date): Promise<void> {
  const meeting = await lockForSteering(tx, access, meeting_id)
  if (meeting.status === 'held') return
  if (meeting.status !== 'running') throw new Conflict('meeting_not_running')
  const items = await agendaOf(tx, access, meeting_id)
  const running = runningOf(items)
  if (running) {
    await apply(tx, access, items, { ends: running.id, begins: null, takes_back: null, reopens: null }, now)
  }
  await set(tx, access, meeting_id, { status: 'held' })
  await leaveTrace(tx, access, now, 'meeting_ended', meeting_id)
  await tellMeeting(tx, access, meeting_id, now)
}

/** Goes from what the presser saw running to what shall run. Of two who press at once, the second moves nothing. */
export async function moveOn(
  tx: Tx,
  access: Access,
  meeting_id: string,
  input: { from: string; to: string },
  now: Date,
): Promise<'moved' | 'not_there'> {
  const meeting = await lockForSteering(tx, access, meeting_id)
  if (meeting.status !== 'running') throw new Conflict('meeting_not_running')
  const items = await agendaOf(tx, access, meeting_id)
  if (input.to !== '' && !items.some(item => item.id === input.to)) throw new Conflict('agenda_changed')
  const move = moveOf(items, input)
  if (!move) return 'not_there'
  await apply(tx, access, items, move, now)
  await leaveTrace(tx, access, now, 'agenda_went_on', input.to || input.from)
  await tellMeeting(tx, access, meeting_id, now)
  return 'moved'
}

/** Gives what runs a little more time, unless somebody else just did. */
export async function giveMore(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { item, added }: { item: string; added: number },
  now: Date,
): Promise<'given' | 'not_there'> {
  await lockForSteering(tx, access, meeting_id)
  const found = await agendaItemOf(tx, access, meeting_id, item)
  const runs = found.started_at !== null && found.ended_at === null
  if (!runs || found.added !== added || added + more_minutes > most_added) return 'not_there'
  await setItem(tx, access, item, { added: added + more_minutes })
  await leaveTrace(tx, access, now, 'agenda_time_given', item)
  await tellMeeting(tx, access, meeting_id, now)
  return 'given'
}

/** Lets everybody write for themselves on the board of this item, or see what all have written. */
export async function keepQuiet(
  tx: Tx,
  access: Access,
  meeting_id: string,
  input: { item: string; quiet: 'yes' | 'no' },
  now: Date,
): Promise<void> {
  await lockForSteering(tx, access, meeting_id)
  const item = await agendaItemOf(tx, access, meeting_id, input.item)
  if (item.board_id === null) throw new NotFound()
  await hush(tx, access, item, input.quiet === 'yes', now)
  await tellMeeting(tx, access, meeting_id, now)
}

/** Starts the pulse of this item, or takes the one that people answer already. */
export async function beginPulse(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { item }: { item: string },
  now: Date,
): Promise<void> {
  await lockForSteering(tx, access, meeting_id)
  const found = await agendaItemOf(tx, access, meeting_id, item)
  if (found.kind !== 'pulse') throw new NotFound()
  const { open } = await pulsesOf(tx, access)
  if (found.round_id && found.round_id === open?.id) return
  const round_id = open?.id ?? (await startPulse(tx, access, now))
  await setItem(tx, access, item, { round_id })
  await leaveTrace(tx, access, now, 'agenda_pulse_started', item)
  await tellMeeting(tx, access, meeting_id, now)
}

/** Ends before it begins: there is never more than one that runs. Quiet writing brings its board to rest, and wakes it. */
async function apply(tx: Tx, access: Access, items: readonly AgendaItem[], move: Move, now: Date) {
  const { ends, begins, takes_back, reopens } = move
  const left = items.find(item => item.id === (ends ?? takes_back))
  const entered = items.find(item => item.id === (begins ?? reopens))
  if (ends) await setItem(tx, access, ends, { ended_at: now })
  if (takes_back) await setItem(tx, access, takes_back, { started_at: null, ended_at: null, added: 0 })
  if (begins) await setItem(tx, access, begins, { started_at: now, ended_at: null, added: 0 })
  if (reopens) await setItem(tx, access, reopens, { ended_at: null })
  if (left?.kind === 'quiet' && !(entered?.kind === 'quiet' && entered.board_id === left.board_id)) {
    await hush(tx, access, left, false, now)
  }
  if (entered?.kind === 'quiet') await hush(tx, access, entered, true, now)
}

async function hush(tx: Tx, access: Access, { board_id }: AgendaItem, quiet: boolean, now: Date) {
  if (board_id === null) return
  const board = await boardOf(tx, access, board_id)
  if (board.status === 'open' && board.quiet !== quiet) await setQuiet(tx, access, board_id, quiet, now)
}

type ItemTimes = Partial<{
  started_at: Date | null
  ended_at: Date | null
  added: number
  round_id: string
}>

const setItem = (tx: Tx, { initiative_id }: Access, id: string, values: ItemTimes) =>
  tx
    .updateTable('agenda_item')
    .set(values)
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .execute()

type Begun = { status: 'running' | 'held'; starts_at?: Date; ends_at?: Date; version?: number }

const set = (tx: Tx, { initiative_id }: Access, id: string, values: Begun) =>
  tx
    .updateTable('meeting')
    .set(values)
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .execute()
