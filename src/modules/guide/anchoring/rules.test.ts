import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Backed, holdsToday, levelState, standingOf, warned_days, warningsOf } from './rules.ts'

const day = fc
  .integer({ min: -400, max: 400 })
  .map(days => new Date(Date.parse('2026-11-22') + days * 86_400_000).toISOString().slice(0, 10))
const backed: fc.Arbitrary<Backed> = fc.record({
  version: fc.integer({ min: 1, max: 4 }),
  until: fc.option(day),
  here: fc.option(fc.boolean()),
  newest: fc.option(
    fc.record({
      kind: fc.constantFrom('confirmed' as const, 'noted' as const, 'taken_back' as const),
      anchor_version: fc.integer({ min: 1, max: 4 }),
      by: fc.option(fc.constant('somebody')),
    }),
  ),
})

test('what can be leant on is a yes to what stands there now, from somebody who is here, that has not run out', () => {
  fc.assert(
    fc.property(backed, day, (anchor, today) => {
      const { newest, version, until, here } = anchor
      const yes = newest !== null && newest.kind !== 'taken_back' && newest.anchor_version === version
      const gone = here === false || (newest?.kind === 'confirmed' && newest.by === null)
      const over = until !== null && until < today
      expect(holdsToday(anchor, today)).toBe(yes && !gone && !over)
      expect(warningsOf(anchor, today).includes('left')).toBe(gone)
      const said_yes = newest !== null && newest.kind !== 'taken_back'
      expect(warningsOf(anchor, today).includes('ran_out')).toBe(over && said_yes)
    }),
  )
})

test('no two warnings say the same, and one who has left is not asked again', () => {
  fc.assert(
    fc.property(backed, day, (anchor, today) => {
      const warnings = warningsOf(anchor, today)
      expect(new Set(warnings).size).toBe(warnings.length)
      expect(warnings.length).toBeLessThanOrEqual(2)
      if (warnings.includes('left')) expect(warnings).not.toContain('nobody_yet')
      if (!warnings.includes('left') && standingOf(anchor) === 'changed')
        expect(warnings).toContain('changed')
    }),
  )
})

test('it is told sixty days before backing runs out, on the last day, and not on the sixty-first day', () => {
  const until = (day: string) =>
    warningsOf(
      { version: 1, until: day, here: null, newest: { kind: 'noted', anchor_version: 1, by: 'x' } },
      '2026-11-22',
    )
  expect(warned_days).toBe(60)
  expect(until('2027-01-21')).toEqual(['runs_out'])
  expect(until('2027-01-22')).toEqual([])
  expect(until('2026-11-22')).toEqual(['runs_out'])
  expect(until('2026-11-21')).toEqual(['ran_out'])
})

test('a level is empty, named or backed', () => {
  expect(levelState([])).toBe('empty')
  expect(levelState([{ holds: false }])).toBe('named')
  expect(levelState([{ holds: false }, { holds: true }])).toBe('backed')
})
