import { sql } from 'kysely'
import type { Access, Visitor } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import type { Paging } from '../../../platform/paging.tsx'
import { seatsOf } from '../../access/queries.ts'
import type { Phase } from '../../guide/queries.ts'
import { type Theme, themes } from '../rules.ts'
import type { PlanCopy } from './copy/rules.ts'
import { type Ask, asks, firstToHelp } from './rules.ts'

export { asks } from './rules.ts'

/** Who may answer others: those at the table, and mentors. */
export const who_answer = ['facilitator', 'member', 'mentor'] as const

/** What somebody asks of the others, as everybody reads it. */
export type Help = {
  id: string
  initiative_id: string
  kind: Ask
  title: string
  body: string
  themes: Theme[]
  phase: Phase | null
  language: Language
  shown_as: string
  asked_at: Date
  asked_by: string | null
  closed_at: Date | null
  outcome: string
  demo: boolean
  version: number
  answers: number
}

export type Given = {
  id: string
  initiative_id: string
  body: string
  strong: string
  unclear: string
  thought_of: string
  shown_as: string
  given_at: Date
  given_by: string | null
  thanked_at: Date | null
  version: number
}

const asked = sql`h.id, h.initiative_id, h.kind, h.title, h.body, h.themes, h.phase, h.language, h.shown_as, h.asked_at,
  h.asked_by, h.closed_at, h.outcome, h.demo, h.version,
  (select count(*)::int from help_given g where g.help_id = h.id) as answers`

/** What an open list is narrowed to. A word that is none of ours narrows nothing. */
export type Narrowed = { kind: Ask | null; theme: Theme | null }

export function narrowedBy(query: URLSearchParams): Narrowed {
  const oneOf = <T extends string>(values: readonly T[], name: string): T | null =>
    values.find(value => value === query.get(name)) ?? null
  return { kind: oneOf(asks, 'kind'), theme: oneOf(themes, 'theme') }
}

/** Rows of made-up initiatives stand only where there is a demo. */
type Shown = { demo: boolean }

const listed = ({ demo }: Shown, { kind, theme }: Narrowed) => sql`
  (not h.demo or ${demo}) and (${kind}::text is null or h.kind = ${kind})
  and (${theme}::text is null or h.themes @> array[${theme}::text])`

