import {
  type Accumulator,
  accumulator,
  pool,
  rWg,
  type ScoredInstrument,
  standardDeviation,
  type Tally,
  variance,
} from '../scoring/rules.ts'

export type { ScoredInstrument } from '../scoring/rules.ts'

/** `side` is one of the agreed sides; `typed_by_other`: somebody else entered it, so it does not count to k. */
export type ClosedResponse = { side: string; answers: number[]; typed_by_other: boolean }

/** What was agreed and known before the answers: copied into the snapshot, except the order of the sides. */
export type ClosedRound = {
  k: number
  sides: string[]
  members: { side: string; seats: number }[]
  joined: { side: string; n: number }[]
  left: { side: string; n: number }[]
}

/** One decimal, or a class where a sum is at most one from its limit (rule d). */
export type Mean = { at: 'low_end' | 'high_end' } | { mean: number }
/** `n` counts answers: people on a statement, answers to all its statements on a field. Null: not shown. */
export type Figure = { n: number; value: Mean } | null
/** `id` is the side's when it stands alone, 'others' when several are joined; `n` counts responses. */
export type GroupName = { id: string; sides: string[]; n: number }
export type Count = number | 'nearly_all'

/** `sd` is null where it would undo the "nearly all" beside it, `r_wg` also where it would undo an sd < 0.5. */
export type Spread = {
  id: string
  sd: number | 'below_0.5' | null
  shares: (number | 'nearly_all' | null)[]
  missing: number
  r_wg: number | null
}

/** All that is ever published of a round. */
export type Snapshot = {
  format: 1
  instrument: { id: string; version: string }
  scale: { min: number; max: number }
  k: number
  n: number
  /** 'talk': fewer than k counted; n is 0 and there are no groups, statements or groupings. */
  kind: 'figures' | 'talk'
  /** The one partition. A single group means "the whole round only": every `groups: Figure[]` is empty. */
  groups: GroupName[]
  /** `whole_only`: too few answered it in one of the groups (rule b). */
  statements: { id: string; whole: Figure; groups: Figure[]; dont_know: Count | null; whole_only: boolean }[]
  /** `complete` is false where rule (b) left a statement out of the groups' figures, or out of all. */
  groupings: { id: string; groups: { id: string; whole: Figure; groups: Figure[]; complete: boolean }[] }[]
  research: {
    statements: Spread[]
    alpha: { grouping: string; group: string; alpha: number; n: number }[]
  } | null
  members: { side: string; seats: number }[]
  joined: { side: string; n: number }[]
  left: { side: string; n: number }[]
}

const ALPHA_NEEDS = 20

/**
 * Rule (a). `counted` has every side that answered at all, with the number of responses that count towards
 * k, so 0 where others typed them all. Ties for the smallest standing side: the first in the agreed order.
 */
export function partition(sides: readonly string[], counted: Readonly<Record<string, number>>, k: number) {
  const answered = sides.filter(side => counted[side] !== undefined)
  const of = (some: readonly string[]) => some.reduce((sum, side) => sum + (counted[side] ?? 0), 0)
  let standing = answered.filter(side => of([side]) >= k)
  let others = answered.filter(side => of([side]) < k)
  while (others.length > 0 && of(others) < k && standing.length > 0) {
    const smallest = standing.reduce((least, side) => (of([side]) < of([least]) ? side : least))
    standing = standing.filter(side => side !== smallest)
    others = [...others, smallest]
  }
  const groups = standing.map(side => ({ id: side, sides: [side] }))
  if (others.length === 0) return groups
  // A side where nobody answered is named among the others, so that the name does not tell that.
  return [...groups, { id: 'others', sides: sides.filter(side => !standing.includes(side)) }]
}

/**
 * A sum that figures rest on. `published` is the sum, save that a sum at its end counts as half a step from
 * it wherever it enters. Otherwise the whole minus the other group, or a field minus its other statements,
 * would give back the sum that rule (d) shows as a class.
 */
