import { expect, test } from 'vitest'
import { bases, missingIn, needsLaw } from './rules.ts'

const whole = {
  controller: 'Bjørkevik kommune',
  basis: 'public_task',
  law: 'Et vedtak',
  special_basis: 'Uttrykkelig samtykke',
  purpose: 'Finne ut noe sammen',
} as const

test('before anything is stated, everything is missing', () => {
  expect(missingIn(null)).toEqual(['controller', 'basis', 'law', 'special_basis', 'purpose'])
})

test('a task or a duty needs its law; consent and interest need none', () => {
  expect(bases.filter(needsLaw)).toEqual(['public_task', 'legal_obligation'])
  for (const basis of bases) {
    expect(missingIn({ ...whole, basis, law: '' })).toEqual(needsLaw(basis) ? ['law'] : [])
  }
})

test('what has been said is not asked for again', () => {
  expect(missingIn(whole)).toEqual([])
  expect(missingIn({ ...whole, special_basis: '' })).toEqual(['special_basis'])
})
