import fc from 'fast-check'
import { expect, test } from 'vitest'
import { soughtIn } from './rules.ts'

const plans = [
  { municipality: 'Bjørkevik', title: 'Kommuneplanens samfunnsdel', year: 2023, file_name: 'a.pdf' },
  { municipality: 'Solvik', title: 'Temaplan for oppvekst', year: 2023, file_name: 'Solvik/oppvekst.pdf' },
  { municipality: null, title: 'Referat', year: null, file_name: 'Åsgrenda-utkast.pdf' },
]
const found = (words: string) => soughtIn(plans, words).map(({ title }) => title)

test('a plan is found by place, year, title and file, however it is written', () => {
  expect(found('BJØRKE')).toEqual(['Kommuneplanens samfunnsdel'])
  expect(found('2023 oppvekst')).toEqual(['Temaplan for oppvekst'])
  expect(found('  åsgrenda, ')).toEqual(['Referat'])
  expect(found('A\u030Asgrenda')).toEqual(['Referat'])
  expect(found('2023')).toHaveLength(2)
  expect(found('vik')).toEqual([])
  expect(found('*.(')).toHaveLength(3)
})

test('more words never find more', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 20 })
  fc.assert(
    fc.property(words, words, (one, more) => {
      const few = soughtIn(plans, `${one} ${more}`)
      expect(soughtIn(plans, one)).toEqual(expect.arrayContaining(few))
    }),
  )
})
