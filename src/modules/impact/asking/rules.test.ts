import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkOf, readLink } from '../../../platform/links.ts'
import {
  answeredIn,
  DONT_KNOW,
  freeDay,
  type Given,
  hindranceOf,
  LEFT_OPEN,
  publishedOf,
  RATHER_NOT,
  readAnswers,
  typedOf,
} from './rules.ts'

const k = 5
const scale = { kind: 'scale', min: 1, max: 5 } as const
const share = { kind: 'share', min: 0, max: 1 } as const
const number = { kind: 'number', min: 0, max: 1000 } as const
const own = (...answers: number[]): Given[] => answers.map(answer => ({ answer, typed: false }))
const typed = (...answers: number[]): Given[] => answers.map(answer => ({ answer, typed: true }))

describe('what is told of a question', () => {
  test('is nothing below five who answered it themselves, never nought', () => {
    expect(publishedOf(scale, own(3, 3, 4, 2), k)).toEqual({ too_few: true })
    expect(publishedOf(scale, own(3, 3, 4, 2, DONT_KNOW, RATHER_NOT, LEFT_OPEN), k)).toEqual({
      too_few: true,
    })
    expect(publishedOf(scale, [...own(3, 3, 4, 2), ...typed(1, 2, 3, 4, 5)], k)).toEqual({ too_few: true })
    expect(publishedOf(number, [], k)).toEqual({ too_few: true })
    expect(publishedOf(number, [], 0)).toEqual({ too_few: true })
  })

  test('is a mean to one decimal, or a whole percentage with its part', () => {
    expect(publishedOf(scale, own(2, 3, 4, 4, 3), k)).toEqual({ n: 5, value: 3.2, part: null, at_end: null })
    expect(publishedOf(share, own(1, 1, 0, 0, 1, 0, 1), k)).toEqual({
      n: 7,
      value: 57,
      part: 4,
      at_end: null,
    })
    expect(publishedOf(number, own(0, 2, 7, 1, 4), k)).toEqual({ n: 5, value: 2.8, part: null, at_end: null })
  })

  test('is only that it is at the end where the sum is at most one from there', () => {
    const low = { n: 5, value: null, part: null, at_end: 'low' }
    for (const answers of [own(1, 1, 1, 1, 1), own(1, 1, 2, 1, 1)]) {
      expect(publishedOf(scale, answers, k)).toEqual(low)
    }
    expect(publishedOf(scale, own(5, 5, 4, 5, 5), k)).toEqual({ ...low, at_end: 'high' })
    expect(publishedOf(share, own(1, 0, 0, 0, 0), k)).toEqual(low)
    expect(publishedOf(number, own(0, 0, 0, 0, 1), k)).toEqual(low)
    expect(publishedOf(scale, own(1, 1, 2, 2, 1), k)).toMatchObject({ value: 1.4 })
  })

  test('counts what others typed, but hides what people entered themselves just as well', () => {
    expect(publishedOf(scale, [...own(2, 3, 4, 4, 3), ...typed(5)], k)).toMatchObject({ n: 6, value: 3.5 })
    const hidden = publishedOf(share, [...own(1, 1, 1, 1, 1), ...typed(0, 0)], k)
    expect(hidden).toEqual({ n: 7, value: 64, part: null, at_end: null })
    expect(publishedOf(share, [...own(1, 1, 1, 1, 0), ...typed(0, 0)], k)).toEqual(hidden)
  })
})

const questions = fc.oneof(
  fc.constant(share),
  fc.constant(number),
  fc
    .tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 10 }))
    .map(([min, more]) => ({ kind: 'scale' as const, min, max: min + more })),
)
const given = questions.chain(question =>
  fc.tuple(
    fc.constant(question),
    fc.array(
      fc.record({
        answer: fc.oneof(
          fc.integer({ min: question.min, max: Math.min(question.max, 12) }),
          fc.constantFrom(question.min, question.max, LEFT_OPEN, DONT_KNOW, RATHER_NOT),
        ),
        typed: fc.boolean(),
      }),
      { minLength: 3, maxLength: 24 },
    ),
  ),
)

