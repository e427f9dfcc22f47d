import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { announce } from '../../../platform/live.ts'
import { participantsOf } from '../../people/queries.ts'
import { lockForSteering } from '../evening/commands.ts'
import { agendaItemOf, lockMeeting, presentAt } from '../evening/queries.ts'
import type { LeftInput, SettingInput, TableInput } from './forms.ts'
import { type Cafe, type CafeTable, cafeOf, seatingsOf } from './queries.ts'
import { moveOf, seatRound, tableFor, topic_length, topicsFor, writtenOf } from './rules.ts'

type At = { meeting: string; agenda: string }

/** Sets the tables, or sets them anew. Once people sit, tables may be added, but none is taken away from under them. */
export async function setCafe(
  tx: Tx,
  access: Access,
  { meeting, agenda }: At,
  { topics, tables, version, ...input }: SettingInput,
  now: Date,
): Promise<void> {
  await lockCafe(tx, access, { meeting, agenda })
  const wanted = topicsFor(topics, tables)
  if (!wanted) throw new Mend({ topics: 'more_than_tables' })
  if (wanted.some(topic => topic.length > topic_length))
    throw new Mend({ topics: `too_long:${topic_length}` })
  const cafe = await cafeOf(tx, access, agenda)
  if ((cafe?.version ?? 0) !== version) throw new NewerVersion(cafe ? settingOf(cafe) : { version: 0 })
  if (cafe && cafe.round_now > 0 && tables < cafe.tables.length) throw new Mend({ tables: 'tables_in_use' })
  if (cafe && input.rounds < cafe.round_now) throw new Mend({ rounds: 'rounds_played' })
  if (cafe?.tables.slice(tables).some(one => one.left_behind !== ''))
    throw new Mend({ tables: 'tables_in_use' })
  const { initiative_id } = access
  const held = { initiative_id, agenda_id: agenda }
  await tx
    .insertInto('cafe')
    .values({ ...held, ...input })
    .onConflict(conflict =>
      conflict.columns(['initiative_id', 'agenda_id']).doUpdateSet({ ...input, version: version + 1 }),
    )
    .execute()
  await tx
    .deleteFrom('cafe_table')
    .where('initiative_id', '=', initiative_id)
    .where('agenda_id', '=', agenda)
    .where('number', '>', tables)
    .execute()
  await tx
    .insertInto('cafe_table')
    .values(wanted.map((topic, at) => ({ ...held, number: at + 1, topic })))
    .onConflict(conflict =>
      conflict
        .columns(['initiative_id', 'agenda_id', 'number'])
        .doUpdateSet(eb => ({ topic: eb.ref('excluded.topic'), version: eb('cafe_table.version', '+', 1) }))
        .whereRef('cafe_table.topic', '<>', 'excluded.topic'),
    )
    .execute()
  await leaveTrace(tx, access, now, 'cafe_set', agenda)
  await tellAll(tx, access, agenda, now)
}

/**
 * Goes from the round that the presser saw to the next, and seats everybody who is there; or back, which takes the seats
 * of that round away. Of two who press at once, the second moves nothing.
 */
export async function moveCafe(
  tx: Tx,
  access: Access,
  { meeting, agenda }: At,
  { from, to }: { from: number; to: number },
  now: Date,
): Promise<'moved' | 'not_there'> {
  await lockForSteering(tx, access, meeting)
  const cafe = await standing(tx, access, { meeting, agenda })
  const way = moveOf(from, to, cafe.rounds)
  if (cafe.round_now !== from || !way) return 'not_there'
  const { initiative_id } = access
  if (way === 'back') {
    await tx
      .deleteFrom('cafe_seat')
      .where('initiative_id', '=', initiative_id)
      .where('agenda_id', '=', agenda)
      .where('round', '=', from)
      .execute()
  } else {
    const people = await here(tx, access, meeting)
    if (people.length < 2) throw new Conflict('cafe_nobody')
    const seating = seatRound(
      people,
      tablesOf(cafe),
      await seatingsOf(tx, access, agenda, from),
      `${agenda} ${to}`,
    )
    await tx
      .insertInto('cafe_seat')
      .values(
        [...seating].map(([participant_id, table_number]) => ({
          ...{ initiative_id, agenda_id: agenda, round: to },
          ...{ participant_id, table_number },
        })),
      )
      .execute()
  }
  await tx
    .updateTable('cafe')
    .set({ round_now: to, round_started_at: to === 0 ? null : now })
    .where('initiative_id', '=', initiative_id)
    .where('agenda_id', '=', agenda)
    .execute()
  await leaveTrace(tx, access, now, 'cafe_moved', agenda)
  await tellAll(tx, access, agenda, now)
  return 'moved'
}

