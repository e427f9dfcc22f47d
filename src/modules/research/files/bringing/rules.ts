import { asTyped } from '../../../../platform/fields.ts'
import { renamed } from '../refi/guid/rules.ts'
import { element, type Kept, type Project, type Xml } from '../refi/rules.ts'

/** What of a file is in the study already, or may not come back into it. */
export type Standing = {
  /** Ids that something else in the initiative has. */
  taken: ReadonlySet<string>
  /** Sources of this study: they stay as they are, and only new codings of the same words are added. */
  sources: ReadonlySet<string>
  /** Sources of another study here: what is gone from them was taken back, or taken out. */
  elsewhere: ReadonlySet<string>
  codes: ReadonlySet<string>
  memos: ReadonlySet<string>
  informants: ReadonlySet<string>
  /** Everything of these was taken back. */
  withdrawn: ReadonlySet<string>
  /** "source informant": what was taken back of one source. */
  taken_back: ReadonlySet<string>
  /** Those who may stand as coders here. */
  participants: ReadonlySet<string>
  /** The words of passages that stand here. */
  bodies: ReadonlyMap<string, string>
}

/** What comes in, as rows wait to be made of it. */
export type Coming = {
  project: Project
  /** How many passages stay out because somebody has taken them back. */
  taken_back: number
  /** How many sources stand here already. */
  here_already: number
}

/**
 * A project as it may come into a study: with ids of its own where they are taken, without what somebody has taken back,
 * and with nothing twice.
 */
export function comingOf(given: Project, standing: Standing, newId: () => string): Coming {
  const gone = new Set(
    given.sources.flatMap(source =>
      source.passages
        .filter(
          ({ id, informant_id }) =>
            informant_id !== null &&
            (standing.withdrawn.has(informant_id) ||
              standing.taken_back.has(`${source.id} ${informant_id}`) ||
              (standing.elsewhere.has(source.id) && !standing.taken.has(id))),
        )
        .map(({ id }) => id),
    ),
  )
  const left = withoutPassages(given, gone)
  const merged = withoutStanding(
    { ...left, informants: left.informants.filter(({ id }) => !standing.withdrawn.has(id)) },
    standing,
  )
  const stays = new Set([
    ...standing.sources,
    ...standing.codes,
    ...standing.informants,
    ...standing.bodies.keys(),
  ])
  const ids = new Map(
    idsOf(merged)
      .filter(id => standing.taken.has(id) && !stays.has(id))
      .map(id => [id, newId()]),
  )
  const project = withIds(merged, ids)
  return {
    project: {
      ...project,
      // Where somebody has taken words back, what other programs wrote may hold them still.
      kept: [...project.kept, ...codersKept(project, standing.participants)].filter(
        ({ place, body }) =>
          !(place === 'user' && standing.participants.has(body.attributes.guid ?? '')) &&
          (gone.size === 0 || place === 'user' || place === 'code_shell' || place === 'coders'),
      ),
    },
    taken_back: gone.size,
    here_already: given.sources.filter(({ id }) => standing.sources.has(id)).length,
  }
}

function withoutPassages(project: Project, gone: ReadonlySet<string>): Project {
  if (gone.size === 0) return project
  return {
    ...project,
    sources: project.sources
      .map(source => ({
        ...source,
        passages: source.passages.filter(({ id }) => !gone.has(id)),
        codings: source.codings
          .map(coding => ({ ...coding, spans: coding.spans.filter(span => !gone.has(span.passage_id)) }))
          .filter(({ spans }) => spans.length > 0),
        quotes: source.quotes.filter(({ passage_id }) => !gone.has(passage_id)),
      }))
      .filter(({ passages }) => passages.length > 0),
    // A memo on words that were taken back may repeat them.
    memos: project.memos.filter(({ about }) => about !== 'source' && about !== 'passage'),
  }
}

