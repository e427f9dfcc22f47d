import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, readBook, sheetName, writeBook } from './book.ts'
import { unpack, wrap } from './zip.ts'

const most = 20_000_000

/** Signs that people type, and those that mean something in a workbook. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '2026-11-22',
    '007',
    '  to linjer\r\n\r\nsammen ',
    '_x0041_',
    'toString',
    '__proto__',
    'constructor',
    '__x005F_x0041_',
    '<b>&amp;</b>',
    '"æøå"',
    '😀',
    '\ufffe',
    'a\ufffd\u{1ffff}',
    'TRUE',
    '1e5',
    "'5",
  ),
)
const isTypeable = (text: string) => [...text].every(sign => /[\t\n\r]/.test(sign) || !/\p{Cc}/u.test(sign))

test('what is written to a workbook is read back as it was, texts as texts and numbers as numbers', async () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    typed.filter(text => text !== '' && isTypeable(text)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => (value === 0 ? 0 : value)),
    fc.boolean(),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }), async rows => {
      const sheets = [{ name: 'Målgrupper', rows: [['a', 'b', 'c'], ...rows] }]
      expect(await readBook(await writeBook(sheets), most)).toEqual(sheets)
    }),
    { numRuns: 60 },
  )
})

test('several sheets keep their order and names, and empty cells stay empty', async () => {
  const sheets = [
    {
      name: 'En',
      rows: [
        ['a', 'b'],
        [null, 1],
      ],
    },
    { name: 'To', rows: [['c']] },
  ]
  expect(await readBook(await writeBook(sheets), most)).toEqual(sheets)
  expect(sheetName('Mål/målinger: alt [nå] og litt til enda')).toBe('Mål målinger  alt  nå  og litt ')
})

test('what is no workbook, is cut off or unfolds too far is refused', async () => {
  const whole = await writeBook([{ name: 'En', rows: [['a'], ['b']] }])
  expect(await readBook(new TextEncoder().encode('day;value\n2026-01-01;3'), most)).toBeNull()
  expect(await readBook(new Uint8Array(0), most)).toBeNull()
  expect(await readBook(whole.subarray(0, whole.length - 40), most)).toBeNull()
  expect(await readBook(whole.subarray(40), most)).toBeNull()
  expect(await readBook(bomb(5_000_000), 1_000_000)).toBeNull()
})

test('a small workbook that says it has a billion places is not unfolded', async () => {
  const pieces = unpack(await writeBook([{ name: 'En', rows: [['a'], ['b']] }]), most)!
  const changed = (sheet: string) =>
    pieces.map(({ name, body }) =>
      name.startsWith('xl/worksheets/')
        ? { name, body: Buffer.from(body.toString().replace(/<sheetData>.*<\/sheetData>/s, sheet)) }
        : { name, body },
    )
  const withCells = (cells: string) => wrap(changed(`<sheetData>${cells}</sheetData>`))
  const one = '<row r="1"><c r="A1"><v>1</v></c></row>'
  expect(await readBook(withCells(one), most)).toEqual([{ name: 'En', rows: [[1]] }])
  for (const far of [
    '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    `<row r='9000000'><c d=">" r='AAA9000000'><v>1</v></c></row>`,
    '<row r="&#57;9999999"><c r="A99999999"><v>1</v></c></row>',
  ]) {
    expect(await readBook(withCells(one + far), most), far).toBeNull()
  }
})

/** A zip file of one piece that says it is small and is not. */
function bomb(size: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size, 65))
  const name = Buffer.from('xl/workbook.xml')
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(10, 22)
  head.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(10, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(head.length + name.length + packed.length, 16)
  return Buffer.concat([head, name, packed, entry, name, end])
}
