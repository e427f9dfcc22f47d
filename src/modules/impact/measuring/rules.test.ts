import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Indicator, Measurement, Target } from '../rules.ts'
import { dueOf, monthsOn, plannedDays, readFigure, standing, wilson } from './rules.ts'

const today = '2026-11-22'
const day = fc
  .integer({ min: -900, max: 400 })
  .map(days => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10))

test('comma and point part decimals off, spaces stand between thousands', () => {
  for (const [typed, value] of [
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['1 000', 1000],
    ['1 000,5', 1000.5],
    ['1 000 000', 1_000_000],
    ['1 000.25', 1000.25],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['0,125', 0.125],
    ['33,3333', 33.3333],
    ['-2', -2],
    ['−2', -2],
    ['+7', 7],
    [' 12 ', 12],
    ['-0', 0],
  ] as const)
    expect(readFigure(typed), typed).toBe(value)
})

test('what can be read in two ways is not guessed at, and what is no figure is said to be none', () => {
  for (const typed of ['1.234', '1,234', '12,345', '1,234,5', '1.2.3', '12 34', '1 00', '1,5,5'])
    expect(readFigure(typed), typed).toBe('ambiguous_number')
  for (const typed of ['ti', '1e5', 'NaN', 'Infinity', '0x10', '½', '--2', '3,', ',5', '12 stk', '٣'])
    expect(readFigure(typed), typed).toBe('not_a_number')
  expect(readFigure('9'.repeat(40))).toBe('too_large')
  expect(readFigure('  ')).toBe('missing')
})

test('any text gives a finite figure or says what is wrong, and what a figure is written as is read again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+]?[0-9., \u00a0]{0,14}$/)), typed => {
      const read = readFigure(typed)
      expect(typeof read === 'string' || (Number.isFinite(read) && Math.abs(read) <= 1e12)).toBe(true)
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.nat(99), (whole, hundredths) => {
      const value = (Math.abs(whole) + hundredths / 100) * (whole < 0 ? -1 : 1)
      const written = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 2 }).format(value)
      expect(readFigure(written)).toBeCloseTo(value, 6)
    }),
  )
})

test('the interval of a share lies around it, within nought and a hundred, and is narrower with more people', () => {
  const seven_of_ten = wilson(7, 10)!
  expect(Math.floor(seven_of_ten.low)).toBe(39)
  expect(Math.ceil(seven_of_ten.high)).toBe(90)
  expect(wilson(0, 0)).toBeNull()
  expect(wilson(3, 2)).toBeNull()
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (n, given) => {
      const part = Math.min(given, n)
      const { low, high } = wilson(part, n)!
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(100)
      expect(low - 1e-9).toBeLessThanOrEqual((100 * part) / n)
      expect(high + 1e-9).toBeGreaterThanOrEqual((100 * part) / n)
      const more = wilson(part * 4, n * 4)!
      expect(more.high - more.low).toBeLessThan(high - low)
    }),
  )
})

test('the days of a rhythm follow each other from the first to the last, the next one after today with them', () => {
  expect(monthsOn('2026-01-31', 1)).toBe('2026-02-28')
  expect(monthsOn('2028-02-29', 12)).toBe('2029-02-28')
  const monthly = { every: 'monthly', first_on: '2026-08-31', last_on: null } as const
  expect(plannedDays(monthly, today)).toEqual(['2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30'])
  expect(plannedDays({ ...monthly, last_on: '2026-10-01' }, today)).toEqual(['2026-08-31', '2026-09-30'])
  expect(plannedDays({ ...monthly, first_on: null }, today)).toEqual([])
  expect(plannedDays({ ...monthly, every: 'once' }, today)).toEqual(['2026-08-31'])
  expect(plannedDays({ ...monthly, last_on: '2026-01-01' }, today)).toEqual([])
})

