import { hasFigure, type Interval, intervalOf, type Standing, standing } from '../measuring/rules.ts'
import { type Indicator, inUse, type Measurement, type Plan, type Target } from '../rules.ts'

/** One indicator with what is its own. */
export type Series = {
  indicator: Indicator
  measurements: readonly Measurement[]
  targets: readonly Target[]
  /** There are older measurements between the baseline and those that are here. */
  skipped: boolean
  standing: Standing
  place: Place
  reading: Reading
}

/** Where an indicator has come, for the line that sums up: exactly one of these. */
export const places = [
  'met',
  'on_the_way',
  'behind',
  'unknown',
  'no_target',
  'not_again',
  'no_baseline',
  'story',
] as const
export type Place = (typeof places)[number]

/** The indicators in use, each with its own measurements and targets, in the order of the plan. */
export function seriesOf(
  plan: Pick<Plan, 'indicators' | 'measurements' | 'targets'>,
  today: string,
  {
    which = inUse(plan),
    most = Number.POSITIVE_INFINITY,
  }: { which?: readonly Indicator[]; most?: number } = {},
): Series[] {
  const measured = Map.groupBy(plan.measurements, ({ indicator_id }) => indicator_id)
  const aimed = Map.groupBy(plan.targets, ({ indicator_id }) => indicator_id)
  return which.map(indicator => {
    const measurements = measured.get(indicator.id) ?? []
    const targets = aimed.get(indicator.id) ?? []
    const stands = standing(indicator, measurements, targets, today)
    return {
      indicator,
      measurements,
      targets,
      skipped: measurements.length > most,
      standing: stands,
      place: placeOf(indicator, stands),
      reading: readingOf(
        indicator,
        stands,
        measurements.flatMap(({ value }) => (value === null ? [] : [value])),
      ),
    }
  })
}

function placeOf({ kind }: Pick<Indicator, 'kind'>, { baseline, latest, target, met }: Standing): Place {
  if (kind === 'story') return 'story'
  if (!baseline || !hasFigure(baseline)) return 'no_baseline'
  if (!latest) return 'not_again'
  return target ? met : 'no_target'
}

/** How many stand at each place, those with none left out, in the order of `places`. */
export const countPlaces = (series: readonly Pick<Series, 'place'>[]): { place: Place; n: number }[] =>
  places.flatMap(place => {
    const n = series.filter(one => one.place === place).length
    return n > 0 ? [{ place, n }] : []
  })

/** What may be said of the way from the baseline to the newest figure, and no more than that. */
export type Reading =
  | { kind: 'nothing' }
  | { kind: 'only_baseline' }
  | { kind: 'no_baseline' }
  | { kind: 'ends' }
  | {
      kind: 'change'
      moved: 'up' | 'down' | 'same'
      /**
       * Whether the two may be alike for all one knows. Where nobody has said how sure they are: `swings`, it moves as
       * much from one time to the next; else `unknown`.
       */
      sure: Sure
      /** Whether it went the wished way; null where nothing is wished, or where it may not have moved at all. */
      wished: boolean | null
      /** People were asked or seen, and need not be the same ones. */
      others: boolean
    }

export type Sure = 'overlap' | 'apart' | 'swings' | 'unknown'

/** Ways of measuring where it is people who answer, so that it may be others the next time. */
const of_people: readonly Indicator['way'][] = ['asked', 'talked', 'observed']

export function readingOf(
  indicator: Pick<Indicator, 'kind' | 'way' | 'better'>,
  { baseline, latest }: Pick<Standing, 'baseline' | 'latest'>,
  /** All figures up to the newest, in time. */
  figures: readonly number[] = [],
): Reading {
  const known = baseline && hasFigure(baseline) ? baseline : null
  if (!latest) return known ? { kind: 'only_baseline' } : { kind: 'nothing' }
  if (!known) return { kind: 'no_baseline' }
  if (known.value === null || latest.value === null) return { kind: 'ends' }
  const moved = latest.value > known.value ? 'up' : latest.value < known.value ? 'down' : 'same'
  const change = Math.abs(latest.value - known.value)
  const apart = sureness(intervalOf(indicator, known), intervalOf(indicator, latest))
  const sure = apart === 'unknown' && swings(figures, change) ? 'swings' : apart
  const judged = indicator.better !== 'neither' && moved !== 'same' && !mayBeChance(sure)
  return {
    kind: 'change',
    moved,
    sure,
    wished: judged ? (moved === 'up') === (indicator.better === 'higher') : null,
    others: of_people.includes(indicator.way) || known.n !== null || latest.n !== null,
  }
}

/** Whether there is nothing that could not be chance. */
export const mayBeChance = (sure: Sure): boolean => sure === 'overlap' || sure === 'swings'

const sureness = (before: Interval | null, now: Interval | null): Exclude<Sure, 'swings'> => {
  if (!before || !now) return 'unknown'
  return before.low <= now.high && now.low <= before.high ? 'overlap' : 'apart'
}

/** Whether it has moved as much as this from one time to the next, and back: two figures cannot tell. */
const swings = (figures: readonly number[], change: number): boolean =>
  figures.length > 2 && figures.some((value, at) => at > 0 && Math.abs(value - figures[at - 1]!) >= change)
