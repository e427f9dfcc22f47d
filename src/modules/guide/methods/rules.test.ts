import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Checkpoint, Method } from '../rules.ts'
import { beside } from './after/rules.ts'
import { eveningIn, most_cards, programOf, readClock } from './evening/rules.ts'
import { byPhase, fits, isOpen, lengthOf, wishIn } from './rules.ts'

const card = (id: string, more: Partial<Method> = {}): Method =>
  ({
    id,
    phases: ['work'],
    fields: ['equality'],
    together_with: 'everybody',
    minutes: { from: 30, to: 60 },
    steps: [{ minutes: 20 }, { minutes: 20 }],
    ...more,
  }) as unknown as Method

const cards = [
  card('short', { minutes: { from: 10, to: 20 } }),
  card('alone', { together_with: 'employees' }),
  card('before', { phases: ['preparation'], fields: ['anchoring', 'equality'] }),
]
const asked = (query: string) =>
  cards.filter(one => fits(one, wishIn(new URLSearchParams(query)))).map(one => one.id)

test('cards are found by phase, field, time and company, together; what is not known asks for nothing', () => {
  expect(asked('')).toEqual(['short', 'alone', 'before'])
  expect(asked('phase=preparation')).toEqual(['before'])
  expect(asked('field=equality&time=15')).toEqual(['short'])
  expect(asked('company=employees&time=45')).toEqual(['alone'])
  expect(asked('phase=never&field=%00&time=16')).toEqual(['short', 'alone', 'before'])
  expect(isOpen(wishIn(new URLSearchParams('phase=never')))).toBe(true)
  expect(byPhase(cards, 'work').now.map(one => one.id)).toEqual(['short', 'alone'])
})

test('a card takes as long as its steps, within what it says itself', () => {
  expect(lengthOf(card('a'))).toBe(40)
  expect(lengthOf(card('odd', { steps: [{ minutes: 38 }] as Method['steps'] }))).toBe(40)
  expect(lengthOf(card('b', { minutes: { from: 60, to: 90 } }))).toBe(60)
  expect(lengthOf(card('c', { minutes: { from: 10, to: 20 } }))).toBe(20)
})

test('a time is read as people write it', () => {
  expect(['17', '17.30', '17:30', '1730', 'kl. 9', ' 00:00 '].map(readClock)).toEqual([
    1020, 1050, 1050, 1050, 540, 0,
  ])
  expect(['', '24.00', '17.60', 'fem', '-1', '1.2.3'].map(readClock)).toEqual(Array(6).fill(null))
})

test('an evening holds each card once, five at most, and begins at five unless told', () => {
  const many = Array.from({ length: 7 }, (_, at) => card(`card-${at}`))
  const query = [...many, ...many].map(({ id }) => `card=${id}`).join('&')
  const evening = eveningIn(new URLSearchParams(`${query}&card=unknown`), many)
  expect(evening.cards.map(({ id }) => id)).toEqual(many.slice(0, most_cards).map(({ id }) => id))
  expect(evening).toMatchObject({ too_many: true, start: 1020, no_time: false })
  expect(eveningIn(new URLSearchParams('start=sein'), many)).toMatchObject({
    start: 1020,
    no_time: true,
    cards: [],
  })
})

test('the cards follow each other without a gap, with a pause after an hour, and a meal is one', () => {
  const length = fc.integer({ min: 1, max: 24 }).map(fives => 5 * fives)
  const some = fc.array(length, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(some, fc.nat({ max: 300 }), (lengths, start) => {
      const { items, end } = programOf(
        lengths.map((minutes, at) => card(`c${at}`, { minutes: { from: minutes, to: minutes } })),
        start,
      )
      expect(items.map(({ from }) => from)).toEqual([start, ...items.slice(0, -1).map(({ to }) => to)])
      expect(items.at(-1)).toMatchObject({ to: end, card: expect.anything() })
      expect(items.filter(item => item.card)).toHaveLength(lengths.length)
    }),
  )
  const hour = { minutes: { from: 60, to: 60 } }
  const kinds = (first: string) =>
    programOf([card(first, hour), card('b'), card('c')], 1020).items.map(item => item.card?.id ?? 'pause')
  expect(kinds('a')).toEqual(['a', 'pause', 'b', 'c'])
  expect(kinds('shared-meal')).toEqual(['shared-meal', 'b', 'c'])
  expect(programOf([card('late', hour)], 23 * 60 + 30).end).toBe(30)
})

test('beside a field lie points and cards for it, those for the present phase first, two of each', () => {
  const points = (['preparation', 'safety', 'closing', 'leadership', 'running'] as const).map(
    chapter => ({ id: chapter, chapter, fields: ['equality'] }) as unknown as Checkpoint,
  )
  const found = beside({ points, methods: cards }, 'equality', 'work')
  expect(found.points.map(({ id }) => id)).toEqual(['safety', 'leadership'])
  expect(found.cards.map(({ id }) => id)).toEqual(['short', 'alone'])
  const early = beside({ points, methods: cards }, 'equality', 'preparation')
  expect(early.cards.map(({ id }) => id)).toEqual(['before', 'short'])
  expect(early.points.map(({ id }) => id)).toEqual(['preparation', 'safety'])
  expect(beside({ points, methods: cards }, 'some-statement', 'work')).toEqual({ points: [], cards: [] })
})
