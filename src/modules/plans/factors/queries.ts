import { sql } from 'kysely'
import type { OrganisationAccess } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { whereMunicipalitiesAre } from '../../access/municipalities/queries.ts'
import { organisationOf } from '../../access/organisations/queries.ts'
import { type Passage, type PlaceName, passagesIn, placesHere, plansOf } from '../library/queries.ts'
import { inForce, mayTendPlace } from '../library/rules.ts'
import { counts } from '../scan/rules.ts'
import { ourFamilies } from '../terms/queries.ts'
import { type Factor, type FactorState, factors } from './rules.ts'

/** What somebody has said of a factor in a municipality. */
export type Judged = {
  factor: Factor
  state: FactorState
  note: string
  version: number
  noted_at: Date
  /** Which organisation said so; null where it is no more. */
  by: string | null
}

/** What is said of the factors in a municipality; of one that was merged, what was said latest. */
export async function factorsOf(db: Db, number: string): Promise<Judged[]> {
  const { rows } = await sql<Judged>`
    select distinct on (f.factor) f.factor, f.state, f.note, f.noted_at, o.name as by,
      case when f.municipality_number = ${number} then f.version else 0 end as version
    from plan_factor f
    join (${whereMunicipalitiesAre}) as w on w.number = f.municipality_number and w.is_now = ${number}
    left join organisation o on o.id = f.organisation_id
    order by f.factor, f.municipality_number = ${number} desc, f.noted_at desc`.execute(db)
  return rows
}

/** The passages about co-creation in a municipality's plans in force, by the factors that they speak of as well. */
export async function factorPassages(
  db: Db,
  demo: boolean,
  number: string,
  year: number,
): Promise<ReadonlyMap<Factor, Passage[]>> {
  const plans = await plansOf(db, demo, { numbers: [number] })
  const forced = inForce(
    plans.map(({ id, kind, title, year }) => ({ id, kind, title, year, municipality_number: number })),
    year,
  )
  const [family = ''] = await ourFamilies()
  const ids = forced.map(plan => plan.id)
  return byFactor(await passagesIn(db, ids, { family }))
}

/** Passages by the factors that they speak of; those that do not count are left out. */
export const byFactor = (passages: readonly Passage[]): ReadonlyMap<Factor, Passage[]> => {
  const counted = passages.filter(one => counts(one) && one.meaning !== 'other')
  return new Map(factors.map(factor => [factor, counted.filter(one => one.factors.includes(factor))]))
}

/** The municipalities of which this organisation may say how the factors stand. */
export async function placesFor(db: Db, access: OrganisationAccess): Promise<PlaceName[]> {
  const organisation = await organisationOf(db, access)
  const all = await placesHere(db, access.demo)
  return all.filter(({ number }) => mayTendPlace(organisation, number))
}

/** What is said of a factor, as its form has it. */
export const judgedAs = (factor: Factor, judged: Judged | undefined) => ({
  factor,
  state: judged?.state ?? '',
  note: judged?.note ?? '',
  version: String((judged?.version ?? 0) + 1),
})
