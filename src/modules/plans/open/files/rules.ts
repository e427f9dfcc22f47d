import type { Cell } from '../../../../platform/book.ts'
import { meanings } from '../../meant/rules.ts'
import { places } from '../../reading/place/rules.ts'
import { counts } from '../../scan/rules.ts'
import type { gaps, Shown } from '../rules.ts'

/** So many passages go into one file. */
export const most_passages = 50_000

/** What the columns and values are called in the reader's language. */
export type FileWords = {
  heads: Readonly<
    Record<
      'county' | 'place' | 'names' | 'plans' | 'years' | 'hits' | 'words' | 'rate' | 'since' | 'work' | 'gap',
      string
    >
  >
  passage_heads: readonly string[]
  findings: Readonly<Record<Shown['finding'], string>>
  gaps: Readonly<Record<(typeof gaps)[number], string>>
  places: Readonly<Record<string, string>>
  meanings: Readonly<Record<string, { name: string }>>
  wes: Readonly<Record<string, string>>
  rules: Readonly<Record<string, string>>
  yes: string
  cut: string
}

/**
 * A line for each municipality, as the page's table has it, with a column for each place and meaning. Where no plan was
 * read, what would be counted is empty: a nought would be silence.
 */
export function placeCells(rows: readonly Shown[], words: FileWords): Cell[][] {
  const { heads } = words
  const counted = places.filter(place => counts({ place }))
  const head = [
    ...[
      heads.county,
      heads.place,
      heads.names,
      heads.plans,
      heads.years,
      heads.hits,
      heads.words,
      heads.rate,
    ],
    ...[heads.since, heads.work, heads.gap],
    ...counted.map(place => words.places[place] ?? place),
    ...meanings.map(meaning => words.meanings[meaning]?.name ?? meaning),
  ]
  const lines = rows.map((row): Cell[] => {
    const known = (count: number) => (row.names === null ? null : count)
    return [
      ...[row.county, row.name, words.findings[row.finding], row.plans, row.years.join(' ')],
      ...[known(row.hits), known(row.words), row.per_ten_thousand, row.since],
      ...[row.initiatives, words.gaps[row.gap]],
      ...counted.map(place => known(row.places[place] ?? 0)),
      ...meanings.map(meaning => known(row.meanings[meaning] ?? 0)),
    ]
  })
  return [head, ...lines]
}

/** A passage with the plan that it stands in. */
export type PassageLine = {
  plan: { municipality: string | null; title: string; year: number | null }
  page: number | null
  path: readonly string[]
  before: string
  sentence: string
  after: string
  word: string
  place: string
  meaning: string
  we: string
  rule: string
  rule_words: string
  responsible: string | null
  due: string | null
  corrected: boolean
  reason: string | null
}

/** A line for each passage; the last one says where there are more than a file takes. */
export function passageCells(
  { lines, cut }: { lines: readonly PassageLine[]; cut: boolean },
  words: FileWords,
): Cell[][] {
  const cells = lines.map((line): Cell[] => [
    ...[line.plan.municipality, line.plan.title, line.plan.year, line.page, line.path.join(' › ')],
    ...[line.before, line.sentence, line.after, line.word, words.places[line.place] ?? line.place],
    ...[words.meanings[line.meaning]?.name ?? line.meaning, words.wes[line.we] ?? line.we],
    ...[words.rules[line.rule] ?? line.rule, line.rule_words, line.responsible, line.due],
    ...[line.corrected ? words.yes : '', line.reason],
  ])
  return [[...words.passage_heads], ...cells, ...(cut ? [[words.cut]] : [])]
}
