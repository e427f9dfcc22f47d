import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Party } from '../../initiatives/queries.ts'
import type { Kind, Signature } from '../rules.ts'
import { type Asked, dictionaryFor, missingIn, standingOf } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

const columns = [
  ...(['id', 'kind', 'title', 'before', 'tried', 'happened', 'learnt', 'advice'] as const),
  ...([
    'resident_voice',
    'employee_voice',
    'fields',
    'themes',
    'phase',
    'target_group',
    'thickness',
  ] as const),
  ...([
    'language',
    'place_masked',
    'place_instead',
    'news_id',
    'written_at',
    'written_by',
    'version',
  ] as const),
] as const

export type Person = Asked & { name: string; why: string; answered_at: Date | null }
export type OwnQuote = {
  id: string
  body: string
  signature: Signature
  participant_id: string
  name: string
  said_yes_at: Date | null
  taken_back_at: Date | null
  version: number
}

async function rowsOf(db: Db, { initiative_id }: Within, id?: string) {
  const all = db
    .selectFrom('learning_story')
    .select(columns)
    .where('initiative_id', '=', initiative_id)
    .orderBy('written_at', 'desc')
    .orderBy('id')
  return (id === undefined ? all : all.where('id', '=', id)).execute()
}

async function personsIn(db: Db, { initiative_id }: Within) {
  return db
    .selectFrom('story_person as s')
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 's.initiative_id').onRef('p.id', '=', 's.participant_id'),
    )
    .select(['s.story_id', 's.participant_id', 's.answer', 's.of_version', 's.why', 's.answered_at'])
    .select(['p.name', 'p.party'])
    .where('s.initiative_id', '=', initiative_id)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()
}

/** The stories of an initiative with whom they are about and whether they are out, the newest first. */
export async function storiesIn(db: Db, access: Within, id?: string) {
  const [rows, persons, shared] = await Promise.all([
    rowsOf(db, access, id),
    personsIn(db, access),
    db
      .selectFrom('shared_story')
      .select(['id', 'story_id', 'of_version', 'number', 'published_on', 'changed_on'])
      .where('initiative_id', '=', access.initiative_id)
      .execute(),
  ])
  return rows.map(row => {
    const story = { ...row, kind: row.kind as Kind }
    const asked = persons.flatMap(({ story_id, party, answer, ...one }): Person[] =>
      story_id === row.id ? [{ ...one, party: party as Party, answer: answer as Asked['answer'] }] : [],
    )
    const copy = shared.find(one => one.story_id === row.id) ?? null
    return {
      ...story,
      asked,
      shared: copy,
      missing: missingIn(story, asked),
      standing: standingOf(story, asked, copy),
    }
  })
}

export type OwnStory = Awaited<ReturnType<typeof storiesIn>>[number]

/** One story of this initiative. */
export async function ownStory(db: Db, access: Within, id: string): Promise<OwnStory> {
  const [story] = await storiesIn(db, access, id)
  if (!story) throw new NotFound()
  return story
}

/** What people said themselves, in the order in which it was noted. */
export async function quotesIn(db: Db, { initiative_id }: Within, story_id: string): Promise<OwnQuote[]> {
  const rows = await db
    .selectFrom('story_quote as q')
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'q.initiative_id').onRef('p.id', '=', 'q.participant_id'),
    )
    .select(['q.id', 'q.body', 'q.signature', 'q.participant_id', 'q.said_yes_at', 'q.taken_back_at'])
    .select(['q.version', 'p.name'])
    .where('q.initiative_id', '=', initiative_id)
    .where('q.story_id', '=', story_id)
    .orderBy('q.asked_at')
    .orderBy('q.id')
    .execute()
  return rows.map(row => ({ ...row, signature: row.signature as Signature }))
}

/** How many stories and quotes wait for this person to say what they think. */
export async function waitingFor(db: Db, access: Access): Promise<number> {
  const { initiative_id, participant_id } = access
  const stories = await storiesIn(db, access)
  const asked = stories.filter(story =>
    story.asked.some(one => one.participant_id === participant_id && one.of_version !== story.version),
  )
  const quotes = await db
    .selectFrom('story_quote')
    .select('story_id')
    .where('initiative_id', '=', initiative_id)
    .where('participant_id', '=', participant_id)
    .where('said_yes_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .execute()
  return new Set([...asked.map(({ id }) => id), ...quotes.map(({ story_id }) => story_id)]).size
}

/** What goes along to others of where it was: nothing where the place is not to be known. */
export async function placeOf(
  db: Db,
  { initiative_id }: Within,
  story: Pick<OwnStory, 'place_masked' | 'place_instead'>,
) {
  const row = await db
    .selectFrom('initiative as i')
    .leftJoin('municipality as m', 'm.number', 'i.municipality_number')
    .select(['i.title', 'i.place', 'i.demo', 'm.county_number'])
    .where('i.initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  return story.place_masked
    ? { place: story.place_instead, initiative_title: '', county_number: null, demo: row.demo }
    : { place: row.place, initiative_title: row.title, county_number: row.county_number, demo: row.demo }
}

/** By what one could tell where it was: what the initiative and its place are called, and what that lies in. */
export async function namesOfPlace(db: Db, { initiative_id }: Within): Promise<string[]> {
  const row = await db
    .selectFrom('initiative as i')
    .leftJoin('municipality as m', 'm.number', 'i.municipality_number')
    .leftJoin('county as c', 'c.number', 'm.county_number')
    .select(['i.title', 'i.place', 'm.name as municipality', 'c.name as county'])
    .where('i.initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  // A name in several languages: "Troms – Romsa – Tromssa".
  const lies_in = [row.municipality, row.county].flatMap(name => name?.split(/ [–-] /) ?? [])
  return [row.place, row.title, ...lies_in]
}

type Found = Pick<
  OwnStory,
  'language' | 'title' | 'target_group' | 'before' | 'tried' | 'happened' | 'learnt' | 'advice'
> &
  Pick<OwnStory, 'resident_voice' | 'employee_voice'>

/** By what a copy is found: its words as the dictionary of its language knows them, and as they stand. Never its quotes. */
export function findable(story: Found) {
  const told = [story.before, story.tried, story.happened, story.learnt, story.advice]
  const body = [...told, story.resident_voice, story.employee_voice].filter(Boolean).join('\n')
  const dictionary = sql.lit(dictionaryFor(story.language))
  const weighed = (text: string, weight: 'A' | 'B' | 'C') =>
    sql`setweight(to_tsvector(${dictionary}::regconfig, ${text}), ${sql.lit(weight)})`
  return {
    document: sql<string>`${weighed(story.title, 'A')} || ${weighed(story.target_group, 'B')} || ${weighed(body, 'C')}`,
    words: [story.title, story.target_group, body].join('\n').toLowerCase(),
  }
}
