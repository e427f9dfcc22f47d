import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parties } from '../rounds/rules.ts'
import { decides, holds, mayEnd, standing, type Yes } from './rules.ts'

const at = (day: number) => new Date(Date.UTC(2026, 1, day))
const yes = (participant_id: string, party: string, day: number): Yes => ({
  participant_id,
  party,
  at: at(day),
})
const open = (...yeses: Yes[]) => ({ ended_at: null, asked_by: 'siri', yeses })

/** A release as the table keeps it: each person has said yes at most once, as one party. */
const release = fc.record({
  ended_at: fc.option(fc.integer({ min: 1, max: 28 }).map(at)),
  asked_by: fc.option(fc.constantFrom('p0', 'p1', 'p9')),
  yeses: fc
    .uniqueArray(fc.record({ who: fc.nat(9), party: fc.constantFrom(...parties), day: fc.nat(27) }), {
      selector: ({ who }) => who,
    })
    .map(all => all.map(({ who, party, day }) => yes(`p${who}`, party, day + 1))),
})

test('a result leaves the group exactly when a resident and a public employee have said yes and nobody took it back', () => {
  fc.assert(
    fc.property(release, one => {
      const said = (party: string) => one.yeses.some(yes => yes.party === party)
      expect(holds(one)).toBe(one.ended_at === null && said('resident') && said('public_employee'))
    }),
  )
})

test('it takes two different people, and no number of other yeses replaces one of them', () => {
  fc.assert(
    fc.property(release, one => {
      const now = standing(one)
      if (now.state === 'holds') {
        expect(new Set(now.by.map(yes => yes.participant_id)).size).toBe(2)
        expect(now.by.map(yes => yes.party)).toEqual(['resident', 'public_employee'])
      }
      const others = one.yeses.filter(yes => yes.party !== 'resident')
      expect(holds({ ...one, yeses: others })).toBe(false)
      expect(holds({ ...one, yeses: one.yeses.filter(yes => !decides(yes.party)) })).toBe(false)
    }),
  )
})

test('the order of the yeses does not matter, and one more never takes a release away', () => {
  fc.assert(
    fc.property(release, fc.constantFrom(...parties), (one, party) => {
      expect(standing({ ...one, yeses: one.yeses.toReversed() }).state).toBe(standing(one).state)
      const more = { ...one, yeses: [...one.yeses, yes('somebody', party, 28)] }
      if (holds(one)) expect(holds(more)).toBe(true)
    }),
  )
})

test('it holds since the moment the second of the two said yes', () => {
  fc.assert(
    fc.property(release, one => {
      const now = standing(one)
      if (now.state !== 'holds') return
      const until = (moment: Date) => one.yeses.filter(yes => yes.at <= moment)
      expect(holds({ ended_at: null, yeses: until(now.since) })).toBe(true)
      expect(holds({ ended_at: null, yeses: until(new Date(now.since.getTime() - 1)) })).toBe(false)
    }),
  )
})

test('what is taken back stays so, whoever says yes afterwards', () => {
  fc.assert(
    fc.property(release, one => {
      const ended = { ...one, ended_at: at(1) }
      expect(standing(ended)).toEqual({ state: 'ended', at: at(1) })
      expect(mayEnd(ended, { participant_id: 'p0', grants: ['facilitator', 'member'] })).toBe(false)
    }),
  )
})

test('it says whose yes is missing', () => {
  expect(standing(open())).toEqual({ state: 'waits', for: ['resident', 'public_employee'] })
  expect(standing(open(yes('amina', 'resident', 3)))).toEqual({ state: 'waits', for: ['public_employee'] })
  expect(standing(open(yes('grete', 'civil_society', 3), yes('ingrid', 'public_employee', 4)))).toEqual({
    state: 'waits',
    for: ['resident'],
  })
})

test('whoever leads or has said yes may take it back, whoever asked only while it waits', () => {
  const waits = open(yes('amina', 'resident', 3))
  const held = open(yes('amina', 'resident', 3), yes('ingrid', 'public_employee', 4))
  const member = (participant_id: string) => ({ participant_id, grants: ['member'] as const })
  expect(mayEnd(held, member('amina'))).toBe(true)
  expect(mayEnd(held, member('leyla'))).toBe(false)
  expect(mayEnd(held, { participant_id: 'leyla', grants: ['facilitator', 'member'] })).toBe(true)
  expect(mayEnd(waits, member('siri'))).toBe(true)
  expect(mayEnd(held, member('siri'))).toBe(false)
})
