import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Kind, Signature } from '../rules.ts'
import { insideOf, most_found, type Wish, wordsOf } from './rules.ts'

/** A copy as everybody may read it. The initiative that it came from is not among its columns. */
export type Story = {
  id: string
  kind: Kind
  language: string
  title: string
  before: string
  tried: string
  happened: string
  learnt: string
  advice: string
  resident_voice: string
  employee_voice: string
  fields: string[]
  themes: string[]
  phase: string | null
  target_group: string
  thickness: number | null
  place: string
  initiative_title: string
  public_id: string | null
  published_on: string
  changed_on: string
  /** The installation that it was fetched from; where the place is not to be known, neither is that. */
  peer_name: string | null
}
export type Quote = { body: string; signature: Signature }

type Sql = RawBuilder<unknown>
/** Which copies a page shows: those of demo initiatives on a demo server alone. */
export type Shown = { demo: boolean }

export const openTo = ({ demo }: Shown): Sql => (demo ? sql`true` : sql`not s.demo`)

const shown = sql`s.id, s.kind, s.language, s.title, s.before, s.tried, s.happened, s.learnt, s.advice,
  s.resident_voice, s.employee_voice, s.fields, s.themes, s.phase, s.target_group, s.thickness, s.place,
  s.initiative_title, s.public_id, s.published_on::text, s.changed_on::text,
  case when s.public_id is not null then p.name end as peer_name`
const from = sql`shared_story s left join peer p on p.id = s.peer_id`

/** The copies that `where` is true of, in that order. */
export async function storiesWhere(db: Db, where: Sql, order: Sql, most: number): Promise<Story[]> {
  const found = await sql<Story>`
    select ${shown} from ${from} where ${where} order by ${order} limit ${most}`.execute(db)
  return found.rows
}

const newest = sql`s.published_on desc, s.id`

/** What is looked for, as a condition on each copy, and by how much a copy has to do with it. */
type Search = { where: Sql; rank: Sql }

/** A story is in one language: each dictionary reads the words, and it is enough that one of them finds them. */
const asked = (q: string): Sql =>
  sql`(websearch_to_tsquery('norwegian', ${q}) || websearch_to_tsquery('danish', ${q})
    || websearch_to_tsquery('english', ${q}))`

type Stems = { word: string; norwegian: string[]; danish: string[]; english: string[] }

async function stemsOf(db: Db, words: readonly string[]): Promise<Stems[]> {
  if (words.length === 0) return []
  const found = await sql<Stems>`
    select w.word, ts_lexize('norwegian_stem', w.word) as norwegian, ts_lexize('danish_stem', w.word) as danish,
      ts_lexize('english_stem', w.word) as english
    from unnest(${words}::text[]) with ordinality as w (word, at) order by w.at`.execute(db)
  // What one of the dictionaries calls a small word stands everywhere.
  return found.rows.filter(row => [row.norwegian, row.danish, row.english].every(one => one.length > 0))
}

/** All words must be there, each by itself or inside a longer one. */
async function searchFor(db: Db, q: string): Promise<Search> {
  const stems = await stemsOf(db, wordsOf(q))
  const query = asked(q)
  const rank = sql`ts_rank('{0.1, 0.2, 0.5, 1.0}', s.document, ${query})`
  if (stems.length === 0) return { where: sql`s.document @@ ${query}`, rank }
  const each = stems.map(({ word, norwegian, danish, english }) => {
    const inside = insideOf([...norwegian, ...danish, ...english])
    return { word, inside }
  })
  const where = each.map(({ word, inside }) => {
    const ways = [sql`s.document @@ ${asked(word)}`, ...inside.map(stem => sql`s.words like ${`%${stem}%`}`)]
    return sql`(${sql.join(ways, sql` or `)})`
  })
  const in_title = each
    .flatMap(({ inside }) => inside)
    .map(stem => sql`(position(${stem} in lower(s.title)) > 0)::int * 0.5`)
  return {
    where: sql.join(where, sql` and `),
    rank: sql.join([rank, ...in_title], sql` + `),
  }
}

const conditions = (wish: Wish): Sql[] => [
  ...(wish.kind ? [sql`s.kind = ${wish.kind}`] : []),
  ...(wish.theme ? [sql`s.themes @> array[${wish.theme}]`] : []),
  ...(wish.field ? [sql`s.fields @> array[${wish.field}]`] : []),
  ...(wish.phase ? [sql`s.phase = ${wish.phase}`] : []),
  ...(wish.thickness ? [sql`s.thickness = ${Number(wish.thickness)}`] : []),
  ...(wish.target ? [sql`position(lower(${wish.target}) in lower(s.target_group)) > 0`] : []),
  ...(wish.county ? [sql`s.county_number = ${wish.county}`] : []),
]

/**
 * Of a choice no larger than this the stories are read one by one: the index of words would bring thousands that the
 * choice then leaves out.
 */
const small_choice = 3000

