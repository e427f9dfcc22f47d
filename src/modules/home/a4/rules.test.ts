import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Known, needsNow } from './rules.ts'

const all_well: Known = {
  waits_for_yes: 0,
  backed_from_above: true,
  runs_out: false,
  leading: 2,
  residents: 5,
  public: 4,
  has_contact: true,
  late_steps: 0,
}

test('nothing is asked for when all stands, and never more than three things', () => {
  expect(needsNow(all_well)).toEqual([])
  const anything = fc.record({
    waits_for_yes: fc.nat(9),
    backed_from_above: fc.boolean(),
    runs_out: fc.boolean(),
    leading: fc.nat(4),
    residents: fc.nat(50),
    public: fc.nat(50),
    has_contact: fc.boolean(),
    late_steps: fc.nat(20),
  })
  fc.assert(
    fc.property(anything, known => {
      const asked = needsNow(known)
      expect(asked.length).toBeLessThanOrEqual(3)
      expect(new Set(asked).size).toBe(asked.length)
      if (known.waits_for_yes > 0) expect(asked[0]).toBe('say_yes')
    }),
  )
})

test('who is asked for a yes is not asked for backing at the same time', () => {
  expect(needsNow({ ...all_well, backed_from_above: false })).toEqual(['backing'])
  expect(needsNow({ ...all_well, backed_from_above: false, waits_for_yes: 1 })).toEqual(['say_yes'])
  expect(needsNow({ ...all_well, leading: 1, residents: 2 })).toEqual(['second', 'more_residents'])
})
