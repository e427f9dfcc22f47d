import type { Indicator, Measurement } from '../../rules.ts'
import { readFigure } from '../rules.ts'

/** What is typed of a measurement, each as it was written. */
export type Typed = Readonly<
  Partial<Record<'value' | 'part' | 'n' | 'low' | 'high' | 'missing', string | undefined>>
>

export type Figures = Pick<Measurement, 'value' | 'part' | 'n' | 'low' | 'high' | 'missing'>

type Of = Pick<Indicator, 'kind' | 'scale_min' | 'scale_max'>

/** Codes of what is wrong, by field. */
export type Faults = Record<string, string>

/** PostgreSQL's integer. */
const most_people = 2 ** 31 - 1

/**
 * What was typed of a measurement, as figures, or what is to be mended. `may_stand_empty`: it has a figure that is not
 * told, at the end of its scale, and keeps it.
 */
export function readMeasured(of: Of, typed: Typed, may_stand_empty = false): Figures | { faults: Faults } {
  const faults: Faults = {}
  const missing = typed.missing ?? ''
  const part = readWhole(typed.part, 'part', faults)
  const n = readWhole(typed.n, 'n', faults)
  const given = readWithin(of, typed.value, 'value', faults)
  const low = readWithin(of, typed.low, 'low', faults)
  const high = readWithin(of, typed.high, 'high', faults)
  if (Object.keys(faults).length > 0) return { faults }
  if (part !== null && of.kind !== 'share') return { faults: { part: 'part_of_share_only' } }
  if (missing !== '' && (given !== null || part !== null)) return { faults: { missing: 'figure_and_reason' } }
  if (missing === '' && given === null && part === null && !may_stand_empty)
    return { faults: { [of.kind === 'share' ? 'part' : 'value']: 'figure_or_reason' } }
  if (part !== null && n === null) return { faults: { n: 'n_missing' } }
  if (n === 0 && (part !== null || given !== null)) return { faults: { n: 'nobody' } }
  if (part !== null && part > n!) return { faults: { part: 'more_than_all' } }
  const value = part === null ? given : (100 * part) / n!
  if (part !== null && given !== null && Math.abs(given - value!) > 0.6)
    return { faults: { value: 'not_the_part' } }
  if ((low === null) !== (high === null)) return { faults: { [low === null ? 'low' : 'high']: 'both_ends' } }
  if (low !== null && value === null) return { faults: { low: 'ends_without_figure' } }
  if (low !== null && !(low <= value! && value! <= high!)) return { faults: { low: 'not_between' } }
  return { value, part, n, low, high, missing }
}

/** Whether what was read is to be mended. */
export const isFaulty = (read: Figures | { faults: Faults }): read is { faults: Faults } => 'faults' in read

function readWhole(typed = '', field: string, faults: Faults): number | null {
  if (typed === '') return null
  const read = readFigure(typed)
  if (typeof read === 'string') faults[field] = read
  else if (read < 0) faults[field] = 'negative'
  else if (!Number.isInteger(read)) faults[field] = 'not_whole'
  else if (read > most_people) faults[field] = 'too_large'
  else return read
  return null
}

function readWithin(of: Of, typed = '', field: string, faults: Faults): number | null {
  if (typed === '') return null
  const read = readFigure(of.kind === 'share' ? typed.replace(/\s*%$/, '') : typed)
  const fault = typeof read === 'string' ? read : outside(of, read)
  if (fault) faults[field] = fault
  return fault ? null : (read as number)
}

/** Why this kind of indicator cannot have such a figure; null where it can. */
export function outside({ kind, scale_min, scale_max }: Of, value: number): string | null {
  if (kind === 'share') return value > 100 ? 'over_hundred' : value < 0 ? 'below_nought' : null
  if (kind === 'scale') return value < scale_min || value > scale_max ? 'outside_scale' : null
  return value < 0 ? 'negative' : null
}

/** What the days of an indicator allow: its baseline's, its first measurement's, its first target's. */
export type Bounds = { baseline: string | null; first: string | null; first_target: string | null }

/** Why a measurement cannot stand on this day; null where it can. */
export function dayFault(
  bounds: Bounds,
  measured: { day: string; baseline: boolean },
  today: string,
): string | null {
  const { day, baseline } = measured
  if (day > today) return 'in_the_future'
  if (!baseline) return bounds.baseline !== null && day < bounds.baseline ? 'before_baseline' : null
  if (bounds.first !== null && day > bounds.first) return 'baseline_too_late'
  return bounds.first_target !== null && day >= bounds.first_target ? 'baseline_after_target' : null
}

/** A figure as it can stand in a field and be read again: never with three decimals alone, which could be thousands. */
export function asTyped(value: number | null, comma = true): string {
  if (value === null) return ''
  const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 12 }).format(value)
  const whole = /\.\d{3}$/.test(plain) ? `${plain}0` : plain
  return comma ? whole.replace('.', ',') : whole
}