/** The ids of what fits, in the order in which it is shown; of very many the newest. */
async function idsFor(db: Db, wish: Wish, to: Shown): Promise<string[]> {
  const chosen = conditions(wish)
  const search = wish.q === '' ? null : await searchFor(db, wish.q)
  const by_rank = search !== null && wish.sort === 'best'
  const where = sql.join([openTo(to), ...chosen], sql` and `)
  const few = search !== null && chosen.length > 0 && (await isSmall(db, where))
  const stories = few
    ? sql`(select * from chosen) s where ${search.where}`
    : sql`shared_story s where ${where} ${search ? sql`and ${search.where}` : sql``}`
  const found = await sql<{ id: string }>`
    ${few ? sql`with chosen as materialized (select s.* from shared_story s where ${where})` : sql``}
    select f.id from (
      select s.id, s.published_on, ${by_rank ? search.rank : sql`0`} as rank from (
        select s.* from ${stories} order by ${newest} limit ${most_found + 1}) s) f
    order by f.rank desc, f.published_on desc, f.id`.execute(db)
  return found.rows.map(row => row.id)
}

async function isSmall(db: Db, where: Sql): Promise<boolean> {
  const counted = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from shared_story s where ${where} limit ${small_choice + 1}) s`.execute(db)
  return counted.rows[0]!.count <= small_choice
}

export type Found = { ids: string[]; instead: string | null }

/** What fits a wish. Where nothing does, what fits the words that were perhaps meant: `instead`. */
export async function found(db: Db, wish: Wish, to: Shown): Promise<Found> {
  const ids = await idsFor(db, wish, to)
  if (ids.length > 0 || wish.q === '') return { ids, instead: null }
  const meant = await perhapsMeant(db, wish.q, to)
  if (meant === null) return { ids, instead: null }
  const others = await idsFor(db, { ...wish, q: meant }, to)
  return others.length > 0 ? { ids: others, instead: meant } : { ids, instead: null }
}

/** The words of the newest stories that are spelt most like these; null when none are, or all are spelt so already. */
async function perhapsMeant(db: Db, q: string, to: Shown): Promise<string | null> {
  const words = wordsOf(q).filter(word => word.length >= 4)
  if (words.length === 0) return null
  const near = await sql<{ word: string; near: string }>`
    with known as (
      select t.word from (select s.words from shared_story s where ${openTo(to)} order by ${newest} limit 150) s,
        lateral regexp_split_to_table(s.words, '[^[:alnum:]]+') as t (word)
      where length(t.word) between 4 and 30
      group by t.word)
    select distinct on (w.word) w.word, k.word as near
    from unnest(${words}::text[]) as w (word)
    join known k on similarity(k.word, w.word) >= 0.3
    order by w.word, similarity(k.word, w.word) desc, k.word`.execute(db)
  const meant = new Map(near.rows.map(row => [row.word, row.near]))
  const said = wordsOf(q)
    .map(word => meant.get(word) ?? word)
    .join(' ')
  return said === wordsOf(q).join(' ') ? null : said
}

/** These, in this order. */
export async function storiesOf(db: Db, ids: readonly string[]): Promise<Story[]> {
  if (ids.length === 0) return []
  return storiesWhere(
    db,
    sql`s.id = any(${ids}::uuid[])`,
    sql`array_position(${ids}::uuid[], s.id)`,
    ids.length,
  )
}

/** One, with the words of those who have said that they may stand there. */
export async function storyShared(db: Db, id: string, to: Shown): Promise<{ story: Story; quotes: Quote[] }> {
  const [story] = await storiesWhere(db, sql`s.id = ${id} and ${openTo(to)}`, newest, 1)
  if (!story) throw new NotFound()
  const quotes = await db
    .selectFrom('shared_quote')
    .select(['body', 'signature'])
    .where('shared_story_id', '=', id)
    .orderBy('number')
    .execute()
  return { story, quotes: quotes as Quote[] }
}

/** Others about the same: a theme in common says most, then a field, then how far they had come. */
export async function likeStory(db: Db, story: Story, to: Shown, most = 3): Promise<Story[]> {
  const { id, themes, fields, phase, public_id } = story
  const near = await sql<{ id: string }>`
    select s.id from (
      select s.* from shared_story s
      where s.id <> ${id} and (s.themes && ${themes}::text[] or s.fields && ${fields}::text[]) and ${openTo(to)}
        and (s.public_id is null or s.public_id is distinct from ${public_id}::uuid)
      order by ${newest} limit ${most_found}) s
    order by 3 * cardinality(array(select unnest(s.themes) intersect select unnest(${themes}::text[])))
      + 2 * cardinality(array(select unnest(s.fields) intersect select unnest(${fields}::text[])))
      + (s.phase is not distinct from ${phase})::int desc, ${newest}
    limit ${most}`.execute(db)
  return storiesOf(
    db,
    near.rows.map(row => row.id),
  )
}

/** All that a place shows under its public address, the newest first. */
export const storiesFrom = (db: Db, public_id: string, to: Shown): Promise<Story[]> =>
  storiesWhere(db, sql`s.public_id = ${public_id} and ${openTo(to)}`, newest, most_found)

/** The counties that can be chosen between; invented ones where invented stories are. */
export async function countiesFor(db: Db, { demo }: Shown) {
  const all = db.selectFrom('county').select(['number', 'name']).orderBy('number')
  return (demo ? all : all.where('demo', '=', false)).execute()
}
