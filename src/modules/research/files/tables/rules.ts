import type { Cell } from '../../../../platform/book.ts'
import type { Party } from '../../../initiatives/queries.ts'
import { countOf, type Mention } from '../../counts/rules.ts'
import { type Kind, signatureOf } from '../../rules.ts'
import type { Code, Project, Span, Speaker, Text } from '../refi/rules.ts'

/** What the heads of columns and the values of lists are called in a language. */
export type TableWords = {
  columns: Readonly<Record<Column, string>>
  kinds: Readonly<Record<Kind, string>>
  parties: Readonly<Record<Party, string>>
  several: string
}

export const columns = [
  'code',
  'above',
  'words',
  'who',
  'party',
  'source',
  'kind',
  'day',
  'coder',
  'definition',
  'example',
  'times',
  'informants',
  'sources',
] as const
export type Column = (typeof columns)[number]

/** One stretch with one code: what a table, a spreadsheet and a document of quotes are made of. */
export type Coded = {
  code: Code
  path: readonly string[]
  words: string
  /** Those who say it; nobody where it is the one who asks, or where nobody is noted. */
  speakers: readonly Speaker[]
  source: Text
  /** Which of those who have coded, by number. */
  coder: number | null
}

/** Every coded stretch, code by code in the order of the book, source by source, as it is said. */
export function codedIn(project: Project): readonly Coded[] {
  const speakers = new Map(project.informants.map(one => [one.id, one]))
  const coders = new Map(project.coders.map((id, at) => [id, at + 1]))
  const paths = pathsOf(project.codes)
  const found = project.sources.flatMap(source => {
    const passages = new Map(source.passages.map((passage, at) => [passage.id, { ...passage, at }]))
    return source.codings.map(coding => {
      const spans = coding.spans.flatMap(span => {
        const passage = passages.get(span.passage_id)
        return passage ? [{ span, passage }] : []
      })
      const who = new Set(spans.flatMap(({ passage }) => passage.informant_id ?? []))
      return {
        coding,
        source,
        place: (spans[0]?.passage.at ?? 0) * 1_000_000 + (spans[0]?.span.from ?? 0),
        words: spans.map(({ span, passage }) => cutOut(passage.body, span)).join('\n'),
        speakers: [...who].flatMap(id => speakers.get(id) ?? []),
      }
    })
  })
  const by_code = Map.groupBy(found, ({ coding }) => coding.code_id)
  return project.codes.flatMap(code =>
    (by_code.get(code.id) ?? [])
      .toSorted((a, b) => (a.source === b.source ? a.place - b.place : 0))
      .map(({ coding, source, words, speakers: who }) => ({
        ...{ code, source, words, speakers: who, path: paths.get(code.id) ?? [] },
        coder: coders.get(coding.coder_id ?? '') ?? null,
      })),
  )
}

const cutOut = (body: string, { from, to }: Span): string => body.slice(from, to)

/** The names of the codes above each code, the outermost first. */
function pathsOf(codes: readonly Code[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>()
  const names = new Map(codes.map(({ id, name }) => [id, name]))
  for (const { id, parent_id } of codes)
    paths.set(id, parent_id === null ? [] : [...(paths.get(parent_id) ?? []), names.get(parent_id) ?? ''])
  return paths
}

/** Who says it, as the field signs: "INN 1", and all of them where a stretch goes over several. */
export const whoOf = ({ speakers }: Pick<Coded, 'speakers'>, words: Pick<TableWords, 'parties'>): string =>
  speakers.map(one => signatureOf(one, words.parties)).join(', ')

/** The coded stretches as rows, with the heads of their columns. */
export function codingRows(coded: readonly Coded[], words: TableWords): readonly (readonly Cell[])[] {
  const shown = ['code', 'above', 'words', 'who', 'party', 'source', 'kind', 'day', 'coder'] as const
  return [
    shown.map(column => words.columns[column]),
    ...coded.map(one => [
      one.code.name,
      one.path.join(' / '),
      one.words,
      whoOf(one, words),
      partyOf(one, words),
      one.source.title,
      words.kinds[one.source.kind],
      one.source.happened_on ?? '',
      one.coder,
    ]),
  ]
}

function partyOf({ speakers }: Coded, { parties, several }: TableWords): string {
  const [first, ...rest] = new Set(speakers.map(({ party }) => party))
  return first === undefined ? '' : rest.length > 0 ? several : parties[first]
}

/** The code book as rows. */
export const bookRows = (
  codes: readonly Code[],
  { columns: heads }: TableWords,
): readonly (readonly Cell[])[] => {
  const paths = pathsOf(codes)
  return [
    [heads.code, heads.above, heads.definition, heads.example],
    ...codes.map(({ id, name, definition, example }) => [
      name,
      (paths.get(id) ?? []).join(' / '),
      definition,
      example,
    ]),
  ]
}

/** How often each code was named, by how many, in how many sources: and the same for each party. */
export function countRows(
  mentions: readonly Mention[],
  codes: readonly Code[],
  { columns: heads, parties }: TableWords,
): readonly (readonly Cell[])[] {
  const by_code = Map.groupBy(mentions, ({ code_id }) => code_id)
  const present = [
    ...new Set(mentions.flatMap(({ rows }) => rows.flatMap(({ party }) => party ?? []))),
  ].toSorted()
  return [
    [
      ...[heads.code, heads.times, heads.informants, heads.sources],
      ...present.flatMap(party => [
        `${parties[party]}: ${heads.times.toLowerCase()}`,
        `${parties[party]}: ${heads.informants.toLowerCase()}`,
      ]),
    ],
    ...codes.map(({ id, name }) => {
      const named = by_code.get(id) ?? []
      const all = countOf(named)
      return [
        ...[name, all.mentions, all.informants, all.sources],
        ...present.flatMap(party => {
          const own = countOf(named, row => row.party === party)
          return [own.mentions, own.informants]
        }),
      ]
    }),
  ]
}

/** More than this no cell of a workbook holds. */
const longest_cell = 32_000

/** Rows as a workbook can hold them. */
export const inCells = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  rows.map(row =>
    row.map(cell =>
      typeof cell === 'string' && cell.length > longest_cell
        ? `${cell.slice(0, longest_cell).toWellFormed()} …`
        : cell,
    ),
  )
