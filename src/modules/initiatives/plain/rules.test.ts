import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../../platform/language.ts'
import { lix, lixLevel, sentencesIn, unkindWords, wordsIn } from './rules.ts'
import { kinder_words } from './words/rules.ts'

test('LIX is as one counts it by hand', () => {
  // 6 words, 2 sentences, none long.
  expect(lix('Vi spiser mat. Kom du også!')).toBe(3)
  // 10 words, 1 sentence, 3 long: velkommen, biblioteket, torsdag.
  expect(lix('Du er velkommen til middag på biblioteket nå på torsdag.')).toBe(10 + 30)
  // 8 words, 2 sentences, 4 long: Kommunen, kartlegger, tilbudet, Ansatte.
  expect(lix('Kommunen kartlegger nå tilbudet. Ansatte sier fra snart.')).toBe(4 + 50)
  expect(lix('')).toBeNull()
  expect(lix(' … !')).toBeNull()
})

test('a point that ends nothing is not counted, and a line of its own is', () => {
  expect(sentencesIn('Vi møtes kl. 17.30 den 22. november. Kom!')).toHaveLength(2)
  expect(sentencesIn('Ta med f.eks. Kari. Ring 12 34 56 78.')).toHaveLength(2)
  expect(sentencesIn('Hei!\n\nSted: biblioteket\nTid: torsdag')).toHaveLength(3)
  expect(sentencesIn('Hun sa: «Kom!» Vi kom.')).toEqual(['Hun sa: «Kom!»', 'Vi kom.'])
  expect(wordsIn('E-post, 17.30 og Kari’s')).toEqual(['E-post', '17.30', 'og', 'Kari’s'])
})

test('a row of points and a word without an end are read over as quickly as anything else', () => {
  const long = 50_000
  for (const text of ['.'.repeat(long), `${'.'.repeat(long)}x`, `${'a'.repeat(long)} x. y`.repeat(4)]) {
    expect(sentencesIn(`Hei! ${text}`).length).toBeGreaterThan(0)
  }
  expect(sentencesIn('Hm ... Ja!!! Nei')).toEqual(['Hm ...', 'Ja!!!', 'Nei'])
})

test('the levels begin where the scale says', () => {
  expect([0, 29.9, 30, 39.9, 40, 49.9, 50, 60, 60.1].map(lixLevel)).toEqual([
    'very_easy',
    'very_easy',
    'easy',
    'easy',
    'medium',
    'medium',
    'hard',
    'hard',
    'very_hard',
  ])
})

test('whatever is written, LIX is a number or nothing, and every word stands in a sentence', () => {
  const pieces = fc.constantFrom(
    'Vi',
    'spiser',
    'samskaping',
    'kl.',
    '17.30',
    '.',
    '!',
    '\n',
    ' ',
    '22. ',
    'å',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(pieces).map(all => all.join(' ')),
      ),
      text => {
        const found = lix(text)
        const words = wordsIn(text)
        expect(found === null).toBe(words.length === 0)
        if (found !== null) expect(found).toBeGreaterThan(0)
        expect(sentencesIn(text).flatMap(wordsIn)).toEqual(words)
      },
    ),
  )
})

test('the same text twice is as hard as once', () => {
  const sentence = fc
    .array(fc.constantFrom('vi', 'går', 'sammen', 'frivillig', 'hjem'), { minLength: 1, maxLength: 12 })
    .map(words => `${words.join(' ')}.`)
  fc.assert(
    fc.property(sentence, text => {
      expect(lix(`${text}\n${text}`)).toBeCloseTo(lix(text)!, 8)
    }),
  )
})

const plain_stem = /^[\p{L} -]+$/u
const forms = languages.flatMap(language =>
  kinder_words[language].flatMap(([stem, endings, kinder]) =>
    plain_stem.test(stem)
      ? endings.split(' ').map(ending => ({ language, kinder, word: stem + (ending === '-' ? '' : ending) }))
      : [],
  ),
)

test('every form on the lists is found with its kinder word, and never inside another word', () => {
  expect(languages.every(language => kinder_words[language].length >= 25)).toBe(true)
  for (const { language, kinder, word } of forms) {
    expect(unkindWords(language, `Vi kan ${word} her.`)).toEqual([
      { found: word, kinder, sentence: `Vi kan ${word} her.` },
    ])
    expect(unkindWords(language, `${word.toUpperCase()} igjen`)).toHaveLength(1)
    expect(unkindWords(language, `Vi kan x${word}q her.`)).toEqual([])
  }
})

test('no kinder word is itself on the list of its language', () => {
  for (const language of languages) {
    for (const [stem, , kinder] of kinder_words[language]) {
      expect(unkindWords(language, kinder), stem).toEqual([])
    }
  }
})

test('each word is said once, the longer of two, and what only looks like one is left alone', () => {
  const text = 'Ring en kommunal instans. Vi bruker rommet.\nBrukerne får hjelp. Brukerne kommer.'
  expect(unkindWords('nb', text).map(({ found, sentence }) => [found, sentence])).toEqual(
    [
      ['en kommunal instans', 'Ring en kommunal instans.'],
      ['Brukerne', 'Brukerne får hjelp.'],
    ].map(([found, sentence]) => [found!.replace('en kommunal', 'kommunal'), sentence]),
  )
  expect(unkindWords('en', 'You can use the room with other users of the library.')).toEqual([])
})
