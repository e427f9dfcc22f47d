import { type Cell, csvOf } from '../../../../platform/book.ts'
import type { Terms } from '../../terms/rules.ts'
import type { WhyUnread } from '../file/rules.ts'
import { hitsOf, type MunicipalityRow, municipalitiesOf, perTenThousand, type ScannedFile } from '../rules.ts'

/** All that a scan gave. The family that is counted is the first of the terms. */
export type Scanned = { terms: Terms; files: readonly ScannedFile[] }

export const why_unread: Readonly<Record<WhyUnread, string>> = {
  pictures_only: 'only pictures of pages; it must go through text recognition (OCR) first',
  locked: 'locked with a password',
  broken: 'damaged',
  unknown: 'no PDF, DOCX, ODT, HTML, Markdown or text',
  too_large: 'too large',
  empty: 'holds no words',
  no_rights: 'may not be read: no rights',
  gone: 'is not there',
  died: 'could not be read: reading it ended unexpectedly',
  too_slow: 'could not be read in reasonable time',
}

export const familyOf = (terms: Terms): string => terms.terms[0]?.family ?? ''

/** A name as it can stand on one line. */
export const onOneLine = (path: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: file names may hold them, and a terminal would obey
  path.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, sign => JSON.stringify(sign).slice(1, -1))

/** What could not be read, or not in whole: a line each. */
export const unreadLines = (files: readonly ScannedFile[]): string[] =>
  files.flatMap(file => {
    const path = onOneLine(file.path)
    if (file.kind === 'unread') return [`${path}: ${why_unread[file.why]}`]
    if (file.kind === 'same') return [`${path}: the same as ${onOneLine(file.as)}, counted once`]
    const { pictures, broken } = file.unread
    return [
      ...(pictures > 0 ? [`${path}: ${pictures} of ${file.pages} pages are pictures and were not read`] : []),
      ...(broken > 0 ? [`${path}: ${broken} of ${file.pages} pages are damaged and were not read`] : []),
    ]
  })

const places = ['heading', 'goal', 'measure', 'text', 'foreword']
const meanings = ['defined', 'measure', 'goal', 'named']
const yes_no = (row: MunicipalityRow): string =>
  row.names === null ? 'not read' : row.names ? 'yes' : row.partly ? 'no, as far as read' : 'no'

/** The same for every format: heads, then a row for each place. */
export function municipalityRows({ terms, files }: Scanned): Cell[][] {
  const family = familyOf(terms)
  const head = ['municipality', 'years', 'files', 'unread', `names ${family}`, 'hits', 'words', 'per 10,000']
  const rows = municipalitiesOf(files, family).map(row => [
    ...[row.municipality, row.years.join(' '), row.files, row.unread, yes_no(row), row.hits, row.words],
    row.per_ten_thousand,
    ...places.map(place => row.places[place] ?? 0),
    ...meanings.map(meaning => row.meanings[meaning] ?? 0),
  ])
  return [[...head, ...places.map(one => `in ${one}`), ...meanings.map(one => `as ${one}`)], ...rows]
}

/** A row for each file. */
export function fileRows({ terms, files }: Scanned): Cell[][] {
  const head = [
    'municipality',
    'year',
    'file',
    'read',
    'language',
    'pages',
    'words',
    'hits',
    'per 10,000',
    'why',
  ]
  return [
    head,
    ...files.map((file): Cell[] => {
      const about = [file.municipality, file.year, onOneLine(file.path)]
      if (file.kind !== 'read') {
        const why = file.kind === 'same' ? `the same as ${onOneLine(file.as)}` : why_unread[file.why]
        return [...about, 'no', null, null, null, null, null, why]
      }
      const hits = hitsOf(file, familyOf(terms)).length
      const partly = file.unread.pictures + file.unread.broken > 0
      const told = [partly ? 'partly' : 'yes', file.language, file.pages, file.words]
      return [...about, ...told, hits, perTenThousand(hits, file.words), unreadLines([file]).join('; ')]
    }),
  ]
}

/** A row for each hit of any family, with what decided. */
export const hitRows = ({ files }: Scanned): Cell[][] => [
  [
    ...['municipality', 'year', 'file', 'page', 'headings', 'family', 'term', 'word', 'language', 'where'],
    ...['meaning', 'why', 'words that decided', 'responsible', 'due', 'we', 'before', 'sentence', 'after'],
  ],
  ...files.flatMap(file =>
    (file.kind === 'read' ? file.hits : []).map((hit): Cell[] => [
      ...[file.municipality, file.year, onOneLine(file.path), hit.page, hit.path.join(' > ')],
      ...[hit.family, hit.term, hit.word, hit.language, hit.place, hit.meant.meaning, hit.meant.why.rule],
      ...[hit.meant.why.words, hit.meant.responsible, hit.meant.due, hit.meant.we],
      ...[hit.before, hit.sentence, hit.after],
    ]),
  ),
]

/** For reading in a terminal. */
export function asTable(scanned: Scanned): string {
  const rows = municipalityRows(scanned).map(row => row.map(cell => String(cell ?? '')))
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0))) ?? []
  const lines = rows.map(row =>
    row
      .map((text, at) => (at < 2 || at === 4 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n\n${summaryOf(scanned)}\n`
}

/** "13 of 41 municipalities mention co-creation." Those whose plans could not be read are told apart. */
export function summaryOf({ terms, files }: Scanned): string {
  const family = familyOf(terms)
  const rows = municipalitiesOf(files, family)
  const unread = rows.filter(row => row.names === null).length
  const named = rows.filter(row => row.names).length
  const of = rows.length - unread
  const told = `${named} of ${of} ${of === 1 ? 'municipality mentions' : 'municipalities mention'} ${family}.`
  return unread === 0 ? told : `${told} The plans of ${unread} more could not be read.`
}

export const asCsv = (scanned: Scanned): string => csvOf(hitRows(scanned))

export const asJson = (scanned: Scanned): string => {
  const { terms, files } = scanned
  const family = familyOf(terms)
  const about = { terms: { id: terms.id, version: terms.version }, family, summary: summaryOf(scanned) }
  return `${JSON.stringify({ ...about, municipalities: municipalitiesOf(files, family), files }, null, 2)}\n`
}
