import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../../platform/language.ts'
import { readFigure } from '../measuring/rules.ts'
import { typedAs } from './commands.ts'
import {
  type Between,
  type Estimate,
  halfAsMany,
  inputs,
  isOneFigure,
  mattersMost,
  most_count,
  most_each,
  resultOf,
  roughly,
  swingsOf,
} from './rules.ts'
import { rangeIn } from './text/index.ts'

const between = (most: number): fc.Arbitrary<Between> =>
  fc
    .tuple(fc.double({ min: 0, max: most, noNaN: true }), fc.double({ min: 0, max: most, noNaN: true }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const estimate: fc.Arbitrary<Estimate> = fc.record({
  count: between(most_count),
  each: between(most_each),
  share: between(100),
})
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
const atMost = (a: number, b: number) => a <= b || near(a, b)

test('a result goes from low to high, and no swing leads out of it', () => {
  fc.assert(
    fc.property(estimate, one => {
      const result = resultOf(one)
      expect(result.low).toBeLessThanOrEqual(result.high)
      for (const swing of swingsOf(one)) {
        expect(swing.low).toBeLessThanOrEqual(swing.high)
        expect(atMost(result.low, swing.low) && atMost(swing.high, result.high)).toBe(true)
      }
    }),
  )
})

test('the swings are in order, each input once; one that has no room moves nothing', () => {
  fc.assert(
    fc.property(estimate, fc.constantFrom(...inputs), (one, fixed) => {
      const narrow = { ...one, [fixed]: { low: one[fixed].low, high: one[fixed].low } }
      const swings = swingsOf(narrow)
      expect(swings.map(({ input }) => input).toSorted()).toEqual([...inputs].toSorted())
      const widths = swings.map(({ low, high }) => high - low)
      expect(widths).toEqual(widths.toSorted((a, b) => b - a))
      const own = swings.find(({ input }) => input === fixed)!
      expect(near(own.low, own.high)).toBe(true)
      expect(mattersMost(narrow)).not.toBe(fixed)
    }),
  )
})

test('more of anything never makes the result smaller, and half as often is half of it', () => {
  fc.assert(
    fc.property(estimate, fc.constantFrom('count', 'each'), (one, input) => {
      const more = { ...one, [input]: { low: one[input].low, high: 2 * one[input].high } }
      expect(resultOf(more).high).toBeGreaterThanOrEqual(resultOf(one).high)
      const [whole, half] = [resultOf(one), halfAsMany(one)]
      expect(near(2 * half.low, whole.low) && near(2 * half.high, whole.high)).toBe(true)
    }),
  )
})

test('what matters most is named only where it does', () => {
  const alike = { low: 10, high: 30 }
  expect(mattersMost({ count: alike, each: alike, share: alike })).toBe(null)
  const nothing = { low: 0, high: 0 }
  expect(mattersMost({ count: nothing, each: alike, share: alike })).toBe(null)
  const sure = { low: 20, high: 20 }
  expect(mattersMost({ count: alike, each: sure, share: { low: 19, high: 21 } })).toBe('count')
  expect(isOneFigure({ count: sure, each: sure, share: sure })).toBe(true)
  expect(isOneFigure({ count: sure, each: sure, share: alike })).toBe(false)
})

test('a range is told with two leading figures, in every language', () => {
  expect(roughly(123_456)).toBe(120_000)
  const plain = (said: string) => said.replace(/[\u00a0\u202f]/g, ' ')
  expect(plain(rangeIn('nb', 'measure', { low: 4012, high: 71_890 }))).toBe('mellom 4 000 og 72 000 kroner')
  expect(rangeIn('nb', 'time', { low: 0, high: 12 })).toBe('fra ingenting til 12 timer')
  expect(rangeIn('nb', 'time', { low: 12.01, high: 12.04 })).toBe('rundt 12 timer')
  expect(rangeIn('en', 'time', { low: 0, high: 0 })).toBe('nothing that can be counted')
  for (const language of languages) {
    expect(rangeIn(language, 'measure', { low: 100, high: 200 })).toContain('100')
  }
})

test('a figure comes back into its form as it can be read again', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), value => {
      const kept = {
        id: '',
        kind: 'time' as const,
        what: '',
        period: '',
        assumptions: '',
        source: '',
        version: 1,
      }
      const figures = {
        count_low: value,
        count_high: value,
        each_low: 0,
        each_high: 1,
        share_low: 0,
        share_high: 1.125,
      }
      const typed = typedAs({ ...kept, ...figures })
      expect(near(Number(readFigure(typed.count_low!)), value)).toBe(true)
      expect(readFigure(typed.share_high!)).toBe(1.125)
    }),
  )
})
