import { isUtf8 } from 'node:buffer'

export type CsvBreak = 'quote_never_closed' | 'text_after_quote' | 'row_too_long' | 'not_utf8'

const quote = 34
const line_feed = 10
const carriage_return = 13
const zero = 48
const longest_row = 1 << 20
const byte_order_mark = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * Reads CSV from bytes that arrive piece by piece: `push` a piece, then `next` until it says false, and `end`
 * after the last piece. Only one row is held; its fields are read where they lie in the bytes. Separators are
 * comma, semicolon or tab, whichever the first row has most of.
 */
export class CsvRows {
  /** The number of the row as a spreadsheet counts: the first is 1, and an empty row counts too. */
  row = 0
  /** How many fields the row has. */
  width = 0
  /** Why reading stopped, if it did; the row is the one where it happened. */
  broken: CsvBreak | null = null

  #bytes: Buffer = Buffer.alloc(0)
  #at = 0
  #separator = 0
  #ended = false
  #starts: number[] = []
  #ends: number[] = []
  #doubled: boolean[] = []

  push(piece: Uint8Array): void {
    const rest = this.#bytes.subarray(this.#at)
    this.#bytes =
      rest.length > 0
        ? Buffer.concat([rest, piece])
        : Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    this.#at = 0
  }

  end(): void {
    this.#ended = true
  }

  /** Moves to the next row; false when more bytes are needed, at the end, or when the file is broken. */
  next(): boolean {
    if (this.broken) return false
    if (this.row === 0 && !this.#begin()) return false
    if (this.#at >= this.#bytes.length) return false
    const end = this.#readRow()
    if (end < 0) {
      if (!this.broken && this.#bytes.length - this.#at > longest_row) this.#breakOff('row_too_long')
      return false
    }
    this.#at = end
    this.row++
    return true
  }

  /** A field as text. */
  text(at: number): string {
    const start = this.#starts[at] ?? 0
    const text = this.#bytes.toString('utf8', start, this.#ends[at] ?? start)
    if (text.includes('\ufffd') && !isUtf8(this.#bytes.subarray(start, this.#ends[at])))
      this.broken = 'not_utf8'
    return this.#doubled[at] ? text.replaceAll('""', '"') : text
  }

  /** A field of one or two digits as its number, anything else as -1: no text is made for most answers. */
  digits(at: number): number {
    const start = this.#starts[at] ?? 0
    const length = (this.#ends[at] ?? start) - start
    if (length < 1 || length > 2) return -1
    const first = (this.#bytes[start] ?? 0) - zero
    if (first < 0 || first > 9 || length === 1) return first >= 0 && first <= 9 ? first : -1
    const second = (this.#bytes[start + 1] ?? 0) - zero
    return second >= 0 && second <= 9 ? first * 10 + second : -1
  }

  /** Whether the row is an empty line. */
  isEmpty(): boolean {
    return this.width === 1 && this.#starts[0] === this.#ends[0]
  }

  #breakOff(reason: CsvBreak): -1 {
    this.broken = reason
    this.row++
    return -1
  }

  #begin(): boolean {
    if (this.#separator) return true
    const bytes = this.#bytes
    if (!this.#ended && bytes.length < longest_row && !bytes.includes(line_feed)) return false
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
      this.#breakOff('not_utf8')
      return false
    }
    if (bytes.subarray(0, 3).equals(byte_order_mark)) this.#at = 3
    this.#separator = separatorOf(bytes, this.#at)
    return true
  }

  /** Finds the row's fields; the place after the row, or -1 when its end is not there yet. */
  #readRow(): number {
    const bytes = this.#bytes
    const size = bytes.length
    const separator = this.#separator
    let place = this.#at
    let field = 0
    while (true) {
      let end: number
      this.#doubled[field] = false
      if (bytes[place] === quote) {
        this.#starts[field] = ++place
        end = bytes.indexOf(quote, place)
        while (end >= 0 && bytes[end + 1] === quote) {
          this.#doubled[field] = true
          end = bytes.indexOf(quote, end + 2)
        }
        if (end < 0) return this.#ended ? this.#breakOff('quote_never_closed') : -1
        place = end + 1
        // At the edge of a piece the next byte may be the second half of a doubled quote.
        if (place === size && !this.#ended) return -1
      } else {
        this.#starts[field] = place
        let byte = 0
        while (place < size) {
          byte = bytes[place] as number
          if (byte === separator || byte === line_feed || byte === carriage_return) break
          place++
        }
        end = place
      }
      this.#ends[field++] = end
      if (place === size) {
        if (!this.#ended) return -1
        break
      }
      const after = bytes[place++]
      if (after === separator) continue
      if (after === line_feed) break
      if (after !== carriage_return) return this.#breakOff('text_after_quote')
      if (place === size && !this.#ended) return -1
      if (bytes[place] === line_feed) place++
      break
    }
    this.width = field
    return place
  }
}

const separatorOf = (bytes: Uint8Array, start: number): number => {
  const counts = new Map([...',;\t'].map(sign => [sign.charCodeAt(0), 0]))
  let quoted = false
  for (let place = start; place < bytes.length; place++) {
    const byte = bytes[place] ?? 0
    if (byte === quote) quoted = !quoted
    else if (!quoted && (byte === line_feed || byte === carriage_return)) break
    else if (!quoted && counts.has(byte)) counts.set(byte, (counts.get(byte) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 44
}

/**
 * A file as UTF-8. Spreadsheets in Norway and Denmark also save CSV in Windows' own signs, in which "å" is one byte: what
 * is not UTF-8 and has no zero byte is read as that.
 */
export const asUtf8 = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  isUtf8(bytes) || bytes.includes(0)
    ? bytes
    : new TextEncoder().encode(new TextDecoder('windows-1252').decode(bytes))
