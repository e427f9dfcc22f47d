import { InputFault } from '../../../platform/command.ts'
import { CsvRows } from '../../../platform/csv.ts'
import type { Instrument } from '../instrument/rules.ts'
import { BLANK, DONT_KNOW, RATHER_NOT } from '../scoring/rules.ts'
import { type ColumnFault, findColumns, plain } from './columns/rules.ts'
import { type AnswersMap, noMap } from './mapping/rules.ts'

/** The answers of one respondent in the order of the statements; the group only where one was asked for. */
export type AnswersRow = { group: string | null; answers: number[] }

export type AnswersOptions = {
  /** The column that tells which group a respondent belongs to. */
  group?: string | undefined
  map?: AnswersMap | undefined
  /** Codes that stand for a missing answer, besides empty cells, NA and N/A. */
  missing?: string[] | undefined
  /** What faults call the file, such as its path. */
  name?: string
}

/** One thing that is wrong in an answers file; rows are counted from the heading, which is row 1. */
export type RowFault = {
  code:
    | 'value'
    | 'width'
    | 'quote_never_closed'
    | 'text_after_quote'
    | 'row_too_long'
    | 'not_utf8'
    | 'too_many_groups'
    | 'no_rows'
  row: number
  column: string | null
  value: string | null
  /** For `width`: how many columns the heading has. */
  wanted?: number
}

export type AnswersFileFault = RowFault | ColumnFault

/** The file cannot be read as answers to this instrument. */
export class AnswersFault extends InputFault {
  readonly faults: AnswersFileFault[]

  constructor(faults: AnswersFileFault[], instrument: Instrument, name = '') {
    super(faults.map(fault => (name && `${name}: `) + faultInWords(fault, instrument)))
    this.faults = faults
  }
}

const not_allowed = -9
const most_faults = 20
const most_groups = 1000

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * Reads an answers file piece by piece, some rows at a time; throws AnswersFault when it is not sound. Use what
 * was read only after the last row: a fault may stand in any of them.
 */
export async function* readAnswers(
  pieces: Pieces,
  instrument: Instrument,
  options: AnswersOptions = {},
): AsyncGenerator<AnswersRow[], void> {
  const faults = yield* batches(pieces, instrument, options)
  if (faults.length > 0) throw new AnswersFault(faults, instrument, options.name)
}

/** Reads a whole answers file: every row, or everything that is wrong (at most 20 faults). */
export const collectAnswers = async (
  pieces: Pieces,
  instrument: Instrument,
  options: AnswersOptions = {},
): Promise<{ rows: AnswersRow[] } | { faults: AnswersFileFault[] }> => {
  const rows: AnswersRow[] = []
  const reading = batches(pieces, instrument, options)
  while (true) {
    const { done, value } = await reading.next()
    if (!done) for (const row of value) rows.push(row)
    else return value.length > 0 ? { faults: value } : { rows }
  }
}

async function* batches(
  pieces: Pieces,
  instrument: Instrument,
  options: AnswersOptions,
): AsyncGenerator<AnswersRow[], AnswersFileFault[]> {
  const rows = new CsvRows()
  const reader = rowReader(rows, instrument, options)
  for await (const piece of pieces) {
    rows.push(piece)
    const batch = reader.read()
    if (reader.isStopped()) break
    if (batch.length > 0 && reader.faults.length === 0) yield batch
  }
  rows.end()
  const rest = reader.read()
  reader.finish()
  if (reader.faults.length === 0) yield rest
  return reader.faults.slice(0, most_faults)
}

