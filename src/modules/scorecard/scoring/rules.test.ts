import { describe, expect, test } from 'vitest'
import {
  accumulator,
  BLANK,
  cronbachAlpha,
  DONT_KNOW,
  mean,
  pool,
  RATHER_NOT,
  rWg,
  type ScoredInstrument,
  score,
  shares,
  standardDeviation,
  variance,
} from './rules.ts'

function instrument(min: number, max: number, ids: string[], reversed: string[] = []): ScoredInstrument {
  return {
    id: 'made-up',
    version: '1',
    scale: { min, max },
    statements: ids.map((id, at) => ({
      id,
      reversed: reversed.includes(id),
      about: 'we',
      groups: { field: 'all', half: at % 2 === 0 ? 'even' : 'odd' },
    })),
    groupings: [
      { id: 'field', groups: ['all'] },
      { id: 'half', groups: ['even', 'odd'] },
    ],
  }
}

function taken(of: ScoredInstrument, rows: number[][]) {
  const all = accumulator(of)
  for (const row of rows) all.add(row)
  return all
}

const sums = (values: number[]) => ({
  n: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  squares: values.reduce((sum, value) => sum + value * value, 0),
})

// Chatterjee & Price (1977), Regression Analysis by Example; the data set "attitude" of R.
const names = ['rating', 'complaints', 'privileges', 'learning', 'raises', 'critical', 'advance']
const attitude = `
  43 51 30 39 61 92 45   63 64 51 54 63 73 47   71 70 68 69 76 86 48   61 63 45 47 54 84 35
  81 78 56 66 71 83 47   43 55 49 44 54 49 34   58 67 42 56 66 68 35   71 75 50 55 70 66 41
  72 82 72 67 71 83 31   67 61 45 47 62 80 41   64 53 53 58 58 67 34   67 60 47 39 59 74 41
  69 62 57 42 55 63 25   68 83 83 45 59 77 35   77 77 54 72 79 77 46   81 90 50 72 60 54 36
  74 85 64 69 79 79 63   65 60 65 75 55 80 60   65 70 46 57 75 85 46   50 58 68 54 64 78 52
  50 40 33 34 43 64 33   64 61 52 62 66 80 41   53 66 52 50 63 80 37   40 37 42 58 50 57 49
  63 54 42 48 66 75 33   66 77 66 63 88 76 72   78 75 58 74 80 78 49   48 57 44 45 51 83 38
  85 85 71 71 77 74 55   82 82 39 59 64 78 39`
  .trim()
  .split(/\s+/)
  .map(Number)
const people = Array.from({ length: 30 }, (_, at) => attitude.slice(7 * at, 7 * at + 7))

describe('published values', () => {
  test("NIST's NumAcc1 (10000001, 10000003, 10000002) has mean 10000002 and standard deviation 1", () => {
    const of = sums([10000001, 10000003, 10000002])
    expect(mean(of)).toBe(10000002)
    expect(standardDeviation(of)).toBe(1)
  })

  test('the data set "attitude" has the means and standard deviations that are printed for it', () => {
    const all = taken(instrument(1, 100, names), people)
    const printed = names.map((_, column) => {
      const tally = all.statement(column)
      return [mean(tally)?.toFixed(2), standardDeviation(tally)?.toFixed(2)]
    })
    expect(printed).toEqual([
      ['64.63', '12.17'],
      ['66.60', '13.31'],
      ['53.13', '12.24'],
      ['56.37', '11.74'],
      ['64.63', '10.40'],
      ['74.77', '9.89'],
      ['42.93', '10.29'],
    ])
  })

  test('the data set "attitude" has alpha 0.84, as the manual of the R package psych prints it', () => {
    const { alpha, n } = taken(instrument(1, 100, names), people).alpha('field', 'all')
    expect([alpha?.toFixed(2), n]).toEqual(['0.84', 30])
  })

  test('the uniform null of r_wg is 2.00 on five, 4.00 on seven and 6.67 on nine steps (James et al. 1984)', () => {
    // A variance of 1 gives 1 - 1 / null.
    const one = sums([1, 2, 3])
    expect(variance(one)).toBe(1)
    expect(rWg(one, 5)).toBe(1 - 1 / 2)
    expect(rWg(one, 7)).toBe(1 - 1 / 4)
    expect(rWg(one, 9)?.toFixed(2)).toBe((1 - 1 / 6.67).toFixed(2))
  })
})

