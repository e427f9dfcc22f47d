/** What may be estimated: measures that were not needed, in kroner, and time that was set free, in hours. */
export const gain_kinds = ['measure', 'time'] as const
export type GainKind = (typeof gain_kinds)[number]

/** What an estimate rests on: how often, how much each time, and how much of it may come from this work, in percent. */
export const inputs = ['count', 'each', 'share'] as const
export type Input = (typeof inputs)[number]

export type Between = { low: number; high: number }
export type Estimate = Readonly<Record<Input, Between>>

/** How a line keeps its figures. */
export type Kept = Readonly<Record<`${Input}_${keyof Between}`, number>>

/** More than this is a slip of the finger. */
export const most_count = 1e6
export const most_each = 1e9

export const estimateOf = (kept: Kept): Estimate => ({
  count: { low: kept.count_low, high: kept.count_high },
  each: { low: kept.each_low, high: kept.each_high },
  share: { low: kept.share_low, high: kept.share_high },
})

const times = ({ count, each, share }: Readonly<Record<Input, number>>): number =>
  (count * each * share) / 100

const middle = ({ low, high }: Between): number => (low + high) / 2

/** From everything at its lowest to everything at its highest. Of one line: lines are never put together. */
export const resultOf = ({ count, each, share }: Estimate): Between => ({
  low: times({ count: count.low, each: each.low, share: share.low }),
  high: times({ count: count.high, each: each.high, share: share.high }),
})

export type Swing = Between & { input: Input }

/** How far each of the three moves the result while the other two stand in their middle: the one that moves it most first. */
export function swingsOf(estimate: Estimate): Swing[] {
  const { count, each, share } = estimate
  const at = { count: middle(count), each: middle(each), share: middle(share) }
  const swings = inputs.map(input => ({
    input,
    low: times({ ...at, [input]: estimate[input].low }),
    high: times({ ...at, [input]: estimate[input].high }),
  }))
  return swings.toSorted((a, b) => b.high - b.low - (a.high - a.low))
}

/** The one that moves the result most; null where none moves it, or where none does so more than the next. */
export function mattersMost(estimate: Estimate): Input | null {
  const [first, second] = swingsOf(estimate) as [Swing, Swing, Swing]
  const least = first.high * 1e-9
  return first.high - first.low - (second.high - second.low) > least ? first.input : null
}

/** What it would be if it happened half as often. */
export const halfAsMany = (estimate: Estimate): Between =>
  resultOf({ ...estimate, count: { low: estimate.count.low / 2, high: estimate.count.high / 2 } })

/** An estimate without any room looks surer than it can be. */
export const isOneFigure = (estimate: Estimate): boolean =>
  inputs.every(input => estimate[input].low === estimate[input].high)

/** With two figures that say something: no estimate here knows more. */
export const roughly = (value: number): number => Number(value.toPrecision(2))
