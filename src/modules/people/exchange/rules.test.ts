import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readKroner, sumsOf, writeKroner } from './rules.ts'

test('kroner are read as people write them', () => {
  const written = {
    '450': 45_000,
    '450,50': 45_050,
    '450.5': 45_050,
    ' 450 kr ': 45_000,
    'kr 450': 45_000,
    'kr. 1 250,00': 125_000,
    '450,-': 45_000,
    '1 250': 125_000,
    '12\u00a0500 kroner': 1_250_000,
    '0': 0,
    '0,05': 5,
  }
  for (const [typed, ore] of Object.entries(written)) expect(readKroner(typed), typed).toBe(ore)
})

test('what is no sum is not taken for one', () => {
  for (const typed of [
    '',
    'mye',
    '-5',
    '4,5,0',
    '1.250',
    '450,505',
    '45 0',
    '1e3',
    '0x10',
    '99999999999',
    '٣',
    'Infinity',
  ])
    expect(readKroner(typed), typed).toBeNull()
})

test('a sum is the same after it was written and read', () => {
  fc.assert(fc.property(fc.nat(1_000_000_000), ore => void expect(readKroner(writeKroner(ore))).toBe(ore)))
  expect(writeKroner(null)).toBe('')
})

test('paid and waiting make up the whole', () => {
  const line = fc.record({
    amount: fc.option(fc.nat(1_000_000)),
    paid_on: fc.option(fc.constant('2026-03-12')),
  })
  fc.assert(
    fc.property(fc.array(line), lines => {
      const { paid, waiting } = sumsOf(lines)
      expect(paid + waiting).toBe(lines.reduce((all, { amount }) => all + (amount ?? 0), 0))
    }),
  )
})
