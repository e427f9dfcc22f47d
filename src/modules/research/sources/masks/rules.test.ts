import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masked, suggestionsIn } from './rules.ts'

test('names inside a sentence, known people and places, and long numbers are suggested', () => {
  const found = suggestionsIn(
    [
      'Jeg ringte Marit på 912 34 567. Amina svarte. Vi bor i Bjørkevik.',
      'Bussen går. Da sa Kari Holm at Aminas bror var på NAV.',
    ],
    { people: ['Amina'], places: ['Bjørkevik'] },
  )
  const of = (words: string) => found.find(one => one.words === words)
  expect(of('Amina')).toEqual({ words: 'Amina', kind: 'person', times: 2 })
  expect(of('Bjørkevik')?.kind).toBe('place')
  expect(of('Marit')?.kind).toBe('person')
  expect(of('Kari Holm')?.kind).toBe('person')
  expect(of('912 34 567')?.kind).toBe('number')
  expect(of('Bussen')).toBeUndefined()
  expect(of('Jeg')).toBeUndefined()
})

test('a word is replaced wherever it stands alone, with its s, and nowhere inside another', () => {
  const mask = (body: string) => masked(body, [{ words: 'Berit', mark: '[navn]' }])
  expect(mask('Berit og Berits bror. Beritsen blir.')).toBe('[navn] og [navn]s bror. Beritsen blir.')
  expect(masked('ring +47 912 34 567 nå', [{ words: '+47 912 34 567', mark: '[nummer]' }])).toBe(
    'ring [nummer] nå',
  )
})

test('what is masked stands nowhere any more, and all else as it was', () => {
  const word = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,8}$/)
  fc.assert(
    fc.property(word, fc.array(fc.stringMatching(/^[a-zæøå]{1,8}$/), { maxLength: 9 }), (name, others) => {
      const body = [name, ...others, name, ...others, `${name}.`].join(' ')
      const after = masked(body, [{ words: name, mark: '[navn]' }])
      expect(after).toBe(['[navn]', ...others, '[navn]', ...others, '[navn].'].join(' '))
      expect(suggestionsIn([after], { people: [name], places: [] }).map(one => one.words)).not.toContain(name)
    }),
  )
})
