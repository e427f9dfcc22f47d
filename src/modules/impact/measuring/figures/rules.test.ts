import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFigure } from '../rules.ts'
import { asTyped, dayFault, readMeasured, type Typed } from './rules.ts'

const share = { kind: 'share', scale_min: 1, scale_max: 5 } as const
const scale = { ...share, kind: 'scale' } as const
const number = { ...share, kind: 'number' } as const
const empty = { value: null, part: null, n: null, low: null, high: null, missing: '' }

test('a share is a part of n or a percentage, and both together agree', () => {
  expect(readMeasured(share, { part: '7', n: '10' })).toEqual({ ...empty, value: 70, part: 7, n: 10 })
  expect(readMeasured(share, { value: '66,7 %' })).toEqual({ ...empty, value: 66.7 })
  expect(readMeasured(share, { value: '67', part: '2', n: '3' })).toMatchObject({ value: 200 / 3, part: 2 })
  expect(readMeasured(number, { missing: 'Ingen kom' })).toEqual({ ...empty, missing: 'Ingen kom' })
})

test('what cannot be is said at its own field', () => {
  const cases: [Parameters<typeof readMeasured>[0], Typed, Record<string, string>][] = [
    [share, { value: '101' }, { value: 'over_hundred' }],
    [share, { value: '-1' }, { value: 'below_nought' }],
    [share, { part: '11', n: '10' }, { part: 'more_than_all' }],
    [share, { part: '7' }, { n: 'n_missing' }],
    [share, { part: '0', n: '0' }, { n: 'nobody' }],
    [share, { value: '40', part: '7', n: '10' }, { value: 'not_the_part' }],
    [scale, { value: '6' }, { value: 'outside_scale' }],
    [scale, { value: '3', low: '4', high: '5' }, { low: 'not_between' }],
    [scale, { value: '3', low: '2' }, { high: 'both_ends' }],
    [number, { value: '-3' }, { value: 'negative' }],
    [number, { value: '1.234' }, { value: 'ambiguous_number' }],
    [number, { value: '12', n: '3,5' }, { n: 'not_whole' }],
    [number, { value: '12', part: '3' }, { part: 'part_of_share_only' }],
    [number, { value: '12', missing: 'Ingen kom' }, { missing: 'figure_and_reason' }],
    [number, {}, { value: 'figure_or_reason' }],
    [number, { missing: 'Ingen kom', low: '1', high: '2' }, { low: 'ends_without_figure' }],
    [number, { value: '9'.repeat(30) }, { value: 'too_large' }],
  ]
  for (const [of, typed, faults] of cases)
    expect(readMeasured(of, typed), JSON.stringify(typed)).toEqual({ faults })
})

test('no measurement in the future or before the baseline, and no baseline after what rests on it', () => {
  const bounds = { baseline: '2026-01-10', first: '2026-03-01', first_target: '2026-02-01' }
  const fault = (day: string, baseline: boolean) => dayFault(bounds, { day, baseline }, '2026-11-22')
  expect(fault('2026-11-23', false)).toBe('in_the_future')
  expect(fault('2026-11-22', false)).toBeNull()
  expect(fault('2026-01-09', false)).toBe('before_baseline')
  expect(fault('2026-03-02', true)).toBe('baseline_too_late')
  expect(fault('2026-02-01', true)).toBe('baseline_after_target')
  expect(fault('2026-01-31', true)).toBeNull()
})

test('a figure stands in its field so that it is read again', () => {
  expect(asTyped(1.234)).toBe('1,2340')
  expect(asTyped(null)).toBe('')
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), value => {
      expect(readFigure(asTyped(value))).toBeCloseTo(value, 9)
      expect(readFigure(asTyped(value, false))).toBeCloseTo(value, 9)
    }),
  )
})
