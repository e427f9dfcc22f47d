import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesIn } from './context/rules.ts'
import { wordsCsv } from './files/rules.ts'
import { logLikelihood, signedLikelihood, strengthOf } from './measure/rules.ts'
import { cloudOf, most_words, overlap, type Placed } from './picture/rules.ts'
import { type Choices, countForms, perThousand, queryOf, typedWord, wishOf, wordsAt } from './rules.ts'
import { stopWordsOf } from './stop/queries.ts'

const formsOf = (body: string) => [...countForms([body])]
const wordsOf = (body: string) => [...wordsAt(body)].map(({ form }) => form)
const said = fc.array(
  fc.constantFrom(
    'Kanskje',
    'vi',
    'Båten',
    'e-post',
    "don't",
    'áhkku',
    '2026',
    '[navn]',
    '–',
    '.',
    '\n',
    'TORSDAG',
  ),
)

test('words are letters of any alphabet, hyphens and apostrophes inside, without capitals', () => {
  expect(wordsOf('Båten, ÆRLIG talt! «Møteplass» – e-post.')).toEqual([
    ...['båten', 'ærlig', 'talt', 'møteplass', 'e-post'],
  ])
  expect(wordsOf("We don't know. 'Maybe', she said.")).toEqual([
    'we',
    "don't",
    'know',
    'maybe',
    'she',
    'said',
  ])
  expect(wordsOf('Čáhci ja ŋŋ, đđ, žž; Ürün çok güzel; één café')).toEqual([
    ...['čáhci', 'ja', 'ŋŋ', 'đđ', 'žž', 'ürün', 'çok', 'güzel', 'één', 'café'],
  ])
})

test('figures, and what stands in brackets, are not words', () => {
  expect(wordsOf('I 2026 kom [navn] og [en annen, ler] 3–4 ganger på 1990-tallet')).toEqual([
    ...['i', 'kom', 'og', 'ganger', 'på', '1990-tallet'],
  ])
  expect(wordsOf('[ikke lukket og [navn] slutt')).toEqual(['ikke', 'lukket', 'og', 'slutt'])
})

test('a letter in two signs, a hidden hyphen and a curled apostrophe make no new words', () => {
  expect(formsOf('Ba\u030aten båten bå\u00adten')).toEqual([['båten', 3]])
  expect(formsOf("don’t don't DON'T")).toEqual([["don't", 3]])
})

test('counting and reading find the same words', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          said.map(parts => parts.join(' ')),
        ),
      ),
      bodies => {
        const counted = countForms(bodies)
        const read = new Map<string, number>()
        for (const body of bodies) {
          for (const { word } of linesIn(body, new Set(counted.keys()))) {
            read.set(word.toLowerCase(), (read.get(word.toLowerCase()) ?? 0) + 1)
          }
        }
        expect([...counted].toSorted()).toEqual([...read].toSorted())
      },
    ),
  )
})

test('what two say together is what each says, added up', () => {
  fc.assert(
    fc.property(said, said, (one, two) => {
      const together = countForms([one.join(' '), two.join(' ')])
      const apart = [countForms([one.join(' ')]), countForms([two.join(' ')])]
      const sum = (form: string) => apart.reduce((all, counts) => all + (counts.get(form) ?? 0), 0)
      for (const [form, times] of together) expect(times).toBe(sum(form))
    }),
  )
})

test('every word of a long text is counted', () => {
  const body = 'Kanskje vi kan hente dem som sitter hjemme, sa hun på møteplassen. '.repeat(20_000)
  const words = [...countForms([body]).values()].reduce((sum, times) => sum + times, 0)
  expect(words).toBe(240_000)
})

test('words of doubt and of asking are never left out as small', () => {
  const small = [...stopWordsOf('norwegian'), ...stopWordsOf('danish'), ...stopWordsOf('english')]
  const telling = 'kanskje hvordan hvorfor korleis kvifor måske hvordan hvorfor maybe perhaps how why'
  for (const word of telling.split(' ')) expect(small).not.toContain(word)
  for (const word of ['og', 'ikkje', 'eg', 'at', 'the']) expect(small).toContain(word)
  expect(small.filter(word => word !== typedWord(word))).toEqual([])
})

// Dunning (1993), table 1: the score and the counts k(AB), k(A~B), k(~AB), k(~A~B) of pairs of words in 31,777 words.
test.each([
  ['the swiss', 270.72, 110, 2442, 111, 29114],
  ['can be', 263.9, 29, 13, 123, 31612],
  ['previous year', 256.84, 31, 23, 139, 31584],
  ['mineral water', 167.23, 10, 0, 3, 31764],
])('log-likelihood is as published for "%s"', (_, score, ...[a, b, c, d]) => {
  expect(logLikelihood(a, b, c, d)).toBeCloseTo(score, 1)
})

