import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isChanged, periodsOf, stateOf } from './rules.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, number))

test('a seat that was left and taken again gives two periods', () => {
  const events = [
    { kind: 'joined', at: day(1) },
    { kind: 'left', at: day(5) },
    { kind: 'returned', at: day(9) },
  ]
  expect(periodsOf(events)).toEqual([
    { from: day(1), to: day(5) },
    { from: day(9), to: null },
  ])
})

test('periods follow each other, and only the last is open', () => {
  const kinds = fc.array(fc.constantFrom('joined', 'left', 'returned'))
  fc.assert(
    fc.property(kinds, all => {
      const periods = periodsOf(all.map((kind, at) => ({ kind, at: day(at + 1) })))
      for (const [at, { from, to }] of periods.entries()) {
        if (at < periods.length - 1) expect(to).not.toBeNull()
        if (to) expect(from.getTime()).toBeLessThan(to.getTime())
      }
    }),
  )
})

test('a letter is one’s own, asked about, or confirmed', () => {
  expect(stateOf({ asked_at: null, confirmed_at: null })).toBe('own')
  expect(stateOf({ asked_at: day(1), confirmed_at: null })).toBe('asked')
  expect(stateOf({ asked_at: day(1), confirmed_at: day(2) })).toBe('confirmed')
})

test('only words count as a change, not how a browser ends its lines', () => {
  const before = { full_name: 'Amina Yusuf', did: 'a\nb', learnt: '', does_well: '' }
  expect(isChanged(before, { ...before, did: 'a\r\nb' })).toBe(false)
  expect(isChanged(before, { ...before, does_well: 'c' })).toBe(true)
})
