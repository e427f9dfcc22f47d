import { expect, test } from 'vitest'
import { type Counts, findingsOf, type Held, partOfDay, placesOf, shareOf } from './rules.ts'

const held = (more: Partial<Held> = {}): Held => ({
  starts_at: new Date('2026-02-05T17:00:00Z'),
  ground: 'residents',
  costs_covered: true,
  ...more,
})
const even = { residents: 10, public: 10 }
const counts = (more: Partial<Counts> = {}): Counts => ({
  ...{ invited: even, present: even, proposing: even, deciding: even },
  ...more,
})
const three = [held(), held(), held()]

test('where nothing was held, nothing is said', () => {
  const none = { residents: 0, public: 0 }
  expect(findingsOf({ invited: even, present: none, proposing: none, deciding: none }, [])).toEqual([])
  expect(shareOf(none)).toBeNull()
})

test('an even initiative on residents’ ground hears that it is', () => {
  expect(findingsOf(counts(), three)).toEqual(['as_many_residents', 'decide_as_present', 'costs_covered'])
})

test('after one or two meetings it is said that it is little, and nothing is concluded', () => {
  const none = { residents: 0, public: 20 }
  expect(findingsOf(counts({ present: none, deciding: none }), [held(), held()])).toEqual(['little'])
})

test('who is there and does not propose or decide is told by the difference, not by the number', () => {
  const less = { residents: 2, public: 18 }
  expect(findingsOf(counts({ deciding: less, proposing: less }), three)).toEqual(
    expect.arrayContaining(['propose_less', 'decide_less']),
  )
  expect(findingsOf(counts({ present: less, deciding: less }), three)).toEqual(
    expect.arrayContaining(['fewer_residents', 'come_less', 'propose_more', 'decide_as_present']),
  )
})

test('few things counted are not compared', () => {
  const findings = findingsOf(counts({ deciding: { residents: 0, public: 2 } }), three)
  expect(findings).not.toContain('decide_less')
  expect(findings).not.toContain('decide_as_present')
  expect(findingsOf(counts({ deciding: { residents: 0, public: 0 } }), three)).toContain('no_decisions')
})

test('where and when it was, and whether it cost anything to come', () => {
  const office = held({ ground: 'public', starts_at: new Date('2026-02-05T09:00:00Z'), costs_covered: false })
  expect(findingsOf(counts(), [office, office, office])).toEqual(
    expect.arrayContaining(['never_their_ground', 'always_daytime', 'costs_not_covered']),
  )
  expect(findingsOf(counts(), [office, office, held()])).toContain('mostly_public_ground')
  const unknown = [held({ ground: '' }), held({ ground: '' }), held({ ground: '' })]
  expect(findingsOf(counts(), unknown)).not.toContain('never_their_ground')
  expect(placesOf([office, held(), held({ ground: '' })])).toEqual({
    grounds: { residents: 1, public: 1, between: 0, outdoors: 0, online: 0 },
    unknown: 1,
    parts: { day: 1, evening: 2, weekend: 0 },
    covered: 2,
  })
})

test('the day is over at four by the clock in Norway, summer and winter, and Saturday is no working day', () => {
  expect(partOfDay(new Date('2026-02-05T14:59:00Z'))).toBe('day')
  expect(partOfDay(new Date('2026-02-05T15:00:00Z'))).toBe('evening')
  expect(partOfDay(new Date('2026-07-02T13:59:00Z'))).toBe('day')
  expect(partOfDay(new Date('2026-07-02T14:00:00Z'))).toBe('evening')
  expect(partOfDay(new Date('2026-02-06T23:30:00Z'))).toBe('weekend')
})