type Piece = { n: number; sum: number; own: boolean; published: number }

/** One statement as it may be shown: `byGroup` null by rule (b), `whole` empty when it is left out of all. */
type Shown = {
  id: string
  about: 'we' | 'i'
  all: Tally
  own: number
  whole: Piece[]
  byGroup: Piece[][] | null
}

/** DESIGN.md, "Small groups". Reads the responses once and in any order. */
export function makeSnapshot(
  instrument: ScoredInstrument,
  responses: Iterable<ClosedResponse>,
  round: ClosedRound,
): Snapshot {
  const { k, members, joined, left } = round
  const { scale } = instrument
  const bySide = new Map<string, { own: Accumulator; typed: Accumulator }>()
  const everybody = accumulator(instrument)
  for (const { side, answers, typed_by_other } of responses) {
    if (!round.sides.includes(side)) throw new RangeError(`${side} is not one of the agreed sides`)
    const at = bySide.get(side) ?? { own: accumulator(instrument), typed: accumulator(instrument) }
    bySide.set(side, at)
    at[typed_by_other ? 'typed' : 'own'].add(answers)
    everybody.add(answers)
  }
  const counted = Object.fromEntries([...bySide].map(([side, { own }]) => [side, own.rows()]))
  const countedInAll = Object.values(counted).reduce((sum, n) => sum + n, 0)
  const head = {
    format: 1 as const,
    instrument: { id: instrument.id, version: instrument.version },
    scale,
    k,
  }
  const tail = { members, joined, left }
  if (countedInAll < k || countedInAll === 0) {
    return { ...head, n: 0, kind: 'talk', groups: [], statements: [], groupings: [], research: null, ...tail }
  }

  const parts = partition(round.sides, counted, k)
  const insideOf = (part: { sides: string[] }) => part.sides.flatMap(side => bySide.get(side) ?? [])
  const statements = instrument.statements.map(({ id, about }, column): Shown => {
    const groups = parts.map(part => ({
      own: pool(insideOf(part).map(({ own }) => own.statement(column))),
      typed: pool(insideOf(part).map(({ typed }) => typed.statement(column))),
    }))
    const own = pool(groups.map(group => group.own))
    const typed = pool(groups.map(group => group.typed))
    const split = groups.length > 1 && groups.every(group => group.own.n >= k)
    const byGroup = split ? groups.map(group => pieces(group.own, group.typed, head)) : null
    const whole = byGroup?.flat() ?? (own.n >= k ? pieces(own, typed, head) : [])
    return { id, about, all: pool([own, typed]), own: own.n, whole, byGroup }
  })

  const inGroups = (some: Shown[]): Figure[] =>
    parts.length === 1
      ? []
      : parts.map((_, at) =>
          figure(
            some.flatMap(shown => shown.byGroup?.[at] ?? []),
            head,
          ),
        )
  const many = countedInAll >= 2 * k
  return {
    ...head,
    n: everybody.rows(),
    kind: 'figures',
    groups: parts.map(part => ({
      ...part,
      n: insideOf(part).reduce((sum, { own, typed }) => sum + own.rows() + typed.rows(), 0),
    })),
    statements: statements.map(shown => ({
      id: shown.id,
      whole: figure(shown.whole, head),
      groups: inGroups([shown]),
      dont_know: many ? count(shown.all.dont_know, everybody.rows(), k) : null,
      whole_only: parts.length > 1 && shown.byGroup === null && shown.whole.length > 0,
    })),
    groupings: instrument.groupings.map(grouping => ({
      id: grouping.id,
      groups: grouping.groups.map(group => {
        const some = statements.filter((_, at) => instrument.statements[at]?.groups[grouping.id] === group)
        return {
          id: group,
          whole: figure(
            some.flatMap(shown => shown.whole),
            head,
          ),
          groups: inGroups(some),
          complete: some.every(shown => (parts.length > 1 ? shown.byGroup !== null : shown.whole.length > 0)),
        }
      }),
    })),
    research: many
      ? {
          statements: statements.flatMap(shown => spread(shown, head)),
          alpha: countedInAll >= ALPHA_NEEDS ? alphas(instrument, everybody) : [],
        }
      : null,
    ...tail,
  }
}

