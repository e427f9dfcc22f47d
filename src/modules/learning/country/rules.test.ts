import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Figures, figuresOf, quarterFrom, quarterOf, together } from './keeping/rules.ts'
import {
  atLeast,
  type Contribution,
  classesOf,
  leavesOf,
  mayBeShown,
  nextLeaves,
  suffices,
  wholeRegions,
} from './rules.ts'
import { regionsOf, treeOf } from './tree/rules.ts'

const tree = treeOf(false)
const scale = { min: 1, max: 5 }
const columns = ['x', 'y'].map(id => ({ grouping: 'field', id }))

type Roll = (below: number) => number
function roller(seed: number): Roll {
  let state = seed >>> 0
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** What somebody can see of one quarter: the leaves, and which rounds each rests on (which nobody can). */
type Seen = { counties: string[]; rounds: Set<string>; figures: Figures }

const key = (one: Pick<Contribution, 'initiative_id' | 'round_id'>) => `${one.initiative_id} ${one.round_id}`

/**
 * Several years of a made-up country: initiatives begin, close rounds, move to other counties, are erased and come
 * back, some much larger than others. Gives the leaves of each quarter.
 */
function history(seed: number): Seen[][] {
  const roll = roller(seed)
  const busy = 1 + roll(5)
  const places = 1 + roll(tree.length)
  const somewhere = () => tree[roll(places)]!.number
  const round = (id: string, quarter: number) => ({ round_id: `${id}-${quarter}`, ...answered(roll) })
  let living: Omit<Contribution, 'fresh'>[] = []
  const away: typeof living = []
  const shown = new Set<string>()
  let standing: Seen[] = []
  const quarters: Seen[][] = []
  let made = 0
  for (let quarter = 0; quarter < 6; quarter++) {
    living = living.flatMap(one => {
      const what = roll(12)
      if (what === 0) {
        away.push(one)
        return []
      }
      if (what === 1) return [{ ...one, county: somewhere() }]
      return what < 2 + busy ? [{ ...one, ...round(one.initiative_id, quarter) }] : [one]
    })
    if (away.length > 0 && roll(2) === 0) living.push(away.pop()!)
    for (let count = roll(3 * busy + 6); count > 0; count--) {
      const initiative_id = `i${made++}`
      living.push({ initiative_id, county: somewhere(), ...round(initiative_id, quarter) })
    }
    const contributions = living.map(one => ({ ...one, fresh: !shown.has(key(one)) }))
    const { renewed, stand } = nextLeaves(
      tree,
      standing.map(leaf => leaf.counties),
      contributions,
    )
    standing = [
      ...standing.filter(leaf => stand.includes(leaf.counties)),
      ...renewed.map(({ counties, of }) => ({
        ...{ counties, rounds: new Set(of.map(key)), figures: figuresOf(columns, scale, of) },
      })),
    ]
    for (const leaf of standing) for (const one of leaf.rounds) shown.add(one)
    quarters.push(standing)
  }
  return quarters
}

function answered(roll: Roll) {
  const answers = roll(6) === 0 ? 40 + roll(300) : 3 + roll(20)
  const counts = columns.map(() => Math.max(1, answers * 4 - roll(answers * 2)))
  return { answers, counts, sums: counts.map(n => n + roll(n * 4 + 1)) }
}

/** The rank of a matrix over a prime so large that chance does not matter. */
function rank(rows: readonly (readonly number[])[]): number {
  const prime = 46_337
  const left = rows.map(row => row.map(n => ((n % prime) + prime) % prime))
  let found = 0
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, i) => i >= found && row[column] !== 0)
    if (at < 0) continue
    ;[left[found], left[at]] = [left[at]!, left[found]!]
    const pivot = left[found]!
    const turn = inverse(pivot[column]!, prime)
    for (let i = found + 1; i < left.length; i++) {
      const by = (left[i]![column]! * turn) % prime
      if (by === 0) continue
      left[i] = left[i]!.map((n, j) => (((n - by * pivot[j]!) % prime) + prime) % prime)
    }
    found++
  }
  return found
}

