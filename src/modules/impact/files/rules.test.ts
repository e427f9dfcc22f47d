import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPlan } from '../../../../test/setup/plans.ts'
import { sheetName } from '../../../platform/book.ts'
import { readSheets, sheetsOf } from './book/rules.ts'
import { columnsOf, type ListName, list_names } from './columns/rules.ts'
import { misfits, type PlanFile, readPlan } from './rules.ts'
import { every_words, wordsOf } from './text/index.ts'

const languages = ['nb', 'nn', 'da', 'en'] as const

test('a plan that went out as JSON comes in as it was', () => {
  fc.assert(
    fc.property(aPlan(), file => {
      expect(misfits(file)).toEqual([])
      expect(readPlan(JSON.parse(JSON.stringify(file)))).toEqual({ file })
    }),
  )
})

test('a workbook written in one language is read as the same plan, whoever reads it', () => {
  fc.assert(
    fc.property(aPlan(), fc.constantFrom(...languages), (file, language) => {
      const sheets = sheetsOf(file, wordsOf(language))
      expect(readSheets(sheets, every_words, sheetName)).toEqual({ file })
    }),
  )
})

test('no word of a workbook means two things, in whichever languages they are', () => {
  const apart = (meanings: readonly (readonly [word: string, code: string])[]) => {
    const codes = new Map<string, string>()
    for (const [word, code] of meanings) {
      expect([undefined, code], `${word} is ${code}`).toContain(codes.get(word.toLowerCase()))
      codes.set(word.toLowerCase(), code)
    }
  }
  apart(
    every_words.flatMap(words =>
      Object.entries(words.lists).map(([code, word]) => [sheetName(word), code] as const),
    ),
  )
  for (const list of list_names) {
    const names = columnsOf(list).map(({ name }) => name)
    apart(every_words.flatMap(words => names.map(name => [words.columns[name]!, name] as const)))
    for (const name of names) {
      apart(
        every_words.flatMap(words =>
          Object.entries(words.options[`${list}.${name}`] ?? {}).map(([code, word]) => [word, code] as const),
        ),
      )
    }
  }
})

const empty = Object.fromEntries(list_names.map(list => [list, []])) as unknown as PlanFile['lists']
const group = { key: 'g1', name: 'Unge foreldre', detail: '', kind: 'residents', priority: 1, size: null }
const indicator = {
  ...{
    key: 'i1',
    group: 'g1',
    goal: '',
    activity: '',
    library: '',
    name: 'Noen å be om hjelp',
    level: 'outcome',
  },
  ...{
    kind: 'share',
    way: 'asked',
    how: '',
    source: '',
    unit: '',
    scale_min: 1,
    scale_max: 5,
    scale_low: '',
    scale_high: '',
    better: 'higher',
  },
  ...{ question: '', mind: '', every: '', first_on: null, last_on: null, who_measures: '' },
  ...{ withdrawn_at: null, withdrawn_why: '' },
}
const measurement = {
  ...{ key: 'm1', indicator: 'i1', baseline: true, day: '2026-01-05', value: 36, part: 4, n: 11, low: null },
  ...{ high: null, missing: '', comment: '', source: '', at_end: '', came_by: 'typed', locked_at: null },
  ...{ struck_at: null, struck_why: '' },
}
const read = (lists: Partial<Record<ListName, object[]>>) =>
  readPlan({ format: 'samskap-plan', version: 1, lists: { ...empty, ...lists } })
const faultsOf = (lists: Partial<Record<ListName, object[]>>) => {
  const found = read(lists)
  return 'faults' in found
    ? found.faults.map(({ list, row, column, code }) => `${list} ${row} ${column} ${code}`)
    : []
}

