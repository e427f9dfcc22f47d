import fc from 'fast-check'
import {
  type Column,
  columnsOf,
  type ListName,
  list_names,
} from '../../src/modules/impact/files/columns/rules.ts'
import type { PlanFile, Row } from '../../src/modules/impact/files/rules.ts'
import { parts } from '../../src/modules/impact/plan/rules.ts'
import { ledgerOf, type Subject } from '../../src/modules/impact/value/rules.ts'

/** What people write, as a form keeps it: trimmed, with what a table or a formula would trip over. */
const written = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      '2026-11-22',
      '007',
      '-5',
      'ja',
      'true',
      '1e5',
      'virkning',
      'goal',
      '_x0041_',
      'a\r\n\r\nb',
      'å; "æ", <ø>',
    ),
  )
  .map(text =>
    text
      .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, sign => (sign === '\r' || sign === '\n' ? sign : ''))
      .trim(),
  )
const named = written.map(text => text || 'x')
const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
const number = fc
  .oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }))
  .map(value => value + 0 || 0)
const whole = fc.nat({ max: 5000 })

function whatStandsIn(column: Column): fc.Arbitrary<Row[string]> {
  switch (column.kind) {
    case 'text':
      return column.needed ? named : written
    case 'number':
      return 'needed' in column ? number : fc.option(number)
    case 'whole':
      return 'needed' in column ? whole : fc.option(whole)
    case 'day':
    case 'moment': {
      const shown = day.map(at => (column.kind === 'day' ? at.toISOString().slice(0, 10) : at.toISOString()))
      return 'needed' in column ? shown : fc.option(shown)
    }
    case 'tick':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...column.options, ...(column.or_empty ? [''] : []))
    case 'key':
    case 'reference':
      return fc.constant('')
  }
}

const rowsOf = (list: ListName, most: number) =>
  fc.array(
    fc.record(Object.fromEntries(columnsOf(list).map(column => [column.name, whatStandsIn(column)]))),
    {
      maxLength: most,
    },
  ) as fc.Arbitrary<Record<string, Row[string]>[]>

/** The number that stands for this row in all that is drawn: which of several it points at. */
const pick = <T>(some: readonly T[], at: number): T => some[at % some.length]!

/** Any plan that holds together, as a file. */
export function aPlan(): fc.Arbitrary<PlanFile> {
  const most: Partial<Record<ListName, number>> = {
    groups: 3,
    items: 8,
    indicators: 5,
    measurements: 8,
    targets: 5,
  }
  return fc.tuple(...list_names.map(list => rowsOf(list, most[list] ?? 3)), fc.nat({ max: 6 })).map(drawn => {
    const seed = drawn.at(-1) as number
    const rows = Object.fromEntries(list_names.map((list, at) => [list, drawn[at]])) as Record<
      ListName,
      Row[]
    >
    return { format: 'samskap-plan', version: 1, lists: fitted(rows, seed) } as const
  })
}

const sectionOf = (field: string): string =>
  Object.entries(parts).find(([, fields]) => Object.hasOwn(fields, field))![0]

