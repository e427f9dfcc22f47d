import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Side } from '../rounds/rules.ts'
import { isAlike, sheetCode } from './rules.ts'

const sides: Side[] = [
  { id: 'residents', parties: ['resident', 'civil_society'] },
  { id: 'public', parties: ['public_employee'] },
]
const agreed = {
  id: '8f2b5c1e-0000-4000-8000-000000000001',
  instrument_id: 'samskap-28',
  instrument_version: '0.1',
  sides,
  k: 5,
}

test('a round has one code, and another round, other statements, other groups or another group size have another', () => {
  const code = sheetCode(agreed)
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/)
  expect(sheetCode({ ...agreed })).toBe(code)
  const others = [
    { ...agreed, id: '8f2b5c1e-0000-4000-8000-000000000002' },
    { ...agreed, instrument_version: '0.2' },
    { ...agreed, instrument_id: 'samskap-7' },
    { ...agreed, sides: sides.toReversed() },
    { ...agreed, sides: [{ ...sides[0]!, parties: ['resident'] as const }, sides[1]!] as Side[] },
    { ...agreed, k: 3 },
  ]
  expect(new Set([code, ...others.map(sheetCode)]).size).toBe(others.length + 1)
})

test('a sheet is like another when all answers or all but one are the same', () => {
  const sheet = Array.from({ length: 28 }, (_, at) => (at % 5) + 1)
  expect(isAlike(sheet, sheet)).toBe(true)
  expect(isAlike(sheet.with(3, 2), sheet)).toBe(true)
  expect(isAlike(sheet.with(3, -1), sheet)).toBe(true)
  expect(isAlike(sheet.with(3, 2).with(9, 1), sheet)).toBe(false)
  expect(isAlike(sheet, sheet.slice(1))).toBe(false)
})

test('a sheet with little on it is like another only when all is the same, and an empty one never', () => {
  const sheet: number[] = Array.from({ length: 28 }, (_, at) => (at < 4 ? 3 : 0))
  expect(isAlike(sheet, sheet)).toBe(true)
  expect(isAlike(sheet.with(0, 4), sheet)).toBe(false)
  const empty = sheet.map(() => 0)
  expect(isAlike(empty, empty)).toBe(false)
})

test('likeness goes both ways between sheets with much on them', () => {
  const sheet = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 9, maxLength: 9 })
  fc.assert(fc.property(sheet, sheet, (one, other) => isAlike(one, other) === isAlike(other, one)))
})
