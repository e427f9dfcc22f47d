import { daysBetween, hasFigure, type Interval, intervalOf, targetsThatHold } from '../../measuring/rules.ts'
import type { Indicator, Measurement, Target } from '../../rules.ts'

/** Where the picture has room for marks; all of them stand inside it, whatever the figures are. */
export const frame = { width: 360, height: 172, left: 46, right: 348, top: 16, bottom: 140 } as const

type Bounds = { min: number; max: number }

/** Smaller than this is nought to the eye. */
const nothing = 1e-9

/** Far from nought, and moving little: then the axis may begin elsewhere. */
const far_from_nought = 0.75

/**
 * From where to where the axis goes. A scale and a share are shown whole; a number from nought, so that a small change
 * looks small, unless all of it lies far away.
 */
export function boundsOf(
  indicator: Pick<Indicator, 'kind' | 'scale_min' | 'scale_max'>,
  values: readonly number[],
): Bounds {
  const whole: readonly number[] =
    indicator.kind === 'share'
      ? [0, 100]
      : indicator.kind === 'scale'
        ? [indicator.scale_min, indicator.scale_max]
        : []
  const all = [...whole, ...values]
  const min = all.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const max = all.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  if (whole.length > 0) return { min, max }
  if (min > max || Math.max(Math.abs(min), Math.abs(max)) < nothing) return { min: 0, max: 1 }
  if (min >= 0 && (min === max || min <= far_from_nought * max)) return { min: 0, max }
  if (max <= 0 && (min === max || max >= far_from_nought * min)) return { min, max: 0 }
  // Alike, or nearly: some room around it.
  const room = Math.max(
    (max - min) / 4,
    Math.abs(max) / 1e6,
    max === min ? Math.max(Math.abs(max) / 4, 1) : 0,
  )
  return { min: min - room, max: max + room }
}

/** Three to six even places for the numbers of an axis, which goes at least as far as the bounds. */
export function ticksOf({ min, max }: Bounds, kind: Indicator['kind']): number[] {
  if (kind === 'share' && min === 0 && max === 100) return [0, 50, 100]
  if (kind === 'scale' && max - min <= 5) {
    return Array.from({ length: Math.floor(max - min) + 1 }, (_, at) => min + at)
  }
  const rough = (max - min) / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 2.5, 5, 10].find(one => one * power >= rough * 0.999) ?? 10)
  const first = Math.floor(min / step + 1e-9)
  const last = Math.ceil(max / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, at) => clean((first + at) * step, step))
}

/** Without what is left over of the reckoning: 0.30000000000000004. */
const clean = (value: number, step: number): number =>
  Number(value.toFixed(Math.min(20, Math.max(0, 1 - Math.floor(Math.log10(step))))))

const tenth = (value: number) => Math.round(value * 10) / 10

/** A place in the picture. */
export type Place = { x: number; y: number }

/** All that is drawn of one indicator, as places and paths. */
export type Drawing = {
  ticks: { y: number; value: number }[]
  /** Where the axis begins elsewhere than at nought. */
  broken: boolean
  /** From one figure to the next; nothing goes through what is missing. */
  line: string
  dots: string
  whiskers: string
  missing: string
  ends: string
  newest: Place | null
  baseline: Place | null
  way: string
  targets: string
  /** What the way was until it was given up, the oldest first. */
  old: { way: string; marks: string; given_up_at: Date; at: Place }[]
  now: number
  from: string
  to: string
}

type Of = Pick<Indicator, 'id' | 'kind' | 'scale_min' | 'scale_max'>

/** So many of the ways that were given up are drawn: more would hide what holds. */
const most_old = 3

/**
 * Where everything stands in the picture of one indicator: its own measurements and targets, by day. `skipped`: older
 * measurements between the first and the second are left out.
 */
