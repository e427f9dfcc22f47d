import fc from 'fast-check'
import { expect, test } from 'vitest'
import { after, promptFor, prompts } from './rules.ts'

const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
const written = fc.nat({ max: 5000 })

test('the prompt is never the one that was answered last', () => {
  fc.assert(
    fc.property(day, written, fc.constantFrom(...prompts), (on, count, last) => {
      expect(promptFor(on.toISOString().slice(0, 10), count, last)).not.toBe(last)
    }),
  )
})

test('twelve days, or twelve thoughts on one day, bring all of them', () => {
  const days = prompts.map((_, at) => promptFor(`2026-11-${String(at + 10)}`, 0, ''))
  expect(new Set(days).size).toBe(prompts.length)
  const thoughts = prompts.map((_, at) => promptFor('2026-11-10', at, ''))
  expect(new Set(thoughts).size).toBe(prompts.length)
})

test('whoever wants another gets the next, and after the last the first', () => {
  expect(prompts.map(after)).toEqual([...prompts.slice(1), prompts[0]])
})
