import type { Contribution } from '../rules.ts'
import type { Region } from '../tree/rules.ts'

/** One decimal, or that it is at the end of the scale: as in the snapshot of a round. */
export type Mean = { at: 'low_end' | 'high_end' } | { mean: number }
/** `n` counts answers to all statements of the field or value. */
export type Shown = { id: string; n: number; value: Mean }
/** By grouping: fields and values. */
export type Figures = Record<string, Shown[]>

/** One leaf, region or the country at the end of a quarter. `from`: the installation that it was fetched from. */
export type Figure = {
  quarter: string
  from: string | null
  level: 'leaf' | 'region' | 'country'
  region: Region | null
  counties: string[]
  initiatives: number
  answers: number
  renewed: string
  instrument: { id: string; version: string }
  figures: Figures
}

/** How many initiatives there are of some classes together, at least. */
export type Count = {
  quarter: string
  from: string | null
  about: 'phase' | 'thickness' | 'leaf'
  classes: string[]
  initiatives: number
}

export type Scale = { min: number; max: number }
/** What the sums of a contribution are of, in their order. */
export type Column = { grouping: string; id: string }

export const columnsOf = (
  groupings: readonly { id: string; groups: readonly (string | { id: string })[] }[],
): Column[] =>
  groupings.flatMap(({ id, groups }) =>
    groups.map(group => ({ grouping: id, id: typeof group === 'string' ? group : group.id })),
  )

/** The figures of a leaf: functions of its sums alone. */
export function figuresOf(
  columns: readonly Column[],
  scale: Scale,
  some: readonly Pick<Contribution, 'sums' | 'counts'>[],
): Figures {
  const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)
  return grouped(columns, ({ id }, at) => {
    const n = add(some.map(one => one.counts[at] ?? 0))
    return { id, n, value: meanOf(add(some.map(one => one.sums[at] ?? 0)), n, scale) }
  })
}

/**
 * The figures of several leaves, or installations, together: worked out from what is shown of each and from nothing
 * else, so that they tell no more than the leaves do.
 */
export function together(all: readonly Figures[], scale: Scale): Figures {
  const first = all[0] ?? {}
  const columns = columnsOf(Object.entries(first).map(([id, groups]) => ({ id, groups })))
  return grouped(columns, ({ grouping, id }) => {
    const shown = all.flatMap(figures => figures[grouping]?.filter(one => one.id === id) ?? [])
    const n = shown.reduce((sum, one) => sum + one.n, 0)
    const ends = new Set(shown.map(({ value }) => ('at' in value ? value.at : null)))
    const [end] = ends
    if (ends.size === 1 && end) return { id, n, value: { at: end } }
    const sum = shown.reduce((sum, one) => sum + sumOf(one, scale), 0)
    return { id, n, value: { mean: Math.round((10 * sum) / n) / 10 } }
  })
}

function grouped(columns: readonly Column[], shown: (column: Column, at: number) => Shown): Figures {
  const figures: Figures = {}
  for (const [at, column] of columns.entries()) {
    figures[column.grouping] = [...(figures[column.grouping] ?? []), shown(column, at)]
  }
  return figures
}

/** Rule (d): a sum at most one from its limit is a class. */
function meanOf(sum: number, n: number, { min, max }: Scale): Mean {
  if (sum <= n * min + 1) return { at: 'low_end' }
  if (sum >= n * max - 1) return { at: 'high_end' }
  return { mean: Math.round((10 * sum) / n) / 10 }
}

const sumOf = ({ n, value }: Shown, { min, max }: Scale): number => {
  if ('mean' in value) return n * value.mean
  return value.at === 'low_end' ? n * min + 0.5 : n * max - 0.5
}

/** The first day of the quarter that a day is in: "2026-07-01". */
export function quarterOf(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return firstDay(year, Math.ceil(month / 3))
}

/** The quarter before or after: -1, 1. */
export function quarterFrom(quarter: string, by: number): string {
  const counted = Number(quarter.slice(0, 4)) * 4 + partOf(quarter) - 1 + by
  return firstDay(Math.floor(counted / 4), (counted % 4) + 1)
}

/** 1 to 4. */
export const partOf = (quarter: string): number => Math.ceil(Number(quarter.slice(5, 7)) / 3)

const firstDay = (year: number, part: number) => `${year}-${String(3 * part - 2).padStart(2, '0')}-01`
