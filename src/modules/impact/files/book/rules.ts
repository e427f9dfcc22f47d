import { type Column, columnsOf, type ListName, list_names } from '../columns/rules.ts'
import { type Fault, type FileWords, type PlanFile, type ReadFile, readLists, type Value } from '../rules.ts'

type Cell = string | number | boolean | null
type Sheet = { name: string; rows: readonly (readonly Cell[])[] }

const optionsOf = (words: FileWords, list: ListName, column: Column): Readonly<Record<string, string>> =>
  words.options[`${list}.${column.name}`] ?? {}

/** A plan as the sheets of a workbook, in the words of one language. Moments stay as they are written in every file. */
export function sheetsOf(file: PlanFile, words: FileWords): Sheet[] {
  return list_names.map(list => ({
    name: words.lists[list],
    rows: [
      columnsOf(list).map(({ name }) => words.columns[name]!),
      ...file.lists[list].map(row =>
        columnsOf(list).map(column => cellOf(row[column.name]!, column, list, words)),
      ),
    ],
  }))
}

function cellOf(value: Value, column: Column, list: ListName, words: FileWords): Cell {
  if (column.kind === 'tick') return value ? words.yes : null
  if (value === '') return null
  if (typeof value !== 'string' || column.kind !== 'choice') return value
  return optionsOf(words, list, column)[value] ?? value
}

const folded = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .trim()
    .toLowerCase()

/** Which word stands for what, whichever of the languages it is written in; the code itself always does. */
function known(codes: readonly string[], wordsOf: (code: string) => readonly string[]): Map<string, string> {
  const found = new Map(codes.map(code => [code, code]))
  for (const code of codes) for (const word of wordsOf(code)) found.set(folded(word), code)
  return found
}

/**
 * Reads the sheets of a workbook. A sheet or a column that is not there is empty; one that nobody knows is a fault, so
 * that nothing is left out in silence. Empty lines are passed over.
 */
export function readSheets(
  sheets: readonly Sheet[],
  languages: readonly FileWords[],
  nameOf: (name: string) => string,
): ReadFile {
  const names = known(list_names, list => languages.map(words => nameOf(words.lists[list as ListName])))
  const given = Object.fromEntries(list_names.map(list => [list, []])) as unknown as Record<
    ListName,
    Record<string, unknown>[]
  >
  const faults: Fault[] = []
  for (const { name, rows } of sheets) {
    const list = names.get(folded(name)) as ListName | undefined
    if (!list) {
      faults.push({ list: null, row: 0, column: name, code: 'unknown_sheet' })
      continue
    }
    const columns = columnsOf(list)
    const heads = known(
      columns.map(column => column.name),
      column => languages.map(words => words.columns[column]!),
    )
    const at = (rows[0] ?? []).map(head => heads.get(folded(head)))
    for (const [place, head] of (rows[0] ?? []).entries()) {
      if (head !== null && !at[place])
        faults.push({ list, row: 0, column: String(head), code: 'unknown_column' })
    }
    const read = readerOf(list, languages)
    for (const row of rows.slice(1)) {
      if (row.every(cell => folded(cell) === '')) continue
      const entry: Record<string, unknown> = {}
      for (const [place, cell] of row.entries()) if (at[place]) entry[at[place]] = read(at[place], cell)
      given[list].push(entry)
    }
  }
  return faults.length > 0 ? { faults } : readLists(given)
}

/** Reads the cells of one list: the words of what can be chosen become codes again. */
function readerOf(list: ListName, languages: readonly FileWords[]): (column: string, cell: Cell) => unknown {
  const yes = new Set(['yes', 'true', 'x', ...languages.map(words => folded(words.yes))])
  const choices = new Map(
    columnsOf(list).flatMap(column => {
      const codes = Object.keys(optionsOf(languages[0]!, list, column))
      return codes.length === 0
        ? []
        : [
            [
              column.name,
              known(codes, code => languages.map(words => optionsOf(words, list, column)[code]!)),
            ] as const,
          ]
    }),
  )
  const ticks = new Set(columnsOf(list).flatMap(({ name, kind }) => (kind === 'tick' ? [name] : [])))
  return (column, cell) => {
    if (ticks.has(column)) return yes.has(folded(cell))
    const choice = cell === null ? undefined : choices.get(column)?.get(folded(cell))
    return choice ?? cell
  }
}
