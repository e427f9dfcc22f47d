import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { readLink } from '../../../platform/links.ts'
import { hashToken } from '../../../platform/secrets.ts'
import { indicatorsOf, theLibrary } from '../queries.ts'
import type { Group } from '../rules.ts'
import { type Found, hindranceOf, isAsked, type Question, questionOf } from './rules.ts'

type Where = Pick<Access, 'initiative_id'>

export type Asking = {
  id: string
  group_id: string
  group_name: string
  title: string
  intro: string
  baseline: boolean
  status: 'planned' | 'open' | 'closed'
  closes_on: string | null
  sealed: Buffer | null
  opened_at: Date | null
  closed_at: Date | null
  answered: number | null
  /** Which indicators it asks about; once it is open, the questions as they stood, and once closed what is told. */
  questions: readonly (Pick<Question, 'indicator_id'> & Partial<Found>)[]
  version: number
}

/** Every short form of the initiative, the newest first. */
export async function askingsOf(db: Db, access: Where, only: { id?: string } = {}): Promise<Asking[]> {
  const found = await sql<Asking>`
    select a.id, a.group_id, g.name as group_name, a.title, a.intro, a.baseline, a.status, a.closes_on::text,
      a.sealed, a.opened_at, a.closed_at, a.answered, a.questions, a.version
    from asking a join target_group g on g.initiative_id = a.initiative_id and g.id = a.group_id
    where a.initiative_id = ${access.initiative_id} ${only.id ? sql`and a.id = ${only.id}` : sql``}
    order by a.created_at desc, a.id`.execute(db)
  return found.rows
}

export async function askingOf(db: Db, access: Where, id: string): Promise<Asking> {
  const [asking] = await askingsOf(db, access, { id })
  if (!asking) throw new NotFound()
  return asking
}

/** The questions of a form: frozen once it is open; until then as the indicators say them now, those that can be asked. */
export async function questionsOf(db: Db, access: Where, asking: Asking): Promise<Question[]> {
  if (asking.status !== 'planned') return frozenIn(asking)
  const indicators = await indicatorsOf(db, access)
  const library = await theLibrary()
  return asking.questions.flatMap(({ indicator_id }) => {
    const one = indicators.find(({ id }) => id === indicator_id)
    return one && isAsked(one) && hindranceOf(one) === null ? [questionOf(one, library)] : []
  })
}

/** Whom one may ask: the groups, the first first. */
export async function groupsToAsk(db: Db, access: Where) {
  const rows = await db
    .selectFrom('target_group')
    .select(['id', 'name', 'priority'])
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('priority')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows satisfies Pick<Group, 'id' | 'name' | 'priority'>[]
}

/** Where somebody answers who came by a link. */
export type Place = Pick<Asking, 'id' | 'title' | 'intro' | 'status' | 'closes_on'> & {
  initiative_id: string
  questions: Question[]
  initiative_title: string
  written_in: string
}

/** What a link opens, whether it is still open or not; null for any other. `hold` makes closing wait. */
export async function placeOf(db: Db, link: string, hold = false): Promise<Place | null> {
  const read = readLink(link)
  if (!read) return null
  const found = await sql<Place>`
    select a.initiative_id, a.id, a.title, a.intro, a.status, a.closes_on::text, a.questions,
      i.title as initiative_title, i.language as written_in
    from asking a join initiative i on i.initiative_id = a.initiative_id
    where a.initiative_id = ${read.initiative_id} and a.code_hash = ${hashToken(read.key)}
    ${hold ? sql`for share of a` : sql``}`.execute(db)
  return found.rows[0] ?? null
}

/** Open forms whose last day has passed, or whose initiative has ended, in all initiatives. */
export async function askingsToClose(db: Db, today: string) {
  const found = await sql<{ initiative_id: string; id: string }>`
    select a.initiative_id, a.id from asking a
    where a.status = 'open' and (a.closes_on < ${today} or (select s.state from initiative_state s
      where s.initiative_id = a.initiative_id order by s.at desc, s.id limit 1) = 'ended')
    order by a.initiative_id, a.id`.execute(db)
  return found.rows
}

/** The questions as they stood when the form was opened. */
export const frozenIn = (asking: Asking): Question[] => asking.questions as Question[]

/** What is told of a form that is closed. */
export const foundIn = (asking: Asking): Found[] => asking.questions as Found[]