const rowReader = (rows: CsvRows, instrument: Instrument, options: AnswersOptions) => {
  const faults: AnswersFileFault[] = []
  const answerFor = answerReader(instrument, options)
  const of_digits = Array.from({ length: 100 }, (_, digits) => answerFor(String(digits)))
  const groups = new Set<string>()
  let columns: number[] = []
  let group_column = -1
  let headings: string[] = []
  let respondents = 0
  let lost = false

  const isStopped = () => lost || faults.length >= most_faults || rows.broken !== null
  const readHeadings = () => {
    headings = Array.from({ length: rows.width }, (_, at) => rows.text(at).trim())
    if (rows.broken) return
    const found = findColumns(headings, instrument, options.map ?? noMap, options.group)
    columns = found.columns
    group_column = found.group
    faults.push(...found.faults.slice(0, most_faults))
  }
  const fault = (code: RowFault['code'], column: number | null, value: string | null) =>
    faults.push({ code, row: rows.row, column: column === null ? null : (headings[column] ?? null), value })

  const readAnswer = (column: number): number => {
    const digits = rows.digits(column)
    const quick = digits < 0 ? not_allowed : (of_digits[digits] ?? not_allowed)
    if (quick !== not_allowed) return quick
    const text = rows.text(column)
    const answer = answerFor(text)
    if (answer === not_allowed) fault('value', column, text)
    return answer
  }
  const readGroup = (): string | null => {
    if (group_column < 0) return null
    const name = rows.text(group_column).trim()
    if (isMissing(name)) return null
    if (!groups.has(name) && groups.add(name).size === most_groups)
      fault('too_many_groups', group_column, name)
    return name
  }

  return {
    faults,
    isStopped,
    read(): AnswersRow[] {
      const batch: AnswersRow[] = []
      while (!isStopped() && rows.next()) {
        if (headings.length === 0) {
          readHeadings()
          // Without the columns nothing below can be understood.
          lost = faults.length > 0
          continue
        }
        if (rows.isEmpty()) continue
        if (rows.width !== headings.length) {
          const [value, wanted] = [String(rows.width), headings.length]
          faults.push({ code: 'width', row: rows.row, column: null, value, wanted })
          continue
        }
        respondents++
        batch.push({ group: readGroup(), answers: columns.map(readAnswer) })
      }
      return batch
    },
    finish() {
      if (rows.broken) fault(rows.broken, null, null)
      else if (respondents === 0 && faults.length === 0) fault('no_rows', null, null)
    },
  }
}

const isMissing = (text: string) => text === '' || /^n\/?a$/i.test(text)

/** What a cell's text means as an answer: a step, a way out, blank, or not allowed. */
const answerReader = (instrument: Instrument, { map = noMap, missing = [] }: AnswersOptions) => {
  const { scale, ways_out } = instrument
  const meanings = new Map<string, number>()
  for (const [step, label] of scale.steps.entries())
    for (const words of Object.values(label)) meanings.set(plain(words), scale.min + step)
  for (const words of Object.values(ways_out.dont_know?.label ?? {})) meanings.set(plain(words), DONT_KNOW)
  for (const words of Object.values(ways_out.rather_not?.label ?? {})) meanings.set(plain(words), RATHER_NOT)

  const codes = new Map<string, number>()
  for (const [word, value] of Object.entries(map.values)) codes.set(word.trim(), value)
  for (const code of map.rather_not) codes.set(code.trim(), RATHER_NOT)
  for (const code of map.dont_know) codes.set(code.trim(), DONT_KNOW)
  for (const code of [...map.missing, ...missing]) codes.set(code.trim(), BLANK)

  return (cell: string): number => {
    const text = cell.trim()
    const code = codes.get(text)
    if (code !== undefined) return code
    if (isMissing(text)) return BLANK
    // Some tools write whole numbers as 5.0 or 5,0.
    if (/^\d+([.,]0+)?$/.test(text)) {
      const value = Number.parseInt(text, 10)
      return value >= scale.min && value <= scale.max ? value : not_allowed
    }
    return meanings.get(plain(text)) ?? not_allowed
  }
}

/** A fault in plain English, for the command line. */
export const faultInWords = (fault: AnswersFileFault, { scale }: Instrument): string => {
  const column = `column “${fault.column}”`
  switch (fault.code) {
    case 'no_columns':
      return `no column is named after a statement (by its id or its text); the file has: ${fault.value}. A map can tell which is which`
    case 'no_column':
      return `no column for the statement “${fault.value}”: name one after its id or its text, or use a map`
    case 'column_twice':
      return `${column}: another column stands for the statement “${fault.value}” already`
    case 'unknown_column':
      return `${column}: the file has no such column; it has: ${fault.value}`
    case 'value':
      return `row ${fault.row}, ${column}: “${fault.value}” is not allowed; allowed are ${scale.min} to ${scale.max}, an empty cell, NA, the scale’s own words and the codes you name`
    case 'width':
      return `row ${fault.row} has ${fault.value} columns, but the heading has ${fault.wanted}`
    case 'quote_never_closed':
      return `row ${fault.row}: a quotation mark is opened and never closed`
    case 'text_after_quote':
      return `row ${fault.row}: after a closing quotation mark comes neither a separator nor the end of the row`
    case 'row_too_long':
      return `row ${fault.row} is longer than 1 MB; is a quotation mark left open?`
    case 'not_utf8':
      return `row ${fault.row}: the file is not UTF-8; save it as “CSV UTF-8”`
    case 'too_many_groups':
      return `row ${fault.row}, ${column}: this is group number ${most_groups}; is it the right column?`
    case 'no_rows':
      return 'the file has no answers'
  }
}
