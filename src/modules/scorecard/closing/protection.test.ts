import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BLANK, DONT_KNOW, RATHER_NOT } from '../scoring/rules.ts'
import { type ClosedResponse, makeSnapshot, type ScoredInstrument, type Snapshot } from './rules.ts'

/** Made-up rounds with many small groups, answers at the ends, and statements that few answer. */
type Made = { instrument: ScoredInstrument; responses: ClosedResponse[]; k: number; sides: string[] }
type Roll = (below: number) => number

function roller(seed: number): Roll {
  let state = seed >>> 0
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function make(seed: number, k: number, n: number, howManySides: number): Made {
  const roll = roller(seed)
  const min = 1 + roll(2)
  const max = min + 2 + roll(8)
  const groupings = ['field', 'value'].slice(0, 1 + roll(2)).map(id => ({ id, groups: ['x', 'y', 'z'] }))
  const statements = Array.from({ length: 1 + roll(6) }, (_, at) => ({
    id: `s${at}`,
    reversed: roll(3) === 0,
    about: roll(2) === 0 ? ('we' as const) : ('i' as const),
    groups: Object.fromEntries(groupings.map(({ id, groups }) => [id, groups[roll(2 + roll(2))]!])),
  }))
  const sides = Array.from({ length: howManySides }, (_, at) => `side${at}`)
  const weights = sides.map(() => 1 + roll(6) * roll(3))
  const typed = roll(3) === 0 ? 2 + roll(6) : 0
  // Per side and statement: one end, the other, one step from it, anything, few answers.
  const moods = sides.map(() => statements.map(() => roll(7)))
  const middle = (mood: number) => (mood < 2 ? min : mood < 4 ? max : min + roll(max - min + 1))
  const answer = (mood: number) => {
    const way = mood === 6 ? roll(2) : roll(12)
    if (way === 0) return [BLANK, DONT_KNOW, DONT_KNOW, RATHER_NOT][roll(4)]!
    return roll(10) === 0 ? min + roll(max - min + 1) : middle(mood)
  }
  const lots = sides.flatMap((_, at) => Array.from({ length: weights[at]! }, () => at))
  const responses = Array.from({ length: n }, () => {
    const at = lots[roll(lots.length)]!
    const answers = moods[at]!.map(answer)
    return { side: sides[at]!, answers, typed_by_other: typed > 0 && roll(typed) === 0 }
  })
  const instrument = { id: 'made-up', version: '1', scale: { min, max }, statements, groupings }
  return { instrument, responses, k, sides }
}

const rounds = fc
  .tuple(
    fc.integer({ min: 0, max: 2 ** 31 }),
    fc.constantFrom(1, 3, 5),
    fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 5, max: 16 })),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([seed, k, n, sides]) => ({ ...make(seed, k, n, sides), roll: roller(seed + 1) }))
const snap = ({ instrument, k, sides }: Made, responses: ClosedResponse[]) =>
  makeSnapshot(instrument, responses, { k, sides, members: [], joined: [], left: [] })
const published = (snapshot: Snapshot) =>
  JSON.stringify({ ...snapshot, research: snapshot.research && { statements: snapshot.research.statements } })
const shuffled = <T>(some: T[], roll: Roll) =>
  some
    .map(one => [roll(1e9), one] as const)
    .sort((x, y) => x[0] - y[0])
    .map(([, one]) => one)
const ownIn = (made: Made, sides: string[]) =>
  made.responses.filter(one => sides.includes(one.side) && !one.typed_by_other)
const answered = (some: ClosedResponse[], column: number) =>
  some.filter(one => one.answers[column]! > 0).length
const holds = (property: (made: Made & { roll: Roll }) => void) =>
  fc.assert(fc.property(rounds, property), { numRuns: Number(process.env.PROTECTION_ROUNDS ?? 2000) })