const indicator = {
  id: 'i',
  kind: 'number',
  better: 'higher',
  scale_min: 1,
  scale_max: 5,
  every: 'quarterly',
  first_on: '2026-02-01',
  last_on: null,
  withdrawn_at: null,
} as const satisfies Partial<Indicator>
const none = { at_end: null, part: null, n: null, low: null, high: null, missing: '' } as const
const measured = (on: string, value: number | null, more: Partial<Measurement> = {}) =>
  ({ ...none, id: on, indicator_id: 'i', day: on, value, baseline: false, ...more }) as Measurement
const target = (on: string, value: number, more: Partial<Target> = {}) =>
  ({ id: on, indicator_id: 'i', day: on, value, given_up_at: null, ...more }) as Target

test('it is due since the first planned day after it was last measured; a reason for no figure counts too', () => {
  expect(dueOf(indicator, [], today)).toEqual({ due_on: '2026-02-01', late_days: 294 })
  expect(dueOf(indicator, [measured('2026-05-03', 4)], today)).toEqual({
    due_on: '2026-08-01',
    late_days: 113,
  })
  expect(dueOf(indicator, [measured('2026-10-28', null, { missing: 'Ingen kom' })], today)).toBeNull()
  expect(dueOf(indicator, [measured('2026-10-28', 1, { indicator_id: 'other' })], today)?.late_days).toBe(294)
  expect(dueOf({ ...indicator, kind: 'story' }, [], today)).toBeNull()
  expect(dueOf({ ...indicator, withdrawn_at: new Date(0) }, [], today)).toBeNull()
  fc.assert(
    fc.property(fc.array(day, { maxLength: 6 }), day, (days, on) => {
      const due = dueOf(
        indicator,
        days.map(one => measured(one, 1)),
        on,
      )
      if (due) expect(due.due_on <= on && due.late_days >= 0).toBe(true)
      // Measuring today leaves nothing due today.
      expect(
        dueOf(
          indicator,
          [...days, on].map(one => measured(one, 1)),
          on,
        ),
      ).toBeNull()
    }),
  )
})

test('how it stands is read against the way from the baseline over the targets', () => {
  const baseline = measured('2026-01-01', 10, { baseline: true })
  const targets = [target('2026-12-31', 20), target('2026-06-01', 99, { given_up_at: new Date(0) })]
  const met = (latest: Measurement[], more: Partial<Indicator> = {}, aims = targets, on = today) =>
    standing({ ...indicator, ...more }, [...latest, baseline], aims, on).met
  expect(met([measured('2026-07-01', 20)])).toBe('met')
  expect(met([measured('2026-07-02', 15)])).toBe('on_the_way')
  expect(met([measured('2026-07-02', 12)])).toBe('behind')
  expect(met([])).toBe('unknown')
  expect(met([measured('2026-07-02', 15)], {}, [])).toBe('unknown')
  expect(met([measured('2026-07-02', 15)], { better: 'neither' })).toBe('unknown')
  expect(met([measured('2026-07-02', 9)], { better: 'lower' }, [target('2026-12-31', 8)])).toBe('on_the_way')
  // The day has passed: with a measurement since it was not reached, without one nobody knows.
  expect(met([measured('2027-01-05', 15)], {}, targets, '2027-02-01')).toBe('behind')
  expect(met([measured('2026-07-02', 15)], {}, targets, '2027-02-01')).toBe('unknown')
  const end = measured('2026-07-01', null, { at_end: 'high', n: 10 })
  expect(met([end], { kind: 'scale' }, [target('2026-12-31', 4.8)])).toBe('met')
  // Four of five who answered themselves and four of five on paper are both at the end: eight of ten.
  expect(met([end], { kind: 'scale' }, [target('2026-12-31', 4.9)])).toBe('unknown')
  expect(met([end], {}, [target('2026-12-31', 4)])).toBe('unknown')
  // What stands before the baseline is not what came after it.
  expect(met([measured('2025-12-31', 20)])).toBe('unknown')
  const missing = measured('2026-09-01', null, { missing: 'Ingen kom' })
  const standsNow = standing(indicator, [baseline, measured('2026-07-02', 15), missing], targets, today)
  expect(standsNow).toMatchObject({ missing: { day: '2026-09-01' }, latest: { day: '2026-07-02' } })
  expect(standsNow.next_target?.day).toBe('2026-12-31')
})
