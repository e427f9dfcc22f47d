import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerOf, keyFor, keysOf, readTyped } from './rules.ts'

const five = keysOf({
  scale: { min: 1, max: 5 },
  statements: Array.from({ length: 6 }),
  ways_out: { dont_know: true, rather_not: true },
})

test('digits are steps, and the two ways out and an empty line have keys of their own', () => {
  expect(readTyped(five, '15?-. ')).toEqual({ answers: [1, 5, -1, -2, 0, 0], fault: null })
  expect(readTyped(five, '*vVxX,').answers).toEqual([-1, -1, -1, -2, -2, 0])
})

test('on a scale to ten the key 0 is ten', () => {
  const ten = { ...five, max: 10, count: 3 }
  expect(readTyped(ten, '109').answers).toEqual([1, 10, 9])
  expect(answerOf(five, '0')).toBe('off_scale')
})

test('where values have two digits, a key is the place on the scale', () => {
  const odd = { ...five, min: 8, max: 12 }
  expect([8, 9, 10, 11, 12].map(value => keyFor(odd, value))).toEqual(['1', '2', '3', '4', '5'])
  expect(answerOf(odd, '5')).toBe(12)
})

test('what is no answer is named with its place', () => {
  expect(readTyped(five, '12p').fault).toEqual({ why: 'unknown', at: 3, char: 'p' })
  expect(readTyped(five, '129').fault).toEqual({ why: 'off_scale', at: 3, char: '9' })
  expect(readTyped({ ...five, rather_not: false }, '1-').fault).toMatchObject({ why: 'no_such_way', at: 2 })
  expect(readTyped(five, '12').fault).toEqual({ why: 'too_few', typed: 2 })
  expect(readTyped(five, '1234512').fault).toEqual({ why: 'too_many', typed: 7 })
  expect(readTyped(five, '').fault).toEqual({ why: 'too_few', typed: 0 })
})

test('every sheet that can be filled in can be typed, on every scale', () => {
  const scale = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 2, max: 9 }))
    .map(([min, more]) => ({ ...five, min, max: min + more }))
  const sheet = scale.chain(keys =>
    fc
      .array(
        fc.constantFrom(
          -2,
          -1,
          0,
          ...Array.from({ length: keys.max - keys.min + 1 }, (_, at) => keys.min + at),
        ),
        {
          minLength: 1,
          maxLength: 60,
        },
      )
      .map(answers => ({ keys: { ...keys, count: answers.length }, answers })),
  )
  fc.assert(
    fc.property(sheet, ({ keys, answers }) => {
      const ways = new Map([
        [0, '.'],
        [-1, '?'],
        [-2, '-'],
      ])
      const typed = answers.map(answer => ways.get(answer) ?? keyFor(keys, answer)).join('')
      expect(readTyped(keys, typed)).toEqual({ answers, fault: null })
    }),
  )
})

test('whatever is typed, it is a whole sheet or something is said to be wrong', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'012345678?*vX-–., pæ\n\0𝟙'), maxLength: 12 }),
      typed => {
        const { answers, fault } = readTyped(five, typed)
        expect(fault === null).toBe(answers.length === five.count && [...typed].length === five.count)
      },
    ),
  )
})
