import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import type { Participant } from '../../people/queries.ts'
import { indicatorsOf, measured } from '../queries.ts'
import type { Indicator, Measurement } from '../rules.ts'
import { dueOf, unservedDays } from './rules.ts'

type Where = Pick<Access, 'initiative_id'>

/** What is due to be measured: since when, and every planned day that nobody has measured for. */
export type Due = { indicator: Indicator; due_on: string; late_days: number; days: readonly string[] }

/** What is due by today, the longest waiting first. */
export async function dueIn(db: Db, access: Where, today: string): Promise<Due[]> {
  const indicators = await indicatorsOf(db, access)
  const newest = await newestDays(db, access)
  return dueAmong(indicators, newest, today)
}

/** The same from what has been read. */
export const dueAmong = (
  indicators: readonly Indicator[],
  measurements: readonly Pick<Measurement, 'indicator_id' | 'day'>[],
  today: string,
): Due[] => {
  const of = Map.groupBy(measurements, ({ indicator_id }) => indicator_id)
  return indicators
    .flatMap(indicator => {
      const own = of.get(indicator.id) ?? []
      const due = dueOf(indicator, own, today)
      return due ? [{ indicator, ...due, days: unservedDays(indicator, own, today) }] : []
    })
    .toSorted((a, b) => b.late_days - a.late_days || a.indicator.position - b.indicator.position)
}

/** The day each indicator was last measured, or somebody last said why it was not. */
async function newestDays(db: Db, access: Where) {
  const found = await sql<{ indicator_id: string; day: string }>`
    select indicator_id, max(day)::text as day from measurement
    where initiative_id = ${access.initiative_id} and struck_at is null
    group by indicator_id`.execute(db)
  return found.rows
}

/**
 * Of each indicator the measurements that say how it stands: the baseline, the newest, and the newest with a figure. An
 * indicator may have a hundred thousand of them.
 */
export async function standingMeasurements(db: Db, access: Where): Promise<Measurement[]> {
  const found = await sql<Measurement>`
    select ${measured}, 0 as corrections
    from indicator i
    cross join lateral (
      select * from measurement b where b.initiative_id = i.initiative_id and b.indicator_id = i.id
        and b.struck_at is null and b.baseline
      union
      (select * from measurement l where l.initiative_id = i.initiative_id and l.indicator_id = i.id
        and l.struck_at is null and not l.baseline order by l.day desc limit 1)
      union
      (select * from measurement f where f.initiative_id = i.initiative_id and f.indicator_id = i.id
        and f.struck_at is null and not f.baseline and (f.value is not null or f.at_end is not null)
        order by f.day desc limit 1)
    ) m
    where i.initiative_id = ${access.initiative_id}
    order by m.indicator_id, m.day`.execute(db)
  return found.rows
}

/** Who measures an indicator, in words: the seat, else what was written; "" where nobody is. */
export const whoMeasures = (
  { measured_by, who_measures }: Pick<Indicator, 'measured_by' | 'who_measures'>,
  people: readonly Pick<Participant, 'id' | 'name'>[],
): string => people.find(({ id }) => id === measured_by)?.name ?? who_measures
