import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import type { Party } from '../../../initiatives/queries.ts'
import type { Research } from '../../queries.ts'
import { type Sql, stemOf, usableWords } from '../queries.ts'
import { languages_of, type Stemmer } from '../rules.ts'
import { type Line, linesIn, most_lines, type Way } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>
export type Asked = { word: string; way: Way; stemmer: Stemmer; party: string }
export type Said = Line & {
  passage_id: string
  source_id: string
  title: string
  informant: { party: Party; number: number } | null
}
export type Found = { times: number; forms: string[]; lines: Said[] }

/** How many passages are read at once: a source can be as long as a book. */
const at_a_time = 400

type Place = {
  source_id: string
  title: string
  informant_ids: (string | null)[]
  forms: string[]
  times: number
}

/** The condition on a form that is looked for. The end of a stem may be another than the word's: "happi" of "happy", "die" of "dying". */
function isAsked({ word, way, stemmer }: Asked, stem: string): Sql {
  if (way === 'exact') return sql`t.form = ${word}`
  if (way === 'begins') return sql`starts_with(t.form, ${word})`
  const beginning = stem.startsWith('=') ? word : stem.slice(0, Math.max(1, stem.length - 2))
  return sql`starts_with(t.form, ${beginning}) and ${stemOf(stemmer, sql`t.form`)} = ${stem}`
}

/**
 * A word where it was said. The counts tell in which sources it stands and how often, so that only those passages are
 * read, and no further index of the words is kept from which something taken back would have to be removed.
 */
export async function wordInContext(
  db: Db,
  access: Within,
  study: Pick<Research, 'id' | 'only_approved'>,
  asked: Asked,
): Promise<Found> {
  const stems = await sql<{ stem: string }>`
    select ${stemOf(asked.stemmer, sql`${asked.word}::text`)} as stem`.execute(db)
  const found = await sql<Place>`
    select u.source_id, u.title, array_agg(distinct u.informant_id) as informant_ids,
      array_agg(distinct t.form) as forms, sum(t.times)::int8 as times
    from ${usableWords(db, access, study)} u, unnest(u.forms, u.counts) as t (form, times)
    where u.language = any(${[...languages_of[asked.stemmer]]}::text[])
      and ${asked.party ? sql`u.party = ${asked.party}` : sql`true`}
      and ${isAsked(asked, stems.rows[0]?.stem ?? '')}
    group by u.source_id, u.title, u.happened_on
    order by u.happened_on, u.title, u.source_id`.execute(db)
  const lines: Said[] = []
  for (const place of found.rows) {
    if (lines.length >= most_lines) break
    lines.push(...(await linesOf(db, access, place, most_lines - lines.length)))
  }
  return {
    times: found.rows.reduce((sum, { times }) => sum + times, 0),
    forms: [...new Set(found.rows.flatMap(({ forms }) => forms))].toSorted(),
    lines,
  }
}

/** The first lines of one source, by those whose words may be used. */
async function linesOf(db: Db, access: Within, place: Place, most: number): Promise<Said[]> {
  const forms = new Set(place.forms)
  const speakers = place.informant_ids.filter(id => id !== null)
  const with_nobody = place.informant_ids.includes(null)
  const lines: Said[] = []
  for (let from = 0; lines.length < most; from += at_a_time) {
    const passages = await db
      .selectFrom('passage as p')
      .leftJoin('informant as i', join =>
        join.onRef('i.initiative_id', '=', 'p.initiative_id').onRef('i.id', '=', 'p.informant_id'),
      )
      .select(['p.id', 'p.body', 'i.party', 'i.number'])
      .where('p.initiative_id', '=', access.initiative_id)
      .where('p.source_id', '=', place.source_id)
      .where(eb =>
        eb.or([
          eb('p.informant_id', '=', eb.fn.any(sql<string[]>`${speakers}::uuid[]`)),
          ...(with_nobody ? [eb('p.informant_id', 'is', null)] : []),
        ]),
      )
      .orderBy('p.position')
      .orderBy('p.id')
      .limit(at_a_time)
      .offset(from)
      .execute()
    for (const { id, body, party, number } of passages) {
      const informant = party === null || number === null ? null : { party: party as Party, number }
      for (const line of linesIn(body, forms)) {
        lines.push({ ...line, passage_id: id, source_id: place.source_id, title: place.title, informant })
      }
    }
    if (passages.length < at_a_time) break
  }
  return lines.slice(0, most)
}
