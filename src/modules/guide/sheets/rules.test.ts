import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../../platform/language.ts'
import { rowForm } from './forms.ts'
import { sheetCalled, sheets, wordsOf } from './queries.ts'
import { leadOf, type Row, type Sheet, type SheetField, writtenIn } from './rules.ts'

const today = '2026-11-22'

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    'a\0b',
    '-1',
    '1e3',
    '007',
    '1000',
    '2026-02-30',
    'x'.repeat(1001),
    '__proto__',
  ),
)

/** What may well stand in a field, as a browser sends it. */
function tame({ kind, options = [], most }: SheetField): fc.Arbitrary<string> {
  if (kind === 'choice') return fc.constantFrom(...options)
  if (kind === 'day') return fc.constantFrom('', '2026-11-22', '2027-03-01')
  if (kind === 'number') return fc.nat({ max: most ?? 999 }).map(String)
  if (kind === 'tick') return fc.constantFrom('yes', '')
  return fc.constantFrom('Vi møtes på biblioteket', 'Kø', 'ett\nto')
}

const typedFor = (sheet: Sheet, field: (one: SheetField) => fc.Arbitrary<string>) =>
  fc.record(Object.fromEntries(sheet.fields.map(one => [one.name, field(one)])), { requiredKeys: [] })

const rowsOf = (sheet: Sheet): fc.Arbitrary<Row[]> =>
  fc.array(
    fc.record(Object.fromEntries(sheet.fields.map(one => [one.name, tame(one)]))).map(typed => ({
      id: 'x',
      version: 1,
      fields: rowForm(sheet).parse(typed),
      added_at: new Date('2026-02-01T10:00:00Z'),
      changed_at: new Date('2026-02-01T10:00:00Z'),
    })),
    { maxLength: 6 },
  )

for (const sheet of sheets) {
  test(`${sheet.name}: whatever is typed is refused, or is a row that would be taken again as it stands`, () => {
    fc.assert(
      fc.property(
        typedFor(sheet, one => fc.oneof(tame(one), wild)),
        typed => {
          const read = rowForm(sheet).safeParse(typed)
          if (!read.success) return
          expect(Object.keys(read.data).sort()).toEqual(sheet.fields.map(({ name }) => name).sort())
          expect(read.data[leadOf(sheet).name]).not.toBe('')
          expect(rowForm(sheet).parse(read.data)).toEqual(read.data)
        },
      ),
      { numRuns: 100 },
    )
  })

  test(`${sheet.name}: everything on it has words, and so has all that its rows give reason to say`, () => {
    for (const language of languages) {
      const words = wordsOf(language, sheet.name)
      expect(Object.keys(words.fields).sort()).toEqual(sheet.fields.map(({ name }) => name).sort())
      for (const { name, kind, options = [] } of sheet.fields) {
        const said = name === sheet.columns ? words.columns : words.fields[name]!.options
        if (kind === 'choice') expect(Object.keys(said ?? {}).sort(), name).toEqual([...options].sort())
      }
    }
    const { hints, sums = {} } = wordsOf('nb', sheet.name)
    fc.assert(
      fc.property(rowsOf(sheet), rows => {
        const told = sheet.hints?.(rows, { today }) ?? []
        for (const { key, count } of told) {
          expect(hints).toHaveProperty(key)
          if (typeof hints[key] === 'function') expect(count).toBeGreaterThan(0)
        }
        for (const { key } of sheet.sums?.(rows) ?? []) expect(sums).toHaveProperty(key)
        if (rows.length === 0) expect(told).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
}

test('no two sheets share a name, and each can be filled with its first field and its column alone', () => {
  expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length)
  for (const sheet of sheets) {
    const needed = sheet.fields.filter(field => !field.optional).map(({ name }) => name)
    expect(needed.sort()).toEqual([leadOf(sheet).name, ...(sheet.columns ? [sheet.columns] : [])].sort())
    expect(writtenIn(sheet).free.length + writtenIn(sheet).naming.length).toBeGreaterThan(0)
  }
})

const rows = (name: string, ...typed: Record<string, string>[]): Row[] =>
  typed.map(fields => ({
    id: 'x',
    version: 1,
    fields: rowForm(sheetCalled(name)).parse(fields),
    added_at: new Date('2026-06-01T10:00:00Z'),
    changed_at: new Date('2026-06-01T10:00:00Z'),
  }))
const hintsOf = (name: string, ...typed: Record<string, string>[]) =>
  sheetCalled(name).hints!(rows(name, ...typed), { today }).map(({ key }) => key)

test('what lies outside without somebody to ask is told, and habits before the law', () => {
  const thing = { what: 'Skjema', zone: 'outside', barrier: 'routine' }
  expect(hintsOf('scope', thing, { ...thing, owner: 'NAV' })).toEqual([
    'no_owner',
    'nothing_in_power',
    'habit',
  ])
  expect(hintsOf('scope', { ...thing, zone: 'power', barrier: 'law' })).toEqual(['law'])
})

test('only employees, or only one side, is told', () => {
  expect(hintsOf('affected', { who: 'Vi', group: 'employees' }, { who: 'Flere' })).toEqual(['only_employees'])
  expect(hintsOf('affected', { who: 'Vi', group: 'employees' }, { who: 'Mor', group: 'residents' })).toEqual(
    [],
  )
  expect(hintsOf('practice', { what: 'Åpen dag', side: 'employees' })).toEqual(['residents_missing'])
  expect(hintsOf('time', { who: 'Leder', side: 'employees', hours: '4' })).toEqual([
    'no_leader',
    'residents_missing',
  ])
})

test('one who watches everything is told, and so is what nobody watches', () => {
  expect(hintsOf('risks', { what: 'a' }, { what: 'b', watcher: 'Kari' })).toEqual(['nobody_watches'])
  const watched = ['a', 'b', 'c'].map(what => ({ what, watcher: 'Kari' }))
  expect(hintsOf('risks', ...watched)).toEqual(['one_watches_all'])
})

test('goals of one kind, goals without residents and a report that comes near are told', () => {
  const goal = { goal: 'Færre i kø', whose: 'funder', logic: 'results' }
  expect(hintsOf('goals', goal, { ...goal, report_day: '2026-12-22' })).toEqual([
    'only_results',
    'none_of_residents',
    'report_soon',
  ])
  expect(hintsOf('goals', { ...goal, whose: 'residents', report_day: '2026-12-23' })).toEqual([])
  expect(hintsOf('goals', { ...goal, whose: 'residents', report_day: '2026-11-21' })).toEqual([])
})

test('hours are summed, and those of residents by themselves', () => {
  const sums = sheetCalled('time').sums!(
    rows('time', { who: 'A', hours: '08', side: 'employees' }, { who: 'B', hours: '4', side: 'residents' }),
  )
  expect(sums).toEqual([
    { key: 'hours', count: 12 },
    { key: 'hours_of_residents', count: 4 },
  ])
})
