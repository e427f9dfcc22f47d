import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Access, worksHere } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Kind, Member, SeatCount, Side } from './rules.ts'
import { holdingK, seatsOn, sideOf } from './rules.ts'

export type { Member, Side } from './rules.ts'

/** A round as every page may know it: what was agreed, never who has answered. */
export type Round = {
  id: string
  /** Counted in its own series: rounds, with those from a file, for themselves, and pulses and checks too. */
  number: number
  kind: Kind
  instrument_id: string
  instrument_version: string
  sides: Side[]
  k: number
  asked_k: number | null
  status: 'planned' | 'open' | 'closed'
  closes_on: string | null
  opened_at: Date | null
  closed_at: Date | null
  version: number
}

/** What a query needs to know of whom it answers to: a proof, or the installation itself when a job runs. */
export type Within = Pick<Access, 'initiative_id'>

/**
 * Which rounds somebody may know of. A staff check is there only for those whom it asks: at the table, and with a party
 * on its sides. To everybody else, whoever leads included, there is no such round.
 */
export function knownTo(access: Access | Within): RawBuilder<SqlBool> {
  if (!('participant_id' in access)) return sql<SqlBool>`true`
  if (!worksHere(access)) return sql<SqlBool>`round.kind <> 'staff'`
  return sql<SqlBool>`(round.kind <> 'staff' or exists (
    select 1 from participant p, jsonb_array_elements(round.sides) side
    where p.initiative_id = round.initiative_id and p.id = ${access.participant_id} and side->'parties' ? p.party))`
}

const columns = [
  'id',
  'number',
  'kind',
  'instrument_id',
  'instrument_version',
  'sides',
  'k',
  'asked_k',
  'status',
  'closes_on',
  'opened_at',
  'closed_at',
  'version',
] as const

/** Rounds of every kind that this person may know of, the first one first within each series. */
export async function roundsOf(db: Db, access: Access | Within): Promise<Round[]> {
  const rows = await db
    .selectFrom('round')
    .select(columns)
    .where('initiative_id', '=', access.initiative_id)
    .where(knownTo(access))
    .orderBy('series')
    .orderBy('number')
    .execute()
  return rows as unknown as Round[]
}

/** One round of the initiative, if this person may know of it. */
export async function roundOf(db: Db, access: Access | Within, round_id: string): Promise<Round> {
  const row = await db
    .selectFrom('round')
    .select(columns)
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', round_id)
    .where(knownTo(access))
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row as unknown as Round
}

/** Everybody who has a member's seat now. */
export async function membersOf(db: Db, access: Within): Promise<Member[]> {
  const found = await sql<Member>`
    select p.id as participant_id, p.name, p.party, p.email, p.language
    from participant p
    where p.initiative_id = ${access.initiative_id} and exists (
      select 1 from initiative_grant g
      where g.initiative_id = p.initiative_id and g.participant_id = p.id and g.kind = 'member' and g.ended_at is null)
    order by p.created_at, p.id`.execute(db)
  return found.rows
}

/**
 * Whether every member has agreed to the smaller groups. Nobody learns who has, or how many: so a no stands also when its
 * person is no member any more, or taking one after the other out would tell whose it was.
 */
export async function allAgreed(db: Db, access: Within, round_id: string): Promise<boolean> {
  const found = await sql<{ agreed: boolean }>`
    select coalesce(bool_and(coalesce(v.agrees, false)), false) and not exists (
      select from small_group_vote n where n.initiative_id = ${access.initiative_id} and n.round_id = ${round_id}
        and not n.agrees) as agreed
    from (select distinct participant_id from initiative_grant
      where initiative_id = ${access.initiative_id} and kind = 'member' and ended_at is null) m
    left join small_group_vote v on v.initiative_id = ${access.initiative_id} and v.round_id = ${round_id}
      and v.participant_id = m.participant_id`.execute(db)
  return found.rows[0]?.agreed ?? false
}

/** The group size that holds for an open round right now. */
export async function kOf(db: Db, access: Within, round: Round): Promise<number> {
  return round.k < 5 ? holdingK(round.k, await allAgreed(db, access, round.id)) : round.k
}

/** Whether this person has taken part in the vote, not how. */
export async function hasVoted(db: Db, access: Access, round_id: string): Promise<boolean> {
  const row = await db
    .selectFrom('small_group_vote')
    .select('participant_id')
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .where('participant_id', '=', access.participant_id)
    .executeTakeFirst()
  return row !== undefined
}

/** Who has a receipt. For counting and reminding only; no page may show it. */
export async function receiptsOf(db: Db, access: Within, round_id: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('receipt')
    .select('participant_id')
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .execute()
  return new Set(rows.map(row => row.participant_id))
}

/** Seats and answered seats of each side. `publishedCounts` decides what of it a page may show. */
export async function seatCounts(
  db: Db,
  access: Within,
  round: Round,
  members: Member[],
): Promise<SeatCount[]> {
  const receipts = await receiptsOf(db, access, round.id)
  return round.sides.map(side => {
    const seats = seatsOn(side, members)
    const answered = seats.filter(member => receipts.has(member.participant_id)).length
    return { side: side.id, seats: seats.length, answered }
  })
}

/**
 * Whether a seat was taken out of the round or moved in it since it opened. Then no number is told any more: it would be
 * one less, or not, and so tell whether that one person has answered.
 */
export async function seatsMoved(db: Db, access: Within, round: Round): Promise<boolean> {
  const found = await sql<{ moved: boolean }>`
    select exists (select from initiative_grant where initiative_id = ${access.initiative_id}
      and kind = 'member' and ended_at > ${round.opened_at})
    or exists (select from audit_event where initiative_id = ${access.initiative_id} and at > ${round.opened_at}
      and what in ('participant_changed', 'participant_erased') and ref is distinct from participant_id) as moved`.execute(
    db,
  )
  return found.rows[0]!.moved
}

/**
 * Those with a seat on a side who have not answered: whom a reminder may reach. None goes to a seat that somebody else has
 * changed since the round opened: with an address of one's own in it, a reminder would tell that its person has not.
 */
export async function waitingFor(db: Db, access: Within, round: Round): Promise<Member[]> {
  const receipts = await receiptsOf(db, access, round.id)
  const members = await membersOf(db, access)
  const changed = await db
    .selectFrom('audit_event')
    .select('ref')
    .where('initiative_id', '=', access.initiative_id)
    .where('what', '=', 'participant_changed')
    .where('at', '>', round.opened_at)
    .whereRef('ref', '<>', 'participant_id')
    .execute()
  const left_out = new Set([...receipts, ...changed.map(row => row.ref)])
  return members.filter(member => sideOf(round.sides, member.party) && !left_out.has(member.participant_id))
}

/** Open rounds whose last day has passed, in every initiative: for the daily job. */
export async function roundsToClose(db: Db, today: string) {
  return db
    .selectFrom('round')
    .select(['initiative_id', 'id'])
    .where('status', '=', 'open')
    .where('closes_on', '<', today)
    .execute()
}