/** Of a source that stands here, only codings on words that are the same; memos and quotes on such words as well. */
function withoutStanding(project: Project, { sources, bodies, taken, memos }: Standing): Project {
  const same = new Set(
    project.sources.flatMap(source =>
      source.passages.filter(({ id, body }) => bodies.get(id) === body).map(({ id }) => id),
    ),
  )
  const old = new Set(
    project.sources.flatMap(({ id, passages }) =>
      sources.has(id) ? passages.flatMap(passage => (same.has(passage.id) ? [] : passage.id)) : [],
    ),
  )
  return {
    ...project,
    sources: project.sources.map(source =>
      sources.has(source.id)
        ? {
            ...source,
            passages: [],
            codings: source.codings.filter(
              ({ id, spans }) => !taken.has(id) && spans.every(span => same.has(span.passage_id)),
            ),
            quotes: source.quotes.filter(({ id, passage_id }) => !taken.has(id) && same.has(passage_id)),
          }
        : source,
    ),
    memos: project.memos.filter(
      ({ id, about, about_id }) => !memos.has(id) && !(about === 'passage' && old.has(about_id ?? '')),
    ),
    kept: project.kept.filter(({ about, about_id }) => !(about === 'source' && sources.has(about_id ?? ''))),
  }
}

/** Every id that a row is to have. */
export const idsOf = ({ codes, informants, sources, memos }: Project): readonly string[] => [
  ...[...codes, ...informants, ...memos].map(({ id }) => id),
  ...sources.flatMap(({ id, passages, codings, quotes }) => [
    id,
    ...[...passages, ...codings, ...quotes].map(row => row.id),
  ]),
]

function withIds(project: Project, ids: ReadonlyMap<string, string>): Project {
  const id = (old: string): string => ids.get(old) ?? old
  const orNull = (old: string | null): string | null => (old === null ? null : id(old))
  return {
    ...project,
    codes: project.codes.map(code => ({
      ...code,
      id: id(code.id),
      parent_id: orNull(code.parent_id),
      name: asTyped(code.name),
      definition: asTyped(code.definition),
      example: asTyped(code.example),
    })),
    informants: project.informants.map(one => ({ ...one, id: id(one.id) })),
    sources: project.sources.map(source => ({
      ...source,
      id: id(source.id),
      title: asTyped(source.title) || '?',
      own_part: asTyped(source.own_part),
      passages: source.passages.map(passage => ({
        ...passage,
        id: id(passage.id),
        informant_id: orNull(passage.informant_id),
      })),
      codings: source.codings.map(coding => ({
        ...coding,
        id: id(coding.id),
        code_id: id(coding.code_id),
        spans: coding.spans.map(span => ({ ...span, passage_id: id(span.passage_id) })),
      })),
      quotes: source.quotes.map(quote => ({
        ...quote,
        id: id(quote.id),
        passage_id: id(quote.passage_id),
        shows: asTyped(quote.shows),
      })),
    })),
    memos: project.memos.map(memo => ({
      ...memo,
      id: id(memo.id),
      about_id: orNull(memo.about_id),
      body: asTyped(memo.body),
    })),
    kept: project.kept.map(kept => ({
      ...kept,
      about_id: orNull(kept.about_id),
      body: renamed(kept.body, ids),
    })),
  }
}

/** Who coded what, where it is somebody that this initiative does not know: kept, so that it is not lost on the way on. */
function codersKept(project: Project, participants: ReadonlySet<string>): readonly Kept[] {
  const strange = (rows: readonly { id: string; coder_id: string | null }[]): readonly Xml[] =>
    rows.flatMap(({ id, coder_id }) =>
      coder_id === null || participants.has(coder_id) ? [] : element('c', { of: id, user: coder_id }),
    )
  const kept = (about: Kept['about'], about_id: string | null, rows: readonly Xml[]): readonly Kept[] =>
    rows.length === 0 ? [] : [{ about, about_id, place: 'coders', body: element('coders', {}, rows) }]
  return [
    ...project.sources.flatMap(({ id, codings }) => kept('source', id, strange(codings))),
    ...kept('project', null, strange(project.memos)),
  ]
}

/** The numbers of those who come: their own where it is free, the next one else. */
export function numbersFor(
  informants: readonly { id: string; number: number }[],
  taken: readonly number[],
): ReadonlyMap<string, number> {
  const used = new Set(taken)
  const numbers = new Map<string, number>()
  for (const { id, number } of informants)
    if (number > 0 && !used.has(number)) {
      used.add(number)
      numbers.set(id, number)
    }
  let next = Math.max(0, ...used) + 1
  for (const { id } of informants) if (!numbers.has(id)) numbers.set(id, next++)
  return numbers
}
