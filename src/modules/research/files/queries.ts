import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { inOneMoment } from '../../../platform/transaction.ts'
import { informantsOf, type Research, sourcesOf, usablePassages } from '../queries.ts'
import {
  all,
  type Code,
  type Coding,
  type Kept,
  kept_places,
  type Memo,
  type Passage,
  type Project,
  type Quote,
  type Span,
} from './refi/rules.ts'
import { Endings, oneEnding } from './refi/signs/rules.ts'
import { readXml } from './refi/xml/rules.ts'

type Within = Pick<Access, 'initiative_id'>
type Study = Pick<Research, 'id' | 'title' | 'question' | 'only_approved'>

/** A study as it may leave: only what may be used now. `held_back` passages, and what came from elsewhere with them, stay. */
export type Leaving = { project: Project; held_back: number }

/** All of a study that may be taken out, as it stands at one moment. */
export const leavingOf = (db: Db, access: Within, research: Study): Promise<Leaving> =>
  inOneMoment(db, tx => leavingIn(tx, access, research))

/** The same within a transaction that is there already. */
export async function leavingIn(db: Db, access: Within, research: Study): Promise<Leaving> {
  const usable = await db
    .selectFrom(usablePassages(db, access, research).as('u'))
    .select(['u.id', 'u.source_id', 'u.informant_id', 'u.body', 'u.start_ms'])
    .orderBy('u.source_id')
    .orderBy('u.position')
    .orderBy('u.id')
    .execute()
  const counts = await passageCounts(db, access, research.id)
  const held_back = [...counts.values()].reduce((sum, n) => sum + n, 0) - usable.length
  const codes = await codesIn(db, access, research.id)
  const kept = await keptIn(db, access, research.id)
  const coder = codersIn(kept)
  const book = new Set(codes.map(({ id }) => id))
  const endings = new Map(usable.map(({ id, body }) => [id, new Endings(body)]))
  const moved = ({ passage_id, from, to }: Span): Span => {
    const ending = endings.get(passage_id)
    return { passage_id, from: ending?.moved(from) ?? from, to: ending?.moved(to) ?? to }
  }
  const codings = await codingsIn(db, access, research, book, coder, moved)
  const quotes = await quotesIn(db, access, research, moved)
  const said = Map.groupBy(usable, ({ source_id }) => source_id)
  const passage_source = new Map(usable.map(({ id, source_id }) => [id, source_id]))
  const coded = Map.groupBy(codings, ({ spans }) => passage_source.get(spans[0]?.passage_id ?? ''))
  const quoted = Map.groupBy(quotes, ({ passage_id }) => passage_source.get(passage_id))
  const all_sources = await sourcesOf(db, access, research.id)
  const sources = all_sources
    // Of a source where nothing may be used, nothing is told.
    .filter(({ id }) => said.has(id) || !counts.get(id))
    .map(({ id, title, kind, happened_on, language, own_part }) => ({
      ...{ id, title, kind, happened_on, language },
      own_part: oneEnding(own_part),
      passages: (said.get(id) ?? []).map(
        ({ source_id: _, body, ...passage }): Passage => ({ ...passage, body: oneEnding(body) }),
      ),
      codings: coded.get(id) ?? [],
      quotes: quoted.get(id) ?? [],
    }))
  const there = new Set([...book, ...sources.map(({ id }) => id), ...passage_source.keys()])
  const memos = await memosIn(db, access, research.id, there, coder)
  const informants = await informantsOf(db, access, research.id)
  const coders = new Set([...codings, ...memos].flatMap(({ coder_id }) => coder_id ?? []))
  return {
    held_back,
    project: {
      title: research.title,
      about: oneEnding(research.question),
      coders: [...coders].toSorted(),
      codes,
      informants: informants
        .filter(({ withdrawn_at }) => !withdrawn_at)
        .map(({ id, number, party }) => ({ id, number, party })),
      sources,
      memos,
      // What another program wrote may hold anybody's words: it goes out only when all may.
      kept: kept.filter(({ place }) => place !== 'coders' && (held_back === 0 || wordless.has(place))),
    },
  }
}

const wordless: ReadonlySet<string> = new Set(['code_shell', 'user'])

async function passageCounts(db: Db, { initiative_id }: Within, research_id: string) {
  const rows = await db
    .selectFrom('passage as p')
    .innerJoin('source as s', join =>
      join.onRef('s.initiative_id', '=', 'p.initiative_id').onRef('s.id', '=', 'p.source_id'),
    )
    .where('p.initiative_id', '=', initiative_id)
    .where('s.research_id', '=', research_id)
    .groupBy('p.source_id')
    .select(eb => ['p.source_id', eb.fn.countAll<number>().as('passages')])
    .execute()
  return new Map(rows.map(({ source_id, passages }) => [source_id, Number(passages)]))
}