function inverse(n: number, prime: number): number {
  let [result, base, power] = [1, n, prime - 2]
  for (; power > 0; power >>= 1) {
    if (power & 1) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}

/**
 * Whether some sum and difference of all that was ever shown, each taken any number of times, is about these
 * initiatives alone.
 */
function isolates(shown: readonly Seen[], initiatives: ReadonlySet<string>): boolean {
  const rounds = [...new Set(shown.flatMap(leaf => [...leaf.rounds]))]
  const rows = shown.map(leaf => rounds.map(one => (leaf.rounds.has(one) ? 1 : 0)))
  const others = rounds.flatMap((one, at) => (initiatives.has(one.split(' ')[0]!) ? [] : [at]))
  return rank(rows.map(row => others.map(at => row[at]!))) < rank(rows)
}

/** Small sets of initiatives that some pair of what was shown differs by, and random ones. */
function* suspects(shown: readonly Seen[], roll: Roll): Generator<Set<string>> {
  const of = (rounds: Iterable<string>) => new Set([...rounds].map(one => one.split(' ')[0]!))
  for (const a of shown) {
    for (const b of shown) {
      const apart = of([...a.rounds].filter(one => !b.rounds.has(one)))
      const both = of([...a.rounds].filter(one => b.rounds.has(one)))
      for (const some of [apart, both]) if (some.size > 0 && some.size < 5) yield some
      const far = of([
        ...[...a.rounds].filter(one => !b.rounds.has(one)),
        ...[...b.rounds].filter(one => !a.rounds.has(one)),
      ])
      if (far.size > 0 && far.size < 5) yield far
    }
  }
  const all = [...of(shown.flatMap(leaf => [...leaf.rounds]))]
  for (let tried = 0; tried < 12 && all.length > 0; tried++) {
    yield new Set(Array.from({ length: 1 + roll(4) }, () => all[roll(all.length)]!))
  }
}

const everShown = (quarters: readonly Seen[][]): Seen[] => [...new Set(quarters.flat())]
const seeds = fc.integer({ min: 0, max: 2 ** 31 })

function givenAway(seed: number): number {
  const shown = everShown(history(seed))
  return [...suspects(shown, roller(seed + 1))].filter(some => isolates(shown, some)).length
}

describe('what is shown of the country over the years', () => {
  test('no sum or difference of anything that was ever shown is about fewer than five initiatives', () => {
    fc.assert(
      fc.property(seeds, seed => givenAway(seed) === 0),
      { numRuns: 250 },
    )
  })

  test('five who go and come back with one more: to count changes would give that one away, and the test above sees it', () => {
    const stay = initiatives('46', 6)
    const go = initiatives('11', 5)
    const one = initiatives('15', 1)
    const seen = [[...stay, ...go], stay, [...stay, ...go, ...one]].map(some => ({
      ...{ counties: ['46'], rounds: new Set(some.map(key)), figures: {} },
    }))
    expect(isolates(seen, new Set(['15-0']))).toBe(true)
    expect(isolates(seen.slice(0, 2), new Set(['15-0']))).toBe(false)
    expect(mayBeShown(stay.map(old => ({ ...old, fresh: false })))).toBe(false)
  })

  test('every leaf has enough, none with more than half, and no county is in two', () => {
    fc.assert(
      fc.property(seeds, seed => {
        for (const leaves of history(seed)) {
          const counties = leaves.flatMap(leaf => leaf.counties)
          expect(new Set(counties).size).toBe(counties.length)
          for (const leaf of leaves) {
            expect(new Set([...leaf.rounds].map(one => one.split(' ')[0])).size).toBeGreaterThanOrEqual(5)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('something is shown in most of these countries, and most of it is renewed along the way', () => {
    const all = Array.from({ length: 60 }, (_, seed) => history(seed * 104_729))
    expect(all.filter(quarters => quarters.at(-1)!.length > 0).length).toBeGreaterThan(50)
    const leaves = all.map(quarters => everShown(quarters).length)
    expect(leaves.filter(count => count > 3).length).toBeGreaterThan(30)
  })

  test('a figure is worked out from the sums: who gave what within a leaf changes nothing', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const roll = roller(seed)
        const some = Array.from({ length: 6 }, () => answered(roll))
        const moved = some.map(one => ({ ...one, sums: [...one.sums] }))
        const [most, fewest] = [moved[0]!, moved[1]!]
        const by = Math.min(most.sums[0]! - most.counts[0]!, 3)
        most.sums[0]! -= by
        fewest.sums[0]! += by
        expect(figuresOf(columns, scale, moved)).toEqual(figuresOf(columns, scale, some))
      }),
    )
  })

  test('a region and the country are worked out from the leaves that are shown, and are close to the whole', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const roll = roller(seed)
        const leaves = Array.from({ length: 3 }, () => Array.from({ length: 6 }, () => answered(roll)))
        const of = leaves.map(leaf => figuresOf(columns, scale, leaf))
        const whole = figuresOf(columns, scale, leaves.flat())
        for (const [at, { n, value }] of together(of, scale).field!.entries()) {
          expect(n).toBe(whole.field![at]!.n)
          const exact = whole.field![at]!.value
          if ('mean' in value && 'mean' in exact) expect(Math.abs(value.mean - exact.mean)).toBeLessThan(0.11)
        }
      }),
    )
  })
})

