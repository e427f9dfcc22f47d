import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewest_told, isAhead, newsOf, standsAt, sumOf, toldOpenly } from './rules.ts'

const now = new Date('2026-02-02T10:00:00Z')
const later = new Date('2026-02-05T10:00:00Z')

test('openly it is told how many come when both sides are enough or nobody, and nothing otherwise', () => {
  const few = fc.nat({ max: 9 })
  fc.assert(
    fc.property(fc.array(fc.record({ residents: few, public: few }), { maxLength: 4 }), coming => {
      const sum = sumOf(coming)
      const told = toldOpenly(sum)
      const sides = [sum.residents, sum.public]
      const few_of_one = sides.some(people => people > 0 && people < fewest_told)
      expect(told).toEqual(few_of_one || sum.residents + sum.public === 0 ? null : sum)
    }),
  )
})

test('whoever thinks of coming sees whether there is anything to come to', () => {
  const stands = (status: string, ends_at: Date | null = later, ended_at: Date | null = null) =>
    standsAt({ status, ends_at, ended_at }, now)
  expect(stands('planned')).toBe('planned')
  expect(stands('asking', null)).toBe('no_time')
  expect(stands('planned', new Date('2026-02-01T10:00:00Z'))).toBe('over')
  expect(stands('held')).toBe('over')
  expect(stands('cancelled')).toBe('cancelled')
  expect(stands('running')).toBe('running')
  expect(stands('planned', later, now)).toBe('closed')
  expect(isAhead(stands('planned'))).toBe(true)
  expect(isAhead(stands('cancelled'))).toBe(false)
  expect([newsOf('cancelled'), newsOf('asking'), newsOf('planned')]).toEqual([
    'cancelled',
    'no_time',
    'moved',
  ])
})
