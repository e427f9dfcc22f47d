import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Facts, firstWords, isDue, isNear, thingsToSay } from './rules.ts'

const nothing: Facts = {
  questions: 0,
  meeting: null,
  owed: 0,
  steps: { near: 0, late: 0 },
  proposals: 0,
  news: { count: 0, first: '' },
  others: [],
  point: null,
}
const today = '2026-03-02'

test('a week is counted in days', () => {
  expect(isDue(null, today)).toBe(true)
  expect(isDue('2026-02-23', today)).toBe(true)
  expect(isDue('2026-02-24', today)).toBe(false)
  // Over the night when the clock is put forward.
  expect(isDue('2026-03-23', '2026-03-30')).toBe(true)
})

test('a step is said from a week before its day until four weeks after, and not for ever', () => {
  expect(isNear('2026-03-09', today)).toBe(true)
  expect(isNear('2026-03-10', today)).toBe(false)
  expect(isNear('2026-02-02', today)).toBe(true)
  expect(isNear('2026-02-01', today)).toBe(false)
  expect(isNear(null, today)).toBe(false)
})

test('three things at most, the pressing ones first', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3), fc.boolean(), (q, s, p, n, point) => {
      const facts: Facts = {
        questions: q,
        meeting: null,
        owed: 0,
        steps: { near: s, late: 0 },
        proposals: p,
        news: { count: n, first: '' },
        others: [],
        point: point ? 'Ring' : null,
      }
      const things = thingsToSay(facts, '2026-02-20', today)
      expect(things.length).toBeLessThanOrEqual(3)
      expect(things.length === 0).toBe(q + s + p + n === 0)
    }),
  )
})

test('the guide’s next point alone is worth a letter once in four weeks', () => {
  const facts = { ...nothing, point: 'Ring' }
  expect(thingsToSay(facts, null, today)).toEqual([{ kind: 'point', name: 'Ring' }])
  expect(thingsToSay(facts, '2026-02-23', today)).toEqual([])
  expect(thingsToSay(facts, '2026-02-02', today)).toHaveLength(1)
  expect(thingsToSay({ ...facts, proposals: 1 }, '2026-02-23', today)).toHaveLength(2)
})

test('the meeting of the week and answers that are owed come before what may wait', () => {
  const meeting = { title: 'Torsdag', starts_at: new Date('2026-03-05T15:30:00Z') }
  const facts = { ...nothing, meeting, owed: 2, proposals: 1, news: { count: 1, first: '' } }
  expect(thingsToSay(facts, '2026-02-23', today).map(one => one.kind)).toEqual([
    'meeting',
    'owed',
    'proposals',
  ])
})

test('of what was told only the beginning of the first line is said', () => {
  expect(firstWords('Vi fikk rommet.\nKari ordnet det.')).toBe('Vi fikk rommet.')
  expect(firstWords('ord '.repeat(100)).length).toBeLessThanOrEqual(122)
  expect([...firstWords('🫖'.repeat(300))].length).toBeLessThanOrEqual(122)
})
