import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../../../platform/language.ts'
import { lix } from '../../../initiatives/plain/queries.ts'
import { blocksOf } from '../reading/rules.ts'
import { text } from '../text/index.ts'
import { draftOf, firstNames, summaryOf, type Traces } from './rules.ts'

const nothing: Traces = {
  ...{ people: [], guests: [], agenda: [], boards: [], tables: [], decisions: [], steps: [], next: null },
}
const evening: Traces = {
  people: [
    { name: 'Amina Hassan', side: 'residents' },
    { name: 'Jonas', side: 'residents' },
    { name: 'Kari Vik', side: 'public' },
  ],
  guests: [{ side: 'residents', people: 2 }],
  agenda: [
    { kind: 'welcome', title: 'Velkommen', note: '', started: true },
    { kind: 'talk', title: 'Bussen', note: 'Den siste går kl. 18', started: true },
    { kind: 'residents_hour', title: 'Innbyggerne alene', note: 'Om sinte naboer', started: true },
    { kind: 'talk', title: 'Sommerferien', note: '', started: false },
  ],
  boards: [
    {
      title: 'Hva trenger vi?',
      themes: [
        {
          name: 'Skyss',
          notes: [
            { body: 'Samkjøring', support: 1 },
            { body: 'Buss til\nkl. 22', support: 4 },
            { body: 'Sykler', support: 0 },
            { body: 'Taxi', support: 0 },
          ],
        },
        { name: '', notes: [{ body: 'Kaffe', support: 0 }] },
      ],
    },
  ],
  tables: [
    { number: 1, topic: 'mat', left_behind: 'Suppe er billig.' },
    { number: 2, topic: '', left_behind: '  ' },
  ],
  decisions: [
    { what: 'Vi prøver middag i biblioteket', why: 'Der er det gratis.', how: 'consent' },
    { what: 'Ingen møter i juli.', why: '', how: 'vote' },
  ],
  steps: [{ what: 'spør biblioteket', who: 'Kari', due: '2026-03-03' }],
  next: {
    starts_at: new Date('2026-03-05T17:00:00Z'),
    ends_at: new Date('2026-03-05T19:00:00Z'),
    place: 'Biblioteket',
  },
}
const { headings, sides } = text.nb.draft
const inNorwegian = { language: 'nb', words: text.nb.draft, naming: 'names' } as const

test('a meeting is told as short lines under headings, by first name', () => {
  expect(draftOf(evening, inNorwegian)).toBe(
    [
      `${headings.there}\nAmina, Jonas, Kari og 2 til.`,
      `${headings.talked}\n– Bussen: Den siste går kl. 18\n– Innbyggerne hadde en stund for seg selv`,
      `${headings.board('Hva trenger vi?')}\n– Skyss: «Buss til kl. 22», «Samkjøring», «Sykler» og én lapp til\n– Andre lapper: «Kaffe»`,
      `${headings.tables}\n– Bord 1, mat: Suppe er billig.`,
      `${headings.settled}\n– Vi prøver middag i biblioteket. Alle kan leve med det. Grunnen: Der er det gratis.\n– Ingen møter i juli. De fleste ville det.`,
      `${headings.doing}\n– Kari: spør biblioteket, innen 3. mars 2026`,
      `${headings.next}\nTorsdag 5. mars 2026, 18:00–20:00, Biblioteket.`,
    ].join('\n\n'),
  )
  expect(summaryOf(evening)).toBe('Vi prøver middag i biblioteket.\nIngen møter i juli.')
})

test('or by number and side; and what residents said among themselves stays with them', () => {
  const told = draftOf(evening, { ...inNorwegian, naming: 'numbers' })
  expect(told).toContain(`${sides.residents(4)} og ${sides.public(1)}.`)
  expect(told).not.toContain('Amina')
  expect(told).not.toContain('naboer')
})

test('a meeting that has left nothing is proposed as nothing, and one that nobody started by its plan', () => {
  expect(draftOf(nothing, inNorwegian)).toBe('')
  const planned = evening.agenda.map(item => ({ ...item, started: false }))
  expect(draftOf({ ...nothing, agenda: planned }, inNorwegian)).toContain('– Sommerferien')
})

test('two who share a first name are told apart by as little as it takes', () => {
  expect(firstNames(['Kari Vik', 'Ola', 'Kari Berg'])).toEqual(['Kari V.', 'Ola', 'Kari B.'])
  expect(firstNames(['Kari Vik', 'Kari Voll'])).toEqual(['Kari Vik', 'Kari Voll'])
  expect(firstNames(['Kari', 'Kari'])).toEqual(['Kari', 'Kari'])
})

test.each(languages)('in %s every part is a heading over its lines, and easy to read', language => {
  const told = draftOf(evening, { language, words: text[language].draft, naming: 'names' })
  const blocks = blocksOf(told)
  expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(7)
  expect(lix(told)!).toBeLessThan(40)
})

const words = fc.string({ unit: 'grapheme', maxLength: 400 })
const side = fc.constantFrom('residents', 'public', 'beside')
const any_traces = fc.record({
  people: fc.array(fc.record({ name: words.filter(name => name.trim() !== ''), side }), { maxLength: 4 }),
  guests: fc.constant([]),
  agenda: fc.array(
    fc.record({
      kind: fc.constantFrom('talk', 'quiet', 'residents_hour', 'closing'),
      ...{ title: words, note: words, started: fc.boolean() },
    }),
    { maxLength: 4 },
  ),
  boards: fc.constant([]),
  tables: fc.array(fc.record({ number: fc.constant(1), topic: words, left_behind: words }), { maxLength: 2 }),
  decisions: fc.array(fc.record({ what: words, why: words, how: fc.constant('vote') }), { maxLength: 3 }),
  steps: fc.array(fc.record({ what: words, who: words, due: fc.constant(null) }), { maxLength: 3 }),
  next: fc.constant(null),
}) as fc.Arbitrary<Traces>

test('whatever people wrote, no line runs on for ever and none is left open', () => {
  fc.assert(
    fc.property(any_traces, traces => {
      const told = draftOf(traces, inNorwegian)
      for (const line of told.split('\n')) expect([...line].length).toBeLessThan(2_500)
      expect(told).not.toMatch(/undefined|\n{3}/)
    }),
  )
})
