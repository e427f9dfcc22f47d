import { type RawBuilder, sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { whereMunicipalitiesAre } from '../../access/municipalities/queries.ts'
import { type Passage, type Plan, passagesIn, plansOf } from '../library/queries.ts'
import { inForce } from '../library/rules.ts'
import { counts } from '../scan/rules.ts'
import { ourFamilies } from '../terms/queries.ts'

type State = 'active' | 'paused' | 'ended'

/** What an initiative has told openly that it does: a measure or a goal of a plan, or something that no plan names. */
export type Work = {
  id: string
  initiative_id: string
  title: string
  plan_id: string | null
  key: string | null
  measure: string
  said: string
  told_on: string
  state: State
  /** The municipality that the initiative is in today; null where it has not said. */
  municipality_number: string | null
}

async function works(db: Db, where: RawBuilder<unknown>): Promise<Work[]> {
  const { rows } = await sql<Work>`
    select w.id, w.initiative_id, i.title, w.plan_id, w.key, w.measure, w.said, w.told_on::text as told_on,
      coalesce((select s.state from initiative_state s where s.initiative_id = w.initiative_id
        order by s.at desc, s.id limit 1), 'active') as state,
      here.is_now as municipality_number
    from plan_work w
    join initiative i on i.initiative_id = w.initiative_id
    left join (${whereMunicipalitiesAre}) as here on here.number = i.municipality_number
    where ${where}
    order by w.told_on, i.title, w.id`.execute(db)
  return rows
}

/** In how many initiatives people have told openly that they are under way and still are, by municipality. */
export async function worksUnderWay(
  db: Db,
  demo: boolean,
): Promise<{ municipality_number: string; initiatives: number }[]> {
  const told = await works(db, sql`i.demo = ${demo}`)
  const active = told.filter(one => one.state === 'active')
  return Map.groupBy(active, one => one.municipality_number)
    .entries()
    .flatMap(([municipality_number, of]) =>
      municipality_number === null
        ? []
        : [{ municipality_number, initiatives: new Set(of.map(one => one.initiative_id)).size }],
    )
    .toArray()
}

/** Who has told that they carry out something of these plans. */
export const worksOf = async (db: Db, demo: boolean, plan_ids: readonly string[]): Promise<Work[]> =>
  plan_ids.length === 0 ? [] : works(db, sql`i.demo = ${demo} and w.plan_id = any(${[...plan_ids]}::uuid[])`)

/** All that initiatives in these municipalities have told. */
export const worksIn = (db: Db, demo: boolean, numbers: readonly string[]): Promise<Work[]> =>
  works(db, sql`i.demo = ${demo} and here.is_now = any(${[...numbers]}::text[])`)

/** What this initiative has told. */
export const worksOfOurs = (db: Db, { initiative_id }: Pick<Access, 'initiative_id'>): Promise<Work[]> =>
  works(db, sql`w.initiative_id = ${initiative_id}::uuid`)

/** What the plans of an initiative's municipality want done, as far as it is to be carried out by somebody. */
export type ToDo = { plan: Plan; passages: Passage[] }

/** Where the initiative is today; null where it has not said. */
export async function placeOfOurs(db: Db, { initiative_id }: Pick<Access, 'initiative_id'>) {
  const { rows } = await sql<{ number: string; name: string }>`
    select m.number, m.name from initiative i
    join (${whereMunicipalitiesAre}) as here on here.number = i.municipality_number
    join municipality m on m.number = here.is_now
    where i.initiative_id = ${initiative_id}::uuid`.execute(db)
  return rows[0] ?? null
}

/** The measures and goals of the plans that are in force in a municipality; what people have corrected is heard. */
export async function toDoIn(db: Db, demo: boolean, number: string, year: number): Promise<ToDo[]> {
  const plans = (await plansOf(db, demo, { numbers: [number] })).map(plan => ({
    ...plan,
    municipality_number: number,
  }))
  const [family] = await ourFamilies()
  const forced = inForce(plans, year)
  const passages = await passagesIn(
    db,
    forced.map(plan => plan.id),
    { family: family ?? '' },
  )
  const wanted = passages.filter(one => (one.meaning === 'measure' || one.meaning === 'goal') && counts(one))
  const of_plan = Map.groupBy(wanted, one => one.plan_id)
  return forced.flatMap(plan => {
    const own = of_plan.get(plan.id)
    return own ? [{ plan, passages: own }] : []
  })
}
