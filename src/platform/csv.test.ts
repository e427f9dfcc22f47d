import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CsvRows } from './csv.ts'

const read = (bytes: Uint8Array, piece = bytes.length || 1) => {
  const rows = new CsvRows()
  const cells: string[][] = []
  const take = () => {
    while (rows.next()) cells.push(Array.from({ length: rows.width }, (_, at) => rows.text(at)))
  }
  for (let at = 0; at < bytes.length; at += piece) {
    rows.push(bytes.subarray(at, at + piece))
    take()
  }
  rows.end()
  take()
  return { cells, rows }
}
const readText = (text: string) => read(Buffer.from(text))

describe('reading CSV', () => {
  test('whatever is written comes back, however the bytes are cut', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'å', '😀', '"', ',', ';', '\n', '\r', ' ', '7'),
      maxLength: 6,
    })
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain(width =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      )
    const always = fc.boolean()
    fc.assert(
      fc.property(
        table,
        always,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        (cells, all, line_end, last, piece) => {
          const quoted = (text: string) =>
            all || /[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
          // A heading in plain letters, since the separator is read from it.
          const heading = cells[0]?.map((_, at) => `h${at}`) ?? []
          const text =
            [heading, ...cells].map(row => row.map(quoted).join(';')).join(line_end) + (last ? line_end : '')
          expect(read(Buffer.from(text), piece).cells).toEqual([heading, ...cells])
        },
      ),
      { numRuns: 500 },
    )
  })

  test('comma, semicolon and tab are each recognised from the heading', () => {
    expect(readText('a,b\n1,2').cells).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(readText('a;b\n1,5;2').cells).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ])
    expect(readText('a\tb\n1\t2').cells).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(readText('"a,b,c";d\n1;2').cells).toEqual([
      ['a,b,c', 'd'],
      ['1', '2'],
    ])
  })

  test('a byte order mark is not part of the first heading', () => {
    expect(readText('\ufeff"id",b\n1,2').cells[0]).toEqual(['id', 'b'])
  })

  test('digits are read without making a text, and anything else is -1', () => {
    const rows = new CsvRows()
    rows.push(Buffer.from('5,"12",,123,x,1x,-1\n'))
    rows.end()
    rows.next()
    expect([0, 1, 2, 3, 4, 5, 6].map(at => rows.digits(at))).toEqual([5, 12, -1, -1, -1, -1, -1])
  })

  test('a broken row is told by its number and its reason', () => {
    const broken = (bytes: Uint8Array) => {
      const { rows } = read(bytes)
      return [rows.broken, rows.row]
    }
    expect(broken(Buffer.from('a,b\n1,2\n"3,4\n5,6\n'))).toEqual(['quote_never_closed', 3])
    expect(broken(Buffer.from('a,b\n"1"x,2\n'))).toEqual(['text_after_quote', 2])
    expect(broken(Buffer.from('a,b\nå,2\n', 'latin1'))).toEqual(['not_utf8', 2])
    expect(broken(Buffer.from('\ufeffa,b\n1,2\n', 'utf16le'))).toEqual(['not_utf8', 1])
    expect(read(Buffer.from('a,b\n"' + 'x'.repeat(3_000_000)), 65_536).rows.broken).toBe('row_too_long')
  })

  test('an empty file has no rows, and an empty line is a row that is empty', () => {
    expect(readText('').cells).toEqual([])
    expect(readText('a,b\n\n1,2\n').cells).toEqual([['a', 'b'], [''], ['1', '2']])
  })
})