const initiatives = (county: string, count: number, more: Partial<Contribution> = {}): Contribution[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ initiative_id: `${county}-${at}`, round_id: `${county}-${at}-1`, county, answers: 6, fresh: true },
    ...{ sums: [60, 60], counts: [24, 24], ...more },
  }))

describe('leaves', () => {
  test('a county with too few is joined with a neighbour in its own part of the country', () => {
    const all = tree.flatMap(({ number }) => initiatives(number, number === '39' ? 4 : 5))
    const leaves = leavesOf(tree, all)
    expect(leaves).toContainEqual(['39', '40'])
    expect(leaves).toHaveLength(14)
  })

  test('at first, when there are five initiatives in all, the whole country is one leaf', () => {
    expect(leavesOf(tree, [...initiatives('46', 3), ...initiatives('56', 2)])).toEqual([
      tree.map(({ number }) => number),
    ])
    expect(leavesOf(tree, initiatives('46', 4))).toEqual([])
    expect(leavesOf(tree, [])).toEqual([])
  })

  test('one initiative with more than half of the answers, in one field even, is not shown by itself', () => {
    const some = initiatives('46', 6)
    expect(suffices(some)).toBe(true)
    expect(suffices([...some, ...initiatives('11', 1, { answers: 37 })])).toBe(false)
    expect(suffices([...some, ...initiatives('11', 1, { counts: [24, 145] })])).toBe(false)
    expect(suffices(initiatives('46', 5, { answers: 3 }))).toBe(false)
  })

  test('a leaf waits until five of its initiatives have new rounds', () => {
    const waiting = [...initiatives('46', 4), ...initiatives('46', 20, { fresh: false })]
    expect(mayBeShown(waiting)).toBe(false)
    expect(mayBeShown([...waiting, ...initiatives('46', 1)])).toBe(true)
  })

  test('a leaf that is divided comes in only when each part may be shown; otherwise the old one stands or is renewed', () => {
    const small = treeOf(true).slice(0, 2)
    const both = [['91', '92']]
    const [north, hills] = [initiatives('91', 6), initiatives('92', 6, { fresh: false })]
    expect(nextLeaves(small, both, [...north, ...hills])).toMatchObject({
      renewed: [{ counties: ['91', '92'] }],
      stand: [],
    })
    expect(nextLeaves(small, both, [...north, ...initiatives('92', 6)]).renewed).toHaveLength(2)
    expect(nextLeaves(small, both, hills)).toEqual({ renewed: [], stand: both })
  })

  test('every county has its tile, a way to every other, and neighbours that are there', () => {
    for (const country of [treeOf(false), treeOf(true)]) {
      expect(new Set(country.map(({ tile }) => tile.join())).size).toBe(country.length)
      const numbers = country.map(({ number }) => number)
      const reached = new Set([numbers[0]!])
      for (const _ of numbers) {
        for (const { number, neighbours } of country) {
          expect(numbers).toEqual(expect.arrayContaining([...neighbours]))
          if (reached.has(number)) for (const one of neighbours) reached.add(one)
        }
      }
      expect(reached.size).toBe(country.length)
    }
    expect(treeOf(false)).toHaveLength(15)
    expect(regionsOf(treeOf(false))).toHaveLength(5)
  })

  test('a region is there only when its leaves do not cross its border', () => {
    const leaves = [['42', '11'], ['46'], ['15'], ['50'], ['18'], ['55', '56']]
    expect(wholeRegions(tree, leaves).map(({ region }) => region)).toEqual(['mid', 'north'])
  })
})

describe('counts', () => {
  test('every class has at least five, and is told in steps of five', () => {
    const counts = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(counts, all => {
        const made = classesOf(all.map((initiatives, at) => ({ name: String(at), initiatives })))
        expect(made.every(({ initiatives }) => initiatives >= 5 && initiatives % 5 === 0)).toBe(true)
        const enough = all.reduce((sum, one) => sum + one, 0) >= 5
        expect(made.flatMap(({ classes }) => classes)).toEqual(enough ? all.map((_, at) => String(at)) : [])
      }),
    )
    expect(atLeast(12)).toBe(10)
  })
})

test('a quarter is named by its first day', () => {
  expect(quarterOf('2026-11-23')).toBe('2026-10-01')
  expect(quarterOf('2026-03-31')).toBe('2026-01-01')
  expect(quarterFrom('2026-01-01', -1)).toBe('2025-10-01')
  expect(quarterFrom('2025-10-01', 1)).toBe('2026-01-01')
})
