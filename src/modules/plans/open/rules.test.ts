import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ForTable, Tally } from '../library/rules.ts'
import { countiesOf, gaps, readOf, shownOf, stepOf, sumOf } from './rules.ts'

const places = ['9101', '9102', '9201', '9202', '9203'].map(number => ({
  ...{
    number,
    name: `Sted ${number}`,
    county_number: number.slice(0, 2),
    county: `Fylke ${number.slice(0, 2)}`,
  },
}))
const plan: fc.Arbitrary<Omit<ForTable, 'id'>> = fc.record({
  municipality_number: fc.constantFrom(...places.map(({ number }) => number)),
  kind: fc.constantFrom('social_part', 'action_part', 'theme', 'other'),
  title: fc.constantFrom('Temaplan for kultur', 'Temaplan for helse'),
  year: fc.option(fc.integer({ min: 2015, max: 2030 })),
  state: fc.constantFrom('waiting', 'read', 'unread'),
  words: fc.integer({ min: 1, max: 50_000 }),
  partly: fc.boolean(),
})
const tally: fc.Arbitrary<Omit<Tally, 'plan_id'> & { plan: number }> = fc.record({
  plan: fc.nat({ max: 20 }),
  place: fc.constantFrom('text', 'goal', 'contents', 'sources'),
  meaning: fc.constantFrom('named', 'goal', 'other'),
  we: fc.constantFrom('together', 'nobody'),
  hits: fc.integer({ min: 1, max: 9 }),
})
const world = fc.record({
  plans: fc.array(plan, { maxLength: 20 }).map(all => all.map((one, at) => ({ ...one, id: String(at) }))),
  tallies: fc
    .array(tally, { maxLength: 30 })
    .map(all => all.map(({ plan: at, ...one }) => ({ ...one, plan_id: String(at) }))),
  under_way: fc.array(
    fc.record({
      municipality_number: fc.constantFrom(...places.map(({ number }) => number)),
      initiatives: fc.integer({ min: 1, max: 4 }),
    }),
  ),
})

test('each municipality stands in one group, and counties add up to the country', () => {
  fc.assert(
    fc.property(world, ({ plans, tallies, under_way }) => {
      const rows = shownOf(places, [plans, tallies, 2026], under_way)
      const sum = sumOf(rows)
      expect(rows).toHaveLength(places.length)
      expect(gaps.reduce((all, gap) => all + sum.gaps[gap], 0)).toBe(places.length)
      const counties = countiesOf(rows)
      for (const of of ['all', 'hits', 'words', 'initiatives'] as const) {
        expect(counties.reduce((all, county) => all + county.sum[of], 0)).toBe(sum[of])
      }
      expect(counties.reduce((all, county) => all + readOf(county.sum), 0)).toBe(readOf(sum))
      expect(readOf(sum) + sum.findings.unread + sum.findings.none).toBe(sum.all)
      for (const row of rows) {
        expect(row.finding === 'names').toBe(row.hits > 0)
        expect(row.hits).toBe(Object.values(row.places).reduce((all, one) => all + one, 0))
        // What could not be read is never taken for silence.
        if (row.read === 0) expect(['unread', 'none']).toContain(row.finding)
        if (row.gap === 'plan_alone') expect(row.initiatives).toBe(0)
      }
    }),
  )
})

test('a tile says how many of those that were read name it', () => {
  const one = { kind: 'other', title: 'Plan', year: 2024, state: 'read', words: 100, partly: false } as const
  const plans = ['9201', '9202', '9203'].map((number, at) => ({
    ...one,
    id: String(at),
    municipality_number: number,
  }))
  const hit = { place: 'text', meaning: 'named', we: 'nobody', hits: 1 }
  const named = (...ids: number[]) => {
    const tallies = ids.map(id => ({ ...hit, plan_id: String(id) }))
    return countiesOf(shownOf(places, [plans, tallies, 2026], [])).map(({ sum }) => stepOf(sum))
  }
  expect(named()).toEqual(['unread', 'none'])
  expect(named(0)).toEqual(['unread', 'some'])
  expect(named(0, 1)).toEqual(['unread', 'half'])
})
