import type { Access } from '../../platform/access.ts'
import type { Db } from '../../platform/database.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Language } from '../../platform/language.ts'
import { type Party, party_text } from '../initiatives/queries.ts'
import { type Informant, type Kind, type MaterialLanguage, signatureOf } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

export type Research = Awaited<ReturnType<typeof researchOf>>
export type Source = Awaited<ReturnType<typeof sourceOf>>

/** The studies in an initiative, the newest first. */
export const researchIn = (db: Db, { initiative_id }: Within) =>
  db
    .selectFrom('research')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .orderBy('begun_at', 'desc')
    .orderBy('id')
    .execute()

/** One study; NotFound where there is none of this id here. */
export async function researchOf(db: Db, { initiative_id }: Within, id: string) {
  const found = await db
    .selectFrom('research')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** Everybody who has said something in a study, by number; those who took everything back too. */
export async function informantsOf(
  db: Db,
  { initiative_id }: Within,
  research_id: string,
): Promise<Informant[]> {
  const rows = await db
    .selectFrom('informant')
    .select(['id', 'number', 'party', 'withdrawn_at', 'version'])
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .orderBy('number')
    .execute()
  return rows.map(row => ({ ...row, party: row.party as Party }))
}

/** The sources of a study, in the order of their days. */
export async function sourcesOf(db: Db, { initiative_id }: Within, research_id: string) {
  const rows = await db
    .selectFrom('source')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .orderBy('happened_on')
    .orderBy('title')
    .orderBy('id')
    .execute()
  return rows.map(told)
}

/** One source; NotFound where the study has none of this id. */
export async function sourceOf(db: Db, { initiative_id }: Within, research_id: string, id: string) {
  const found = await db
    .selectFrom('source')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return told(found)
}

const told = <R extends { kind: string; language: string }>(row: R) => ({
  ...row,
  kind: row.kind as Kind,
  language: row.language as MaterialLanguage,
})

export type Passage = Awaited<ReturnType<typeof passagesOf>>[number]

/** What was said in a source, in its order: all of it, for those who work in the material. */
export const passagesOf = (db: Db, { initiative_id }: Within, source_id: string) =>
  db
    .selectFrom('passage')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .orderBy('position')
    .orderBy('id')
    .execute()

/**
 * Which speakers have approved which sources as they stand now: `source_id`, `informant_id`. What was changed after
 * somebody approved it counts as not read.
 */
export const approvedIn = (db: Db, { initiative_id }: Within, research_id: string) =>
  db
    .selectFrom('source_reading as g')
    .innerJoin('source as s', join =>
      join.onRef('s.initiative_id', '=', 'g.initiative_id').onRef('s.id', '=', 'g.source_id'),
    )
    .innerJoin('passage as q', join =>
      join
        .onRef('q.initiative_id', '=', 'g.initiative_id')
        .onRef('q.source_id', '=', 'g.source_id')
        .onRef('q.informant_id', '=', 'g.informant_id'),
    )
    .where('g.initiative_id', '=', initiative_id)
    .where('s.research_id', '=', research_id)
    .where('g.state', '=', 'approved')
    .groupBy(['g.source_id', 'g.informant_id', 'g.of_version'])
    .having(eb => eb(eb.fn.sum('q.version'), '=', eb.ref('g.of_version')))
    .select(['g.source_id', 'g.informant_id'])

/**
 * The one rule of what may be used: every count, quote, table of words and file takes its passages from here. Nothing
 * that was taken back; and where it is so agreed, of those who are known as speakers only what they have approved as it
 * stands now. To be joined as a subquery: `.from(usablePassages(…).as('u'))`.
 */
export const usablePassages = (db: Db, access: Within, research: Pick<Research, 'id' | 'only_approved'>) =>
  db
    .selectFrom('passage as p')
    .innerJoin('source as s', join =>
      join.onRef('s.initiative_id', '=', 'p.initiative_id').onRef('s.id', '=', 'p.source_id'),
    )
    .leftJoin('informant as i', join =>
      join.onRef('i.initiative_id', '=', 'p.initiative_id').onRef('i.id', '=', 'p.informant_id'),
    )
    .where('p.initiative_id', '=', access.initiative_id)
    .where('s.research_id', '=', research.id)
    .where('i.withdrawn_at', 'is', null)
    // A story that its teller no longer lets into reports.
    .where(eb =>
      eb.or([
        eb('s.story_id', 'is', null),
        eb.exists(
          eb
            .selectFrom('change_story as t')
            .select('t.id')
            .whereRef('t.initiative_id', '=', 's.initiative_id')
            .whereRef('t.id', '=', 's.story_id')
            .where('t.may_go', '=', 'report'),
        ),
      ]),
    )
    .$if(research.only_approved, query =>
      query.where(eb =>
        eb.or([
          eb('p.informant_id', 'is', null),
          eb(
            eb.refTuple('p.source_id', 'p.informant_id'),
            'in',
            approvedIn(db, access, research.id).$asTuple('source_id', 'informant_id'),
          ),
        ]),
      ),
    )
    .select([
      'p.initiative_id',
      'p.id',
      'p.source_id',
      'p.informant_id',
      'p.position',
      'p.body',
      'p.start_ms',
      'p.version',
      'i.number',
      'i.party',
      's.kind as source_kind',
      's.title as source_title',
      's.happened_on',
    ])

/** How an informant is signed in a language, such as "INN 3". */
export const signed = (language: Language, informant: Pick<Informant, 'party' | 'number'>): string =>
  signatureOf(informant, party_text[language])
