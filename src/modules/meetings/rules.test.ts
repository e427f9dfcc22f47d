import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentsOf, timeOf } from './rules.ts'

const hours = ({ starts_at, ends_at }: ReturnType<typeof momentsOf>) =>
  (ends_at.getTime() - starts_at.getTime()) / 3_600_000

test('a meeting is read as the clock on the wall goes, in summer and in winter', () => {
  expect(momentsOf('2026-11-26', '18:00', '20:00').starts_at.toISOString()).toBe('2026-11-26T17:00:00.000Z')
  expect(momentsOf('2026-06-04', '18:00', '20:00').starts_at.toISOString()).toBe('2026-06-04T16:00:00.000Z')
})

test('one that ends no later than it begins goes on past midnight', () => {
  const late = momentsOf('2026-12-31', '22:30', '01:00')
  expect(late.ends_at.toISOString()).toBe('2027-01-01T00:00:00.000Z')
  expect(hours(late)).toBe(2.5)
  expect(hours(momentsOf('2026-11-26', '12:00', '12:00'))).toBe(24)
})

test('where the clock is moved the hours are those that pass', () => {
  // 29 March 2026: from 02:00 to 03:00. 25 October 2026: from 03:00 back to 02:00.
  expect(hours(momentsOf('2026-03-28', '22:00', '04:00'))).toBe(5)
  expect(hours(momentsOf('2026-10-24', '22:00', '04:00'))).toBe(7)
  // An hour that is not there is the one after it; of an hour that comes twice the first is meant.
  expect(timeOf(momentsOf('2026-03-29', '02:30', '05:00').starts_at)).toBe('03:30')
  expect(momentsOf('2026-10-25', '02:30', '05:00').starts_at.toISOString()).toBe('2026-10-25T00:30:00.000Z')
  expect(hours(momentsOf('2026-03-29', '02:30', '03:00'))).toBeGreaterThan(0)
})

test('whatever is written, it ends after it begins, within a day and the hour that the clock may add', () => {
  const clock = fc
    .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
    .map(of => of.map(number => String(number).padStart(2, '0')).join(':'))
  const day = fc.constantFrom(
    '2026-03-28',
    '2026-03-29',
    '2026-10-24',
    '2026-10-25',
    '2026-12-31',
    '2028-02-29',
  )
  fc.assert(
    fc.property(day, clock, clock, (on, from, to) => {
      expect(hours(momentsOf(on, from, to))).toBeGreaterThan(0)
      expect(hours(momentsOf(on, from, to))).toBeLessThanOrEqual(25)
    }),
  )
})
