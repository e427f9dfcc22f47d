import { sql } from 'kysely'
import type { OrganisationAccess } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { allMunicipalities, whereMunicipalitiesAre } from '../../access/municipalities/queries.ts'
import { organisationOf } from '../../access/organisations/queries.ts'
import type { Meaning, Rule, We } from '../meant/rules.ts'
import type { Place } from '../reading/place/rules.ts'
import type { WhyUnread } from '../scan/file/rules.ts'
import type { PlanLanguage } from '../terms/rules.ts'
import { type ForTable, mayTend, type PlanKind, type Tally } from './rules.ts'

/** A municipality as the pages name it. */
export type PlaceName = { number: string; name: string; county_number: string; county: string }

/** The municipalities there are today, by county and name: the real ones, or those of the example. */
export async function placesHere(db: Db, demo: boolean): Promise<PlaceName[]> {
  return db
    .selectFrom('municipality as m')
    .innerJoin('county as c', 'c.number', 'm.county_number')
    .select(['m.number', 'm.name', 'm.county_number', 'c.name as county'])
    .where('m.became', 'is', null)
    .where('m.demo', '=', demo)
    .orderBy('m.county_number')
    .orderBy('m.name')
    .execute()
}

/** The municipalities that names of files are known by, and the one whose own a plan is where nothing else is told. */
export type Places = { known: readonly { name: string; number: string }[]; own: string | null }

export async function placesFor(
  db: Db,
  { organisation_id, demo }: { organisation_id: string | null; demo: boolean },
): Promise<Places> {
  const known = await allMunicipalities(db, demo)
  if (organisation_id === null) return { known, own: null }
  const { kind, municipality_number } = await organisationOf(db, { organisation_id })
  return { known, own: kind === 'municipality' ? municipality_number : null }
}

/** Every plan of which the place is known, as the tables read them: one that is to be read anew stands as it was read. A plan of a merged municipality is of what it became. */
export async function plansForTable(db: Db, demo: boolean): Promise<ForTable[]> {
  const { rows } = await sql<ForTable>`
    select p.id, w.is_now as municipality_number, p.kind, p.title, p.year, coalesce(p.words, 0) as words,
      case when p.state = 'waiting' and p.words is not null then 'read' else p.state end as state,
      coalesce(p.pictures, 0) + coalesce(p.broken, 0) > 0 as partly
    from plan p join (${whereMunicipalitiesAre}) as w on w.number = p.municipality_number
    where p.demo = ${demo}`.execute(db)
  return rows
}

/** What stands in all these plans of a family of words, counted. */
export async function talliesOf(db: Db, demo: boolean, family: string): Promise<Tally[]> {
  const { rows } = await sql<Tally>`
    select h.plan_id, h.place, coalesce(c.meaning, h.meaning) as meaning, coalesce(c.we, h.we) as we,
      count(*)::int as hits
    from plan_hit h
    join plan p on p.id = h.plan_id and p.demo = ${demo}
    left join plan_correction c on c.plan_id = h.plan_id and c.key = h.key
    where h.family = ${family}
    group by 1, 2, 3, 4`.execute(db)
  return rows
}

export type Plan = Awaited<ReturnType<typeof plansOf>>[number]

/** Plans with all that is known of them: of some municipalities, of one organisation's bringing, or one by its id. */
export async function plansOf(
  db: Db,
  demo: boolean,
  which: { numbers: readonly string[] } | { organisation_id: string } | { id: string },
) {
  const rows = await db
    .selectFrom('plan as p')
    .leftJoin('municipality as m', 'm.number', 'p.municipality_number')
    .leftJoin('organisation as o', 'o.id', 'p.organisation_id')
    .selectAll('p')
    .select(['m.name as municipality', 'm.county_number', 'o.name as brought_by'])
    .where('p.demo', '=', demo)
    .$if('numbers' in which, query =>
      query.where(
        'p.municipality_number',
        'in',
        sql<string>`(select number from (${whereMunicipalitiesAre}) as w
        where w.is_now = any(${'numbers' in which ? which.numbers : []}))`,
      ),
    )
    .$if('organisation_id' in which, query =>
      query.where('p.organisation_id', '=', 'organisation_id' in which ? which.organisation_id : ''),
    )
    .$if('id' in which, query => query.where('p.id', '=', 'id' in which ? which.id : ''))
    .orderBy('m.name')
    .orderBy('p.year', 'desc')
    .orderBy('p.title')
    .orderBy('p.id')
    .execute()
  return rows.map(row => ({
    ...row,
    kind: row.kind as PlanKind,
    state: row.state as ForTable['state'],
    why: row.why as WhyUnread | null,
  }))
}

/** The plan that is open to everybody here. */
export async function planOf(db: Db, demo: boolean, id: string): Promise<Plan> {
  const [plan] = await plansOf(db, demo, { id })
  if (!plan) throw new NotFound()
  return plan
}

/** The plan, where this organisation may say what it means; to others it is not there. */
export async function planForTending(db: Db, access: OrganisationAccess, id: string): Promise<Plan> {
  const plan = await planOf(db, access.demo, id)
  if (!mayTend(await organisationOf(db, access), plan)) throw new NotFound()
  return plan
}

export type Passage = Awaited<ReturnType<typeof passagesIn>>[number]

/** Hits in the order of the plan's text, with what people have corrected: of these plans, and of a family or one by key. */
export async function passagesIn(
  db: Db,
  plans: readonly string[],
  which: { family?: string; key?: string; meaning?: string; most?: number } = {},
) {
  if (plans.length === 0) return []
  const rows = await db
    .selectFrom('plan_hit as h')
    .leftJoin('plan_correction as c', join =>
      join.onRef('c.plan_id', '=', 'h.plan_id').onRef('c.key', '=', 'h.key'),
    )
    .leftJoin('organisation as o', 'o.id', 'c.organisation_id')
    .selectAll('h')
    .select(['c.meaning as said_meaning', 'c.we as said_we', 'c.reason', 'c.corrected_at', 'c.version'])
    .select('o.name as corrected_by')
    .where('h.plan_id', 'in', [...plans])
    .$if(which.family !== undefined, query => query.where('h.family', '=', which.family ?? ''))
    .$if(which.key !== undefined, query => query.where('h.key', '=', which.key ?? ''))
    .$if(which.meaning !== undefined, query =>
      query.where(sql`coalesce(c.meaning, h.meaning)`, '=', which.meaning ?? ''),
    )
    .orderBy('h.plan_id')
    .orderBy('h.position')
    .$if(which.most !== undefined, query => query.limit(which.most ?? 0))
    .execute()
  return rows.map(({ said_meaning, said_we, word_from, ...row }) => ({
    ...row,
    at: word_from,
    place: row.place as Place,
    language: row.language as PlanLanguage,
    rule: row.rule as Rule,
    /** What the rules found, and what stands after people have been heard. */
    by_rule: { meaning: row.meaning as Meaning, we: row.we as We },
    meaning: (said_meaning ?? row.meaning) as Meaning | 'other',
    we: (said_we ?? row.we) as We,
    corrected: said_meaning !== null,
  }))
}
