import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { type Party, sideOf } from '../../people/queries.ts'
import type { Seating } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

export type CafeTable = {
  number: number
  topic: string
  host_id: string | null
  host_name: string | null
  left_behind: string
  version: number
}
/** Somebody at a table in this round, who has not gone home. */
export type AtTable = {
  participant_id: string
  name: string
  side: string
  number: number
  from_afar: boolean
}
export type Cafe = {
  meeting_id: string
  agenda_id: string
  title: string
  rounds: number
  /** 0 before the first round. */
  round_now: number
  round_minutes: number
  round_started_at: Date | null
  /** The agenda has gone on. */
  ended: boolean
  version: number
  tables: CafeTable[]
  seats: AtTable[]
}

/** The café that belongs to this item of an agenda; null while nobody has set the tables. */
export async function cafeOf(db: Db, { initiative_id }: Within, agenda_id: string): Promise<Cafe | null> {
  const cafe = await db
    .selectFrom('cafe as c')
    .innerJoin('agenda_item as i', join =>
      join.onRef('i.initiative_id', '=', 'c.initiative_id').onRef('i.id', '=', 'c.agenda_id'),
    )
    .select(['i.meeting_id', 'i.title', 'c.agenda_id', 'c.rounds', 'c.round_now', 'c.round_minutes'])
    .select(['c.round_started_at', 'c.version', 'i.ended_at'])
    .where('c.initiative_id', '=', initiative_id)
    .where('c.agenda_id', '=', agenda_id)
    .executeTakeFirst()
  if (!cafe) return null
  const tables = await db
    .selectFrom('cafe_table as t')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 't.initiative_id').onRef('p.id', '=', 't.host_id'),
    )
    .select(['t.number', 't.topic', 't.host_id', 'p.name as host_name', 't.left_behind', 't.version'])
    .where('t.initiative_id', '=', initiative_id)
    .where('t.agenda_id', '=', agenda_id)
    .orderBy('t.number')
    .execute()
  const { ended_at, ...told } = cafe
  return { ...told, ended: ended_at !== null, tables, seats: await seatsIn(db, initiative_id, cafe) }
}

async function seatsIn(
  db: Db,
  initiative_id: string,
  { meeting_id, agenda_id, round_now }: Pick<Cafe, 'meeting_id' | 'agenda_id' | 'round_now'>,
): Promise<AtTable[]> {
  const found = await sql<Omit<AtTable, 'side'> & { party: Party }>`
    select s.participant_id, p.name, p.party, s.table_number as number, m.how = 'from_afar' as from_afar
    from cafe_seat s
    join participant p on p.initiative_id = s.initiative_id and p.id = s.participant_id
    join meeting_present m on m.initiative_id = s.initiative_id and m.meeting_id = ${meeting_id}
      and m.participant_id = s.participant_id and m.left_at is null
    where s.initiative_id = ${initiative_id} and s.agenda_id = ${agenda_id} and s.round = ${round_now}
    order by s.table_number, p.name, p.id`.execute(db)
  return found.rows.map(({ party, ...seat }) => ({ ...seat, side: sideOf[party] }))
}

/** Who sat where in the rounds up to this one, the first first. */
export async function seatingsOf(
  db: Db,
  { initiative_id }: Within,
  agenda_id: string,
  round: number,
): Promise<Seating[]> {
  const rows = await db
    .selectFrom('cafe_seat')
    .select(['round', 'participant_id', 'table_number'])
    .where('initiative_id', '=', initiative_id)
    .where('agenda_id', '=', agenda_id)
    .where('round', '<=', round)
    .orderBy('round')
    .orderBy('participant_id')
    .execute()
  return Array.from(
    { length: round },
    (_, at) =>
      new Map(rows.filter(one => one.round === at + 1).map(one => [one.participant_id, one.table_number])),
  )
}
