import { expect, test } from 'vitest'
import { areAnswers, nextStep, pauseAt, sumsOf, tidyAnswers } from './rules.ts'

const seven = { scale: { min: 1, max: 7 }, statements: [1, 2, 3], ways_out: { dont_know: {} } }

test('an answer is a step of the scale, a way out that the instrument has, or open', () => {
  expect(areAnswers(seven, [7, -1, 0])).toBe(true)
  expect(areAnswers(seven, [8, 1, 1])).toBe(false)
  expect(areAnswers(seven, [1, 1, -2])).toBe(false)
  expect(areAnswers(seven, [1, 1])).toBe(false)
  expect(areAnswers(seven, [1, 1.5, 1])).toBe(false)
})

test('what came along and cannot be an answer is left open', () => {
  expect(tidyAnswers(seven, [])).toEqual([0, 0, 0])
  expect(tidyAnswers(seven, [7, 9, Number.NaN, 4])).toEqual([7, 0, 0])
})

test('one statement follows the other, with a pause half-way where there are many', () => {
  expect(nextStep(3, 0, '')).toEqual({ to: 'statement', at: 1 })
  expect(nextStep(3, 2, '')).toEqual({ to: 'review' })
  expect(nextStep(3, 0, '', true)).toEqual({ to: 'review' })
  expect(pauseAt(19)).toBeNull()
  expect(nextStep(28, 13, '')).toEqual({ to: 'pause', at: 14 })
  expect(nextStep(28, 14, '14')).toEqual({ to: 'statement', at: 14 })
})

test('a step never leads outside the instrument', () => {
  expect(nextStep(3, 0, 'back')).toEqual({ to: 'start' })
  expect(nextStep(3, 400, 'back')).toEqual({ to: 'statement', at: 2 })
  expect(nextStep(3, -1, '999')).toEqual({ to: 'statement', at: 2 })
  expect(nextStep(3, -1, 'rest')).toEqual({ to: 'rest', at: 0 })
})

test('sums turn reversed statements, and an instrument without groupings has none', () => {
  const statement = (reversed: boolean) => ({
    id: 'a',
    reversed,
    about: 'we' as const,
    groups: { field: 'one' },
  })
  const instrument = {
    ...{ id: 'x', version: '1', scale: { min: 1, max: 7 } },
    statements: [statement(false), statement(true), statement(false)],
    groupings: [{ id: 'field', groups: ['one', 'two'] }],
  }
  expect(sumsOf(instrument, [7, 2, -1])).toEqual({ sums: [13, 0], counts: [2, 0] })
  expect(sumsOf({ ...instrument, groupings: [] }, [7, 2, -1])).toEqual({ sums: [], counts: [] })
})
