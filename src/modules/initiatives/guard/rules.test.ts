import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FindingKind, findIn, isIdentityNumber, othersThan } from './rules.ts'

const look = (text: string, others: readonly string[]) => findIn(text, othersThan('', others))
const kinds = (text: string, others: readonly string[] = []) => look(text, others).map(({ kind }) => kind)
const found = (text: string, others: readonly string[] = []) => look(text, others).map(one => one.found)

const weigh = (weights: readonly number[], digits: readonly number[]) =>
  (11 - (weights.reduce((sum, weight, at) => sum + weight * digits[at]!, 0) % 11)) % 11

/** Made-up numbers with both check digits right; the month of a made-up person has 80 added. */
const identity_number = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    d_number: fc.boolean(),
    month: fc.integer({ min: 81, max: 92 }),
    year: fc.nat(99),
    individual: fc.nat(999),
  })
  .map(({ day, d_number, month, year, individual }) => {
    const two = (number: number) => String(number).padStart(2, '0')
    const nine = `${two(day + (d_number ? 40 : 0))}${two(month)}${two(year)}${String(individual).padStart(3, '0')}`
    const digits = [...nine].map(Number)
    const first = weigh([3, 7, 6, 1, 8, 9, 4, 5, 2], digits)
    const second = weigh([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], [...digits, first])
    return { digits: [...digits, first, second] }
  })
  .filter(({ digits }) => digits.every(digit => digit < 10))
  .map(({ digits }) => digits.join(''))

const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvyæøå ,.:;!?()\n'), maxLength: 40 })

test('every identity number is seen, together or apart, whatever stands around it', () => {
  const apart = fc.constantFrom('', ' ', '-', '\u00a0')
  fc.assert(
    fc.property(identity_number, letters, letters, apart, (number, before, after, between) => {
      const written = `${number.slice(0, 6)}${between}${number.slice(6)}`
      expect(found(`${before} ${written} ${after}`)).toEqual([written])
    }),
  )
})

test('a single wrong digit is no identity number', () => {
  fc.assert(
    fc.property(identity_number, fc.nat(10), fc.integer({ min: 1, max: 9 }), (number, at, more) => {
      const digits = [...number].map(Number)
      digits[at] = (digits[at]! + more) % 10
      // Modulo 11 finds every single mistake: that is what the check digits are for.
      expect(isIdentityNumber(digits)).toBe(false)
    }),
  )
})

test('an identity number with a letter or a digit at its side is none', () => {
  fc.assert(
    fc.property(identity_number, fc.constantFrom('a', 'Ø', '7'), (number, beside) => {
      expect(kinds(`${beside}${number}`)).toEqual([])
      expect(kinds(`${number}${beside}`)).toEqual([])
    }),
  )
})

test('a Danish number counts where it is written as one, and its date is a date', () => {
  expect(kinds('Mit nummer er 010190-1234.')).toEqual(['identity_number'])
  expect(kinds('290200-1234')).toEqual(['identity_number'])
  expect(kinds('610190-1234')).toEqual(['identity_number'])
  for (const none of [
    '290201-1234',
    '320190-1234',
    '011390-1234',
    '0101901234',
    '010190 1234',
    '010190-12345',
  ]) {
    expect(kinds(none), none).toEqual([])
  }
})

test('phone numbers are seen as people write them', () => {
  for (const number of [
    '912 34 567',
    '91234567',
    '41 23 45 67',
    '22 33 44 55',
    '2233 4455',
    '+47 912 34 567',
    '+4791234567',
    '0047 912 34 567',
    '+45 20 12 34 56',
    '+44 (20) 7946 0958',
    '86 12 34 51',
    '912\u00a034\u00a0567',
  ]) {
    for (const text of [number, `Ring meg på ${number}.`, `(${number})`, `Tlf: ${number}, etter fem`]) {
      expect(found(text), text).toEqual([number])
    }
  }
})