export async function countWanted(db: Db, shown: Shown, narrowed: Narrowed): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::int as count from help_wanted h where ${listed(shown, narrowed)}`.execute(db)
  return found.rows[0]!.count
}

/** What is asked for: what is still open first, then the newest. */
export async function helpWanted(
  db: Db,
  shown: Shown,
  narrowed: Narrowed = { kind: null, theme: null },
  { from, per }: Pick<Paging, 'from' | 'per'> = { from: 0, per: 20 },
): Promise<Help[]> {
  const found = await sql<Help>`
    select ${asked} from help_wanted h where ${listed(shown, narrowed)}
    order by h.closed_at is not null, h.asked_at desc, h.id limit ${per} offset ${from}`.execute(db)
  return found.rows
}

/** One that is asked for, wherever one reads it. */
export async function helpOf(db: Db, shown: Shown, id: string): Promise<Help> {
  const found = await sql<Help>`
    select ${asked} from help_wanted h where h.id = ${id} and (not h.demo or ${shown.demo})`.execute(db)
  if (!found.rows[0]) throw new NotFound()
  return found.rows[0]
}

/** One of ours. */
export async function ownHelp(db: Db, access: Pick<Access, 'initiative_id'>, id: string): Promise<Help> {
  const found = await sql<Help>`
    select ${asked} from help_wanted h
    where h.initiative_id = ${access.initiative_id} and h.id = ${id}`.execute(db)
  if (!found.rows[0]) throw new NotFound()
  return found.rows[0]
}

/** One that those of this initiative may answer: somebody else's, of the same kind of initiative. */
export async function helpToAnswer(
  db: Db,
  access: Pick<Access, 'initiative_id' | 'demo'>,
  id: string,
): Promise<Help> {
  const help = await helpOf(db, { demo: true }, id)
  if (help.demo !== access.demo || help.initiative_id === access.initiative_id) throw new NotFound()
  return help
}

/** The plan that went along, as it stood then. */
export async function planCopyOf(db: Db, { id }: Pick<Help, 'id'>): Promise<PlanCopy> {
  const found = await db.selectFrom('help_wanted').select('plan').where('id', '=', id).executeTakeFirst()
  return (found?.plan ?? []) as unknown as PlanCopy
}

const given = [
  ...(['id', 'initiative_id', 'body', 'strong', 'unclear', 'thought_of', 'shown_as'] as const),
  ...(['given_at', 'given_by', 'thanked_at', 'version'] as const),
] as const

/** What was answered, in the order in which it came. */
export async function answersTo(db: Db, { id }: Pick<Help, 'id'>): Promise<Given[]> {
  return db
    .selectFrom('help_given')
    .select(given)
    .where('help_id', '=', id)
    .orderBy('given_at')
    .orderBy('id')
    .execute()
}

/** What this person has answered; each answers once, and may change it. */
export async function ownAnswer(
  db: Db,
  access: Access,
  { id }: Pick<Help, 'id'>,
): Promise<Given | undefined> {
  return db
    .selectFrom('help_given')
    .select(given)
    .where('initiative_id', '=', access.initiative_id)
    .where('help_id', '=', id)
    .where('given_by', '=', access.participant_id)
    .executeTakeFirst()
}

/** What an initiative has asked for, the newest first. */
export async function askedBy(db: Db, access: Pick<Access, 'initiative_id'>): Promise<Help[]> {
  const found = await sql<Help>`
    select ${asked} from help_wanted h where h.initiative_id = ${access.initiative_id}
    order by h.closed_at is not null, h.asked_at desc, h.id`.execute(db)
  return found.rows
}

export type GivenBy = Help & {
  given_id: string
  given_by: string | null
  given_at: Date
  thanked_at: Date | null
}

/** What those of an initiative have answered to others, the newest first. */
export async function givenBy(db: Db, access: Pick<Access, 'initiative_id'>): Promise<GivenBy[]> {
  const found = await sql<GivenBy>`
    select ${asked}, o.id as given_id, o.given_by, o.given_at, o.thanked_at
    from help_given o join help_wanted h on h.id = o.help_id
    where o.initiative_id = ${access.initiative_id} order by o.given_at desc, o.id`.execute(db)
  return found.rows
}

/** Some of what others wait for, those first who ask about what this initiative has asked about itself. */
export async function othersWaiting(
  db: Db,
  access: Pick<Access, 'initiative_id' | 'demo'>,
  most: number,
): Promise<Help[]> {
  const { initiative_id, demo } = access
  const found = await sql<Help & { theme_shared: boolean }>`
    select ${asked}, h.themes && array(select unnest(own.themes) from help_wanted own
      where own.initiative_id = ${initiative_id}) as theme_shared
    from help_wanted h
    where h.initiative_id <> ${initiative_id} and h.demo = ${demo} and h.closed_at is null
      and not exists (select from help_given g where g.help_id = h.id and g.initiative_id = ${initiative_id})
    order by h.asked_at desc, h.id limit 30`.execute(db)
  return firstToHelp(found.rows).slice(0, most)
}

export type Seat = Awaited<ReturnType<typeof seatsOf>>[number]

/** The seats from which this visitor may answer somebody of another initiative, and whether they have one at all. */
export async function seatsToAnswer(
  db: Db,
  visitor: Visitor,
  help: Pick<Help, 'initiative_id' | 'demo'>,
): Promise<{ any: boolean; own: boolean; from: Seat[] }> {
  if (visitor.session_id === null) return { any: false, own: false, from: [] }
  const seats = await seatsOf(db, visitor)
  const ids = seats.map(({ initiative_id }) => initiative_id)
  const same = await db
    .selectFrom('initiative')
    .select('initiative_id')
    .where('initiative_id', 'in', ids.length > 0 ? ids : [help.initiative_id])
    .where('demo', '=', help.demo)
    .execute()
  const alike = new Set(same.map(({ initiative_id }) => initiative_id))
  const answering = new Set<string>(who_answer)
  return {
    any: seats.some(({ initiative_id }) => alike.has(initiative_id)),
    own: ids.includes(help.initiative_id),
    from: seats.filter(
      ({ initiative_id, kinds }) =>
        alike.has(initiative_id) &&
        initiative_id !== help.initiative_id &&
        kinds.some(kind => answering.has(kind)),
    ),
  }
}
