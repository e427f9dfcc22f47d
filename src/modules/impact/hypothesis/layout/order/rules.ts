import type { Spot } from '../rules.ts'

type Step = readonly [string, string]
type Columns = readonly (readonly Spot[])[]

/** With more lines than this, neighbours are no longer tried in each other's places: it would take too long. */
const many = 250

/**
 * The spots column by column, each from the top: those that belong together near each other, so that lines cross seldom;
 * those that stand apart come last. The same plan always gives the same picture.
 */
export function ordered(spots: readonly Spot[], steps: readonly Step[]): Spot[][] {
  const last = Math.max(-1, ...spots.map(({ column }) => column))
  let columns: Columns = Array.from({ length: last + 1 }, (_, at) =>
    asideLast(spots.filter(one => one.column === at)),
  )
  let best = columns
  let fewest = crossingsIn(columns, steps)
  const next = neighboursOf(spots, steps)
  for (let round = 0; round < 12 && fewest > 0; round++) {
    columns = swept(columns, next, round % 2 === 0)
    const crossings = crossingsIn(columns, steps)
    if (crossings < fewest) [best, fewest] = [columns, crossings]
  }
  return switched(best, steps).map(column => [...column])
}

const asideLast = (column: readonly Spot[]): Spot[] => [
  ...column.filter(one => !one.aside),
  ...column.filter(one => one.aside),
]

function neighboursOf(spots: readonly Spot[], steps: readonly Step[]): ReadonlyMap<string, Set<string>> {
  const next = new Map(spots.map(({ id }) => [id, new Set<string>()]))
  for (const [from, to] of steps) {
    next.get(from)!.add(to)
    next.get(to)!.add(from)
  }
  return next
}

/** Column after column, each put in order by the middle of what its spots are tied to in the one before it. */
function swept(columns: Columns, next: ReadonlyMap<string, Set<string>>, forwards: boolean): Columns {
  const result = columns.map(column => [...column])
  const turn = Array.from({ length: columns.length - 1 }, (_, at) =>
    forwards ? at + 1 : columns.length - 2 - at,
  )
  for (const at of turn) {
    const before = result[forwards ? at - 1 : at + 1]!
    const place = new Map(before.map(({ id }, number) => [id, (number + 0.5) / before.length]))
    const own = result[at]!
    const middle = new Map(
      own.map(({ id }, number) => {
        const tied = [...next.get(id)!].flatMap(one => place.get(one) ?? [])
        return [id, tied.length > 0 ? sum(tied) / tied.length : (number + 0.5) / own.length]
      }),
    )
    result[at] = asideLast(own.toSorted((a, b) => middle.get(a.id)! - middle.get(b.id)!))
  }
  return result
}

/** Tries each two that stand next to each other the other way round, as long as it helps. */
function switched(given: Columns, steps: readonly Step[]): Columns {
  const columns = given.map(column => [...column])
  const near = (at: number) => columns.slice(Math.max(0, at - 1), at + 2)
  for (let better = true, round = 0; better && round < 8 && steps.length <= many; round++) {
    better = false
    for (const [at, column] of columns.entries()) {
      for (let upper = 0; upper + 1 < column.length; upper++) {
        const [a, b] = [column[upper]!, column[upper + 1]!]
        if (a.aside !== b.aside) continue
        const before = crossingsIn(near(at), steps)
        ;[column[upper], column[upper + 1]] = [b, a]
        if (crossingsIn(near(at), steps) < before) better = true
        else [column[upper], column[upper + 1]] = [a, b]
      }
    }
  }
  return columns
}

/** How often lines cross between columns next to each other. */
export function crossingsIn(columns: Columns, steps: readonly Step[]): number {
  const place = new Map(
    columns.flatMap((column, at) => column.map(({ id }, number) => [id, { at, number }] as const)),
  )
  const between = columns.map((): [number, number][] => [])
  for (const step of steps) {
    const ends = step.map(id => place.get(id))
    const [left, right] = ends.toSorted((a, b) => (a?.at ?? 0) - (b?.at ?? 0))
    if (left && right && right.at === left.at + 1) between[left.at]!.push([left.number, right.number])
  }
  return sum(
    between.map(lines =>
      sum(lines.map(([a, b], at) => lines.slice(at + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length)),
    ),
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
