import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../../platform/language.ts'
import { lix } from '../../initiatives/plain/queries.ts'
import { standing } from './meeting/rules.ts'
import {
  addressesIn,
  blanksIn,
  cut,
  hintsFor,
  letter_fields,
  most_signs,
  paragraphsOf,
  shortMessage,
  wholeText,
} from './rules.ts'
import { text } from './text/index.ts'

const empty = { greeting: '', why_you: '', purpose: '', practical: '', free: '', contact: '' }
const good = {
  language: 'nb' as const,
  greeting: 'Hei!',
  why_you: 'Du vet noe vi ikke vet.',
  purpose: 'Hvordan kan flere spise sammen?',
  practical: 'Vi møtes torsdag 3. desember kl. 17 på biblioteket. Det blir suppe.',
  free: 'Du kan si nei.',
  contact: 'Ring Kari, 912 34 567.',
}
const nowhere = { place: '', meal: '' }
const keysOf = (letter: typeof good, known = nowhere) => hintsFor(letter, known).map(({ key }) => key)

test('a letter with everything in it gets no hint, and one with nothing is told what is missing', () => {
  expect(keysOf(good)).toEqual([])
  expect(keysOf({ ...empty, language: 'nb' } as typeof good)).toEqual([
    'no_day',
    'no_place',
    'no_food',
    'no_contact',
    'no_way_out',
  ])
})

test('a promise is seen where it is made, and what one gets to eat is none', () => {
  const found = (more: Partial<typeof good>) =>
    hintsFor({ ...good, ...more }, nowhere).flatMap(hint => (hint.key === 'promises' ? hint.found : []))
  expect(found({ why_you: 'Da får du penger. Du får hjelp, det garanterer vi.' })).toEqual([
    'Du får',
    'garanterer',
  ])
  expect(found({ purpose: 'Du får vite mer. Vi lover ingenting.' })).toEqual([])
  expect(found({ practical: 'Torsdag på biblioteket. Du får mat.' })).toEqual([])
})

test('place and meal of the initiative count, and what waits in brackets does not', () => {
  const practical = 'Lørdag i Bjørkevik, med noe godt på bordet.'
  expect(keysOf({ ...good, practical })).toEqual(['no_place', 'no_food'])
  expect(keysOf({ ...good, practical }, { place: 'Bjørkevik', meal: 'noe godt på bordet' })).toEqual([])
  const open = 'Vi møtes [torsdag kl. 17] på [biblioteket] til middag.'
  expect(keysOf({ ...good, practical: open })).toEqual(['blanks'])
  expect(blanksIn(`${open} [torsdag kl. 17]`)).toEqual(['[torsdag kl. 17]', '[biblioteket]'])
})

test('more words than one reads at a kitchen table are counted', () => {
  const hints = hintsFor({ ...good, purpose: 'ord '.repeat(181) }, nowhere)
  expect(hints).toEqual([{ key: 'long', words: expect.any(Number) }])
})

test('what is suggested is short, easy to read, and leaves open only what nobody knows', () => {
  const meals = [
    { meal: '', has_day: false, open: 4 },
    { meal: 'Suppe, 3.12. kl. 17.', has_day: true, open: 2 },
  ]
  for (const [language, { meal, has_day, open }] of languages.flatMap(l => meals.map(m => [l, m] as const))) {
    const words = text[language].suggest
    const letter = {
      language,
      greeting: words.greeting('Torsdagsbordet', 'Bjørkevik'),
      why_you: words.why_you,
      purpose: words.purpose('Hvordan kan flere spise sammen?'),
      practical: words.practical(meal, has_day),
      free: words.free,
      contact: words.contact('Ingrid'),
    }
    const [blanks] = hintsFor(letter, nowhere)
    expect(blanks, language).toEqual({
      key: 'blanks',
      found: expect.toSatisfy(found => found.length === open),
    })
    expect(lix(wholeText(letter))!, language).toBeLessThan(30)
    expect(paragraphsOf(letter).length).toBeGreaterThanOrEqual(letter_fields.length)
  }
})

test('the message for a phone never grows too long, whatever is written', () => {
  const typed = fc.oneof(fc.string({ maxLength: 800 }), fc.lorem({ maxCount: 80 }))
  fc.assert(
    fc.property(typed, typed, typed, typed, (invites, practical, way_in, contact) => {
      const message = shortMessage({ invites, practical, way_in, contact })
      expect(message.length).toBeLessThanOrEqual(most_signs)
      expect(message).not.toMatch(/\n/)
    }),
  )
  expect(
    shortMessage({
      invites: 'Hei! Kom til oss?',
      practical: 'Torsdag kl. 17.\nVi spiser.',
      way_in: '',
      contact: 'Ring Kari.',
    }),
  ).toBe('Hei! Kom til oss? Torsdag kl. 17. Vi spiser. Ring Kari.')
  expect(cut('Vi spiser. Så snakker vi lenge.', 20)).toBe('Vi spiser.')
  expect(cut('Vi spiser og så snakker vi', 20)).toBe('Vi spiser og så…')
})

test('addresses come out once each, and what is none is named by its line', () => {
  expect(addressesIn('Kari <Kari@b.example>, ola@b.example\n\nkari@b.example; per@')).toEqual({
    addresses: ['kari@b.example', 'ola@b.example'],
    wrong: [{ line: 3, found: 'per@' }],
  })
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), typed => {
      const { addresses, wrong } = addressesIn(typed)
      expect(new Set(addresses).size).toBe(addresses.length)
      for (const one of addresses) expect(one).not.toMatch(/[\s<>,;]/)
      for (const { found } of wrong) expect(typed).toContain(found)
    }),
  )
})

test('of the five things each stands by itself, and residents are at least as many', () => {
  const known = {
    on_sheet: 0,
    residents: 0,
    public: 1,
    meal: '',
    letters: 0,
    planned: 0,
    day_set: false,
    tasks: 0,
  }
  const stands = (more: Partial<typeof known>) => {
    const found = standing({ ...known, ...more })
    return Object.entries(found).flatMap(([thing, is]) => (is ? [thing] : []))
  }
  expect(stands({})).toEqual([])
  expect(stands({ residents: 1, meal: 'Suppe klokka 17', letters: 1, planned: 1, tasks: 1 })).toHaveLength(5)
  expect(stands({ residents: 1, public: 2 })).toEqual([])
  expect(stands({ public: 0 })).toEqual([])
})