/** Keeps every group's sums and counts, and the whole distributions and "do not know yet" that are shown. */
function rearranged(made: Made, snapshot: Snapshot, roll: Roll): ClosedResponse[] {
  const next = structuredClone(made.responses)
  snapshot.statements.forEach((statement, column) => {
    const cells = snapshot.groups.flatMap(({ sides }) =>
      [false, true].map(typed =>
        next.filter(one => sides.includes(one.side) && one.typed_by_other === typed).map(one => one.answers),
      ),
    )
    const valid = cells.map(cell => {
      const codes = shuffled(
        cell.map(answers => answers[column]!),
        roll,
      )
      cell.forEach((answers, at) => {
        const code = codes[at]!
        const free =
          code === BLANK || code === RATHER_NOT || (code === DONT_KNOW && statement.dont_know === null)
        const codesFor = [BLANK, RATHER_NOT, ...(statement.dont_know === null ? [DONT_KNOW] : [])]
        answers[column] = free ? codesFor[roll(codesFor.length)]! : code
      })
      return cell.filter(answers => answers[column]! > 0)
    })
    const shown = snapshot.research?.statements.some(one => one.id === statement.id)
    const any = (cell: number[][]) => cell[roll(cell.length)]
    for (let turn = 0; turn < 20; turn++) {
      const [a, b, c, d] = [valid[0], valid[0], valid.at(-2), valid.at(-2)].map(cell => any(cell ?? []))
      if (shown && a && b && c && d && a !== b && c !== d && a !== c && a !== d && b !== c && b !== d) {
        // Two of one group give their answers to two of another with the same sum.
        const [w, x, y, z] = [a[column]!, b[column]!, c[column]!, d[column]!]
        if (w + x === y + z) [a[column], b[column], c[column], d[column]] = [y, z, w, x]
      }
      const cell = valid[roll(valid.length)]!
      const [up, down] = [any(cell), any(cell)]
      if (shown || !up || !down || up === down) continue
      if (up[column]! < snapshot.scale.max && down[column]! > snapshot.scale.min) {
        up[column]! += 1
        down[column]! -= 1
      }
    }
  })
  return next
}