describe('what is wrong is told with its place', () => {
  test('what is no plan at all', () => {
    for (const given of [null, 3, [], {}, { format: 'samskap-plan', version: 2, lists: {} }]) {
      expect(readPlan(given)).toEqual({ faults: [{ list: null, row: 0, column: '', code: 'not_a_plan' }] })
    }
  })

  test.each([
    [
      'a key that is not there',
      { groups: [group], indicators: [{ ...indicator, group: 'g9' }] },
      'indicators 1 group unknown_key',
    ],
    ['a key twice', { groups: [group, group] }, 'groups 2 key twice'],
    [
      'a goal without a group',
      { items: [{ key: 'e1', kind: 'goal', group: '', title: 'Mål', detail: '', source: '' }] },
      'items 1 group goal_and_group',
    ],
    ['an unknown choice', { groups: [{ ...group, kind: 'alle' }] }, 'groups 1 kind choose'],
    ['no name', { groups: [{ ...group, name: '  ' }] }, 'groups 1 name missing'],
    ['a name of 301 signs', { groups: [{ ...group, name: 'a'.repeat(301) }] }, 'groups 1 name too_long:300'],
    ['a sign nobody types', { groups: [{ ...group, detail: 'a\u0000b' }] }, 'groups 1 detail invalid'],
    [
      'a day that no calendar has',
      { parts: [{ section: 'facts', field: 'to', text: '2026-02-30' }] },
      'parts 1 text not_a_date',
    ],
    ['a priority of seven', { groups: [{ ...group, priority: 7 }] }, 'groups 1 priority invalid'],
  ])('%s', (_, lists, told) => {
    expect(faultsOf(lists)).toEqual([told])
  })

  test.each([
    [
      'two figures on one day',
      [measurement, { ...measurement, key: 'm2', baseline: false }],
      'measurements 2 day twice',
    ],
    [
      'two baselines',
      [measurement, { ...measurement, key: 'm2', day: '2026-02-05' }],
      'measurements 2 baseline twice',
    ],
    ['a part larger than all', [{ ...measurement, part: 12 }], 'measurements 1 part part_of_n'],
    ['a share of more than all', [{ ...measurement, value: 140, part: null }], 'measurements 1 value unfit'],
    ['another share than its part', [{ ...measurement, value: 63 }], 'measurements 1 value not_the_part'],
    [
      'a figure and why there is none',
      [{ ...measurement, missing: 'Ingen kom' }],
      'measurements 1 missing figure_or_reason',
    ],
    [
      'the year nought',
      [{ ...measurement, locked_at: '0000-01-01T00:00:00.000Z' }],
      'measurements 1 locked_at not_a_date',
    ],
    ['half a sign', [{ ...measurement, comment: '\ud800' }], 'measurements 1 comment invalid'],
    ['a day that is none', [{ ...measurement, day: '31.12.2026' }], 'measurements 1 day not_a_date'],
    ['a number of words', [{ ...measurement, value: 'omtrent fire' }], 'measurements 1 value not_a_number'],
    ['a number that may be two', [{ ...measurement, value: '1.234' }], 'measurements 1 value not_a_number'],
    ['half a person', [{ ...measurement, n: 11.5 }], 'measurements 1 n not_whole'],
  ])('%s', (_, measurements, told) => {
    expect(faultsOf({ groups: [group], indicators: [indicator], measurements })).toEqual([told])
  })

  test('a target before the baseline, and a number after which there is none', () => {
    const aim = { indicator: 'i1', value: 40, set_at: '2026-01-06T08:00:00.000Z' }
    const targets = [
      { ...aim, day: '2026-01-05' },
      { ...aim, day: '2026-02-05' },
    ]
    const earlier = [{ of: 'g1', number: 2 ** 31 - 1, field: 'name', text: '', why: '', until: aim.set_at }]
    const lists = { groups: [group], indicators: [indicator], measurements: [measurement] }
    expect(faultsOf({ ...lists, targets, earlier })).toEqual([
      'targets 1 day before_baseline',
      'earlier 1 number too_large',
    ])
  })

  test('a struck figure leaves its day to another, and comma decimals are read', () => {
    const struck = { ...measurement, struck_at: '2026-01-06T08:00:00.000Z', struck_why: 'Feil skjema' }
    const other = { ...measurement, key: 'm2', value: '36,4' }
    const found = read({ groups: [group], indicators: [indicator], measurements: [struck, other] })
    expect('file' in found && found.file.lists.measurements[1]!.value).toBe(36.4)
  })

  test('a row that was typed in a spreadsheet needs no key, and another may have one', () => {
    const typed = { kind: 'activity', group: '', title: 'Hjemmebesøk', detail: '', source: '' }
    const found = read({
      items: [
        { ...typed, key: '' },
        { ...typed, key: null },
        { ...typed, key: 'e1' },
      ],
    })
    expect('file' in found && new Set(found.file.lists.items.map(({ key }) => key)).size).toBe(3)
  })

  test('a sheet or a column that nobody knows is not passed over in silence', () => {
    const sheets = sheetsOf({ format: 'samskap-plan', version: 1, lists: empty }, wordsOf('nb'))
    const strange = [...sheets, { name: 'Ark1', rows: [['x']] }]
    expect(readSheets(strange, every_words, sheetName)).toEqual({
      faults: [{ list: null, row: 0, column: 'Ark1', code: 'unknown_sheet' }],
    })
    const wrong = [{ name: 'Målinger', rows: [['Indikator', 'Dato']] }]
    expect(readSheets(wrong, every_words, sheetName)).toEqual({
      faults: [{ list: 'measurements', row: 0, column: 'Dato', code: 'unknown_column' }],
    })
  })
})
