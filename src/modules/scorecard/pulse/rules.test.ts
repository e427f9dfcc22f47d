import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClosedResponse, makeSnapshot, type Snapshot } from '../closing/rules.ts'
import { type Kind, seriesOf } from '../rounds/rules.ts'
import { daysAfter, isStaff, lineOf } from './rules.ts'

const seven = Array.from({ length: 7 }, (_, at) => `s${at + 1}`)
const instrumentOf = (id: string, version = '0.1') => ({
  id,
  version,
  scale: { min: 1, max: 5 },
  statements: seven.map(statement => ({ id: statement, reversed: false, about: 'i' as const, groups: {} })),
  groupings: [],
})

/** A closed round in which so many on each side gave the same answer to everything. */
function closed(
  kind: Kind,
  number: number,
  residents: [number, number],
  employees: [number, number],
  id = kind,
) {
  const side = (name: string, [n, value]: [number, number]): ClosedResponse[] =>
    Array.from({ length: n }, () => ({ side: name, answers: seven.map(() => value), typed_by_other: false }))
  const snapshot: Snapshot = makeSnapshot(
    instrumentOf(id),
    [...side('residents', residents), ...side('public', employees)],
    { k: 5, sides: ['residents', 'public'], members: [], joined: [], left: [] },
  )
  return { round: { kind, number }, snapshot }
}

describe('the line of the pulses', () => {
  test('follows each side while the groups are the same, and leaves a gap where too few came', () => {
    const line = lineOf(
      [
        closed('pulse', 1, [6, 2], [5, 4]),
        closed('pulse', 2, [3, 2], [1, 4]),
        closed('pulse', 3, [5, 3], [6, 4]),
      ],
      [],
    )
    expect(line.pulses.map(({ gap }) => gap)).toEqual([null, 'talk', null])
    expect(line.groups.map(({ id }) => id)).toEqual(['residents', 'public'])
    expect(line.statements).toHaveLength(7)
    expect(line.statements[0]!.lines).toEqual([
      [{ mean: 2 }, null, { mean: 3 }],
      [{ mean: 4 }, null, { mean: 4 }],
    ])
  })

  test('is everybody’s when the groups were not the same every time', () => {
    const line = lineOf([closed('pulse', 1, [6, 2], [3, 4]), closed('pulse', 2, [5, 3], [5, 4])], [])
    expect(line.groups).toEqual([])
    expect(line.statements[0]!.lines).toHaveLength(1)
  })

  test('shows an end of the scale as an end, never as a number', () => {
    const line = lineOf([closed('pulse', 1, [6, 5], [5, 1]), closed('pulse', 2, [6, 5], [5, 1])], [])
    expect(line.statements[0]!.lines[0]![1]).toEqual({ at: 'high_end' })
    expect(line.statements[0]!.lines[1]![1]).toEqual({ at: 'low_end' })
  })

  test('is broken where the statements were others, unless the newer names the older as comparable', () => {
    const other = closed('pulse', 1, [6, 2], [5, 4], 'pulse')
    other.snapshot.instrument.version = '0.0'
    const both = [other, closed('pulse', 2, [6, 3], [5, 4])]
    expect(lineOf(both, []).pulses.map(({ gap }) => gap)).toEqual(['other_statements', null])
    expect(lineOf(both, ['0.0']).pulses.map(({ gap }) => gap)).toEqual([null, null])
  })

  test('holds the latest twelve at most, and nothing at all before a pulse has figures', () => {
    const many = Array.from({ length: 20 }, (_, at) => closed('pulse', at + 1, [5, 3], [5, 3]))
    expect(lineOf(many, []).pulses.map(({ round }) => round.number)).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 9),
    )
    expect(lineOf([closed('pulse', 1, [2, 3], [1, 3])], []).statements).toEqual([])
  })

  test('never has a round, an import or a staff check in it, and no series has two kinds that differ', () => {
    const kind = fc.constantFrom<Kind>('group', 'import', 'pulse', 'staff')
    const given = fc.array(fc.tuple(kind, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 5 })), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(given, some => {
        // All answer the same statements here, so that only the kind can keep them apart.
        const all = some.map(([kind, n, value], at) => closed(kind, at + 1, [n, value], [5, value], 'pulse'))
        const line = lineOf(all, [])
        expect(line.pulses.every(({ round }) => round.kind === 'pulse')).toBe(true)
        expect(line.pulses).toHaveLength(
          Math.min(12, all.filter(({ round }) => round.kind === 'pulse').length),
        )
        for (const { lines } of line.statements) {
          expect(lines.every(values => values.length === line.pulses.length)).toBe(true)
        }
        const without = lineOf(
          all.filter(({ round }) => seriesOf(round.kind) === 'pulse'),
          [],
        )
        expect(line).toEqual(without)
      }),
      { numRuns: 60 },
    )
  })
})

test('days are counted over months, leap days and the change of the clock', () => {
  expect(daysAfter('2026-11-30', 1)).toBe('2026-12-01')
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
  expect(daysAfter('2026-03-28', 1)).toBe('2026-03-29')
  expect(daysAfter('2026-10-24', 7)).toBe('2026-10-31')
})

test('staff are those who work in the public sector, not those who are elected or follow', () => {
  expect(['public_employee', 'leader', 'politician', 'resident', 'mentor', ''].map(isStaff)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