describe('values reckoned by hand from the formula', () => {
  test('2 4 4 4 5 5 7 9 has mean 5 and sample variance 32/7', () => {
    const of = sums([2, 4, 4, 4, 5, 5, 7, 9])
    expect(mean(of)).toBe(5)
    expect(variance(of)).toBeCloseTo(32 / 7, 14)
  })

  test('full agreement has r_wg 1, and more disagreement than chance counts as 0', () => {
    expect(rWg(sums([4, 4, 4]), 5)).toBe(1)
    expect(rWg(sums([1, 5, 1, 5]), 5)).toBe(0)
  })

  test('alpha of two items is 2(1 - (s1² + s2²) / s²): 1 and 4 against 9 makes 8/9', () => {
    const [a, b] = [
      [1, 2, 3],
      [2, 4, 6],
    ]
    const total = sums(a!.map((value, at) => value + b![at]!))
    expect(cronbachAlpha([sums(a!), sums(b!)], total)).toBeCloseTo(8 / 9, 14)
  })

  test('alpha of equal items is 1, of items that pull against each other it is below 0', () => {
    const of = instrument(1, 5, ['a', 'b'])
    expect(
      taken(
        of,
        [2, 3, 5].map(x => [x, x]),
      ).alpha('field', 'all').alpha,
    ).toBeCloseTo(1, 14)
    const against = taken(of, [
      [1, 5],
      [3, 4],
      [5, 1],
    ])
    expect(against.alpha('field', 'all').alpha).toBeLessThan(0)
  })

  test('alpha needs two items, two complete cases and totals that differ', () => {
    expect(taken(instrument(1, 5, ['a']), [[1], [2]]).alpha('field', 'all').alpha).toBeNull()
    const of = instrument(1, 5, ['a', 'b'])
    expect(taken(of, [[1, 2]]).alpha('field', 'all')).toEqual({ alpha: null, n: 1 })
    const same = [
      [1, 2],
      [2, 1],
    ]
    expect(taken(of, same).alpha('field', 'all')).toEqual({ alpha: null, n: 2 })
  })

  test('nothing answered has no mean, one answer has no spread', () => {
    expect(mean(sums([]))).toBeNull()
    expect(shares({ n: 0, steps: [0, 0, 0] })).toBeNull()
    expect(standardDeviation(sums([3]))).toBeNull()
    expect(rWg(sums([3]), 5)).toBeNull()
  })
})

describe('reading responses', () => {
  test('sums and counts turn reversed statements and leave out every code', () => {
    const of = instrument(1, 5, ['a', 'b', 'c', 'd'], ['b'])
    expect(score(of, [5, 1, DONT_KNOW, RATHER_NOT])).toEqual({
      field: { all: { sum: 10, n: 2 } },
      half: { even: { sum: 5, n: 1 }, odd: { sum: 5, n: 1 } },
    })
    expect(score(of, [BLANK, BLANK, BLANK, BLANK]).field).toEqual({ all: { sum: 0, n: 0 } })
  })

  test('a tally counts the steps turned, and blank and rather-not-say as one', () => {
    const all = taken(instrument(2, 4, ['a'], ['a']), [[2], [2], [3], [BLANK], [RATHER_NOT], [DONT_KNOW]])
    expect(all.statement(0)).toEqual({
      n: 3,
      sum: 11,
      squares: 41,
      steps: [0, 1, 2],
      dont_know: 1,
      missing: 2,
    })
    expect(shares(all.statement(0))).toEqual([0, 1 / 3, 2 / 3])
    expect(all.rows()).toBe(6)
  })

  test('a field pools the answers to its statements, and alpha takes complete cases only', () => {
    const all = taken(instrument(1, 5, ['a', 'b']), [
      [1, 2],
      [3, BLANK],
      [5, 4],
    ])
    expect(all.group('field', 'all')).toEqual(pool([all.statement(0), all.statement(1)]))
    expect(mean(all.group('field', 'all'))).toBe(3)
    expect(all.alpha('field', 'all').n).toBe(2)
  })

  test('the order of a hundred thousand responses changes no figure', () => {
    const of = instrument(1, 10, ['a', 'b', 'c'], ['c'])
    const rows = Array.from({ length: 100_000 }, (_, at) => [1 + (at % 10), 1 + (at % 7), 1 + (at % 3)])
    const [there, back] = [taken(of, rows), taken(of, rows.toReversed())]
    expect(there.group('field', 'all')).toEqual(back.group('field', 'all'))
    expect(there.alpha('field', 'all')).toEqual(back.alpha('field', 'all'))
  })

  test.each([[[6]], [[0.5]], [[2.5]], [[-3]], [[1, 2]], [[]]])('%j is refused on five steps', answers => {
    const all = accumulator(instrument(1, 5, ['a']))
    expect(() => all.add(answers)).toThrow(RangeError)
    expect(all.rows()).toBe(0)
    expect(all.statement(0)).toMatchObject({ n: 0, missing: 0 })
  })
})
