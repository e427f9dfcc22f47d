import { expect, test } from 'vitest'
import { holdingK, publishedCounts, seatsOn, sideOf } from './rules.ts'

const count = (side: string, seats: number, answered: number) => ({ side, seats, answered })

test('counts are told for sides of at least k seats', () => {
  const [a, b] = [count('residents', 6, 2), count('public', 5, 5)]
  expect(publishedCounts([a, b], 5)).toEqual({ sides: [a, b], all: { seats: 11, answered: 7 } })
})

test('the sum is left out where it would give a smaller side away', () => {
  const [a, b] = [count('residents', 6, 2), count('public', 3, 1)]
  expect(publishedCounts([a, b], 5)).toEqual({ sides: [a], all: null })
  expect(publishedCounts([a, count('public', 0, 0)], 5).all).toEqual({ seats: 6, answered: 2 })
})

test('two small sides are told together when they are enough, and not at all when they are not', () => {
  const small = [count('residents', 3, 2), count('public', 3, 1)]
  expect(publishedCounts(small, 5)).toEqual({ sides: [], all: { seats: 6, answered: 3 } })
  expect(publishedCounts([count('residents', 3, 2)], 5)).toEqual({ sides: [], all: null })
})

test('a smaller group size holds only while all agree', () => {
  expect([holdingK(3, true), holdingK(3, false), holdingK(1, false), holdingK(5, false)]).toEqual([
    3, 5, 5, 5,
  ])
})

test('a party answers for the side it was put in, or not at all', () => {
  const sides = [{ id: 'residents', parties: ['resident' as const] }]
  expect(sideOf(sides, 'resident')?.id).toBe('residents')
  expect(sideOf(sides, 'mentor')).toBeNull()
  const member = { participant_id: '1', name: 'Siri', email: null, language: 'nb' }
  expect(seatsOn(sides[0]!, [{ ...member, party: 'mentor' }])).toEqual([])
})
