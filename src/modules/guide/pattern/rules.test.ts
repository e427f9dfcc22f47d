import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasAddress, inNewWords, told_on, withoutPeople } from './rules.ts'

test('the names of one place become those of another, all at once and only as whole words', () => {
  const words = [
    ['Bordet', 'Bua'],
    ['Bua', 'Bordet'],
    ['Vik', 'Nes'],
    ['', 'x'],
  ] as const
  expect(inNewWords('Bordet i Vik og Bua i Vika', words)).toBe('Bua i Nes og Bordet i Vika')
  expect(inNewWords('a.c abc', [['a.c', '$&']])).toBe('$& abc')
})

test('a text stays as it is where nothing of the old place stands in it, whatever the words', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 12 })
  fc.assert(
    fc.property(word, fc.array(fc.tuple(word, word), { maxLength: 4 }), (text, words) => {
      const told = inNewWords(text, words)
      if (words.every(([old]) => !text.includes(old))) expect(told).toBe(text)
    }),
  )
})

test('of a letter only the parts that tell of nobody are left', () => {
  const parts = { greeting: 'Hei', why_you: 'Du', purpose: 'Vi', free: 'Nei' }
  const all = Object.fromEntries(told_on.map(field => [field, true])) as Record<keyof typeof parts, boolean>
  expect(withoutPeople(parts, { ...all, purpose: false })).toEqual({
    parts: { greeting: '', why_you: '', purpose: 'Vi', free: '' },
    left_out: ['greeting', 'why_you', 'free'],
  })
  expect(['kari@b.no', 'se www.b.no', 'https://b.no'].every(hasAddress)).toBe(true)
  expect(hasAddress('Ring oss. Eller ikke.')).toBe(false)
})
