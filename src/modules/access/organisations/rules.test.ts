import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLastAdministrator, isOrganisationNumber } from './rules.ts'

/** Eight digits, and the ninth by modulus 11 where there is one. */
const numbered = fc.stringMatching(/^\d{8}$/).map(digits => {
  const found = [...Array(10).keys()].filter(last => isOrganisationNumber(`${digits}${last}`))
  return { digits, found }
})

test('at most one last digit fits the eight before it', () => {
  fc.assert(fc.property(numbered, ({ found }) => found.length <= 1))
})

test('one wrong digit, or two beside each other that have changed places, are found', () => {
  const right = numbered.filter(({ found }) => found.length === 1)
  fc.assert(
    fc.property(right, fc.nat(8), fc.integer({ min: 1, max: 9 }), ({ digits, found }, at, by) => {
      const well = `${digits}${found[0]}`
      const wrong = [...well]
      wrong[at] = String((Number(wrong[at]) + by) % 10)
      expect(isOrganisationNumber(wrong.join(''))).toBe(false)
      const swapped = [...well]
      const next = Math.min(at, 7)
      ;[swapped[next], swapped[next + 1]] = [swapped[next + 1]!, swapped[next]!]
      expect(isOrganisationNumber(swapped.join(''))).toBe(swapped.join('') === well)
    }),
  )
})

test('only nine digits are a number', () => {
  for (const odd of ['', '12345678', '1234567890', '12345678a', ' 12345678'])
    expect(isOrganisationNumber(odd), odd).toBe(false)
})

test('the last administrator stays, whoever else there is', () => {
  const held = [
    { id: 'a', kind: 'organisation_administrator' },
    { id: 'b', kind: 'network_coordinator' },
  ] as const
  expect(isLastAdministrator(held, 'a')).toBe(true)
  expect(isLastAdministrator(held, 'b')).toBe(false)
  expect(isLastAdministrator([...held, { id: 'c', kind: 'organisation_administrator' }], 'a')).toBe(false)
})
