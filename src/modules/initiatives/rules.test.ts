import { expect, test } from 'vitest'
import { isLate, isOpen, wayBack } from './rules.ts'

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

test('a form leads back to a page of the guide, and never anywhere else', () => {
  const back = (query: string) => wayBack(new URLSearchParams(query))?.to ?? null
  expect(back('from=guide')).toBe('/guide')
  expect(back('from=first-meeting')).toBe('/guide/first-meeting')
  for (const other of ['', 'from=', 'from=//else.example', 'from=toString']) expect(back(other)).toBeNull()
})
