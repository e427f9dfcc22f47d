import { sql } from 'kysely'
import type { AccountAccess, OrganisationAccess, OrganisationGrant } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import type { Language } from '../../../platform/language.ts'
import type { Kind } from './rules.ts'
import { text } from './text/index.ts'

export type { Kind } from './rules.ts'

/** What a kind of organisation is called, for every room that names one. */
export const kindName = (language: Language, kind: Kind): string => text[language].kinds[kind]

type Signed = Pick<AccountAccess, 'account_id' | 'demo'>

/** The organisation this access is for. */
export async function organisationOf(db: Db, access: Pick<OrganisationAccess, 'organisation_id'>) {
  const row = await db
    .selectFrom('organisation as o')
    .leftJoin('municipality as m', 'm.number', 'o.municipality_number')
    .selectAll('o')
    .select('m.name as municipality')
    .where('o.id', '=', access.organisation_id)
    .executeTakeFirstOrThrow()
  return { ...row, kind: row.kind as Kind }
}

/** All organisations here: made-up ones for made-up people, real ones for real people. */
export async function organisationsHere(db: Db, { demo }: Pick<Signed, 'demo'>) {
  const rows = await db
    .selectFrom('organisation as o')
    .leftJoin('municipality as m', 'm.number', 'o.municipality_number')
    .select(['o.id', 'o.name', 'o.kind', 'm.name as municipality'])
    .select(set =>
      set
        .selectFrom('organisation_grant as g')
        .select(count => count.fn.countAll<number>().as('held'))
        .whereRef('g.organisation_id', '=', 'o.id')
        .where('g.kind', '=', 'organisation_administrator')
        .where('g.ended_at', 'is', null)
        .as('administrators'),
    )
    .where('o.demo', '=', demo)
    .orderBy('o.name')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as Kind, administrators: Number(row.administrators) }))
}

/** The organisations that this account holds a grant in. */
export async function organisationsFor(db: Db, { account_id, demo }: Signed) {
  const rows = await db
    .selectFrom('organisation_grant as g')
    .innerJoin('organisation as o', 'o.id', 'g.organisation_id')
    .leftJoin('municipality as m', 'm.number', 'o.municipality_number')
    .select(['o.id', 'o.name', 'o.kind', 'o.municipality_number', 'm.name as municipality'])
    .select(sql<OrganisationGrant[]>`array_agg(g.kind order by g.kind)`.as('grants'))
    .where('g.account_id', '=', account_id)
    .where('g.ended_at', 'is', null)
    .where('o.demo', '=', demo)
    .groupBy(['o.id', 'm.name'])
    .orderBy('o.name')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as Kind }))
}

/** Who may do what for the organisation. */
export async function holdersOf(db: Db, access: Pick<OrganisationAccess, 'organisation_id'>) {
  const rows = await db
    .selectFrom('organisation_grant as g')
    .innerJoin('account as a', 'a.id', 'g.account_id')
    .select(['g.id', 'g.kind', 'g.given_at', 'g.account_id', 'a.name', 'a.email'])
    .where('g.organisation_id', '=', access.organisation_id)
    .where('g.ended_at', 'is', null)
    .orderBy('g.given_at')
    .orderBy('g.kind', 'desc')
    .orderBy('g.id')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as OrganisationGrant }))
}

export type Belonging = Awaited<ReturnType<typeof initiativesOf>>[number]

/**
 * The initiatives that have asked to belong, with what they agreed to show by asking: title, place, state, since when
 * and how many lead. Nothing else of an initiative is read for an organisation.
 */
export async function initiativesOf(db: Db, access: Pick<OrganisationAccess, 'organisation_id'>) {
  const found = await sql<{
    id: string
    title: string
    place: string
    municipality: string | null
    state: 'active' | 'paused' | 'ended'
    asked_at: Date
    decision: 'confirmed' | null
    decided_at: Date | null
    facilitators: number
  }>`
    select b.id, i.title, i.place, m.name as municipality, b.asked_at, b.decision, b.decided_at,
      coalesce((select s.state from initiative_state s where s.initiative_id = i.initiative_id
        order by s.at desc, s.id limit 1), 'active') as state,
      (select count(distinct g.participant_id)::int from initiative_grant g
        where g.initiative_id = i.initiative_id and g.kind = 'facilitator' and g.ended_at is null) as facilitators
    from initiative_organisation b
    join initiative i on i.initiative_id = b.initiative_id
    left join municipality m on m.number = i.municipality_number
    where b.organisation_id = ${access.organisation_id} and b.ended_at is null
    order by b.decision nulls first, b.asked_at desc`.execute(db)
  return found.rows
}
