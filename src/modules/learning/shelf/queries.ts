import { sql } from 'kysely'
import type { Access, Visitor } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import type { Paging } from '../../../platform/paging.tsx'
import { seatsOf } from '../../access/queries.ts'
import { model_fields } from '../../guide/queries.ts'
import { type Theme, themes } from '../rules.ts'
import { type Inside, insideOf } from './copies/queries.ts'
import { type ThingKind, thing_kinds } from './rules.ts'

export type { ThingKind } from './rules.ts'

export type Field = (typeof model_fields)[number]

/** Something on the shelf, as everybody finds it. */
export type Thing = {
  id: string
  /** The installation that it was fetched from; null where it was laid here, or the place is not to be seen. */
  peer_name: string | null
  initiative_id: string | null
  ref: string | null
  kind: ThingKind
  title: string
  about: string
  language: Language
  themes: Theme[]
  fields: Field[]
  place: string
  demo: boolean
  published_on: string
  changed_on: string
  uses: number
}
export type Card = Thing & { inside: Inside }

const shown = sql`t.id, t.initiative_id, t.ref, t.kind,
  (select p.name from peer p where p.id = t.peer_id and t.place <> '') as peer_name,
  t.title, t.about, t.language, t.themes, t.fields, t.place, t.demo, t.published_on::text, t.changed_on::text,
  (select count(*)::int from thing_use u where u.thing_id = t.id) as uses`

/** Things of made-up initiatives lie only where there is a demo. */
type Shown = { demo: boolean }

/** What the shelf is narrowed to. A word that is none of ours narrows nothing. */
export type Wish = { kind: ThingKind | null; theme: Theme | null; field: Field | null }

export function wishIn(query: URLSearchParams): Wish {
  const oneOf = <T extends string>(values: readonly T[], name: string): T | null =>
    values.find(value => value === query.get(name)) ?? null
  return {
    kind: oneOf(thing_kinds, 'kind'),
    theme: oneOf(themes, 'theme'),
    field: oneOf(model_fields, 'field'),
  }
}

const fitting = ({ demo }: Shown, { kind, theme, field }: Wish) => sql`(not t.demo or ${demo})
  and (${kind}::text is null or t.kind = ${kind})
  and (${theme}::text is null or t.themes @> array[${theme}::text])
  and (${field}::text is null or t.fields @> array[${field}::text])`

export async function countThings(db: Db, of: Shown, wish: Wish): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::int as count from shared_thing t where ${fitting(of, wish)}`.execute(db)
  return found.rows[0]!.count
}

/** What lies on the shelf, the newest first. */
export async function thingsOn(
  db: Db,
  of: Shown,
  wish: Wish = { kind: null, theme: null, field: null },
  { from, per }: Pick<Paging, 'from' | 'per'> = { from: 0, per: 20 },
): Promise<Thing[]> {
  const found = await sql<Thing>`
    select ${shown} from shared_thing t where ${fitting(of, wish)}
    order by t.published_on desc, t.id limit ${per} offset ${from}`.execute(db)
  return found.rows
}

/** One thing with what is in it. */
export async function thingOf(db: Db, { demo }: Shown, id: string): Promise<Card> {
  const found = await sql<Thing & { body: unknown }>`
    select ${shown}, t.body from shared_thing t where t.id = ${id} and (not t.demo or ${demo})`.execute(db)
  return withInside(found.rows[0])
}

function withInside(row: (Thing & { body: unknown }) | undefined): Card {
  const inside = row && insideOf(row.kind, row.body)
  if (!inside) throw new NotFound()
  const { body: _, ...thing } = row
  return { ...thing, inside }
}

/** One that those of this initiative may take: somebody else's, of the same kind of initiative. */
export async function thingToTake(
  db: Db,
  access: Pick<Access, 'initiative_id' | 'demo'>,
  id: string,
): Promise<Card> {
  const card = await thingOf(db, { demo: true }, id)
  if (card.demo !== access.demo || card.initiative_id === access.initiative_id) throw new NotFound()
  return card
}

/** How it went for those who have told: nobody's name, and no place. */
export async function wentWith(db: Db, { id }: Pick<Thing, 'id'>): Promise<string[]> {
  const found = await db
    .selectFrom('thing_use')
    .select('went')
    .where('thing_id', '=', id)
    .where('went', '<>', '')
    .orderBy('taken_at', 'desc')
    .limit(20)
    .execute()
  return found.map(({ went }) => went)
}

/** What an initiative shares, the newest first. */
export async function sharedBy(db: Db, access: Pick<Access, 'initiative_id'>): Promise<Thing[]> {
  const found = await sql<Thing>`
    select ${shown} from shared_thing t where t.initiative_id = ${access.initiative_id}
    order by t.published_on desc, t.id`.execute(db)
  return found.rows
}

/** What an initiative shares of this, if it does. */
export async function sharedOf(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  kind: ThingKind,
  ref: string,
): Promise<Thing | undefined> {
  return (await sharedBy(db, access)).find(thing => thing.kind === kind && thing.ref === ref)
}

export type Taken = Thing & { taken_at: Date; became: string | null; went: string; version: number }

const taken = sql`${shown}, o.taken_at, o.became, o.went, o.version from thing_use o
  join shared_thing t on t.id = o.thing_id`

/** What an initiative has taken from others, the newest first. */
export async function takenBy(db: Db, access: Pick<Access, 'initiative_id'>): Promise<Taken[]> {
  const found = await sql<Taken>`
    select ${taken} where o.initiative_id = ${access.initiative_id} order by o.taken_at desc, t.id`.execute(
    db,
  )
  return found.rows
}

export async function useOf(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  thing_id: string,
): Promise<Taken | undefined> {
  const found = await sql<Taken>`
    select ${taken} where o.initiative_id = ${access.initiative_id} and o.thing_id = ${thing_id}`.execute(db)
  return found.rows[0]
}

export type Seat = Awaited<ReturnType<typeof seatsOf>>[number]

/** The seats from which this visitor may take something from the shelf. */
export async function seatsToTake(
  db: Db,
  visitor: Visitor,
  thing: Pick<Thing, 'initiative_id' | 'demo'>,
): Promise<Seat[]> {
  if (visitor.session_id === null) return []
  const seats = (await seatsOf(db, visitor)).filter(
    ({ initiative_id, kinds }) =>
      initiative_id !== thing.initiative_id && (kinds.includes('facilitator') || kinds.includes('member')),
  )
  if (seats.length === 0) return []
  const same = await db
    .selectFrom('initiative')
    .select('initiative_id')
    .where(
      'initiative_id',
      'in',
      seats.map(({ initiative_id }) => initiative_id),
    )
    .where('demo', '=', thing.demo)
    .execute()
  const alike = new Set(same.map(({ initiative_id }) => initiative_id))
  return seats.filter(({ initiative_id }) => alike.has(initiative_id))
}