test('the measure is nothing where both are alike, and turns its sign with them', () => {
  const many = fc.integer({ min: 0, max: 2000 })
  fc.assert(
    fc.property(many, many, many, many, (one, two, rest_one, rest_two) => {
      const pair = { one, two, words_one: one + rest_one, words_two: two + rest_two }
      const turned = { one: two, two: one, words_one: pair.words_two, words_two: pair.words_one }
      expect(Math.abs(signedLikelihood(pair))).toBeCloseTo(Math.abs(signedLikelihood(turned)), 6)
      if (one * pair.words_two === two * pair.words_one) expect(signedLikelihood(pair)).toBeCloseTo(0, 6)
      else expect(Math.sign(signedLikelihood(pair))).toBe(-Math.sign(signedLikelihood(turned)))
    }),
  )
  expect(signedLikelihood({ one: 30, two: 0, words_one: 1000, words_two: 1000 })).toBeGreaterThan(15)
  expect([40, -40, 12, 3].map(strengthOf)).toEqual(['clear', 'clear', 'likely', 'chance'])
  expect(perThousand(3, 0)).toBe(0)
})

test('the picture has no word upon another, keeps inside its frame, and is the same each time', () => {
  const counted = fc.uniqueArray(
    fc.record({ word: fc.string({ minLength: 1, maxLength: 24 }), times: fc.integer({ min: 1, max: 9999 }) }),
    { maxLength: 70, selector: ({ word }) => word },
  )
  fc.assert(
    fc.property(counted, words => {
      const cloud = cloudOf(words)
      expect(cloud).toEqual(cloudOf(words.toReversed()))
      expect(cloud.words).toHaveLength(Math.min(words.length, most_words))
      // Rounded to a tenth, two may come that much nearer each other than they were laid.
      const thinner = (one: Placed): Placed => ({ ...one, width: one.width - 1, size: one.size - 1 })
      for (const [at, one] of cloud.words.entries()) {
        expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0)
        expect(one.x + one.width / 2).toBeLessThanOrEqual(cloud.width)
        expect(one.y).toBeLessThanOrEqual(cloud.height)
        for (const other of cloud.words.slice(0, at)) {
          expect(overlap(thinner(one), thinner(other))).toBe(false)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('four times as often is twice as large', () => {
  const { words } = cloudOf([
    { word: 'sammen', times: 400 },
    { word: 'buss', times: 100 },
  ])
  expect(words.map(({ size }) => size)).toEqual([54, 27])
})

test('a word in its place has what stood around it, cut at whole words', () => {
  const [line] = linesIn('Hvordan skal vi få med\n dem? Kanskje vi kan hente dem.', new Set(['kanskje']))
  expect(line).toEqual({
    left: 'Hvordan skal vi få med dem? ',
    word: 'Kanskje',
    right: ' vi kan hente dem.',
  })
  const long = `${'ord '.repeat(60)}Kanskje${' etter'.repeat(60)}`
  const [cut] = linesIn(long, new Set(['kanskje']))
  expect(cut!.left).toMatch(/^… (ord )+$/)
  expect(cut!.right).toMatch(/^( etter)+ …$/)
  expect(Math.max(cut!.left.length, cut!.right.length)).toBeLessThanOrEqual(62)
})

test('a wish is the same after it has stood in an address, and what cannot be chosen is nothing', () => {
  const choices: Choices = {
    parties: ['resident', 'public_employee'],
    kinds: ['interview'],
    stemmers: ['norwegian', 'danish'],
  }
  fc.assert(
    fc.property(
      fc.constantFrom('', ...choices.parties),
      fc.constantFrom('', ...choices.kinds),
      fc.constantFrom(...choices.stemmers),
      fc.boolean(),
      fc.boolean(),
      (party, kind, stemmer, small, apart) => {
        const wish = { party, kind, stemmer, small, apart, begins: 'møte' }
        expect(wishOf(new URLSearchParams(queryOf(wish, choices)), choices)).toEqual(wish)
      },
    ),
  )
  expect(wishOf(new URLSearchParams('party=nobody&language=latin&begins=42'), choices)).toEqual({
    ...{ party: '', kind: '', stemmer: 'norwegian', small: false, apart: false, begins: '' },
  })
})

test('the file has all forms and points in its figures', () => {
  const row = { forms: ['bord', 'bordet'], times: 3, informants: 2, sources: 1 }
  expect(wordsCsv(['ord', 'former'], [row], 1500)).toBe(
    '\ufefford,former\r\nbord,bord bordet,3,2.000,2,1\r\n',
  )
})
