import type { Indicator, Measurement, Rhythm, Target } from '../rules.ts'

export type FigureFault = 'missing' | 'not_a_number' | 'ambiguous_number' | 'too_large'

/** Larger than this nobody counts here. */
export const most_figure = 1e12

/**
 * A typed figure as a number, or what is wrong with it. Decimals by comma or point, thousands by spaces; point or comma
 * between thousands only where it can mean nothing else: "1.234" is a thousand to some and little more than one to others.
 */
export function readFigure(typed: string): number | FigureFault {
  const [, sign = '', body = ''] = /^([-+−–]?)(.*)$/.exec(typed.replace(/\s+/g, ' ').trim()) ?? []
  if (body === '') return 'missing'
  if (!/^\d[\d., ]*$/.test(body) || /[., ]$/.test(body)) return 'not_a_number'
  const plain = plainFigure(body)
  if (plain === null) return 'ambiguous_number'
  const value = Number(plain)
  if (value > most_figure) return 'too_large'
  return sign !== '' && sign !== '+' && value !== 0 ? -value : value
}

const plainFigure = (body: string): string | null => {
  const spaced = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/
  if (spaced.test(body)) return body.replaceAll(' ', '').replace(',', '.')
  if (/^\d+$/.test(body)) return body
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return null
  if (/^\d+[.,]\d+$/.test(body)) return body.replace(',', '.')
  // Two separators: the last one that differs parts the decimals off, the others stand between thousands.
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(body)) return body.replaceAll('.', '').replace(',', '.')
  if (/^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(body)) return body.replaceAll(',', '')
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(body)) return body.replaceAll('.', '')
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(body)) return body.replaceAll(',', '')
  return null
}

/** How many decimals of a figure tell something: "112", "3,6", "0,25". */
export function decimalsOf(value: number): 0 | 1 | 2 {
  const size = Math.abs(value)
  const most = size >= 100 ? 0 : size >= 1 || size === 0 ? 1 : 2
  return Number.isInteger(Math.round(value * 10 ** most) / 10 ** most) ? 0 : most
}

/** Where a figure is likely to lie. */
export type Interval = { low: number; high: number }

/** The 95 per cent interval of a share, in percent (Wilson 1927, JASA 22:209–212); null where nobody was asked. */
export function wilson(part: number, n: number): Interval | null {
  if (!(n > 0) || part < 0 || part > n) return null
  const z = 1.959964
  const p = part / n
  const middle = p + (z * z) / (2 * n)
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const whole = 1 + (z * z) / n
  return {
    low: 100 * Math.max(0, (middle - half) / whole),
    high: 100 * Math.min(1, (middle + half) / whole),
  }
}

/** How sure a figure is: as it was given, or reckoned for a share with n; null where nothing is known of it. */
export function intervalOf(
  indicator: Pick<Indicator, 'kind'>,
  measured: Pick<Measurement, 'value' | 'part' | 'n' | 'low' | 'high'>,
): Interval | null {
  const { value, part, n, low, high } = measured
  if (low !== null && high !== null) return { low, high }
  if (indicator.kind !== 'share' || value === null || n === null) return null
  return wilson(part ?? (value * n) / 100, n)
}

const months: Readonly<Record<Exclude<Rhythm, 'once'>, number>> = {
  monthly: 1,
  quarterly: 3,
  half_yearly: 6,
  yearly: 12,
}

/** So many days before its day a measurement is done for it already. */
const early_days: Readonly<Record<Rhythm, number>> = {
  once: 30,
  monthly: 10,
  quarterly: 30,
  half_yearly: 45,
  yearly: 60,
}

const day_ms = 86_400_000
const textOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

/** Days from one to another, both as text. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day_ms

/** The same day of the month so many months on, or that month's last. */
export function monthsOn(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = Date.UTC(year, month + count, 0)
  return textOf(Math.min(last, Date.UTC(year, month - 1 + count, date)))
}

type Planned = Pick<Indicator, 'every' | 'first_on' | 'last_on'>

/** When it is planned to be measured: the days up to today, and the first one after it. */
export function plannedDays({ every, first_on, last_on }: Planned, today: string): string[] {
  if (first_on === null || (last_on !== null && last_on < first_on)) return []
  if (every === '' || every === 'once') return [first_on]
  const found: string[] = []
  for (let count = 0; count === 0 || found.at(-1)! <= today; count += months[every]) {
    const day = monthsOn(first_on, count)
    if (last_on !== null && day > last_on) break
    found.push(day)
  }
  return found
}

/** The days that nobody has measured for since it was last measured, or said why not. */
export function unservedDays(
  indicator: Planned & Pick<Indicator, 'id' | 'kind' | 'withdrawn_at'>,
  measurements: readonly Pick<Measurement, 'indicator_id' | 'day'>[],
  today: string,
): string[] {
  if (indicator.kind === 'story' || indicator.withdrawn_at !== null) return []
  const last = measurements.reduce(
    (latest, { indicator_id, day }) => (indicator_id === indicator.id && day > latest ? day : latest),
    '',
  )
  const early = early_days[indicator.every || 'once']
  return plannedDays(indicator, today).filter(
    day => day <= today && (last === '' || daysBetween(last, day) > early),
  )
}

