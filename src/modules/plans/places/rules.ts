import { dayOf } from '../../../platform/format.ts'
import { type ForTable, inForce, type PlaceRow, placeRows, standing, type Tally } from '../library/rules.ts'
import type { Place } from '../reading/place/rules.ts'
import { counts } from '../scan/rules.ts'

/** The year it is here. */
export const thisYear = (now: Date): number => Number(dayOf(now).slice(0, 4))

/** A plan and a passage, as far as they are counted here. */
type PlanHere = Pick<ForTable, 'id' | 'kind' | 'title' | 'year' | 'state'> & {
  words: number | null
  pictures: number | null
  broken: number | null
}
type PassageHere = { plan_id: string; place: Place; meaning: string; we: string }

/** A municipality in one year, by the plans that were in force then. */
export type Side<P, H> = {
  year: number
  plans: P[]
  row: PlaceRow
  /** What counts of the passages, by what they mean. */
  definitions: H[]
  measures: H[]
}

/** What the plans of one municipality that are in force in a year say together. */
export function sideOf<P extends PlanHere, H extends PassageHere>(
  number: string,
  plans: readonly P[],
  passages: readonly H[],
  year: number,
): Side<P, H> {
  const table = plans.map(plan => ({
    ...{ id: plan.id, kind: plan.kind, title: plan.title, year: plan.year, words: plan.words ?? 0 },
    ...{
      municipality_number: number,
      state: standing(plan),
      partly: (plan.pictures ?? 0) + (plan.broken ?? 0) > 0,
    },
  }))
  const forced = new Set(inForce(table, year).map(plan => plan.id))
  const counted = passages.filter(one => forced.has(one.plan_id) && counts(one))
  const tallies = passages.map(
    ({ plan_id, place, meaning, we }): Tally => ({ plan_id, place, meaning, we, hits: 1 }),
  )
  return {
    ...{ year, plans: plans.filter(plan => forced.has(plan.id)) },
    row: placeRows([number], table, tallies, year)[0] as PlaceRow,
    definitions: counted.filter(one => one.meaning === 'defined'),
    measures: counted.filter(one => one.meaning === 'measure'),
  }
}

/** The years of these plans, the latest first; those that could not be read say nothing of a year. */
export const yearsOf = (plans: readonly Pick<ForTable, 'year' | 'state'>[]): number[] =>
  [
    ...new Set(plans.flatMap(plan => (plan.state === 'read' && plan.year !== null ? [plan.year] : []))),
  ].toSorted((one, other) => other - one)

/** The municipality and the year that "1804-2023" stands for; null for anything else. */
export function chosenSide(asked: string | null): { number: string; year: number } | null {
  const [, number, year] = /^(\d{4})-(\d{4})$/.exec(asked ?? '') ?? []
  return number && year ? { number, year: Number(year) } : null
}

/** As `chosenSide` reads it. */
export const sideKey = (number: string, year: number): string => `${number}-${year}`
