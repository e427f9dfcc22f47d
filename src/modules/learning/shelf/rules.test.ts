import { expect, test } from 'vitest'
import { isOurs, stepsIn } from './rules.ts'

test('steps are one a line, without the numbers that people put before them', () => {
  expect(stepsIn('1. Sett frem kaffe\n\n 2) Spør én og én \n- Vent\n10 minutter stille')).toEqual([
    'Sett frem kaffe',
    'Spør én og én',
    'Vent',
    '10 minutter stille',
  ])
})

test('what was borrowed and never changed is not lent on', () => {
  expect(isOurs({ taken_from: null, version: 1 })).toBe(true)
  expect(isOurs({ taken_from: 'x', version: 1 })).toBe(false)
  expect(isOurs({ taken_from: 'x', version: 2 })).toBe(true)
})
