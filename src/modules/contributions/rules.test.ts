import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  answer_within,
  answerBy,
  daysBetween,
  figuresFrom,
  type Happening,
  happenings,
  isAnswered,
  type Line,
  median,
  owing,
} from './rules.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)
const line = (kind: Happening, number: number, body = ''): Line => ({ kind, body, on: day(number) })
/** A thread as it may be: it begins with being received, and goes on in time. */
const threads = fc
  .array(fc.record({ kind: fc.constantFrom(...happenings), after: fc.nat(40) }), { maxLength: 8 })
  .map(steps => [
    line('received', 0),
    ...steps.map(({ kind }, at) =>
      line(
        kind,
        steps.slice(0, at + 1).reduce((sum, { after }) => sum + after, 0),
      ),
    ),
  ])
const given = day(0)

test('being worked on alone is no answer; what is done about it, or a reason, is', () => {
  expect(owing(given, [line('working', 2, 'Vi spør biblioteket.')], day(30)).first_after).toBe(2)
  expect(owing(given, [line('received', 0), line('working', 2)], day(3))).toEqual({
    since: given,
    overdue: false,
    first_after: null,
  })
  expect(owing(given, [line('received', 0), line('not_followed', 5)], day(300))).toEqual({
    since: null,
    overdue: false,
    first_after: 5,
  })
})

test('nobody should wait longer than two weeks, and from the day after it is overdue', () => {
  const waiting = [line('received', 0)]
  expect(owing(given, waiting, day(answer_within)).overdue).toBe(false)
  expect(owing(given, waiting, day(answer_within + 1)).overdue).toBe(true)
  expect(answerBy(given)).toBe(day(answer_within))
})

test('“this did not answer me” opens it again from that day, however often it is said; the first answer stays the first', () => {
  fc.assert(
    fc.property(threads, fc.nat(5), (thread, more) => {
      const last = thread.at(-1)!.on
      const before = owing(given, thread, last)
      const objected = [
        ...thread,
        ...Array.from({ length: more + 1 }, () => ({ kind: 'not_answered' as const, body: '', on: last })),
      ]
      const after = owing(given, objected, last)
      expect(after.since).toBe(before.since ?? last)
      expect(after.first_after).toBe(before.first_after)
      expect(isAnswered(objected)).toBe(false)
    }),
  )
})

test('an answer settles it on whatever day it comes, and nothing but an objection opens it again', () => {
  fc.assert(
    fc.property(
      threads,
      fc.constantFrom('answer', 'done', 'not_followed', 'in_use', 'rested', 'effect'),
      (thread, kind) => {
        const last = thread.at(-1)!.on
        const answered = [...thread, { kind: kind as Happening, body: '', on: last }]
        expect(owing(given, answered, day(1000))).toMatchObject({ since: null, overdue: false })
        expect(
          owing(
            given,
            [...answered, { kind: 'word', body: '', on: last }, { kind: 'working', body: '', on: last }],
            day(1000),
          ).since,
        ).toBeNull()
        expect(isAnswered(answered)).toBe(true)
      },
    ),
  )
})

test('the days to the first answer are never fewer than none, and overdue is only who waits', () => {
  fc.assert(
    fc.property(threads, fc.nat(400), (thread, number) => {
      const { since, overdue, first_after } = owing(given, thread, day(number))
      if (first_after !== null) expect(first_after).toBeGreaterThanOrEqual(0)
      expect(overdue).toBe(since !== null && daysBetween(since, day(number)) > answer_within)
      expect(isAnswered(thread)).toBe(since === null)
    }),
  )
})

test('the median lies between the least and the most, in whatever order, and is none of nothing', () => {
  expect(median([])).toBeNull()
  expect(median([3])).toBe(3)
  expect(median([1, 10])).toBe(5.5)
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), days => {
      const found = median(days)!
      expect(found).toBeGreaterThanOrEqual(Math.min(...days))
      expect(found).toBeLessThanOrEqual(Math.max(...days))
      expect(median(days.toReversed())).toBe(found)
      expect(days.filter(one => one < found).length).toBeLessThanOrEqual(days.length / 2)
      expect(days.filter(one => one > found).length).toBeLessThanOrEqual(days.length / 2)
    }),
  )
})

test('the figures count everything once', () => {
  const all = [
    owing(given, [line('received', 0), line('answer', 4)], day(30)),
    owing(given, [line('received', 0), line('done', 8), line('not_answered', 9)], day(30)),
    owing(given, [line('received', 0)], day(30)),
  ]
  expect(figuresFrom(all)).toEqual({ given: 3, answered: 1, overdue: 2, median_days: 6 })
})
