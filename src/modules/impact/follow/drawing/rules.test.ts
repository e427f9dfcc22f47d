import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Measurement, Target } from '../../rules.ts'
import { boundsOf, drawingOf, frame, ticksOf } from './rules.ts'

const indicator = (kind: 'number' | 'scale' | 'share') => ({ id: 'i', kind, scale_min: 1, scale_max: 5 })

const measured = (more: Partial<Measurement>): Measurement => ({
  id: 'm',
  indicator_id: 'i',
  day: '2026-01-01',
  baseline: false,
  value: null,
  at_end: null,
  part: null,
  n: null,
  low: null,
  high: null,
  missing: '',
  comment: '',
  source: '',
  came_by: 'typed',
  noted_at: new Date('2026-01-01T10:00:00Z'),
  locked_at: null,
  version: 1,
  corrections: 0,
  ...more,
})
const target = (more: Partial<Target>): Target => ({
  id: 't',
  indicator_id: 'i',
  day: '2027-01-01',
  value: 10,
  why: '',
  set_at: new Date('2026-01-01T10:00:00Z'),
  given_up_at: null,
  given_up_why: '',
  ...more,
})

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map(days => new Date(Date.UTC(1990, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
const figure = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.integer({ min: -10, max: 200 }),
  fc.constantFrom(0, 1, 1e12, -1e12, 1e-9),
)
const some_measured = fc
  .uniqueArray(
    fc.record({
      day,
      value: fc.option(figure),
      end: fc.constantFrom(null, 'low' as const, 'high' as const),
      room: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
      n: fc.option(fc.integer({ min: 0, max: 500 })),
    }),
    { selector: one => one.day, maxLength: 60 },
  )
  .map(all =>
    all
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      .map(({ day, value, end, room, n }, at) =>
        measured({
          day,
          baseline: at === 0,
          value,
          at_end: value === null ? end : null,
          n,
          ...(value !== null && room !== null && { low: value - room, high: value + room }),
        }),
      ),
  )
const some_targets = fc.array(
  fc
    .record({ day, value: figure, gone: fc.option(fc.integer({ min: 1, max: 9 })) })
    .map(({ gone, ...one }) =>
      target({ ...one, given_up_at: gone === null ? null : new Date(Date.UTC(2027, gone, 1)) }),
    ),
  { maxLength: 6 },
)

/** Every place that a path goes to by itself, not by a step from the last. */
const placesIn = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(found => ({
    x: Number(found[1]),
    y: Number(found[2]),
  }))

test('everything stands inside the frame, whatever was measured', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('number' as const, 'scale' as const, 'share' as const),
      some_measured,
      some_targets,
      day,
      (kind, measurements, targets, today) => {
        const drawn = drawingOf(indicator(kind), measurements, targets, today)
        const paths = [drawn.line, drawn.dots, drawn.whiskers, drawn.way, ...drawn.old.map(({ way }) => way)]
        expect(JSON.stringify({ ...drawn, ticks: drawn.ticks.map(({ y }) => y) })).not.toMatch(
          /NaN|Infinity|\d\.?e[+-]/,
        )
        for (const { x, y } of [
          ...paths.flatMap(placesIn),
          ...[drawn.baseline ?? [], drawn.newest ?? []].flat(),
        ]) {
          expect(x).toBeGreaterThanOrEqual(frame.left)
          expect(x).toBeLessThanOrEqual(frame.right)
          expect(y).toBeGreaterThanOrEqual(frame.top)
          expect(y).toBeLessThanOrEqual(frame.bottom)
        }
        for (const { y } of drawn.ticks) {
          expect(y).toBeGreaterThanOrEqual(frame.top)
          expect(y).toBeLessThanOrEqual(frame.bottom)
        }
        expect(drawn.now).toBeGreaterThanOrEqual(frame.left)
        expect(drawn.now).toBeLessThanOrEqual(frame.right)
      },
    ),
    { numRuns: 300 },
  )
})

test('an axis has few, even ticks, reaches as far as its figures, and begins at nought unless they lie far away', () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 20 }), values => {
      const bounds = boundsOf(indicator('number'), values)
      const ticks = ticksOf(bounds, 'number')
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(7)
      expect(new Set(ticks).size).toBe(ticks.length)
      const room = (bounds.max - bounds.min) * 1e-6
      expect(ticks[0]!).toBeLessThanOrEqual(bounds.min + room)
      expect(ticks.at(-1)!).toBeGreaterThanOrEqual(bounds.max - room)
    }),
  )
  expect(ticksOf(boundsOf(indicator('number'), [3, 12]), 'number')[0]).toBe(0)
  expect(ticksOf(boundsOf(indicator('number'), [1002, 1010]), 'number')[0]).toBeGreaterThan(900)
  expect(ticksOf(boundsOf(indicator('share'), [36, 70]), 'share')).toEqual([0, 50, 100])
  expect(ticksOf(boundsOf(indicator('scale'), [3.4]), 'scale')).toEqual([1, 2, 3, 4, 5])
  expect(ticksOf(boundsOf(indicator('number'), [7, 7]), 'number').length).toBeGreaterThan(1)
})

test('no line goes through what is missing, and what is at an end is a mark and no figure', () => {
  const drawn = drawingOf(
    indicator('share'),
    [
      measured({ day: '2026-01-01', value: 40, baseline: true }),
      measured({ day: '2026-03-01', value: 50 }),
      measured({ day: '2026-05-01', missing: 'Den som spør, var syk' }),
      measured({ day: '2026-07-01', value: 60 }),
      measured({ day: '2026-09-01', value: 65 }),
      measured({ day: '2026-11-01', at_end: 'high' }),
    ],
    [],
    '2026-11-22',
  )
  expect(drawn.line.match(/M/g)).toHaveLength(2)
  expect(drawn.line.match(/L/g)).toHaveLength(2)
  expect(drawn.missing.match(/M/g)).toHaveLength(1)
  expect(drawn.ends.match(/M/g)).toHaveLength(1)
  expect(drawn.dots.match(/M/g)).toHaveLength(3)
})

test('a target that was given up stays as the old way, beside the one that holds', () => {
  const gone = new Date('2026-06-01T10:00:00Z')
  const drawn = drawingOf(
    indicator('number'),
    [measured({ day: '2026-01-01', value: 2, baseline: true })],
    [
      target({ id: 'a', day: '2026-12-01', value: 20, given_up_at: gone }),
      target({ id: 'b', day: '2026-12-01', value: 12, set_at: new Date('2026-06-01T10:00:05Z') }),
      target({ id: 'c', day: '2027-06-01', value: 24 }),
    ],
    '2026-07-01',
  )
  expect(drawn.old).toHaveLength(1)
  expect(drawn.old[0]!.given_up_at).toEqual(gone)
  expect(placesIn(drawn.old[0]!.way)).toHaveLength(3)
  expect(placesIn(drawn.way)).toHaveLength(3)
  expect(drawn.old[0]!.way).not.toBe(drawn.way)
})

test('with older measurements left out, nothing joins the baseline with those that are shown', () => {
  const all = [
    measured({ day: '2020-01-01', value: 1, baseline: true }),
    measured({ day: '2026-01-01', value: 2 }),
    measured({ day: '2026-02-01', value: 3 }),
  ]
  expect(placesIn(drawingOf(indicator('number'), all, [], '2026-03-01', true).line)).toHaveLength(2)
  expect(placesIn(drawingOf(indicator('number'), all, [], '2026-03-01').line)).toHaveLength(3)
})