/** Finds a table for somebody who came late: for oneself, or for another who is there. Pressed twice, it is one seat. */
export async function joinCafe(
  tx: Tx,
  access: Access,
  { meeting, agenda }: At,
  participant_id: string,
  now: Date,
): Promise<void> {
  await lockMeeting(tx, access, meeting)
  const cafe = await standing(tx, access, { meeting, agenda })
  if (cafe.round_now === 0) throw new Conflict('cafe_not_begun')
  const people = await here(tx, access, meeting)
  const guest = people.find(one => one.id === participant_id)
  if (!guest) throw new Conflict('cafe_not_here')
  if (cafe.seats.some(seat => seat.participant_id === participant_id)) return
  const seats = new Map(cafe.seats.map(seat => [seat.participant_id, seat.number]))
  const table_number = tableFor(guest, tablesOf(cafe), seats, people)
  await tx
    .insertInto('cafe_seat')
    .values({
      ...{ initiative_id: access.initiative_id, agenda_id: agenda, round: cafe.round_now },
      ...{ participant_id, table_number },
    })
    .execute()
  await leaveTrace(tx, access, now, 'cafe_joined', agenda, participant_id)
  await tellAll(tx, access, agenda, now)
}

/** What a table talks about, and who stays there when the others move on. */
export async function changeTable(
  tx: Tx,
  access: Access,
  at: At & { number: number },
  { version, topic, host_id }: TableInput,
  now: Date,
): Promise<void> {
  await lockCafe(tx, access, at)
  const cafe = await standing(tx, access, at)
  const table = tableAt(cafe, at.number)
  if (table.version !== version) throw new NewerVersion(typedAs(table))
  const known = await participantsOf(tx, access)
  if (host_id && host_id !== table.host_id && !known.some(({ id }) => id === host_id))
    throw new Mend({ host_id: 'choose' })
  const elsewhere = cafe.tables.some(one => one.number !== at.number && one.host_id === host_id)
  if (host_id && elsewhere) throw new Mend({ host_id: 'hosts_another' })
  await set(tx, access, at, { topic, host_id: host_id || null, version: version + 1 })
  // Whoever has the form for all tables open is told.
  await tx
    .updateTable('cafe')
    .set({ version: cafe.version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('agenda_id', '=', at.agenda)
    .execute()
  await leaveTrace(tx, access, now, 'cafe_table_changed', at.agenda)
  await tellAll(tx, access, at.agenda, now)
}

/** What a table leaves to those who come next. */
export async function leaveBehind(
  tx: Tx,
  access: Access,
  at: At & { number: number },
  { version, left_behind }: LeftInput,
  now: Date,
): Promise<void> {
  await lockCafe(tx, access, at)
  const table = tableAt(await standing(tx, access, at), at.number)
  if (table.version !== version) throw new NewerVersion(typedAs(table))
  if (table.left_behind === left_behind) return
  await set(tx, access, at, { left_behind, version: version + 1 })
  await leaveTrace(tx, access, now, 'cafe_left_behind', at.agenda)
  await announce(tx, access.initiative_id, now, 'cafe_tables', at.agenda)
}

/** A table as its forms hold it. */
export const typedAs = (table: CafeTable) => ({
  topic: table.topic,
  host_id: table.host_id ?? '',
  left_behind: table.left_behind,
  version: String(table.version),
})

/** The setting as its form holds it. */
export const settingOf = (cafe: Cafe) => ({
  rounds: String(cafe.rounds),
  round_minutes: String(cafe.round_minutes),
  tables: String(cafe.tables.length),
  topics: writtenOf(cafe.tables.map(({ topic }) => topic)),
  version: String(cafe.version),
})

export const tableAt = (cafe: Cafe, number: number): CafeTable => {
  const table = cafe.tables.find(one => one.number === number)
  if (!table) throw new NotFound()
  return table
}

const tablesOf = (cafe: Cafe) => cafe.tables.map(({ number, host_id }) => ({ number, host: host_id }))

/** The meeting held still, so that a table does not change under those who are being seated. */
async function lockCafe(tx: Tx, access: Access, { meeting, agenda }: At): Promise<void> {
  const { held_elsewhere } = await lockMeeting(tx, access, meeting)
  const { kind } = await agendaItemOf(tx, access, meeting, agenda)
  if (held_elsewhere || kind !== 'cafe') throw new NotFound()
}

async function standing(tx: Tx, access: Access, { meeting, agenda }: At): Promise<Cafe> {
  const cafe = await cafeOf(tx, access, agenda)
  if (cafe?.meeting_id !== meeting) throw new NotFound()
  return cafe
}

/** Those who are there now, with their side. */
async function here(tx: Tx, access: Access, meeting: string) {
  const { people } = await presentAt(tx, access, meeting)
  return people
    .filter(({ left_at }) => left_at === null)
    .map(({ participant_id, side }) => ({ id: participant_id, side }))
}

const set = (
  tx: Tx,
  { initiative_id }: Access,
  { agenda, number }: At & { number: number },
  values: Partial<Omit<CafeTable, 'number' | 'host_name'>>,
) =>
  tx
    .updateTable('cafe_table')
    .set(values)
    .where('initiative_id', '=', initiative_id)
    .where('agenda_id', '=', agenda)
    .where('number', '=', number)
    .execute()

/** Each hears of their own table, and all hear of all tables. */
async function tellAll(tx: Tx, { initiative_id }: Access, agenda: string, now: Date): Promise<void> {
  await announce(tx, initiative_id, now, 'cafe', agenda)
  await announce(tx, initiative_id, now, 'cafe_tables', agenda)
}