const harmless = [
  'Vi møttes i 2024 og 2025.',
  'Perioden 2024 2025 var fin.',
  'Perioden 2024-2025',
  '1999 2000',
  'Møtet er 22.11.2026 klokka 16.30.',
  '22.11.2026',
  '2026-11-22',
  '20261122',
  '22112026',
  '22/11/2026',
  'Det kostet 25 000 000 kroner.',
  '25000000',
  'kr 45678912',
  '45678912 kr',
  '45678912,-',
  'NOK 45 67 89 12',
  '45678912 kroner',
  '1 250 450',
  'Storgata 14, 8005 Bodø',
  'Vi bor i nummer 12, 14 og 16.',
  '20 30 40 50',
  '25 26 27 28',
  'org.nr. 912345678',
  'org.nr 912 345 678',
  'konto 1234 56 78901',
  'Kontonummer 1234.56.78903',
  'sak 24/12345678',
  'saksnummer 45678912',
  'Saksnr: 45678912',
  'sagsnr. 45678912',
  'faktura 45678912',
  'IBAN NO93 8601 1117 947',
  'https://example.test/45678912',
  'ISBN 978-82-15-12345-6',
  '113, 112 og 116 117',
  'Ring 116117 eller 815 11 000.',
  '80 03 30 40',
  'version 22.33.44.55',
  '3,14159265',
  'Fra 10 til 12 i uke 47',
  'Vi var 12 voksne og 34 barn',
  '+20 000 000 kr',
  '+12 %',
  'klokka 10 30 og 12 45',
  'A12345678',
]

test('years, dates, money, house numbers and helplines are left in peace', () => {
  for (const text of harmless) expect(findIn(text, []), text).toEqual([])
})

