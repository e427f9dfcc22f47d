import { sql } from 'kysely'
import type { Db, Tx } from '../../../../platform/database.ts'
import { whereMunicipalitiesAre } from '../../../access/municipalities/queries.ts'
import { instrumentsOnOffer } from '../../../scorecard/instrument/queries.ts'
import type { Contribution } from '../rules.ts'
import { columnsOf, quarterFrom } from './rules.ts'

export { quarterFrom, quarterOf } from './rules.ts'

export type Wanted = { demo: boolean; quarter: string }

/** What is compared throughout the country: the scorecard that comes with the house, and its comparable versions. */
export async function countryInstrument(db: Db) {
  const known = (await instrumentsOnOffer(db)).find(({ instrument }) => instrument.id === 'samskap-28')
  if (!known) return null
  const { id, version, comparable_with, scale } = known.instrument
  return {
    known,
    id,
    versions: [version, ...comparable_with],
    scale,
    columns: columnsOf(known.scored.groupings),
  }
}

type CountryInstrument = NonNullable<Awaited<ReturnType<typeof countryInstrument>>>

/** The moment at which a quarter is over, as the clock goes here. */
const endOf = (quarter: string) =>
  sql`(${quarterFrom(quarter, 1)}::date::timestamp at time zone 'Europe/Oslo')`

const at_a_time = 400

/** Each initiative's last closed round with published figures, at the end of the quarter, as sums. */
export async function contributionsAt(
  tx: Tx,
  { demo, quarter }: Wanted,
  { id, versions, columns }: CountryInstrument,
): Promise<Contribution[]> {
  const latest = await sql<Omit<Contribution, 'answers' | 'sums' | 'counts'>>`
    with place as (${whereMunicipalitiesAre}), latest as (
      select distinct on (r.initiative_id) r.initiative_id, r.id as round_id, p.county_number as county
      from initiative i
      join place p on p.number = i.municipality_number
      join round r on r.initiative_id = i.initiative_id
      join snapshot s on s.initiative_id = r.initiative_id and s.round_id = r.id
      where i.demo = ${demo} and r.kind = 'group' and r.status = 'closed' and r.closed_at < ${endOf(quarter)}
        and r.instrument_id = ${id} and r.instrument_version = any(${versions}) and s.body->>'kind' = 'figures'
      order by r.initiative_id, r.closed_at desc, r.id)
    select l.*, not exists (select 1 from country_basis b
      where b.initiative_id = l.initiative_id and b.round_id = l.round_id) as fresh
    from latest l`.execute(tx)
  const summed = new Map<string, Pick<Contribution, 'answers' | 'sums' | 'counts'>>()
  for (let start = 0; start < latest.rows.length; start += at_a_time) {
    const some = latest.rows.slice(start, start + at_a_time)
    for (const { round_id, ...sums } of await sumsIn(tx, some, columns.length)) summed.set(round_id, sums)
  }
  return latest.rows.flatMap(one => {
    const sums = summed.get(one.round_id)
    // Who has answered nothing of a whole field would be missed there, and so be seen by the others' sum.
    return sums?.counts.every(count => count > 0) ? [{ ...one, ...sums }] : []
  })
}

async function sumsIn(
  tx: Tx,
  rounds: readonly Pick<Contribution, 'initiative_id' | 'round_id'>[],
  columns: number,
) {
  const places = Array.from({ length: columns }, (_, at) => sql.lit(at + 1))
  const all = (column: 'sums' | 'counts') =>
    sql`array[${sql.join(places.map(at => sql`sum(c.${sql.ref(column)}[${at}])::int`))}]`
  const found = await sql<Pick<Contribution, 'round_id' | 'answers' | 'sums' | 'counts'>>`
    select c.round_id, count(*)::int as answers, ${all('sums')} as sums, ${all('counts')} as counts
    from unnest(${rounds.map(one => one.initiative_id)}::uuid[], ${rounds.map(one => one.round_id)}::uuid[])
      as l (initiative_id, round_id)
    join closed_response c on c.initiative_id = l.initiative_id and c.round_id = l.round_id
    group by c.round_id`.execute(tx)
  return found.rows
}

/** How many initiatives there are at the end of the quarter, those that have ended left out, by phase or thickness. */
export async function initiativesBy(tx: Tx, { demo, quarter }: Wanted, about: 'phase' | 'thickness') {
  const end = endOf(quarter)
  const phase = sql`coalesce((select m.phase from phase_move m
    where m.initiative_id = i.initiative_id and m.at < ${end} order by m.number desc limit 1), 'preparation')`
  const found = await sql<{ name: string; initiatives: number }>`
    select ${about === 'phase' ? phase : sql`i.ambition::text`} as name, count(*)::int as initiatives
    from initiative i where ${isUnderWay(demo, end)} group by 1`.execute(tx)
  return new Map(found.rows.map(row => [row.name, row.initiatives]))
}

/** The same by county. */
export async function initiativesByCounty(tx: Tx, { demo, quarter }: Wanted) {
  const found = await sql<{ county: string; initiatives: number }>`
    with place as (${whereMunicipalitiesAre})
    select p.county_number as county, count(*)::int as initiatives
    from initiative i join place p on p.number = i.municipality_number
    where ${isUnderWay(demo, endOf(quarter))} group by 1`.execute(tx)
  return new Map(found.rows.map(row => [row.county, row.initiatives]))
}

const isUnderWay = (demo: boolean, end: ReturnType<typeof endOf>) => sql<boolean>`
  i.demo = ${demo} and i.created_at < ${end} and coalesce((select s.state from initiative_state s
    where s.initiative_id = i.initiative_id and s.at < ${end} order by s.at desc, s.id limit 1), 'active') <> 'ended'`