export function drawingOf(
  indicator: Of,
  measurements: readonly Measurement[],
  targets: readonly Target[],
  today: string,
  skipped = false,
): Drawing {
  const held = targetsThatHold(targets, indicator.id)
  const spans = measurements.map(one => (one.value === null ? null : intervalOf(indicator, one)))
  const values = [
    ...measurements.flatMap(({ value }) => (value === null ? [] : [value])),
    ...spans.flatMap(span => (span ? [span.low, span.high] : [])),
    ...targets.map(({ value }) => value),
  ]
  const bounds = boundsOf(indicator, values)
  const ticks = ticksOf(bounds, indicator.kind)
  const y = heightIn({ min: Math.min(bounds.min, ticks[0]!), max: Math.max(bounds.max, ticks.at(-1)!) })
  const days = [...measurements.map(({ day }) => day), ...targets.map(({ day }) => day), today].toSorted()
  const [from, to] = [days[0]!, days.at(-1)!]
  const x = alongFrom(from, to)
  const at = (one: { day: string; value: number }): Place => ({ x: x(one.day), y: y(one.value) })

  const figures = measurements.filter(hasValue)
  const start = figures.find(({ baseline }) => baseline) ?? null
  const wayOver = (points: readonly Target[]) => {
    const over = start ? [start, ...points.filter(({ day }) => day > start.day)] : points
    return over.length > 1 ? pathOf(over.map(at)) : ''
  }
  const newest = figures.at(-1)
  return {
    ticks: ticks.map(value => ({ y: y(value), value })),
    broken: indicator.kind === 'number' && ticks[0]! > 0,
    line: stretchesOf(measurements, skipped)
      .map(some => pathOf(some.map(at)))
      .join(''),
    dots: figures
      .filter(({ baseline }) => !baseline)
      .map(one => dotAt(at(one)))
      .join(''),
    whiskers: measurements.map((one, index) => whisker(x(one.day), spans[index] ?? null, y)).join(''),
    missing: measurements
      .filter(one => !hasFigure(one))
      .map(({ day }) => crossAt(x(day)))
      .join(''),
    ends: measurements.map(one => (one.at_end ? endAt(x(one.day), one.at_end) : '')).join(''),
    newest: newest && !newest.baseline ? at(newest) : null,
    baseline: start && at(start),
    way: wayOver(held),
    targets: held.map(one => diamondAt(at(one))).join(''),
    old: oldWays(targets).map(({ given_up_at, held_then, gone }) => ({
      given_up_at,
      way: wayOver(held_then),
      marks: gone.map(one => diamondAt(at(one))).join(''),
      at: at(gone[0]!),
    })),
    now: x(today),
    from,
    to,
  }
}

const hasValue = (one: Measurement): one is Measurement & { value: number } => one.value !== null

/** Figures that follow each other, with nothing missing in between. `skipped`: some are left out after the first. */
function stretchesOf(
  measurements: readonly Measurement[],
  skipped: boolean,
): (Measurement & { value: number })[][] {
  const found: (Measurement & { value: number })[][] = [[]]
  for (const [index, one] of measurements.entries()) {
    if (hasValue(one)) found.at(-1)!.push(one)
    else found.push([])
    if (skipped && index === 0) found.push([])
  }
  return found.filter(some => some.length > 1)
}

/** The targets as they held just before some of them were given up, one for each moment when that happened. */
function oldWays(targets: readonly Target[]): { given_up_at: Date; held_then: Target[]; gone: Target[] }[] {
  const moments = [...new Set(targets.flatMap(one => one.given_up_at?.getTime() ?? []))].toSorted(
    (a, b) => a - b,
  )
  return moments.slice(-most_old).map(moment => ({
    given_up_at: new Date(moment),
    held_then: targets
      .filter(
        ({ set_at, given_up_at }) =>
          set_at.getTime() <= moment && (given_up_at === null || given_up_at.getTime() >= moment),
      )
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    gone: targets.filter(({ given_up_at }) => given_up_at?.getTime() === moment),
  }))
}

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

const heightIn =
  ({ min, max }: Bounds) =>
  (value: number): number =>
    tenth(
      within(
        frame.bottom - ((frame.bottom - frame.top) * (value - min)) / (max - min),
        frame.top,
        frame.bottom,
      ),
    )

/** Some room at both sides, so that no mark stands on the frame. */
const side = 8

function alongFrom(from: string, to: string): (day: string) => number {
  const all = daysBetween(from, to)
  const [left, right] = [frame.left + side, frame.right - side]
  if (all === 0) return () => (left + right) / 2
  return day => tenth(left + ((right - left) * daysBetween(from, day)) / all)
}

const pathOf = (places: readonly Place[]): string => `M${places.map(({ x, y }) => `${x} ${y}`).join('L')}`
/** A line of no length: with round ends it is a dot, and all dots are one path. */
const dotAt = ({ x, y }: Place): string => `M${x} ${y}h0`
const diamondAt = ({ x, y }: Place): string => `M${x} ${tenth(y - 5)}l5 5l-5 5l-5 -5z`
const crossAt = (x: number): string => `M${tenth(x - 3.5)} ${frame.bottom - 10}l7 7m0 -7l-7 7`
const endAt = (x: number, end: 'low' | 'high'): string =>
  end === 'high'
    ? `M${tenth(x - 6)} ${frame.top + 7}h12m-6 -6l-4 5h8z`
    : `M${tenth(x - 6)} ${frame.bottom - 7}h12m-6 6l-4 -5h8z`

const whisker = (x: number, span: Interval | null, y: (value: number) => number): string =>
  span === null ? '' : `M${tenth(x - 3)} ${y(span.high)}h6m-3 0V${y(span.low)}m-3 0h6`
