import { describe, expect, test } from 'vitest'
import type { Figure, Mean, Snapshot } from '../closing/rules.ts'
import { changes, comparable, differences, headline, level, picks, sentences, toActOn } from './rules.ts'

type Field = { whole: number | 'low_end' | 'high_end'; sides?: Field['whole'][] }
const value = (of: Field['whole']): Mean => (typeof of === 'number' ? { mean: of } : { at: of })
const figure = (of: Field['whole']): Figure => ({ n: 12, value: value(of) })

function round(fields: Record<string, Field>, more: Partial<Snapshot> = {}): Snapshot {
  const count = Math.max(...Object.values(fields).map(field => field.sides?.length ?? 0))
  const names = ['residents', 'public', 'firms'].slice(0, count)
  return {
    format: 1,
    instrument: { id: 'made-up', version: '1' },
    scale: { min: 1, max: 5 },
    k: 5,
    n: 15,
    kind: 'figures',
    groups: (count ? names : ['others']).map(id => ({ id, sides: [id], n: 5 })),
    statements: [],
    groupings: [
      {
        id: 'field',
        groups: Object.entries(fields).map(([id, { whole, sides }]) => ({
          id,
          whole: figure(whole),
          groups: (sides ?? []).map(figure),
          complete: true,
        })),
      },
    ],
    research: null,
    members: [],
    joined: [],
    left: [],
    ...more,
  }
}
const kinds = (some: { kind: string }[]) => some.map(one => one.kind)
const talk = round({}, { kind: 'talk', n: 0, groups: [], groupings: [] })

describe('differences', () => {
  test('are sorted with the widest first, and 1.0 and 0.5 on five steps already count', () => {
    const rows = differences(
      round({
        alike: { whole: 3, sides: [3.2, 2.8] },
        a_little: { whole: 3, sides: [3.6, 4.1] },
        wide: { whole: 3, sides: [2.3, 3.3] },
      }),
    )
    expect(rows.map(row => [row.group, row.a.by, row.b.by, row.gap, row.word])).toEqual([
      ['wide', 'public', 'residents', 1, 'differ'],
      ['a_little', 'public', 'residents', 0.5, 'differ_a_little'],
      ['alike', 'residents', 'public', 0.4, 'alike'],
    ])
  })

  test('of three groups go from the highest to the lowest', () => {
    const [row] = differences(round({ f: { whole: 3, sides: [3, 4.2, 2.1] } }))
    expect(row).toMatchObject({ a: { by: 'public' }, b: { by: 'firms' }, gap: 2.1 })
  })

  test('with a class have no number, and the class stands at the end of the scale', () => {
    const [row] = differences(round({ f: { whole: 3.4, sides: [2.4, 'high_end'] } }))
    expect(row).toMatchObject({ a: { by: 'public', value: { at: 'high_end' } }, gap: null, word: 'differ' })
  })

  test('follow the length of the scale', () => {
    const of = (max: number) =>
      differences(round({ f: { whole: 2, sides: [1.5, 2] } }, { scale: { min: 1, max } }))[0]
    expect(of(3)?.word).toBe('differ')
    expect(of(10)?.word).toBe('alike')
  })

  test('need two groups', () => {
    expect(differences(round({ f: { whole: 3 } }))).toEqual([])
    expect(differences(talk)).toEqual([])
  })
})

describe('what to talk over', () => {
  const statement = (id: string, whole: number, sides: number[], dont_know: number) => ({
    id,
    whole: figure(whole),
    groups: sides.map(figure),
    dont_know,
    whole_only: false,
  })
  const of = (fields: Record<string, string>) => ({
    statements: Object.entries(fields).map(([id, field]) => ({ id, groups: { field } })),
  })
  const fields = { x: { whole: 3, sides: [3, 3] } }

  test('is the most different, the least known and the lowest, from different fields', () => {
    const snapshot = round(fields, {
      statements: [
        statement('gap', 3, [2, 4], 0),
        statement('unknown_too', 3, [3, 3], 6),
        statement('unknown', 3, [3, 3], 5),
        statement('low_too', 2, [2, 2], 0),
        statement('low', 2.2, [2.2, 2.2], 0),
      ],
    })
    const instrument = of({ gap: 'a', unknown_too: 'a', unknown: 'b', low_too: 'b', low: 'c' })
    expect(picks(snapshot, instrument)).toEqual([
      { statement: 'gap', why: 'differs' },
      { statement: 'unknown', why: 'not_known_yet' },
      { statement: 'low', why: 'low' },
    ])
  })

  test('is never one statement twice, and two also when all is calm', () => {
    const snapshot = round(fields, {
      statements: [statement('a', 2, [2, 2], 0), statement('b', 3, [3, 3], 1), statement('c', 4, [4, 4], 0)],
    })
    expect(picks(snapshot, of({ a: 'x', b: 'x', c: 'x' })).map(pick => pick.statement)).toEqual(['a', 'b'])
    expect(picks(talk, of({}))).toEqual([])
  })
})

test('rounds are compared within a version, or with versions that the instrument names', () => {
  const now = round({ f: { whole: 3 } })
  const of = (version: string) => ({ ...now, instrument: { id: 'made-up', version } })
  expect(comparable(now, of('1'), [])).toBe(true)
  expect(comparable(now, of('0.9'), [])).toBe(false)
  expect(comparable(now, of('0.9'), ['0.9'])).toBe(true)
  expect(comparable(now, { ...now, scale: { min: 1, max: 7 } }, [])).toBe(false)
  expect(comparable(now, talk, [])).toBe(false)
})