/**
 * Since when it is due to be measured, and how long that is; null where it is not. Stories have no figures and those
 * withdrawn are not measured: neither is ever due.
 */
export function dueOf(
  indicator: Planned & Pick<Indicator, 'id' | 'kind' | 'withdrawn_at'>,
  measurements: readonly Pick<Measurement, 'indicator_id' | 'day'>[],
  today: string,
): { due_on: string; late_days: number } | null {
  const due_on = unservedDays(indicator, measurements, today)[0]
  return due_on === undefined ? null : { due_on, late_days: daysBetween(due_on, today) }
}

export const hasFigure = (measured: Pick<Measurement, 'value' | 'at_end'>): boolean =>
  measured.value !== null || measured.at_end !== null

export type Met = 'met' | 'on_the_way' | 'behind' | 'unknown'

export type Standing = {
  baseline: Measurement | null
  /** The newest after the baseline that has a figure. */
  latest: Measurement | null
  /** A newer one that has none. */
  missing: Measurement | null
  /** The first target that lies ahead; where all have passed, null. */
  next_target: Target | null
  /** The target that counts today: the next one, or the last that has passed. */
  target: Target | null
  met: Met
}

/** How an indicator stands today, from its own targets and measurements; others in the lists are passed over. */
export function standing(
  indicator: Pick<Indicator, 'id' | 'kind' | 'better' | 'scale_min' | 'scale_max'>,
  measurements: readonly Measurement[],
  targets: readonly Target[],
  today: string,
): Standing {
  const own = measurements
    .filter(one => one.indicator_id === indicator.id)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const baseline = own.find(one => one.baseline) ?? null
  const later = own.filter(one => !one.baseline && !(baseline && one.day < baseline.day))
  const latest = later.findLast(hasFigure) ?? null
  const newest = later.at(-1) ?? null
  const holding = targetsThatHold(targets, indicator.id)
  const next_target = holding.find(({ day }) => day >= today) ?? null
  const target = next_target ?? holding.at(-1) ?? null
  return {
    baseline,
    latest,
    missing: newest && !hasFigure(newest) ? newest : null,
    next_target,
    target,
    met: metBy(indicator, { baseline, latest, target }, holding, today),
  }
}

/** The targets of an indicator that have not been given up, by day. */
export const targetsThatHold = (targets: readonly Target[], indicator_id: string): Target[] =>
  targets
    .filter(one => one.indicator_id === indicator_id && one.given_up_at === null)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))

type Point = { day: string; value: number }

/** Where the way from the baseline over the targets lies on a day; null before its beginning and after its end. */
export function onTheWayAt(points: readonly Point[], day: string): number | null {
  const next = points.findIndex(point => point.day >= day)
  const to = points[next]
  const from = points[next - 1]
  if (!to || (!from && to.day !== day)) return null
  if (!from) return to.value
  return from.value + ((to.value - from.value) * daysBetween(from.day, day)) / daysBetween(from.day, to.day)
}

/** So much of the whole way somebody may lag and still be on it: no figure is that sure. */
const near_enough = 0.1

function metBy(
  indicator: Pick<Indicator, 'kind' | 'better' | 'scale_min' | 'scale_max'>,
  { baseline, latest, target }: Pick<Standing, 'baseline' | 'latest' | 'target'>,
  holding: readonly Target[],
  today: string,
): Met {
  if (!target || !latest || indicator.better === 'neither') return 'unknown'
  const surely = surelyAtLeast(indicator, latest)
  const reaches = (aim: number) =>
    surely !== null && (indicator.better === 'higher' ? surely >= aim : surely <= aim)
  if (reaches(target.value)) return 'met'
  if (latest.value === null) return 'unknown'
  // It passed without a measurement since: whether it was reached on its day nobody knows.
  if (target.day < today) return latest.day >= target.day ? 'behind' : 'unknown'
  if (baseline?.value === undefined || baseline.value === null) return 'unknown'
  const way = [{ day: baseline.day, value: baseline.value }, ...holding]
  const planned = onTheWayAt(way, latest.day)
  if (planned === null) return 'unknown'
  const slack = Math.abs(target.value - baseline.value) * near_enough
  return reaches(indicator.better === 'higher' ? planned - slack : planned + slack) ? 'on_the_way' : 'behind'
}

/** The figure; of one at the end of its scale, what it surely reaches from the good side; null where that is not known. */
function surelyAtLeast(
  { kind, better, scale_min, scale_max }: Parameters<typeof metBy>[0],
  { value, at_end, n }: Pick<Measurement, 'value' | 'at_end' | 'n'>,
): number | null {
  if (value !== null) return value
  if (!n || at_end !== (better === 'higher' ? 'high' : 'low')) return null
  // At the end means: at most one step from it among those who answered themselves, and one among the sheets of paper.
  const [least, most] = kind === 'share' ? [0, 100] : kind === 'scale' ? [scale_min, scale_max] : [0, null]
  const off = (kind === 'share' ? 200 : 2) / n
  return at_end === 'low' ? least + off : most === null ? null : most - off
}
