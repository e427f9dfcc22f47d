import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayAgree, nextStep } from './rules.ts'

const nothing = { sources: 0, own_parts: 0, speakers: 0, waiting: 0, codes: 0, codings: 0, quotes: 0 }
const told = { responsible: 'Vilde', contact: 'ved bordet' }

test('what comes next follows how far it is', () => {
  expect(nextStep({ responsible: '', contact: '' }, nothing)).toBe('say_who')
  expect(nextStep(told, nothing)).toBe('note_speakers')
  expect(nextStep(told, { ...nothing, speakers: 2 })).toBe('bring_source')
  expect(nextStep(told, { ...nothing, speakers: 2, sources: 1, waiting: 1 })).toBe('let_read')
  expect(nextStep(told, { ...nothing, speakers: 2, sources: 1 })).toBe('make_codes')
  expect(nextStep(told, { ...nothing, sources: 1, codes: 3 })).toBe('code')
  expect(nextStep(told, { ...nothing, sources: 1, codes: 3, codings: 9, waiting: 1 })).toBe('choose_quotes')
  expect(nextStep(told, { ...nothing, sources: 1, codes: 3, codings: 9, quotes: 1 })).toBe('show')
})

test('only somebody who leads loosens what was agreed, and an ended study can only be begun again', () => {
  const grants = fc.subarray(['facilitator', 'member', 'researcher', 'mentor'])
  fc.assert(
    fc.property(grants, fc.boolean(), fc.boolean(), (held, only_approved, ended) => {
      const may = mayAgree({ only_approved, ended_at: ended ? new Date() : null }, held)
      if (may.includes('all_but_taken_back')) expect(held).toContain('facilitator')
      expect(may.includes('begun_again')).toBe(ended)
      expect(may.includes('ended')).toBe(!ended)
    }),
  )
})