describe('changes', () => {
  const before = round({ up: { whole: 3.6 }, same: { whole: 3 }, down: { whole: 3.3 }, end: { whole: 4.2 } })
  const now = round({
    up: { whole: 4.1 },
    same: { whole: 2.6 },
    down: { whole: 2.3 },
    end: { whole: 'high_end' },
  })

  test('are told in exact tenths from half a step, less is the same', () => {
    expect(changes(now, before, true).map(one => [one.group, one.delta, one.word])).toEqual([
      ['up', 0.5, 'up'],
      ['same', -0.4, 'same'],
      ['down', -1, 'down'],
      ['end', null, 'up'],
    ])
  })

  test('are not told between versions or scales that cannot be compared, nor of a talk', () => {
    expect(changes(now, before, false)).toEqual([])
    expect(changes(now, { ...before, scale: { min: 1, max: 7 } }, true)).toEqual([])
    expect(changes(now, talk, true)).toEqual([])
  })
})

test('shades begin at 45 % and 65 % of the way from the lowest step to the highest', () => {
  const on = (scale: { min: number; max: number }, ...means: number[]) =>
    means.map(mean => level({ mean }, scale))
  expect(on({ min: 1, max: 5 }, 2.7, 2.8, 3.5, 3.6)).toEqual(['weak', 'middle', 'middle', 'strong'])
  expect(on({ min: 2, max: 12 }, 6.4, 6.5, 8.4, 8.5)).toEqual(['weak', 'middle', 'middle', 'strong'])
  expect(level({ at: 'low_end' }, { min: 1, max: 5 })).toBe('weak')
  expect(level({ at: 'high_end' }, { min: 1, max: 5 })).toBe('strong')
})

describe('sentences', () => {
  const fields = {
    fine: { whole: 4, sides: [3.8, 4.2] },
    split: { whole: 3.7, sides: [2.6, 4.6] },
    hard: { whole: 2.3, sides: [2.2, 2.4] },
  }

  test('tell what goes well and is hard only where no side sees the opposite', () => {
    expect(sentences(round(fields), null)).toEqual([
      { kind: 'goes_well', fields: ['fine'] },
      { kind: 'is_hard', fields: ['hard'] },
      { kind: 'differs', field: 'split', high: 'public', low: 'residents', word: 'differ' },
    ])
  })

  test('tell what a quarter do not know yet, and what changed', () => {
    const one = { whole: null, groups: [null, null], whole_only: false }
    const unknown = {
      statements: [
        { ...one, id: 'a', dont_know: 4 },
        { ...one, id: 'b', dont_know: 3 },
      ],
    }
    const before = round({ fine: { whole: 3.5 }, split: { whole: 3.7 }, hard: { whole: 2.8 } })
    expect(sentences(round(fields, unknown), before).slice(3)).toEqual([
      { kind: 'not_known_yet', statements: ['a'] },
      { kind: 'changed_up', fields: ['fine'] },
      { kind: 'changed_down', fields: ['hard'] },
    ])
    expect(kinds(sentences(round(fields), round(fields)))).toContain('steady')
  })

  test('name fields in the order of the instrument, at most three of them', () => {
    const all = round({ a: { whole: 3.9 }, b: { whole: 4 }, c: { whole: 4.2 }, d: { whole: 4.1 } })
    expect(sentences(all, null)).toContainEqual({ kind: 'goes_well', fields: ['b', 'c', 'd'] })
  })

  test('begin with what to be careful about', () => {
    const small = round({ fine: { whole: 4 } }, { n: 7 })
    expect(kinds(sentences(small, null))).toEqual(['few_answers', 'whole_only', 'goes_well'])
    expect(kinds(headline(small, null))).toEqual(['few_answers', 'goes_well'])
    expect(sentences(talk, null)).toEqual([{ kind: 'talk_only', k: 5 }])
  })

  test('have a headline of one or two, the difference first', () => {
    expect(kinds(headline(round(fields), null))).toEqual(['differs', 'goes_well'])
    const before = round({ fine: { whole: 3.4 } })
    expect(kinds(headline(round(fields), before))).toEqual(['differs', 'changed_up'])
    expect(kinds(headline(round({ calm: { whole: 3, sides: [3, 3] } }), null))).toEqual(['alike'])
    expect(kinds(headline(talk, null))).toEqual(['talk_only'])
  })
})

describe('what a round points at', () => {
  const act = (snapshot: Snapshot) => toActOn(snapshot).map(one => `${one.field} ${one.because.kind}`)

  test('is in turn what differs most and what is hardest, each field once and three at most', () => {
    const snapshot = round({
      hard: { whole: 2.5, sides: [2.6, 2.4] },
      wide: { whole: 3, sides: [2, 4.2] },
      hardest: { whole: 1.6, sides: [1.5, 1.7] },
      wider: { whole: 3, sides: [1.5, 4.5] },
      both: { whole: 2.2, sides: [1.6, 2.8] },
    })
    expect(act(snapshot)).toEqual(['wider differs', 'hardest is_hard', 'wide differs'])
  })

  test('is one that is seen a little differently where nothing stands out, and nothing where all is alike', () => {
    const a_little = { a: { whole: 3.2, sides: [3, 3.5] }, b: { whole: 3.4, sides: [3, 3.7] } }
    expect(act(round(a_little))).toEqual(['b differs'])
    expect(act(round({ a: { whole: 4, sides: [4, 4.1] } }))).toEqual([])
    expect(act(talk)).toEqual([])
  })
})