type Limits = { scale: { min: number; max: number }; k: number }

/** With k = 1 everybody agreed that the round is open by side: then rule (d) protects nothing any more. */
const isOpen = ({ k }: Limits) => k === 1

const isLow = ({ n, sum }: { n: number; sum: number }, { scale }: Limits) => sum <= n * scale.min + 1
const isHigh = ({ n, sum }: { n: number; sum: number }, { scale }: Limits) => sum >= n * scale.max - 1

/** Who typed for others knows those answers, so what people entered themselves must hold on its own. */
function pieces(own: Tally, typed: Tally, limits: Limits): Piece[] {
  const { min, max } = limits.scale
  const { n, sum } = own
  const atEnd = isLow(own, limits) ? n * min + 0.5 : isHigh(own, limits) ? n * max - 0.5 : sum
  const protectedPiece = { n, sum, own: true, published: isOpen(limits) ? sum : atEnd }
  return typed.n === 0
    ? [protectedPiece]
    : [protectedPiece, { n: typed.n, sum: typed.sum, own: false, published: typed.sum }]
}

/**
 * Rules (c) and (d). A figure of several sums is at the end when each of them is: that holds whenever their
 * own sum is at most one from its limit, and it tells no more of them than their classes do.
 */
function figure(of: readonly Piece[], limits: Limits): Figure {
  const n = of.reduce((sum, piece) => sum + piece.n, 0)
  if (n === 0) return null
  if (!isOpen(limits)) {
    if (of.every(piece => isLow(piece, limits))) return { n, value: { at: 'low_end' } }
    if (of.every(piece => isHigh(piece, limits))) return { n, value: { at: 'high_end' } }
  }
  const sum = of.reduce((total, piece) => total + piece.published, 0)
  return { n, value: { mean: Math.round((10 * sum) / n) / 10 } }
}

const count = (some: number, n: number, k: number): Count => (k > 1 && some >= n - 2 ? 'nearly_all' : some)

/**
 * Nothing for a statement with fewer than 2k valid answers, nor where one group is at an end: the shares
 * give the exact sum of the round, and minus the other groups' that of this one. When a step has nearly all
 * answers, the counts of the other steps would say how many it lacks, so they are not told.
 */
function spread(shown: Shown, limits: Limits): Spread[] {
  const { id, about, all, own, whole } = shown
  const { k, scale } = limits
  const hidesEnd =
    whole.length > 1 && whole.some(piece => piece.own && (isLow(piece, limits) || isHigh(piece, limits)))
  if (own < 2 * k || (hidesEnd && !isOpen(limits))) return []
  const steps = all.steps.map(some => count(some, all.n, k))
  const nearlyAll = steps.includes('nearly_all')
  const small = !isOpen(limits) && (variance(all) ?? 0) < 0.25
  const exact = small || nearlyAll ? null : round(standardDeviation(all) ?? 0, 1)
  const agreement = about === 'we' && exact !== null ? rWg(all, scale.max - scale.min + 1) : null
  return [
    {
      id,
      sd: small ? 'below_0.5' : exact,
      shares: nearlyAll ? steps.map(step => (step === 'nearly_all' ? step : null)) : steps,
      missing: all.missing,
      r_wg: agreement === null ? null : round(agreement, 2),
    },
  ]
}

function alphas(instrument: ScoredInstrument, everybody: Accumulator) {
  return instrument.groupings.flatMap(({ id, groups }) =>
    groups.flatMap(group => {
      const { alpha, n } = everybody.alpha(id, group)
      return alpha === null || n < ALPHA_NEEDS ? [] : [{ grouping: id, group, alpha: round(alpha, 2), n }]
    }),
  )
}

const round = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals
