import { describe, expect, test } from 'vitest'
import { BLANK, DONT_KNOW, RATHER_NOT } from '../scoring/rules.ts'
import { type ClosedResponse, makeSnapshot, partition, type ScoredInstrument } from './rules.ts'

describe('the one partition', () => {
  const [r, p, f] = ['residents', 'public', 'firms']
  const groups = (counted: Record<string, number>, k = 5) =>
    partition([r, p, f], counted, k).map(group => [group.id, ...group.sides].join(' '))

  test('sides with k or more stand alone, small ones join until there are k', () => {
    expect(groups({ residents: 6, public: 5 })).toEqual(['residents residents', 'public public'])
    expect(groups({ residents: 9, public: 6, firms: 1 })).toEqual([
      'residents residents',
      'others public firms',
    ])
    expect(groups({ residents: 7, public: 3, firms: 2 })).toEqual([
      'residents residents',
      'others public firms',
    ])
  })

  test('of two smallest standing sides, the first in the agreed order joins the others', () => {
    expect(groups({ residents: 6, public: 6, firms: 1 })).toEqual(['public public', 'others residents firms'])
  })

  test('everybody is one group when nobody can stand beside the others', () => {
    expect(groups({ residents: 9, public: 4 })).toEqual(['others residents public firms'])
    expect(groups({ residents: 2, public: 2, firms: 1 })).toEqual(['others residents public firms'])
    expect(groups({ residents: 9 })).toEqual(['residents residents'])
  })

  test('a side that others typed altogether never stands, and draws another one to it', () => {
    expect(groups({ residents: 9, public: 0 })).toEqual(['others residents public firms'])
    expect(groups({ residents: 2, public: 0, firms: 1 }, 1)).toEqual([
      'residents residents',
      'others public firms',
    ])
  })
})

const two: ScoredInstrument = {
  id: 'two',
  version: '0.1',
  scale: { min: 1, max: 5 },
  statements: [
    { id: 'a', reversed: false, about: 'we', groups: { field: 'f' } },
    { id: 'b', reversed: true, about: 'i', groups: { field: 'f' } },
  ],
  groupings: [{ id: 'field', groups: ['f'] }],
}
const from = (side: string, answers: number[][], typed_by_other = false) =>
  answers.map((one): ClosedResponse => ({ side, answers: one, typed_by_other }))
const taken = (responses: ClosedResponse[], k = 5) =>
  makeSnapshot(two, responses, { k, sides: ['r', 'p'], members: [], joined: [], left: [] })
const five = (answers: number[]) => Array.from({ length: 5 }, () => answers)

describe('a snapshot', () => {
  test('fewer than k who entered it themselves make a sheet for the talk, however many were typed', () => {
    const snapshot = taken([...from('r', five([3, 3]).slice(1)), ...from('p', five([3, 3]), true)])
    expect(snapshot).toMatchObject({ kind: 'talk', n: 0, groups: [], statements: [], groupings: [] })
    expect(taken([], 1).kind).toBe('talk')
  })

  test('has figures of each side, turned, with the field as sum of sums / sum of counts', () => {
    const r = [...five([2, 2]).slice(1), [BLANK, 1]]
    const p = [...five([3, 3]), [4, DONT_KNOW], [4, RATHER_NOT]]
    const { statements, groupings } = taken([...from('r', [...r, [3, 3]]), ...from('p', p)])
    expect(statements).toMatchObject([
      { whole: { n: 12, value: { mean: 2.8 } }, groups: [{ n: 5, value: { mean: 2.2 } }, { n: 7 }] },
      { whole: { n: 11, value: { mean: 3.5 } }, groups: [{ n: 6, value: { mean: 4 } }, { n: 5 }] },
    ])
    expect(statements.map(one => one.dont_know)).toEqual([0, 1])
    // r: (11 + 24) / 11, p: (23 + 15) / 12, together 73 / 23
    const [r11, p12] = [
      { n: 11, value: { mean: 3.2 } },
      { n: 12, value: { mean: 3.2 } },
    ]
    expect(groupings[0]?.groups[0]).toEqual({
      id: 'f',
      whole: { n: 23, value: { mean: 3.2 } },
      groups: [r11, p12],
      complete: true,
    })
  })

  test('shows a statement too few answered in one group for the whole only, and not in the groups fields', () => {
    const r = [...five([2, 3]), [2, 3]]
    const p = [...five([4, BLANK]).slice(1), [4, 5], [BLANK, 4]]
    const { statements, groupings } = taken([...from('r', r), ...from('p', p)])
    expect(statements[1]).toMatchObject({ whole_only: true, groups: [null, null], whole: { n: 8 } })
    const [field] = groupings[0]!.groups
    expect(field).toMatchObject({ complete: false, whole: { n: 19 }, groups: [{ n: 6 }, { n: 5 }] })
  })

  test('leaves a statement with fewer than k answers out of everything, but counts who do not know', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [3, at < 4 ? 3 : at < 8 ? DONT_KNOW : BLANK])
    const { statements, groupings, groups, research } = taken(from('r', rows))
    expect(groups).toEqual([{ id: 'r', sides: ['r'], n: 12 }])
    expect(statements[1]).toEqual({ id: 'b', whole: null, groups: [], dont_know: 4, whole_only: false })
    expect(groupings[0]?.groups[0]).toMatchObject({ whole: { n: 12 }, groups: [], complete: false })
    expect(research?.statements.map(one => one.id)).toEqual(['a'])
  })

  test('shows a sum at most one from its limit as a class, nearly all as such, and no r_wg that undoes it', () => {
    const rows = [...five([5, 3]), ...five([5, 3]).slice(1), [4, 1]]
    const { statements, research } = taken(from('r', rows))
    expect(statements[0]?.whole).toEqual({ n: 10, value: { at: 'high_end' } })
    const nearlyAll = [null, null, null, null, 'nearly_all']
    expect(research?.statements[0]).toEqual({
      id: 'a',
      sd: 'below_0.5',
      shares: nearlyAll,
      missing: 0,
      r_wg: null,
    })
    expect(research?.statements[1]).toMatchObject({
      sd: null,
      shares: [null, null, 'nearly_all', null, null],
    })
  })

  test('has spread for the whole round from 2k answers, r_wg for "we" only', () => {
    const rows = [...five([2, 2]), ...five([4, 4])]
    const { research } = taken(from('r', [...rows, [RATHER_NOT, BLANK]]))
    // s² = 10 / 9, so r_wg = 1 - 10/18
    const spread = { sd: 1.1, shares: [0, 5, 0, 5, 0], missing: 1 }
    expect(research?.statements).toEqual([
      { id: 'a', ...spread, r_wg: 0.44 },
      { id: 'b', ...spread, r_wg: null },
    ])
    const fewer = taken(from('r', rows.slice(1)))
    expect([fewer.research, fewer.statements[0]?.dont_know]).toEqual([null, null])
  })

  test('has alpha from twenty complete cases', () => {
    const rows = Array.from({ length: 20 }, (_, at) => [1 + (at % 5), 5 - (at % 5)])
    expect(taken(from('r', rows)).research?.alpha).toEqual([
      { grouping: 'field', group: 'f', alpha: 1, n: 20 },
    ])
    expect(taken(from('r', [...rows.slice(1), [BLANK, 1]])).research?.alpha).toEqual([])
  })

  test('shows everything by side when everybody agreed to an open round', () => {
    const { groups, statements } = taken([...from('r', [[1, 1]]), ...from('p', [[4, 4]])], 1)
    expect(groups.map(group => group.id)).toEqual(['r', 'p'])
    expect(statements[0]?.groups).toEqual([
      { n: 1, value: { mean: 1 } },
      { n: 1, value: { mean: 4 } },
    ])
  })

  test('refuses a response of a side that was not agreed', () => {
    expect(() => taken(from('x', five([3, 3])))).toThrow(RangeError)
  })
})
