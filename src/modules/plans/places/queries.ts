import { sql } from 'kysely'
import type { Db } from '../../../platform/database.ts'
import { whereMunicipalitiesAre } from '../../access/municipalities/queries.ts'
import {
  type Passage,
  type PlaceName,
  type Plan,
  passagesIn,
  placesHere,
  plansForTable,
  plansOf,
} from '../library/queries.ts'
import { ourFamilies } from '../terms/queries.ts'
import { type Side, sideOf, yearsOf } from './rules.ts'

/** What a municipality that was merged is now; null where there is no such number, or it is the same still. */
export async function becameOf(db: Db, number: string): Promise<string | null> {
  const { rows } = await sql<{ is_now: string }>`
    select is_now from (${whereMunicipalitiesAre}) as w
    where w.number = ${number} and w.is_now <> ${number}`.execute(db)
  return rows[0]?.is_now ?? null
}

/** All that is known of one municipality's plans: the plans, and the passages of the word that is counted first. */
export type PlansHere = { place: PlaceName; family: string; plans: Plan[]; passages: Passage[] }

/** Undefined where there is no such municipality. */
export async function plansHere(db: Db, demo: boolean, number: string): Promise<PlansHere | undefined> {
  const place = (await placesHere(db, demo)).find(one => one.number === number)
  if (!place) return undefined
  const plans = await plansOf(db, demo, { numbers: [number] })
  const [family = ''] = await ourFamilies()
  const ids = plans.map(plan => plan.id)
  return { place, family, plans, passages: await passagesIn(db, ids, { family }) }
}

/** A municipality in a year. */
export type SideHere = Side<Plan, Passage> & { place: PlaceName }

export const sideHere = ({ place, plans, passages }: PlansHere, year: number): SideHere => ({
  place,
  ...sideOf(place.number, plans, passages, year),
})

/** What may be compared: each municipality with plans that were read, and their years. */
export async function comparable(
  db: Db,
  demo: boolean,
): Promise<readonly { place: PlaceName; years: number[] }[]> {
  const plans = Map.groupBy(await plansForTable(db, demo), plan => plan.municipality_number)
  return (await placesHere(db, demo)).flatMap(place => {
    const years = yearsOf(plans.get(place.number) ?? [])
    return years.length > 0 ? [{ place, years }] : []
  })
}