function fitted(rows: Record<ListName, Row[]>, seed: number): Record<ListName, Row[]> {
  const once = (list: Row[], name: (row: Row) => string): Row[] =>
    [...new Map(list.toReversed().map(row => [name(row), row])).values()].toReversed()
  const groups: Row[] = rows.groups.map((row, at) => ({
    ...row,
    key: `g${at + 1}`,
    priority: (at % 3) + 1,
    size: row.size || null,
  }))
  const items: Row[] = rows.items
    .filter(({ kind }) => kind !== 'goal' || groups.length > 0)
    .map((row, at) => ({
      ...row,
      key: `e${at + 1}`,
      group: row.kind === 'goal' ? pick(groups, at + seed).key! : '',
    }))
  const ofKind = (kind: string) => ['', ...items.filter(item => item.kind === kind).map(({ key }) => key!)]
  const indicators: Row[] =
    groups.length === 0
      ? []
      : rows.indicators.map((row, at) => ({
          ...row,
          key: `i${at + 1}`,
          group: pick(groups, at + seed).key!,
          goal: pick(ofKind('goal'), at),
          activity: pick(ofKind('activity'), at + seed),
          library: '',
          scale_min: at % 2,
          scale_max: 5 + at,
          last_on: row.first_on === null ? row.last_on! : null,
        }))
  const ofIndicator = (list: Row[]): Row[] =>
    indicators.length === 0
      ? []
      : list.map((row, at) => ({ ...row, indicator: pick(indicators, at + seed).key! }))
  /** A figure as the kind of its indicator can have it. */
  const fits = (row: Row, value: Row[string]): Row[string] => {
    const { kind, scale_min, scale_max } = indicators.find(({ key }) => key === row.indicator)!
    if (value === null || kind === 'story') return null
    const size = Math.abs(Number(value))
    const [least, most] = [Number(scale_min), Number(scale_max)]
    return kind === 'share' ? size % 100 : kind === 'scale' ? least + (size % (most - least)) : size
  }
  const isTold = (row: Row) => indicators.find(({ key }) => key === row.indicator)!.kind === 'story'
  const measured = once(
    ofIndicator(rows.measurements).map((row, at) => ({
      ...row,
      value: fits(row, row.value!),
      low: fits(row, row.low!),
      day: `2026-01-${String(at + 1).padStart(2, '0')}`,
      baseline: false,
      at_end: fits(row, row.value!) === null ? row.at_end! : '',
      missing: fits(row, row.value!) === null && row.at_end === '' ? row.missing || 'x' : '',
      part: null,
      high: row.low === null ? fits(row, row.high!) : null,
    })),
    ({ indicator, day: on }) => `${indicator} ${on}`,
  )
  const measurements: Row[] = measured.map((row, at) => ({ ...row, key: `m${at + 1}` }))
  const anything = [...groups, ...items, ...indicators]
  const numbered = (list: Row[], of: string, named_rows: Row[]): Row[] =>
    named_rows.length === 0
      ? []
      : list.map((row, at) => ({
          ...row,
          [of]: pick(named_rows, at + seed).key!,
          number: at + 1,
          part: null,
          high: null,
        }))
  return {
    parts: once(
      rows.parts.map(row => ({
        ...row,
        section: sectionOf(String(row.field)),
        ...(['from', 'to'].includes(String(row.field)) && { text: '2026-01-05' }),
      })),
      ({ field }) => String(field),
    ),
    groups,
    voices:
      groups.length === 0
        ? []
        : rows.voices.map((row, at) => ({ ...row, group: pick(groups, at).key!, people: at })),
    items,
    links: once(
      items.length < 2
        ? []
        : rows.links.map((row, at) => ({ ...row, from: pick(items, at).key!, to: pick(items, at + 1).key! })),
      ({ from, to }) => `${from} ${to}`,
    ),
    indicators,
    targets: once(
      ofIndicator(rows.targets).flatMap(row =>
        isTold(row) ? [] : [{ ...row, value: fits(row, row.value!) }],
      ),
      ({ indicator, day: on }) => `${indicator} ${on}`,
    ),
    measurements,
    corrections: numbered(rows.corrections, 'measurement', measurements).map(row => ({
      ...row,
      day: '2026-01-01',
      at_end: row.value === null ? row.at_end! : '',
    })),
    earlier: numbered(rows.earlier, 'of', anything).map(({ part: _part, high: _high, ...row }) => row),
    values: rows.values.map(row => ({ ...row, ledger: ledgerOf(row.about as Subject) })),
    gains: rows.gains.map(row => ({
      ...row,
      ...{ count_low: 0, count_high: Math.abs(row.count_high as number), each_low: 0, each_high: 2.5 },
      ...{ share_low: 0, share_high: 100 },
    })),
  }
}
