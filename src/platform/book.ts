import readXlsxFile from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { type Piece, unpack, wrap } from './zip.ts'

export type Cell = string | number | boolean | null

/** One sheet of a workbook (XLSX); its first row is the heads of the columns. */
export type BookSheet = { name: string; rows: readonly (readonly Cell[])[] }

const longest_name = 31
const wide = 60

/** A workbook as a file. Texts stay texts: "=1+1" is no formula, "2026-11-22" no date, "007" no number. */
export async function writeBook(sheets: readonly BookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: sheetName(name),
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, at) => ({ width: widthOf(rows.map(row => row[at] ?? null)) })),
      data: rows.map((row, at) =>
        row.map(value =>
          value === null || value === ''
            ? null
            : typeof value === 'string'
              ? {
                  value: escaped(value),
                  type: String,
                  wrap: true,
                  ...(at === 0 && { fontWeight: 'bold' as const }),
                }
              : { value },
        ),
      ),
    })),
  ).toBuffer()
  return new Uint8Array(buffer)
}

/** What a sheet may be called: at most 31 signs, and none of those that stand for something else in a workbook. */
export const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, longest_name)

const widthOf = (cells: readonly Cell[]): number =>
  Math.min(wide, Math.max(8, ...cells.map(cell => String(cell ?? '').length + 2)))

/**
 * Signs may stand as their number, "_x0041_". So does what the writer leaves out, the first sign of what looks like a
 * number of a sign, and that of a word which JavaScript's own objects know ("toString"): the writer looks texts up in one.
 */
const escaped = (text: string): string =>
  (text in {}
    ? asNumber(text[0]!) + text.slice(1)
    : text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  ).replace(/[\p{Noncharacter_Code_Point}\ufffd]/gu, sign => sign.split('').map(asNumber).join(''))

const asNumber = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** More sheets, or more places in one of them, no workbook here has. */
const most_sheets = 16
const most_places = 3_500_000

/**
 * The sheets of a workbook, or null where the file is none, is broken, or would unfold to more than `most` bytes or to
 * more places than anybody fills: a small file may hold thousands of times its size. What is read is what was measured.
 * A cell with a date becomes its day ("2026-11-22").
 */
export async function readBook(bytes: Uint8Array, most: number): Promise<BookSheet[] | null> {
  const pieces = unpack(bytes, most)
  if (!pieces || !isOfSize(pieces)) return null
  try {
    const sheets = await readXlsxFile(wrap(pieces), { trim: false })
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map(row =>
        row.map((cell: unknown) =>
          cell instanceof Date
            ? cell.toISOString().slice(0, 10)
            : typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
              ? cell
              : null,
        ),
      ),
    }))
  } catch {
    return null
  }
}

/** One cell may say that it is the last of a million rows: all places before it are then read as empty ones. */
function isOfSize(pieces: readonly Piece[]): boolean {
  const texts = pieces.filter(({ name }) => name.endsWith('.xml')).map(({ body }) => body.toString('latin1'))
  const sheets = texts.reduce((sum, text) => sum + text.split(/<(?:\w+:)?sheet(?=\s)/).length - 1, 0)
  return sheets <= most_sheets && texts.every(text => placesIn(text) <= most_places)
}

const row_or_cell = /<(?:\w+:)?(row|c)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/g
const its_place = /\s(?:\w+:)?r\s*=\s*(?:"([^"]*)"|'([^']*)')/

/** How many places a sheet has from its first to its last row and column; endless where it says so in an odd way. */
function placesIn(xml: string): number {
  let rows = 0
  let columns = 0
  let unnumbered = 0
  for (const [, tag, told = ''] of xml.matchAll(row_or_cell)) {
    const place = its_place.exec(told)
    if (!place) {
      unnumbered++
      continue
    }
    const [, letters, number] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place[1] ?? place[2] ?? '') ?? []
    if (number === undefined || (tag === 'c') !== (letters !== '')) return Number.POSITIVE_INFINITY
    rows = Math.max(rows, Number(number))
    columns = Math.max(columns, columnOf(letters!))
  }
  return (rows + unnumbered) * Math.max(1, columns)
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)

/** Rows as a file: comma between columns, UTF-8 with a byte order mark. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map(row => row.map(field).join(',')).join('\r\n')}\r\n`

/** What begins as a formula does is kept from becoming one. */
function field(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