describe('two thousand random rounds', () => {
  test('every group has k who answered themselves, and so has every figure and every difference of two', () =>
    holds(made => {
      const { groups, statements, groupings, n, kind, research } = snap(made, made.responses)
      if (kind === 'talk') {
        expect(ownIn(made, made.sides).length).toBeLessThan(made.k)
        return
      }
      expect(groups.reduce((sum, group) => sum + group.n, 0)).toBe(n)
      expect(n).toBe(made.responses.length)
      for (const { sides } of groups) expect(ownIn(made, sides).length).toBeGreaterThanOrEqual(made.k)
      statements.forEach(({ whole, groups: figures }, column) => {
        if (whole) expect(answered(ownIn(made, made.sides), column)).toBeGreaterThanOrEqual(made.k)
        if (!figures[0]) return
        // Whole minus all groups but one is that group.
        for (const { sides } of groups) {
          expect(answered(ownIn(made, sides), column)).toBeGreaterThanOrEqual(made.k)
        }
        expect(figures.reduce((sum, figure) => sum + (figure?.n ?? 0), 0)).toBe(whole?.n)
      })
      const own = ownIn(made, made.sides)
      if (statements[0]?.dont_know !== null) expect(own.length).toBeGreaterThanOrEqual(2 * made.k)
      for (const { id } of research?.statements ?? []) {
        const column = statements.findIndex(one => one.id === id)
        expect(answered(own, column)).toBeGreaterThanOrEqual(2 * made.k)
      }
      for (const { n: complete } of research?.alpha ?? []) expect(complete).toBeGreaterThanOrEqual(20)
      for (const { whole, groups: figures } of groupings.flatMap(one => one.groups)) {
        for (const figure of [whole, ...figures]) expect(figure?.n ?? made.k).toBeGreaterThanOrEqual(made.k)
      }
    }))

  test('every figure is its sum / count to one decimal, save what an end may hide, and ends are classes', () =>
    holds(made => {
      const { groups, statements } = snap(made, made.responses)
      const { scale } = made.instrument
      const check = (figure: Snapshot['statements'][number]['whole'], sides: string[], column: number) => {
        if (!figure) return
        const turned = made.responses
          .filter(one => sides.includes(one.side) && one.answers[column]! > 0)
          .map(({ answers }) =>
            made.instrument.statements[column]!.reversed
              ? scale.min + scale.max - answers[column]!
              : answers[column]!,
          )
        const sum = turned.reduce((total, one) => total + one, 0)
        expect(figure.n).toBe(turned.length)
        const atEnd = sum <= figure.n * scale.min + 1 || sum >= figure.n * scale.max - 1
        if ('mean' in figure.value) {
          if (made.k > 1) expect(atEnd).toBe(false)
          const hidden = made.k > 1 ? (0.5 * groups.length) / figure.n : 0
          expect(Math.abs(figure.value.mean - sum / figure.n)).toBeLessThanOrEqual(0.0501 + hidden)
        } else expect(made.k).toBeGreaterThan(1)
      }
      statements.forEach((statement, column) => {
        check(statement.whole, made.sides, column)
        statement.groups.forEach((figure, at) => {
          check(figure, groups[at]!.sides, column)
        })
      })
    }))

  test('rearranged answers with the same sums and counts leave every byte but alpha the same', () => {
    let moved = 0
    holds(made => {
      const snapshot = snap(made, made.responses)
      const other = rearranged(made, snapshot, made.roll)
      if (JSON.stringify(other) !== JSON.stringify(made.responses)) moved += 1
      expect(published(snap(made, other))).toBe(published(snapshot))
    })
    expect(moved).toBeGreaterThan(1000)
  })

  test('nothing that is published tells which of its two sums a class hides', () => {
    let hidden = 0
    holds(made => {
      const snapshot = snap(made, made.responses)
      if (made.k === 1) return
      const { min, max } = snapshot.scale
      made.instrument.statements.forEach((_, column) => {
        const shown = snapshot.statements[column]
        const together = shown?.groups[0] ? snapshot.groups : shown?.whole ? [made] : []
        for (const { sides } of together) {
          const valid = ownIn(made, sides).filter(one => one.answers[column]! > 0)
          const [end, inner] = valid.every(one => one.answers[column] === min)
            ? [min, min + 1]
            : [max, max - 1]
          if (!valid.every(one => one.answers[column] === end)) continue
          hidden += 1
          const one = valid[made.roll(valid.length)]!
          one.answers[column] = inner
          expect(published(snap(made, made.responses))).toBe(published(snapshot))
          one.answers[column] = end
        }
      })
    })
    expect(hidden).toBeGreaterThan(500)
  })

  test('the order of responses and the names of sides change nothing', () =>
    holds(made => {
      const snapshot = snap(made, made.responses)
      expect(JSON.stringify(snap(made, shuffled(made.responses, made.roll)))).toBe(JSON.stringify(snapshot))
      const name = (side: string) => `z${9 - Number(side.slice(4))}`
      const renamed = { ...made, sides: made.sides.map(name) }
      const other = snap(
        renamed,
        made.responses.map(one => ({ ...one, side: name(one.side) })),
      )
      const nameless = (of: Snapshot) => JSON.stringify({ ...of, groups: of.groups.map(group => group.n) })
      expect(nameless(other)).toBe(nameless(snapshot))
    }))

  test('a side whose answers others typed never stands alone', () =>
    holds(made => {
      const side = made.sides[made.roll(made.sides.length)]!
      const typed = made.responses.map(one => (one.side === side ? { ...one, typed_by_other: true } : one))
      expect(snap(made, typed).groups.map(group => group.id)).not.toContain(side)
    }))
})
