import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matched, type Offered, type Ours, placesLeft, reasonsFor, stateOf } from './rules.ts'

const way = ['preparation', 'recruitment', 'work', 'running', 'closing']
const themes = ['loneliness', 'youth', 'food']
const at = new Date('2026-02-02T10:00:00Z')

const ours = fc.record({ step: fc.nat({ max: way.length - 1 }), themes: fc.subarray(themes) }).map(
  ({ step, ...one }): Ours => ({
    ...one,
    phase: way[step]!,
    ahead: way.slice(step + 1),
    language: 'nb',
  }),
)
const offered: fc.Arbitrary<Offered> = fc.record({
  id: fc.uuid(),
  themes: fc.subarray(themes),
  phases: fc.subarray(way),
  languages: fc.subarray(['nb', 'nn', 'da', 'en']),
  places_left: fc.nat({ max: 2 }),
  offered_at: fc.nat({ max: 3 }).map(days => new Date(at.getTime() + days * 86_400_000)),
})
const offers = fc.uniqueArray(offered, { selector: one => one.id, maxLength: 8 })
const ids = (ours: Ours, all: readonly Offered[]) => matched(ours, all).map(({ offer }) => offer.id)

const us: Ours = { themes: ['food'], phase: 'work', ahead: ['running', 'closing'], language: 'nn' }
const one: Offered = {
  ...{ id: 'a', themes: ['food', 'youth'], phases: ['running', 'closing'], languages: ['da', 'nb'] },
  ...{ places_left: 1, offered_at: at },
}

test('somebody like us has worked on the same and been where we come next, and the reasons are said', () => {
  expect(reasonsFor(us, one)).toEqual([
    { kind: 'themes', themes: ['food'] },
    { kind: 'next', phase: 'running' },
    { kind: 'language', language: 'nb' },
  ])
  expect(reasonsFor(us, { ...one, themes: ['youth'], phases: ['closing'], languages: ['da'] })).toEqual([
    { kind: 'further', phase: 'closing' },
  ])
  expect(reasonsFor({ ...us, phase: 'closing', ahead: [] }, { ...one, themes: [], languages: [] })).toEqual([
    { kind: 'been_here', phase: 'closing' },
  ])
})

test('the order is of what they offer, not of how the list came', () => {
  fc.assert(
    fc.property(ours, offers, fc.nat(), (us, all, turn) => {
      const cut = all.length > 0 ? turn % all.length : 0
      expect(ids(us, [...all.slice(cut), ...all.slice(0, cut)])).toEqual(ids(us, all))
      expect(ids(us, all).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    }),
  )
})

test('nobody without a place stands before somebody who has one', () => {
  fc.assert(
    fc.property(ours, offers, (us, all) => {
      const free = matched(us, all).map(({ offer }) => offer.places_left > 0)
      expect(free).toEqual(free.toSorted((a, b) => Number(b) - Number(a)))
    }),
  )
})

test('to be nearer what we need never moves anybody down', () => {
  fc.assert(
    fc.property(ours, offers, offered, (us, others, somebody) => {
      const rest = others.filter(({ id }) => id !== somebody.id)
      const place = (changed: Offered) => ids(us, [...rest, changed]).indexOf(somebody.id)
      const before = place(somebody)
      const all_themes = [...new Set([...somebody.themes, ...us.themes])]
      expect(place({ ...somebody, themes: all_themes })).toBeLessThanOrEqual(before)
      const next = us.ahead.slice(0, 1)
      expect(place({ ...somebody, phases: [...somebody.phases, ...next] })).toBeLessThanOrEqual(before)
      expect(place({ ...somebody, languages: [...somebody.languages, 'nb'] })).toBeLessThanOrEqual(before)
      expect(place({ ...somebody, places_left: somebody.places_left + 1 })).toBeLessThanOrEqual(before)
    }),
  )
})

test('of two who are otherwise alike, the one who is one phase ahead stands first', () => {
  const [next, further] = [
    { ...one, id: 'b', phases: ['running'] },
    { ...one, phases: ['closing'] },
  ]
  expect(ids(us, [further, next])).toEqual(['b', 'a'])
})

test('there are never fewer places than none, and a request is in one state', () => {
  expect([placesLeft(2, 1), placesLeft(1, 3)]).toEqual([1, 0])
  expect(stateOf({ answer: null, ended_at: null })).toBe('waiting')
  expect(stateOf({ answer: 'yes', ended_at: null })).toBe('together')
  expect(stateOf({ answer: 'no', ended_at: at })).toBe('declined')
  expect(stateOf({ answer: 'yes', ended_at: at })).toBe('over')
  expect(stateOf({ answer: null, ended_at: at })).toBe('withdrawn')
})
