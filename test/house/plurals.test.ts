import { expect, test } from 'vitest'
import { text } from '../../src/modules/scorecard/results/text/index.ts'
import type { Language } from '../../src/platform/language.ts'
import { layBehind, wordsFor } from '../../src/platform/words.ts'

const endings = (code: string, key: string) =>
  wordsFor(code)
    .filter(word => word.key.startsWith(`${key}~`))
    .map(word => word.key.split('~')[1])

test('a text that counts is asked for in as many forms as the language has', () => {
  expect(endings('vi', 'results.answers')).toEqual(['other'])
  expect(endings('fr', 'results.answers')).toEqual(['one', 'other'])
  expect(endings('pl', 'results.answers').sort()).toEqual(['few', 'many', 'one'])
  expect(endings('ar', 'results.answers').sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero'])
})

test('each count is said in its own form', () => {
  layBehind([
    { code: 'pl', text: key => (key.includes('~') ? `${key.split('~')[1]} {1}` : null), dress: String },
  ])
  const { answers } = text['pl' as Language]
  expect([1, 2, 5, 22, 25].map(answers)).toEqual(['one 1', 'few 2', 'many 5', 'few 22', 'many 25'])
  layBehind([])
})

test('a form that stands for one number alone may say it with a word, any other holds its place', () => {
  const needs = (code: string, key: string) => wordsFor(code).find(word => word.key === key)!.needs
  expect(needs('pl', 'results.answers~one')).toEqual([])
  expect(needs('ar', 'results.answers~two')).toEqual([])
  expect(needs('pl', 'results.answers~few')).toEqual([1])
  // One form for both nought and one.
  expect(needs('fr', 'results.answers~one')).toEqual([1])
})
