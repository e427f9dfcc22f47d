import type { Db } from '../../../platform/database.ts'
import { passagesIn, placesHere, plansForTable, plansOf, talliesOf } from '../library/queries.ts'
import { inForce } from '../library/rules.ts'
import { counts } from '../scan/rules.ts'
import { worksUnderWay } from '../work/queries.ts'
import { most_passages } from './files/rules.ts'
import { type Shown, shownOf } from './rules.ts'

/** What is asked of the library: a county or the whole country, as it stood in a year, by a family of words. */
export type Asked = { county: string; year: number; family: string }

export type Picture = Awaited<ReturnType<typeof pictureOf>>

/** Who names it, in the whole country and where it was asked for. */
export async function pictureOf(db: Db, demo: boolean, { county, year, family }: Asked) {
  const [places, plans, tallies, under_way] = await Promise.all([
    placesHere(db, demo),
    plansForTable(db, demo),
    talliesOf(db, demo, family),
    worksUnderWay(db, demo),
  ])
  const all: Shown[] = shownOf(places, [plans, tallies, year], under_way)
  const years = plans.flatMap(plan => plan.year ?? [])
  return {
    ...{ all, plans: plans.length, waiting: plans.filter(plan => plan.state === 'waiting').length },
    rows: all.filter(row => county === '' || row.county_number === county),
    /** The years of the plans there are, the latest first. */
    years: [...new Set(years)].toSorted((one, other) => other - one),
  }
}

/** The counties there are here. */
export async function countiesHere(db: Db, demo: boolean): Promise<{ number: string; name: string }[]> {
  const places = await placesHere(db, demo)
  return [...new Map(places.map(one => [one.county_number, one.county]))].map(([number, name]) => ({
    number,
    name,
  }))
}

/**
 * Every passage that counts of the plans in force that were asked for, by municipality, each with its plan; `cut` where
 * there are more than a file takes.
 */
export async function passageLines(db: Db, demo: boolean, asked: Asked) {
  const { rows } = await pictureOf(db, demo, asked)
  const numbers = rows.map(({ number }) => number)
  const forced = inForce(await plansForTable(db, demo), asked.year).filter(plan =>
    numbers.includes(plan.municipality_number),
  )
  const ids = new Set(forced.map(plan => plan.id))
  const plans = new Map(
    (await plansOf(db, demo, { numbers })).filter(plan => ids.has(plan.id)).map(plan => [plan.id, plan]),
  )
  const passages = await passagesIn(db, [...plans.keys()], { family: asked.family, most: most_passages + 1 })
  const counting = passages.slice(0, most_passages).filter(one => counts(one) && one.meaning !== 'other')
  const by_plan = Map.groupBy(counting, one => one.plan_id)
  return {
    lines: [...plans.values()].flatMap(plan => (by_plan.get(plan.id) ?? []).map(one => ({ ...one, plan }))),
    cut: passages.length > most_passages,
  }
}
