import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { type Party, sideOf } from '../../people/queries.ts'
import { meetingsOf } from '../queries.ts'
import { type Counts, type Held, type Measure, measures } from './rules.ts'

type Row = { measure: Measure; party: Party | null; times: number }

/**
 * How many times each party was invited, was there, proposed something (a contribution, an idea, a decision) and took part
 * in deciding, over all meetings that were not cancelled. Where nobody is named, the party is null.
 */
async function countsBy(db: Db, initiative_id: string): Promise<Row[]> {
  const found = await sql<Row>`
    select measure, party, sum(times)::int as times from (
      select 'invited' as measure, p.party, 1 as times
      from meeting_invited i
      join meeting m on m.initiative_id = i.initiative_id and m.id = i.meeting_id and m.status <> 'cancelled'
      join participant p on p.initiative_id = i.initiative_id and p.id = i.participant_id
      where i.initiative_id = ${initiative_id}
      union all
      select 'present', p.party, 1
      from meeting_present h
      join meeting m on m.initiative_id = h.initiative_id and m.id = h.meeting_id and m.status <> 'cancelled'
      join participant p on p.initiative_id = h.initiative_id and p.id = h.participant_id
      where h.initiative_id = ${initiative_id}
      union all
      select 'present', g.party, g.people
      from meeting_guest g
      join meeting m on m.initiative_id = g.initiative_id and m.id = g.meeting_id and m.status <> 'cancelled'
      where g.initiative_id = ${initiative_id}
      union all
      select 'proposing', coalesce(p.party, c.party), 1
      from contribution c
      left join participant p on p.initiative_id = c.initiative_id and p.id = c.given_by
      where c.initiative_id = ${initiative_id}
      union all
      select 'proposing', p.party, 1
      from idea d
      left join participant p on p.initiative_id = d.initiative_id and p.id = d.made_by
      where d.initiative_id = ${initiative_id}
      union all
      select 'proposing', p.party, 1
      from decision d
      left join participant p on p.initiative_id = d.initiative_id and p.id = d.proposed_by
      where d.initiative_id = ${initiative_id}
      union all
      select 'deciding', p.party, 1
      from decision_maker k
      join participant p on p.initiative_id = k.initiative_id and p.id = k.participant_id
      where k.initiative_id = ${initiative_id}
    ) as counted
    group by measure, party`.execute(db)
  return found.rows
}

export type Equality = {
  counts: Counts
  /** What was proposed by nobody who is named. */
  nameless: number
  held: Held[]
}

/** What the equality meter of an initiative is read from. */
export async function equalityOf(db: Db, access: Pick<Access, 'initiative_id'>): Promise<Equality> {
  const rows = await countsBy(db, access.initiative_id)
  const count = (measure: Measure, side: 'residents' | 'public') =>
    rows
      .filter(row => row.measure === measure && row.party !== null && sideOf[row.party] === side)
      .reduce((sum, { times }) => sum + times, 0)
  const counts = Object.fromEntries(
    measures.map(one => [one, { residents: count(one, 'residents'), public: count(one, 'public') }]),
  ) as Record<Measure, { residents: number; public: number }>
  const meetings = await meetingsOf(db, access)
  const held = meetings.flatMap(({ status, starts_at, ground, costs_covered }) =>
    starts_at && (status === 'held' || status === 'running') ? [{ starts_at, ground, costs_covered }] : [],
  )
  const nameless = rows.find(row => row.measure === 'proposing' && row.party === null)?.times ?? 0
  return { counts, nameless, held }
}
