import type { Access } from '../../../platform/access.ts'
import type { Db, Tx } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { boardOf } from '../../ideas/board/queries.ts'
import type { Party } from '../../people/queries.ts'
import { sideOf } from '../../people/queries.ts'
import { roundsOf } from '../../scorecard/rounds/queries.ts'
import { type Meeting, meetingOf } from '../queries.ts'
import type { Role } from '../rules.ts'
import { type AgendaKind, type How, type Presence, runningOf, steersOf } from './rules.ts'

export { maySteer } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

export type AgendaItem = Awaited<ReturnType<typeof agendaOf>>[number]
export type Present = Awaited<ReturnType<typeof presentAt>>
export type Decision = Awaited<ReturnType<typeof decisionsOf>>[number]

/** What a meeting goes through, in order. */
export async function agendaOf(db: Db, { initiative_id }: Within, meeting_id: string) {
  const rows = await db
    .selectFrom('agenda_item')
    .select(['id', 'meeting_id', 'position', 'kind', 'title', 'minutes', 'note', 'board_id', 'round_id'])
    .select(['started_at', 'added', 'ended_at', 'version'])
    .where('initiative_id', '=', initiative_id)
    .where('meeting_id', '=', meeting_id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as AgendaKind }))
}

/** One item of an agenda, with the meeting that it belongs to. */
export async function agendaItemOf(db: Db, access: Within, meeting_id: string, id: string) {
  const item = (await agendaOf(db, access, meeting_id)).find(one => one.id === id)
  if (!item) throw new NotFound()
  return item
}

/**
 * Who is or was at a meeting: those with a seat by name, in the order they came (`left_at` is null while they are there),
 * and how many without a seat by party.
 */
export async function presentAt(db: Db, { initiative_id }: Within, meeting_id: string) {
  const people = await db
    .selectFrom('meeting_present as m')
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'm.initiative_id').onRef('p.id', '=', 'm.participant_id'),
    )
    .select(['m.participant_id', 'p.name', 'p.party', 'm.how', 'm.came_at', 'm.left_at'])
    .where('m.initiative_id', '=', initiative_id)
    .where('m.meeting_id', '=', meeting_id)
    .orderBy('m.came_at')
    .orderBy('m.participant_id')
    .execute()
  const guests = await db
    .selectFrom('meeting_guest')
    .select(['party', 'people'])
    .where('initiative_id', '=', initiative_id)
    .where('meeting_id', '=', meeting_id)
    .orderBy('party')
    .execute()
  return {
    people: people.map(one => {
      const party = one.party as Party
      return { ...one, party, side: sideOf[party], how: one.how as Presence }
    }),
    guests: guests.map(one => ({ ...one, party: one.party as Party })),
  }
}

/** What a meeting has settled, the first first: how, who proposed it (null where nobody is named), and who took part. */
export async function decisionsOf(db: Db, { initiative_id }: Within, meeting_id: string) {
  const rows = await db
    .selectFrom('decision as d')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'd.initiative_id').onRef('p.id', '=', 'd.proposed_by'),
    )
    .select(['d.id', 'd.what', 'd.why', 'd.how', 'd.at', 'd.version', 'd.noted_by', 'd.proposed_by'])
    .select(['p.name as proposed_by_name', 'p.party as proposed_by_party'])
    .where('d.initiative_id', '=', initiative_id)
    .where('d.meeting_id', '=', meeting_id)
    .orderBy('d.at')
    .orderBy('d.id')
    .execute()
  const makers = await db
    .selectFrom('decision_maker as m')
    .innerJoin('decision as d', join =>
      join.onRef('d.initiative_id', '=', 'm.initiative_id').onRef('d.id', '=', 'm.decision_id'),
    )
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'm.initiative_id').onRef('p.id', '=', 'm.participant_id'),
    )
    .select(['m.decision_id', 'm.participant_id', 'p.name', 'p.party'])
    .where('m.initiative_id', '=', initiative_id)
    .where('d.meeting_id', '=', meeting_id)
    .orderBy('p.name')
    .orderBy('m.participant_id')
    .execute()
  return rows.map(row => ({
    ...row,
    how: row.how as How,
    proposed_by_party: row.proposed_by_party as Party | null,
    makers: makers
      .filter(one => one.decision_id === row.id)
      .map(({ participant_id, name, party }) => ({ participant_id, name, party: party as Party })),
  }))
}

export async function decisionOf(db: Db, access: Within, meeting_id: string, id: string): Promise<Decision> {
  const decision = (await decisionsOf(db, access, meeting_id)).find(one => one.id === id)
  if (!decision) throw new NotFound()
  return decision
}

/** Who has which role this evening. */
export async function rolesAt(db: Db, { initiative_id }: Within, meeting_id: string) {
  const rows = await db
    .selectFrom('meeting_role as r')
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'r.initiative_id').onRef('p.id', '=', 'r.participant_id'),
    )
    .select(['r.role', 'r.participant_id', 'p.name'])
    .where('r.initiative_id', '=', initiative_id)
    .where('r.meeting_id', '=', meeting_id)
    .orderBy('p.name')
    .orderBy('r.participant_id')
    .execute()
  return rows.map(row => ({ ...row, role: row.role as Role }))
}

/** A meeting, held still until the transaction ends: of two who press at once, the second sees what the first did. */
export async function lockMeeting(tx: Tx, access: Within, id: string): Promise<Meeting> {
  await tx
    .selectFrom('meeting')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return meetingOf(tx, access, id)
}

/** Who has the buttons at this meeting now; null when everybody at the table has. */
export async function steerersOf(db: Db, access: Within, { id, status }: Pick<Meeting, 'id' | 'status'>) {
  const present = await presentAt(db, access, id)
  const here = present.people.filter(one => one.left_at === null).map(one => one.participant_id)
  return steersOf(await rolesAt(db, access, id), here, status === 'running')
}

export type Evening = Awaited<ReturnType<typeof eveningOf>>

/** All that stands on the page that everybody has open. */
export async function eveningOf(db: Db, access: Within, meeting_id: string) {
  const meeting = await meetingOf(db, access, meeting_id)
  const items = await agendaOf(db, access, meeting_id)
  const running = runningOf(items)
  const open = items.some(item => item.round_id) ? await openRounds(db, access) : no_rounds
  return {
    meeting,
    items,
    running,
    present: await presentAt(db, access, meeting_id),
    roles: await rolesAt(db, access, meeting_id),
    decisions: await decisionsOf(db, access, meeting_id),
    steerers: await steerersOf(db, access, meeting),
    board: running?.board_id ? await boardOf(db, access, running.board_id) : null,
    /** The pulse of this evening, while people can answer it. */
    pulse: items.find(item => item.round_id && open.has(item.round_id))?.round_id ?? null,
  }
}

const no_rounds: ReadonlySet<string> = new Set()

async function openRounds(db: Db, access: Within): Promise<ReadonlySet<string>> {
  const rounds = await roundsOf(db, access)
  return new Set(rounds.filter(round => round.status === 'open').map(round => round.id))
}
