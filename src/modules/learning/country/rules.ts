import { inOrder, regionsOf, type Tree } from './tree/rules.ts'

/**
 * What one initiative gives: the sums of the round that it closed last, one for each field and value. `fresh`: no
 * figure that was ever shown rests on this round.
 */
export type Contribution = {
  initiative_id: string
  round_id: string
  county: string
  answers: number
  sums: readonly number[]
  counts: readonly number[]
  fresh: boolean
}

/** DESIGN.md, "National figures". */
export const least = { initiatives: 5, answers: 20 } as const

/**
 * Whether figures may rest on these: enough initiatives, enough answers, and none with more than half of them, in any
 * field or value either.
 */
export function suffices(some: readonly Contribution[]): boolean {
  if (some.length < least.initiatives) return false
  if (total(some, one => one.answers) < least.answers) return false
  const weights = [(one: Contribution) => one.answers, ...some[0]!.counts.map((_, at) => countAt(at))]
  return weights.every(weight => 2 * Math.max(...some.map(weight)) <= total(some, weight))
}

/**
 * Whether figures over these may be shown after all that were shown before. The rounds that never stood in a figure
 * must suffice alone: they are in nothing older, so that whatever is added to or taken from older figures, for these
 * places or others, something of all of them is left.
 */
export const mayBeShown = (some: readonly Contribution[]): boolean =>
  suffices(some) && suffices(some.filter(({ fresh }) => fresh))

const countAt = (at: number) => (one: Contribution) => one.counts[at] ?? 0
const total = (some: readonly Contribution[], weight: (one: Contribution) => number) =>
  some.reduce((sum, one) => sum + weight(one), 0)

const within = (all: readonly Contribution[], counties: readonly string[]) =>
  all.filter(one => counties.includes(one.county))

/**
 * The smallest parts that may have figures. A county that does not do alone is joined with a named neighbour, in its
 * own part of the country first, until all do. A county without initiatives is joined too, so that a part tells nobody
 * that there are none. What cannot be joined is left out.
 */
export function leavesOf(
  tree: Tree,
  all: readonly Contribution[],
  does: (some: readonly Contribution[]) => boolean = suffices,
): string[][] {
  let leaves = tree.map(({ number }) => [number])
  while (true) {
    const weak = leaves.filter(leaf => !does(within(all, leaf)))
    if (weak.length === 0) return leaves
    const size = (leaf: string[]) => within(all, leaf).length
    const smallest = weak.reduce((least, leaf) => (size(leaf) < size(least) ? leaf : least))
    const other = neighbourOf(tree, leaves, smallest)
    const rest = leaves.filter(leaf => leaf !== smallest && leaf !== other)
    leaves = other ? arranged(tree, [...rest, [...smallest, ...other]]) : rest
  }
}

function neighbourOf(tree: Tree, leaves: readonly string[][], leaf: readonly string[]): string[] | undefined {
  const own = tree.filter(({ number }) => leaf.includes(number))
  const named = own.flatMap(({ neighbours }) => neighbours).filter(number => !leaf.includes(number))
  const near = new Set(own.map(({ region }) => region))
  const isNear = (number: string) => near.has(tree.find(county => county.number === number)?.region ?? 'east')
  const nearest = [...named.filter(isNear), ...named.filter(number => !isNear(number))]
  return nearest.flatMap(number => leaves.filter(other => other.includes(number)))[0]
}

const arranged = (tree: Tree, leaves: readonly string[][]): string[][] => {
  const order = tree.map(({ number }) => number)
  const sorted = leaves.map(leaf => inOrder(tree, leaf))
  return sorted.toSorted((a, b) => order.indexOf(a[0]!) - order.indexOf(b[0]!))
}

/** Which leaves get new figures, and which stand as they were. No county is in two of them. */
export type Next = { renewed: { counties: string[]; of: Contribution[] }[]; stand: string[][] }

/**
 * From the leaves that stand to the next ones. Where old and wanted leaves overlap, the wanted ones come in when all of
 * them may be shown; or the finest division that may be; or each old one is renewed for itself, or stands.
 */
export function nextLeaves(
  tree: Tree,
  standing: readonly string[][],
  contributions: readonly Contribution[],
): Next {
  const known = new Set(tree.map(({ number }) => number))
  const old = standing.filter(leaf => leaf.every(county => known.has(county)))
  const next: Next = { renewed: [], stand: [] }
  const renew = (leaves: readonly string[][]) =>
    next.renewed.push(...leaves.map(counties => ({ counties, of: within(contributions, counties) })))
  for (const part of overlapping(old, leavesOf(tree, contributions))) {
    const may = (leaf: string[]) => mayBeShown(within(contributions, leaf))
    if (part.wanted.length > 0 && part.wanted.every(may)) {
      renew(part.wanted)
      continue
    }
    const here = tree.filter(({ number }) => part.counties.has(number))
    const finest = leavesOf(here, contributions, mayBeShown)
    if (finest.length > part.old.length && finest.flat().length === part.counties.size) {
      renew(finest)
      continue
    }
    renew(part.old.filter(may))
    next.stand.push(...part.old.filter(leaf => !may(leaf)))
  }
  return next
}

type Overlap = { counties: Set<string>; old: string[][]; wanted: string[][] }

/** Old and wanted leaves that share counties, directly or through others, together. */
function overlapping(old: readonly string[][], wanted: readonly string[][]): Overlap[] {
  let parts: Overlap[] = []
  for (const [kind, leaf] of [
    ...old.map(leaf => ['old', leaf] as const),
    ...wanted.map(leaf => ['wanted', leaf] as const),
  ]) {
    const touched = parts.filter(part => leaf.some(county => part.counties.has(county)))
    const joined: Overlap = {
      counties: new Set([...touched.flatMap(part => [...part.counties]), ...leaf]),
      old: touched.flatMap(part => part.old),
      wanted: touched.flatMap(part => part.wanted),
    }
    joined[kind].push(leaf)
    parts = [...parts.filter(part => !touched.includes(part)), joined]
  }
  return parts
}

/** The parts of the country that are made up of whole leaves, and the leaves of each. */
export const wholeRegions = (tree: Tree, leaves: readonly string[][]) =>
  regionsOf(tree).flatMap(({ region, counties }) => {
    const inside = leaves.filter(leaf => leaf.every(county => counties.includes(county)))
    return inside.flat().length === counties.length ? [{ region, counties, leaves: inside }] : []
  })

/** In how large steps initiatives are counted: one more or less does not show. */
export const step = 5

/** "At least so many". */
export const atLeast = (initiatives: number): number => Math.floor(initiatives / step) * step

/**
 * Classes that have an order, each with at least five: one with fewer is counted with the next, and what is left at the
 * end with the one before.
 */
export function classesOf(counts: readonly { name: string; initiatives: number }[]) {
  const made: { classes: string[]; initiatives: number }[] = []
  let open: { classes: string[]; initiatives: number } = { classes: [], initiatives: 0 }
  for (const { name, initiatives } of counts) {
    open = { classes: [...open.classes, name], initiatives: open.initiatives + initiatives }
    if (open.initiatives < least.initiatives) continue
    made.push(open)
    open = { classes: [], initiatives: 0 }
  }
  const last = made.at(-1)
  if (last) {
    last.classes.push(...open.classes)
    last.initiatives += open.initiatives
  }
  return made.map(one => ({ ...one, initiatives: atLeast(one.initiatives) }))
}
