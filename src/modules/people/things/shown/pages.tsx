import { formatDate, formatNumber, languageName } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { text as platform_text } from '../../../../platform/text/index.ts'
import { party_text } from '../../../initiatives/queries.ts'
import type { Thing } from '../queries.ts'
import { isOfTheHouse, type Value } from '../rules.ts'
import { text } from '../text/index.ts'

export type Line = { label: string; value: string }

const known = <T extends Record<string, string>>(words: T, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined

/** One row as a person reads it: what it says first, then when and how; nothing that is empty or the house's own. */
export function linesOf(language: Language, values: Readonly<Record<string, Value>>): Line[] {
  const { columns } = text[language]
  const lines = Object.entries(values).flatMap(([column, value]) => {
    const label = known(columns, column)
    if (isOfTheHouse(column) || label === undefined || value === null || value === '') return []
    if (column === 'on_paper' && value === false) return []
    const said = wordsFor(language, column, value)
    return said === '' ? [] : [{ column, label, value: said }]
  })
  const says = says_first.find(column => lines.some(one => one.column === column))
  const first = lines.findIndex(one => one.column === says)
  const ordered = first > 0 ? [lines[first]!, ...lines.toSpliced(first, 1)] : lines
  return ordered.map(({ column, label, value }, at) => ({
    label,
    value: at === 0 && coded.has(column) ? capital(value) : value,
  }))
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What tells a person at once which row it is: the first of these that the row has. */
const says_first: readonly string[] = [
  ...['name', 'full_name', 'body', 'what', 'note', 'description', 'purpose', 'kind', 'state', 'issuer'],
  ...['confirmed_words', 'decision_reason', 'party', 'at', 'given_at', 'decided_at'],
]

function wordsFor(language: Language, column: string, value: NonNullable<Value>): string {
  const words = text[language]
  if (value instanceof Date) return formatDate(language, value)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (column === 'amount') return words.kroner(formatNumber(language, Number(value) / 100, 2))
  if (typeof value === 'number') return formatNumber(language, value, 0)
  if (typeof value === 'object') return writtenIn(value).join(' · ')
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDate(language, value)
  if (column === 'party') return known(party_text[language], value) ?? value
  if (column === 'language') return languageName(value)
  return (coded.has(column) && known({ ...party_text[language], ...words.values }, value)) || value
}

/** What was chosen, counted or dated in a form stands in the file alone; its words are known to its own room. */
const isWritten = (text: string): boolean => !/^[a-z0-9_-]*$/.test(text)

/** All that was written somewhere in a value of several parts, in its order. */
const writtenIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value].filter(isWritten)
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(writtenIn)
      : []

/** Columns that hold one of a few codes; in all others people have written what they like. */
const coded: ReadonlySet<string> = new Set([
  'kind',
  'decision',
  'origin',
  'outcome',
  'purpose',
  'answer',
  'state',
])

/** Everything as data: each table in words and by its name, its rows as they are kept. */
export const asData = (
  language: Language,
  things: readonly Thing[],
  now: Date,
  about: Readonly<Record<string, unknown>>,
) => ({
  made_at: now.toISOString(),
  ...about,
  things: things.map(({ holds, rows, count }) => ({
    table: holds.table,
    what: platform_text[language].held[holds.table],
    read_by: holds.readers,
    kept: holds.kept,
    count,
    rows: rows.map(row => row.values),
  })),
})
