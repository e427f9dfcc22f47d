import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whenAnswered, whenScreenMoves } from './following.ts'

test('who waits goes along with the first statement, and only then', () => {
  expect(whenScreenMoves({ screen: -1, at: -1, answered: false })).toEqual({ do: 'stay' })
  expect(whenScreenMoves({ before: -1, screen: 0, at: -1, answered: false })).toEqual({ do: 'go', to: 0 })
})

test('who has answered goes along, who has not is offered to', () => {
  expect(whenScreenMoves({ before: 3, screen: 4, at: 3, answered: true })).toEqual({ do: 'go', to: 4 })
  expect(whenScreenMoves({ before: 3, screen: 4, at: 3, answered: false })).toEqual({ do: 'offer' })
  expect(whenScreenMoves({ before: 4, screen: 5, at: 3, answered: false })).toEqual({ do: 'offer' })
})

test('with the screen one waits for the next, behind it the next statement follows', () => {
  expect(whenAnswered({ screen: 5, at: 5 })).toEqual({ do: 'thank' })
  expect(whenAnswered({ screen: 5, at: 2 })).toEqual({ do: 'go', to: 3 })
  expect(whenScreenMoves({ screen: 5, at: 5, answered: true })).toEqual({ do: 'thank' })
})

const place = fc.integer({ min: -1, max: 28 })

test('nobody is torn away from a statement without an answer, nor led backwards', () => {
  fc.assert(
    fc.property(place, place, place, fc.boolean(), (before, screen, at, answered) => {
      const then = whenScreenMoves({ before, screen, at, answered })
      if (then.do !== 'go') return
      expect(then.to).toBe(screen)
      expect(then.to).toBeGreaterThan(at)
      expect(at < 0 || (answered && at === before)).toBe(true)
    }),
  )
})