/** The code book in the order of its tree. */
async function codesIn(db: Db, { initiative_id }: Within, research_id: string): Promise<readonly Code[]> {
  const rows = await db
    .selectFrom('code')
    .select(['id', 'parent_id', 'name', 'definition', 'example', 'look'])
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .where('ended_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const ids = new Set(rows.map(({ id }) => id))
  const under = Map.groupBy(rows, ({ parent_id }) => (parent_id && ids.has(parent_id) ? parent_id : null))
  const inOrder = (parent_id: string | null): readonly Code[] =>
    (under.get(parent_id) ?? []).flatMap(row => [
      { ...row, parent_id, definition: oneEnding(row.definition), example: oneEnding(row.example) },
      ...inOrder(row.id),
    ])
  return inOrder(null)
}

/** Who coded what, where it was somebody that this installation does not know. */
const codersIn = (kept: readonly Kept[]): ReadonlyMap<string, string> =>
  new Map(
    kept
      .filter(({ place }) => place === 'coders')
      .flatMap(({ body }) =>
        all(body, 'c').map(c => [c.attributes.of ?? '', c.attributes.user ?? ''] as const),
      ),
  )

async function codingsIn(
  db: Db,
  access: Within,
  research: Study,
  book: ReadonlySet<string>,
  coder: ReadonlyMap<string, string>,
  moved: (span: Span) => Span,
): Promise<readonly Coding[]> {
  const rows = await db
    .selectFrom(usablePassages(db, access, research).as('u'))
    .innerJoin('coding as c', join =>
      join.onRef('c.initiative_id', '=', 'u.initiative_id').onRef('c.passage_id', '=', 'u.id'),
    )
    .select(['c.id', 'c.code_id', 'c.passage_id', 'c.from_sign', 'c.to_sign', 'c.coder_id', 'c.coded_at'])
    .orderBy('c.id')
    .orderBy('u.position')
    .orderBy('u.id')
    .execute()
  const rows_of = Map.groupBy(
    rows.filter(({ code_id }) => book.has(code_id)),
    ({ id }) => id,
  )
  return [...rows_of.values()].flatMap(([first, ...rest]) =>
    first
      ? {
          id: first.id,
          code_id: first.code_id,
          coder_id: first.coder_id ?? coder.get(first.id) ?? null,
          coded_at: first.coded_at.toISOString(),
          spans: [first, ...rest].map(({ passage_id, from_sign, to_sign }) =>
            moved({ passage_id, from: from_sign, to: to_sign }),
          ),
        }
      : [],
  )
}

async function quotesIn(
  db: Db,
  access: Within,
  research: Study,
  moved: (span: Span) => Span,
): Promise<readonly Quote[]> {
  const rows = await db
    .selectFrom(usablePassages(db, access, research).as('u'))
    .innerJoin('research_quote as q', join =>
      join.onRef('q.initiative_id', '=', 'u.initiative_id').onRef('q.passage_id', '=', 'u.id'),
    )
    .select(['q.id', 'q.passage_id', 'q.from_sign', 'q.to_sign', 'q.shows'])
    .orderBy('u.position')
    .orderBy('q.from_sign')
    .orderBy('q.id')
    .execute()
  return rows.map(({ id, passage_id, from_sign, to_sign, shows }) => ({
    id,
    shows: oneEnding(shows),
    ...moved({ passage_id, from: from_sign, to: to_sign }),
  }))
}

async function memosIn(
  db: Db,
  { initiative_id }: Within,
  research_id: string,
  there: ReadonlySet<string>,
  coder: ReadonlyMap<string, string>,
): Promise<readonly Memo[]> {
  const rows = await db
    .selectFrom('research_memo')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .orderBy('written_at')
    .orderBy('id')
    .execute()
  return rows
    .map(({ id, code_id, source_id, passage_id, body, written_at, written_by }): Memo => {
      const about = passage_id ? 'passage' : source_id ? 'source' : code_id ? 'code' : 'project'
      return {
        ...{ id, about, about_id: passage_id ?? source_id ?? code_id, body: oneEnding(body) },
        written_at: written_at.toISOString(),
        coder_id: written_by ?? coder.get(id) ?? null,
      }
    })
    .filter(({ about_id }) => about_id === null || there.has(about_id))
}

async function keptIn(db: Db, { initiative_id }: Within, research_id: string): Promise<readonly Kept[]> {
  const rows = await db
    .selectFrom('research_kept')
    .select(['source_id', 'code_id', 'place', 'body'])
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .orderBy('number')
    .orderBy('id')
    .execute()
  return rows.flatMap(row => {
    const place = kept_places.find(known => known === row.place)
    const body = readXml(row.body)
    if (!place || !body) return []
    return {
      ...{ place, body, about_id: row.source_id ?? row.code_id },
      about: row.source_id ? 'source' : row.code_id ? 'code' : 'project',
    }
  })
}

/** How many passages may not be used now, for the page that says so. */
export async function countHeldBack(
  db: Db,
  access: Within,
  research: Pick<Research, 'id' | 'only_approved'>,
): Promise<number> {
  const counts = await passageCounts(db, access, research.id)
  const { usable } = await db
    .selectFrom(usablePassages(db, access, research).as('u'))
    .select(eb => eb.fn.countAll<number>().as('usable'))
    .executeTakeFirstOrThrow()
  return [...counts.values()].reduce((sum, n) => sum + n, 0) - Number(usable)
}

/** How many parts of projects from elsewhere lie here, for the page that says so. */
export async function countKept(db: Db, { initiative_id }: Within, research_id: string): Promise<number> {
  const { parts } = await db
    .selectFrom('research_kept')
    .select(eb => eb.fn.countAll<number>().as('parts'))
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .where('place', 'not in', ['coders', 'user'])
    .executeTakeFirstOrThrow()
  return Number(parts)
}