test('answers moved about with the same sums leave every byte that is told the same', () => {
  let moved = 0
  fc.assert(
    fc.property(given, fc.nat(), fc.nat(), ([question, before], a, b) => {
      const after = structuredClone(before)
      const valid = after.filter(one => one.answer >= 0)
      const [up, down] = [valid[a % valid.length], valid[b % valid.length]]
      const can = up && down && up !== down && up.typed === down.typed
      if (can && up.answer < question.max && down.answer > question.min) {
        up.answer += 1
        down.answer -= 1
        moved += 1
      }
      // Whether somebody left it open or would not say is told nowhere.
      for (const one of after) if (one.answer < 0) one.answer = RATHER_NOT
      const told = JSON.stringify(publishedOf(question, before, k))
      expect(JSON.stringify(publishedOf(question, after.toReversed(), k))).toBe(told)
    }),
    { numRuns: 5000 },
  )
  expect(moved).toBeGreaterThan(500)
})

test('of two sums that lie at the end, nothing that is told says which it was', () => {
  fc.assert(
    fc.property(given, fc.boolean(), ([question, answers], high) => {
      const end = high ? question.max : question.min
      const all = answers.map(one => (one.typed || one.answer < 0 ? one : { ...one, answer: end }))
      const at = all.findIndex(one => !one.typed && one.answer >= 0)
      const one_off = all.map((one, place) =>
        place === at ? { ...one, answer: end + (high ? -1 : 1) } : one,
      )
      expect(publishedOf(question, one_off, k)).toEqual(publishedOf(question, all, k))
    }),
    { numRuns: 1000 },
  )
})

test('how many answered is told where five did so themselves', () => {
  const rows = (own: number, typed: number) => [
    ...Array.from({ length: own }, () => ({ typed_by_other: false })),
    ...Array.from({ length: typed }, () => ({ typed_by_other: true })),
  ]
  expect(answeredIn(rows(4, 9), k)).toBeNull()
  expect(answeredIn(rows(5, 2), k)).toBe(7)
})

test('what comes in is an answer, a way out, or nothing', () => {
  const three = [scale, share, number]
  expect(readAnswers(three, { a_0: '5', a_1: '0', n_2: ' 12 ' })).toEqual({ answers: [5, 0, 12], faults: {} })
  expect(readAnswers(three, { a_0: '-2', a_1: '-3', a_2: '-2' }).answers).toEqual([-2, -3, -2])
  for (const odd of ['6', '0', '-1', '-4', '1.5', 'x', '', '9999', ' 3']) {
    expect(readAnswers([scale], { a_0: odd }).answers, odd).toEqual([LEFT_OPEN])
  }
  // A number that was typed goes before a way out that was chosen first.
  expect(readAnswers([number], { a_0: '-2', n_0: '3' }).answers).toEqual([3])
  for (const odd of ['1,5', '-1', '1001', 'mange', '1 000']) {
    expect(readAnswers([number], { n_0: odd }).faults, odd).toEqual({ n_0: 'whole_number' })
  }
  const answers = [5, -3, 12]
  expect(readAnswers(three, typedOf(three, answers)).answers).toEqual(answers)
})

test('a figure finds the last free day up to the closing', () => {
  expect(freeDay('2026-03-01', [])).toBe('2026-03-01')
  expect(freeDay('2026-03-01', ['2026-03-01', '2026-02-28', '2026-02-26'])).toBe('2026-02-27')
})

test('a link carries its initiative and its key, whatever a mail program hangs on to it', () => {
  const initiative_id = '3b0c7a52-91d4-4f6e-8a57-6c2e0f9b1d48'
  const key = 'x'.repeat(43)
  const link = linkOf(initiative_id, key)
  expect(link).toHaveLength(65)
  for (const right of [link, `${link}.`, `${link})`]) expect(readLink(right)).toEqual({ initiative_id, key })
  for (const wrong of ['', 'x', link.slice(1), `${link}x`, link.replace('x', '*')]) {
    expect(readLink(wrong), wrong).toBeNull()
  }
})

test('an indicator without a question, or with more steps than people can use, says what it lacks', () => {
  const fine = {
    kind: 'scale',
    way: 'asked',
    question: 'Hører du til?',
    scale_min: 0,
    scale_max: 10,
  } as const
  const one = { ...fine, withdrawn_at: null }
  expect(hindranceOf(one)).toBeNull()
  expect(hindranceOf({ ...one, question: '' })).toBe('no_question')
  expect(hindranceOf({ ...one, scale_max: 11 })).toBe('scale')
  expect(hindranceOf({ ...one, kind: 'number', scale_max: 100 })).toBeNull()
})
