import { expect, test } from 'vitest'
import { isLate, isOpen } from './rules.ts'

test('a step is open until it was done or dropped', () => {
  expect(isOpen({ outcome: null })).toBe(true)
  expect(isOpen({ outcome: 'goes_on' })).toBe(true)
  expect(isOpen({ outcome: 'done' })).toBe(false)
  expect(isOpen({ outcome: 'dropped' })).toBe(false)
})

test('only an open step with a day that has passed is late', () => {
  expect(isLate({ outcome: null, due: '2026-11-21' }, '2026-11-22')).toBe(true)
  expect(isLate({ outcome: null, due: '2026-11-22' }, '2026-11-22')).toBe(false)
  expect(isLate({ outcome: null, due: null }, '2026-11-22')).toBe(false)
  expect(isLate({ outcome: 'done', due: '2026-11-01' }, '2026-11-22')).toBe(false)
})
