import type { Db } from '../../../../platform/database.ts'
import {
  type Passage,
  type PlaceName,
  type Plan,
  passagesIn,
  placesHere,
  plansForTable,
  plansOf,
  talliesOf,
} from '../../library/queries.ts'
import { inForce, placeRows } from '../../library/rules.ts'
import { apart } from '../rules.ts'

/** What one municipality's plans in force say that the word is. */
export type Explained = { place: PlaceName; said: { plan: Plan; passages: Passage[] }[] }

/** What the plans in force say that a family's word is, by municipality; and how many only name it. */
export async function definitionsIn(
  db: Db,
  demo: boolean,
  { county, family }: { county: string; family: string },
  year: number,
): Promise<{ explained: Explained[]; naming: number }> {
  const places = (await placesHere(db, demo)).filter(one => county === '' || one.county_number === county)
  const numbers = places.map(({ number }) => number)
  const plans = await plansForTable(db, demo)
  const rows = placeRows(numbers, plans, await talliesOf(db, demo, family), year)
  const defining = rows.filter(row => (row.meanings.defined ?? 0) > 0).map(({ number }) => number)
  const forced = inForce(plans, year).filter(plan => defining.includes(plan.municipality_number))
  const number_of = new Map(forced.map(plan => [plan.id, plan.municipality_number]))
  const all = defining.length > 0 ? await plansOf(db, demo, { numbers: defining }) : []
  const found = apart(await passagesIn(db, [...number_of.keys()], { family, meaning: 'defined' })).counted
  const explained = places
    .filter(({ number }) => defining.includes(number))
    .map(place => ({
      place,
      said: all
        .filter(plan => number_of.get(plan.id) === place.number)
        .map(plan => ({ plan, passages: found.filter(one => one.plan_id === plan.id) }))
        .filter(({ passages }) => passages.length > 0),
    }))
  return { explained, naming: rows.filter(row => row.names).length }
}
