import { sql } from 'kysely'
import { type Access, worksHere } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { participantsOf } from '../../../people/queries.ts'
import { groundOf, indicatorOf } from '../../indicators/queries.ts'
import { measured } from '../../queries.ts'
import type { Measurement } from '../../rules.ts'
import { whoMeasures } from '../queries.ts'
import type { Bounds } from './rules.ts'

type Where = Pick<Access, 'initiative_id'>

/** What every page about one indicator's figures needs to know. */
export async function aboutIndicator(db: Db, access: Access, id: string) {
  const indicator = await indicatorOf(db, access, id)
  const { groups } = await groundOf(db, access)
  return {
    indicator,
    initiative: await initiativeOf(db, access),
    group: groups.find(one => one.id === indicator.group_id)?.name ?? '',
    who: whoMeasures(indicator, await participantsOf(db, access)),
    may_write: worksHere(access),
  }
}

/** A measurement with who noted it; null for somebody who is no longer known. */
export type Shown = Measurement & { by_name: string | null; struck_at: Date | null; struck_why: string }

const shown = sql`${measured}, m.struck_at, m.struck_why,
  p.name as by_name,
  (select count(*)::int from measurement_before b
    where b.initiative_id = m.initiative_id and b.measurement_id = m.id) as corrections`

const with_name = sql`measurement m
  left join participant p on p.initiative_id = m.initiative_id and p.id = m.noted_by`

/** So many measurements stand on one page. */
export const on_one_page = 50

/** The measurements of an indicator that hold, newest first, from this day back. One more than a page shows. */
export async function measuredBy(
  db: Db,
  access: Where,
  indicator_id: string,
  until: string | null,
): Promise<Shown[]> {
  const found = await sql<Shown>`
    select ${shown} from ${with_name}
    where m.initiative_id = ${access.initiative_id} and m.indicator_id = ${indicator_id} and m.struck_at is null
      and (${until}::date is null or m.day <= ${until}::date)
    order by m.day desc limit ${on_one_page + 1}`.execute(db)
  return found.rows
}

/** Those that were struck, the last one first. */
export async function struckOf(db: Db, access: Where, indicator_id: string): Promise<Shown[]> {
  const found = await sql<Shown>`
    select ${shown} from ${with_name}
    where m.initiative_id = ${access.initiative_id} and m.indicator_id = ${indicator_id}
      and m.struck_at is not null
    order by m.struck_at desc, m.day desc limit ${on_one_page}`.execute(db)
  return found.rows
}

/** One measurement that holds. */
export async function measurementOf(db: Db, access: Where, indicator_id: string, id: string): Promise<Shown> {
  const found = await sql<Shown>`
    select ${shown} from ${with_name}
    where m.initiative_id = ${access.initiative_id} and m.indicator_id = ${indicator_id} and m.id = ${id}
      and m.struck_at is null`.execute(db)
  const one = found.rows[0]
  if (!one) throw new NotFound()
  return one
}

/** The measurement that stands on a day, if one does. */
export async function measuredOn(db: Db, access: Where, indicator_id: string, day: string) {
  const found = await sql<Shown & { noted_by: string | null }>`
    select ${shown}, m.noted_by from ${with_name}
    where m.initiative_id = ${access.initiative_id} and m.indicator_id = ${indicator_id} and m.day = ${day}::date
      and m.struck_at is null`.execute(db)
  return found.rows[0] ?? null
}

/** What stood there before each correction, the last one first. */
export async function correctionsOf(db: Db, access: Where, measurement_id: string) {
  type Corrected = Pick<Measurement, 'day' | 'value' | 'at_end' | 'part' | 'n' | 'low' | 'high' | 'missing'> &
    Pick<Measurement, 'comment' | 'source' | 'version'> & { why: string; until: Date; by_name: string | null }
  const found = await sql<Corrected>`
    select b.day::text, b.value, b.at_end, b.part, b.n, b.low, b.high, b.missing, b.comment, b.source, b.version, b.why,
      b.until, p.name as by_name
    from measurement_before b
    left join participant p on p.initiative_id = b.initiative_id and p.id = b.changed_by
    where b.initiative_id = ${access.initiative_id} and b.measurement_id = ${measurement_id}
    order by b.version desc`.execute(db)
  return found.rows
}

/** The days that what is noted must keep to, without this measurement where it is about to be changed. */
export async function boundsOf(
  db: Db,
  access: Where,
  indicator_id: string,
  without: string | null = null,
): Promise<Bounds> {
  const found = await sql<Bounds>`
    select
      (select day::text from measurement where initiative_id = ${access.initiative_id}
        and indicator_id = ${indicator_id} and struck_at is null and baseline
        and id is distinct from ${without}::uuid) as baseline,
      (select min(day)::text from measurement where initiative_id = ${access.initiative_id}
        and indicator_id = ${indicator_id} and struck_at is null and not baseline
        and id is distinct from ${without}::uuid) as first,
      (select min(day)::text from target where initiative_id = ${access.initiative_id}
        and indicator_id = ${indicator_id} and given_up_at is null) as first_target`.execute(db)
  return found.rows[0]!
}

/** The baseline, the newest and the newest with a figure of one indicator: what says how it stands. */
export async function standingOfOne(db: Db, access: Where, indicator_id: string): Promise<Shown[]> {
  const found = await sql<Shown>`
    select ${shown} from ${with_name}
    where m.initiative_id = ${access.initiative_id} and m.indicator_id = ${indicator_id} and m.struck_at is null
      and (m.baseline or m.day in (
        (select max(day) from measurement where initiative_id = ${access.initiative_id}
          and indicator_id = ${indicator_id} and struck_at is null and not baseline),
        (select max(day) from measurement where initiative_id = ${access.initiative_id}
          and indicator_id = ${indicator_id} and struck_at is null and not baseline
          and (value is not null or at_end is not null))))`.execute(db)
  return found.rows
}
