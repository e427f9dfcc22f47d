import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeMark, writtenOut } from './rules.ts'

const speakers = [
  { informant_id: null, signs: ['?', 'S'] },
  { informant_id: 'a', signs: ['INN 1', '1'] },
  { informant_id: 'b', signs: ['OA 2', '2'] },
]

test('marks of time and speakers are read, and what goes on goes on', () => {
  const { passages, unknown } = writtenOut(
    '[0:04] INN 1: Jeg kom for maten.\nNå kommer jeg for praten.\n\n1:02:09 OA2: Vi visste ikke.\nS: Hva da?\n[1:03:00] Det vet jeg ikke.',
    speakers,
  )
  expect(unknown).toEqual([])
  expect(passages).toEqual([
    { informant_id: 'a', body: 'Jeg kom for maten.\nNå kommer jeg for praten.', start_ms: 4000 },
    { informant_id: 'b', body: 'Vi visste ikke.', start_ms: 3_729_000 },
    { informant_id: null, body: 'Hva da?', start_ms: null },
    { informant_id: null, body: 'Det vet jeg ikke.', start_ms: 3_780_000 },
  ])
})

test('a speaker who is not known is given back, and somebody who talks is not taken for one', () => {
  const { unknown, passages } = writtenOut('Amina: Hei.\nINN 1: Jeg tenkte som så her: nei.', speakers)
  expect(unknown).toEqual([{ line: 1, called: 'Amina' }])
  expect(passages.at(-1)?.body).toBe('Jeg tenkte som så her: nei.')
})

test('a place in a recording is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 * 3600 }), seconds => {
      const { passages } = writtenOut(`[${timeMark(seconds * 1000)}] OA 2: ord`, speakers)
      expect(passages).toEqual([{ informant_id: 'b', body: 'ord', start_ms: seconds * 1000 }])
    }),
  )
})

test('no word is lost, whatever is written', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zæøå .,?]{0,40}$/), { maxLength: 12 }), lines => {
      const words = (text: string) => text.split(/\s+/).filter(Boolean)
      const { passages } = writtenOut(lines.join('\n'), speakers)
      expect(passages.flatMap(one => words(one.body))).toEqual(lines.flatMap(words))
    }),
  )
})
