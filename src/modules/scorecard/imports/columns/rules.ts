import type { Instrument } from '../../instrument/rules.ts'
import type { AnswersMap } from '../mapping/rules.ts'

/** Something about the columns is wrong; `value` is the statement, or the columns that the file has. */
export type ColumnFault = {
  code: 'no_columns' | 'no_column' | 'column_twice' | 'unknown_column'
  row: 1
  column: string | null
  value: string
}

export type FoundColumns = {
  /** For each statement, in order, the place of its column. */
  columns: number[]
  /** The place of the group's column, or -1. */
  group: number
  faults: ColumnFault[]
}

/** A text reduced to its letters and digits, so that case, spaces and punctuation make no difference. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Finds the column of each statement: by the map, else by the statement's id or its text in any language. A
 * heading such as `How is it here? [statement]`, as survey tools write for questions in a grid, is known by
 * what stands in the brackets.
 */
export const findColumns = (
  headings: string[],
  instrument: Instrument,
  map: AnswersMap,
  group?: string,
): FoundColumns => {
  const faults: ColumnFault[] = []
  const add = (code: ColumnFault['code'], column: string | null, value: string) =>
    faults.push({ code, row: 1, column, value })
  const place = (name: string) => {
    const exact = headings.indexOf(name)
    return exact >= 0 ? exact : headings.findIndex(heading => plain(heading) === plain(name))
  }
  const ids = instrument.statements.map(statement => statement.id)
  const columns: number[] = ids.map(() => -1)
  const claim = (statement: number, column: number) => {
    if (columns[statement] === -1) columns[statement] = column
    else add('column_twice', headings[column] ?? '', ids[statement] ?? '')
  }

  const mapped = new Set<number>()
  for (const [name, id] of Object.entries(map.columns)) {
    const column = place(name)
    if (column < 0) add('unknown_column', name, listed(headings))
    else claim(ids.indexOf(id), column)
    mapped.add(ids.indexOf(id))
  }
  const names = namesOfStatements(instrument)
  for (const [column, heading] of headings.entries()) {
    const statement = names.get(plain(heading)) ?? names.get(plain(inBrackets(heading)))
    if (statement !== undefined && statement >= 0 && !mapped.has(statement)) claim(statement, column)
  }

  const lost = ids.filter((_, at) => columns[at] === -1 && !mapped.has(at))
  if (lost.length === ids.length) add('no_columns', null, listed(headings))
  else for (const id of lost) add('no_column', null, id)

  const group_place = group === undefined ? -1 : place(group)
  if (group !== undefined && group_place < 0) add('unknown_column', group, listed(headings))
  return { columns, group: group_place, faults }
}

const inBrackets = (heading: string) => /\[([^[\]]+)\]\s*$/.exec(heading)?.[1] ?? heading

const listed = (headings: string[]) =>
  headings.slice(0, 12).join(', ') + (headings.length > 12 ? ` and ${headings.length - 12} more` : '')

/** Every name a statement goes by; a name that two of them share leads to -1, to neither. */
const namesOfStatements = ({ statements }: Instrument): Map<string, number> => {
  const names = new Map<string, number>()
  const called = (name: string, at: number) =>
    names.set(plain(name), (names.get(plain(name)) ?? at) === at ? at : -1)
  for (const [at, statement] of statements.entries()) {
    called(statement.id, at)
    for (const text of Object.values(statement.text)) called(text, at)
    for (const text of Object.values(statement.shorter ?? {})) called(text, at)
  }
  return names
}