test('no year, no date and no sum of money is ever taken for a number', () => {
  const year = fc.integer({ min: 1900, max: 2099 })
  const two = fc.integer({ min: 1, max: 28 }).map(day => String(day).padStart(2, '0'))
  const month = fc.integer({ min: 1, max: 12 }).map(one => String(one).padStart(2, '0'))
  const date = fc
    .tuple(two, month, year)
    .chain(([day, month, year]) =>
      fc.constantFrom(
        `${day}.${month}.${year}`,
        `${day}.${month} ${year}`,
        `${day}/${month}-${year}`,
        `${day}.${month}.${String(year).slice(2)}`,
        `${year}-${month}-${day}`,
        `${year}${month}${day}`,
        `${day}${month}${year}`,
      ),
    )
  const years = fc
    .tuple(year, year)
    .chain(([a, b]) => fc.constantFrom(`${a}`, `${a} ${b}`, `${a}–${b}`, `${a}/${b}`, `${a} og ${b}`))
  const sum = fc
    .integer({ min: 0, max: 999_999_999 })
    .chain(money =>
      fc.constantFrom(
        `kr ${money}`,
        `${money} kr`,
        `${money} kroner`,
        `${money},-`,
        `${money},50 kr`,
        `kr ${String(money).replace(/\B(?=(\d{3})+$)/g, ' ')}`,
        `${String(money).replace(/\B(?=(\d{3})+$)/g, ' ')} kroner`,
        `${String(money).replace(/\B(?=(\d{3})+$)/g, '.')} kr`,
      ),
    )
  const house = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 9999 }))
    .map(([house, post]) => `Storgata ${house}, ${String(post).padStart(4, '0')} Bodø`)
  fc.assert(
    fc.property(fc.oneof(date, years, sum, house), letters, letters, (one, before, after) => {
      expect(findIn(`${before} ${one} ${after}`, [])).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('words alone never call for a look', () => {
  fc.assert(
    fc.property(letters, text => {
      expect(findIn(text, ['Amina', 'Dag', 'Bo'])).toEqual([])
    }),
  )
})

test('a name is seen as a whole word, with its s, and not inside another', () => {
  const others = ['Amina', 'Anne', 'Lars']
  for (const text of [
    'Amina sa det.',
    'Jeg hørte Amina, og',
    'Aminas barn',
    'Amina’s',
    "Amina's",
    'sa Lars’ mor',
  ]) {
    expect(kinds(text, others), text).toEqual(['name'])
  }
  for (const text of ['amina', 'Aminaen', 'Anne-Lise', 'Annette', 'XAmina', 'amina@example.test', '@Amina']) {
    expect(kinds(text, others), text).toEqual([])
  }
})

test('a name that is a word as well counts only with a capital inside a sentence', () => {
  const others = ['Dag', 'Bjørn', 'Liv', 'Mai', 'Per', 'Tor']
  for (const text of [
    'Her sa Dag nei.',
    'så kom Bjørn',
    'hos Liv og',
    'hjemme hos Mais mor',
    '– Hei, sa Per.',
  ]) {
    expect(kinds(text, others), text).toEqual(['name'])
  }
  for (const text of [
    'Dag og natt',
    'Hver dag. Dag etter dag.',
    'en bjørn i skogen',
    'Bjørn er et stort dyr.',
    'i mai måned',
    'Liv er liv.\nLiv igjen',
    '– Liv er bra',
    '«Dag og natt»',
    '1. Per person',
    'per uke',
    'Torsdag',
  ]) {
    expect(findIn(text, others), text).toEqual([])
  }
})

test('a name of two letters needs the same care, and one of a single letter is none', () => {
  expect(kinds('Vi så at Bo gikk.', ['Bo'])).toEqual(['name'])
  expect(kinds('Bo er dyrt. bo her', ['Bo'])).toEqual([])
  expect(kinds('Da gikk J hjem', ['J'])).toEqual([])
})

test('somebody with several names is seen by the first, and by all of them as one', () => {
  expect(found('Da kom Kari Nordmann.', ['Kari Nordmann'])).toEqual(['Kari Nordmann'])
  expect(found('Kari  Nordmann og andre', ['Kari Nordmann'])).toHaveLength(1)
  expect(found('Kari kom.', ['Kari Nordmann'])).toEqual(['Kari'])
  expect(found('Nordmann og NAV', ['Kari Nordmann', 'NAV Bjørkevik'])).toEqual([])
})

test('one’s own name is one’s own, also where somebody else has the same', () => {
  expect(othersThan('Kari', ['Kari', 'kari', 'Amina'])).toEqual(['Amina'])
  const words = othersThan('Kari', ['Kari Nordmann'])
  expect(findIn('Jeg, Kari, og Kari Nordmann', words).map(one => one.found)).toEqual(['Kari Nordmann'])
})

test('a name may hold any sign', () => {
  for (const name of ['(.*)', 'a|b', 'O’Neil', 'Ålaug', 'محمد', '\\', '[x', 'Å'.normalize('NFD') + 'se']) {
    expect(() => findIn('Hei a|b (.*) [x', [name])).not.toThrow()
  }
  expect(kinds('Jeg traff محمد i går', ['محمد'])).toEqual(['name'])
})

test('what a person tells of their own life is never pointed at', () => {
  const story =
    'Jeg er 34 år og har to barn. I 2019 mistet jeg jobben, og NAV tok åtte uker. Mamma flyttet inn. ' +
    'Jeg har diagnosen F32.1, betaler 8 450 kr i leie og bor i Storgata 14 B. Barnevernet kom 12.3.2021 kl. 10.30.'
  expect(findIn(story, ['Amina', 'Dag', 'Mai', 'Ingrid'])).toEqual([])
})

test('every finding stands where it says', () => {
  const pieces = fc.constantFrom(
    '912 34 567',
    '010190-1234',
    'Amina',
    'hei',
    '2024',
    '. ',
    ', ',
    ' og ',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), parts => {
      const text = parts.join(' ')
      for (const { found, at, kind } of findIn(text, ['Amina'])) {
        expect(text.slice(at, at + found.length)).toBe(found)
        expect(['identity_number', 'phone', 'name'] satisfies FindingKind[]).toContain(kind)
      }
    }),
  )
})

test('a long text of nothing but digits or names is looked through to its end', () => {
  const found = (text: string) => findIn(text, ['Amina', 'Kari Nordmann']).length
  // So long that whoever looked again and again from the start would not come to an end.
  for (const text of ['1 ', '12', '+1', '9 9 ']) expect(found(text.repeat(1_000_000)), text).toBe(0)
  expect(found('Amina '.repeat(100_000))).toBe(100_000)
})
