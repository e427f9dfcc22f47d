import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, leftOut, readAnswers, suitMost, tallyOf, typedOf } from './rules.ts'

const option = (id: string, yes: number, if_needed: number, no: number) => ({
  id,
  tally: { yes, if_needed, no },
})

test('the best time is one that most can come to, gladly before if needed; where all are alike none is', () => {
  expect([...suitMost([option('a', 3, 0, 2), option('b', 1, 3, 1)])]).toEqual(['b'])
  expect([...suitMost([option('a', 3, 1, 0), option('b', 2, 2, 0)])]).toEqual(['a'])
  expect([...suitMost([option('a', 1, 0, 1), option('b', 1, 0, 1), option('c', 0, 0, 2)])]).toEqual([
    'a',
    'b',
  ])
  expect(suitMost([option('a', 2, 0, 0), option('b', 2, 0, 0)]).size).toBe(0)
  expect(suitMost([option('a', 0, 0, 3), option('b', 0, 0, 1)]).size).toBe(0)
  expect(suitMost([option('a', 1, 0, 0), option('b', 0, 0, 1)]).size).toBe(0)
  expect(suitMost([]).size).toBe(0)
})

test('a time that none of the residents can come to is told, even when most can', () => {
  const said = (side: 'residents' | 'public' | null, answer: 'yes' | 'no' | undefined) => ({ side, answer })
  expect(leftOut([said('residents', 'no'), said('public', 'yes'), said(null, 'yes')])).toBe('residents')
  expect(leftOut([said('residents', 'no'), said('residents', 'yes')])).toBeNull()
  expect(leftOut([said('residents', undefined), said('public', 'yes')])).toBeNull()
  expect(leftOut([said('residents', 'yes'), said('public', 'no')])).toBe('public')
})

test('what is read from a form is what stands in it again, and nothing else gets in', () => {
  const given = fc.dictionary(fc.uuid(), fc.constantFrom(...answers))
  fc.assert(
    fc.property(given, typed => {
      const read = readAnswers(Object.keys(typed), typedOf(typed))
      expect(Object.fromEntries(read.map(one => [one.option_id, one.answer]))).toEqual(typed)
    }),
  )
  expect(readAnswers(['x'], { a_x: ['yes', 'no'], a_y: 'yes' })).toEqual([])
  expect(readAnswers(['x'], { a_x: '__proto__' })).toEqual([])
  expect(tallyOf(['yes', 'no', undefined])).toEqual({ yes: 1, if_needed: 0, no: 1 })
})
