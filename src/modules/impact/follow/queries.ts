import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { indicatorOf } from '../indicators/queries.ts'
import { groupsOf, indicatorsOf, measured, targetsOf } from '../queries.ts'
import type { Group, Measurement } from '../rules.ts'
import { type Series, seriesOf } from './rules.ts'

type Where = Pick<Access, 'initiative_id'>

/** So many of the newest measurements of an indicator are shown beside its baseline: in small, and on its own page. */
export const shown_in_small = 120
export const shown_alone = 500

/** The indicators in use, each with its targets and newest measurements, those withdrawn, and the groups in order. */
export async function followed(db: Db, access: Where, today: string) {
  const groups = await groupsOf(db, access)
  const indicators = await indicatorsOf(db, access)
  const targets = await targetsOf(db, access)
  const measurements = await newestOf(db, access, shown_in_small)
  const series = seriesOf({ indicators, targets, measurements }, today, { most: shown_in_small })
  return { groups, series, withdrawn: indicators.filter(one => one.withdrawn_at !== null) }
}

/** One indicator, whether in use or withdrawn, with what is its own. */
export async function followedOne(db: Db, access: Where, id: string, today: string): Promise<Series> {
  const indicator = await indicatorOf(db, access, id)
  const targets = await targetsOf(db, access)
  const measurements = await newestOf(db, access, shown_alone, id)
  const limits = { which: [indicator], most: shown_alone }
  return seriesOf({ indicators: [indicator], targets, measurements }, today, limits)[0]!
}

/** The indicators of each group that has any, the group of the highest priority first. */
export const byGroup = (groups: readonly Group[], series: readonly Series[]) =>
  groups.flatMap(group => {
    const own = series.filter(({ indicator }) => indicator.group_id === group.id)
    return own.length > 0 ? [{ group, series: own }] : []
  })

/** The baseline and the newest measurements of each indicator, or of one, by day. */
export async function newestOf(db: Db, access: Where, most: number, indicator_id?: string) {
  const found = await sql<Measurement>`
    select ${measured}, 0 as corrections
    from indicator i
    cross join lateral (
      select * from measurement b where b.initiative_id = i.initiative_id and b.indicator_id = i.id
        and b.struck_at is null and b.baseline
      union
      (select * from measurement l where l.initiative_id = i.initiative_id and l.indicator_id = i.id
        and l.struck_at is null order by l.day desc limit ${most})
    ) m
    where i.initiative_id = ${access.initiative_id}
      and (${indicator_id ?? null}::uuid is null or i.id = ${indicator_id ?? null}::uuid)
    order by m.indicator_id, m.day`.execute(db)
  return found.rows
}

/** What a measurement said before it was corrected, or until it was struck out. */
export type Gone = Pick<Measurement, 'day' | 'value' | 'at_end' | 'part' | 'n'> & {
  kind: 'corrected' | 'struck'
  why: string
  at: Date
}

/** What no longer holds of the figures of one indicator, the newest first. */
export async function goneOf(db: Db, access: Where, indicator_id: string): Promise<Gone[]> {
  const found = await sql<Gone>`
    select 'corrected' as kind, b.day::text, b.value, b.at_end, b.part, b.n, b.why, b.until as at
    from measurement_before b
    join measurement m on m.initiative_id = b.initiative_id and m.id = b.measurement_id
    where b.initiative_id = ${access.initiative_id} and m.indicator_id = ${indicator_id}
    union all
    select 'struck', day::text, value, at_end, part, n, struck_why, struck_at
    from measurement
    where initiative_id = ${access.initiative_id} and indicator_id = ${indicator_id} and struck_at is not null
    order by at desc limit 100`.execute(db)
  return found.rows
}
