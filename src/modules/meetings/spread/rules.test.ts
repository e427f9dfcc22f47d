import { expect, test } from 'vitest'
import { placesOf, spreadOf, verdictOf } from './rules.ts'

const meeting = (id: string, day: string) => ({
  ...{ id, starts_at: new Date(`${day}T17:00:00Z`), ends_at: new Date(`${day}T19:00:00Z`) },
})
const held = [meeting('a', '2026-01-08'), meeting('b', '2026-01-15'), meeting('c', '2026-02-05')]

test('how often and how far apart somebody was there', () => {
  expect(spreadOf(held, new Set(['a', 'c', 'elsewhere']))).toEqual({
    ...{ there: [true, false, true], meetings: 2, hours: 4, weeks: 4, last: held[2]!.starts_at },
  })
  expect(spreadOf(held, new Set())).toMatchObject({ meetings: 0, hours: 0, weeks: 0, last: null })
})

test('one meeting is not co-creation, and four are little', () => {
  expect([0, 1, 2, 4, 5].map(verdictOf)).toEqual(['none', 'one', 'few', 'few', 'several'])
})

test('meetings stand along a line by their days', () => {
  expect(placesOf(held)).toEqual([0, 0.25, 1])
  expect(placesOf(held.slice(0, 1))).toEqual([0.5])
  expect(placesOf([])).toEqual([])
})
