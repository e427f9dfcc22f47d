import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Word } from '../../platform/words.ts'
import { shapeOf } from '../../platform/words.ts'
import {
  byPart,
  codeAmiss,
  listed,
  onPage,
  pagesOf,
  placesAmiss,
  seenOf,
  standingOf,
  type Version,
} from './rules.ts'

const word = (key: string, source: string, needs: number[] = []): Word => ({
  ...{ key, part: 'answering', source, english: source, needs, counts: null },
})

const version = (key: string, number: number, source: string, checked: boolean): Version => ({
  ...{ id: `${key}${number}`, key, version: number, body: `${source} ${number}`, source, written_by: null },
  checked_at: checked ? new Date(0) : null,
})

test('what is written from older bokmål helps the writer, and counts neither as written nor as checked', () => {
  const [one] = standingOf([word('a', 'Nå')], [version('a', 1, 'Før', true)])
  expect(one).toMatchObject({ written: false, checked: false, waits: false, newest: { version: 1 } })
})

test('a checked text stays checked while a newer one waits', () => {
  const [one] = standingOf([word('a', 'Nå')], [version('a', 2, 'Nå', false), version('a', 1, 'Nå', true)])
  expect(one).toMatchObject({ written: true, checked: true, waits: true, newest: { version: 2 } })
  expect(seenOf([one!])).toBe('2')
  expect(byPart([one!])).toEqual([{ part: 'answering', all: 1, written: 1, checked: 1, waits: 1 }])
})

test('brackets must be those of the bokmål, in any order', () => {
  const two = word('a', '{1} av {2}', [1, 2])
  expect(placesAmiss(two, 'av {2} er {1}')).toBeNull()
  expect(placesAmiss(two, '{1} av to')).toBe('place_missing')
  expect(placesAmiss(two, '{1} av {2} og {3}')).toBe('place_unknown')
  expect(placesAmiss(word('a', 'Ingen'), '{1}')).toBe('place_unknown')
  // A form for one alone may say it with a word.
  expect(placesAmiss(word('a', '{1} svar', []), 'ett svar')).toBeNull()
})

test('pages hold every text once, in their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), count => {
      const texts = Array.from({ length: count }, (_, at) => at)
      const pages = Array.from({ length: pagesOf(count) }, (_, page) => onPage(texts, page + 1))
      expect(pages.flat()).toEqual(texts)
    }),
  )
})

test('a code is one of ISO 639 and none of ours', () => {
  for (const code of [...listed, 'zh-Hant', 'qaa']) expect(codeAmiss(code), code).toBeNull()
  for (const code of ['nb', 'nn', 'da', 'en', 'no', 'en-GB']) expect(codeAmiss(code), code).toBe('ours')
  for (const code of ['', 'Norsk', '1a', 'a', 'se/../x', 'ar '])
    expect(codeAmiss(code), code).toBe('not_a_code')
})

test('the shape of a text is found by asking it: what may be missing, and what is a count', () => {
  expect(shapeOf([(a, b) => `${a} av ${b}`])).toEqual({ parameters: 2, maybe: null, count: null })
  expect(shapeOf([n => (n === 1 ? 'ett' : `${n}`)])).toMatchObject({ count: 0, maybe: null })
  expect(shapeOf([(by, what) => (by ? `${by} ber om ${what}` : `noen ber om ${what}`)])).toMatchObject({
    maybe: 0,
    count: null,
  })
  expect(shapeOf([n => `${n} svar`, n => (n === 1 ? '1 answer' : `${n} answers`)])).toMatchObject({
    count: 0,
  })
})
