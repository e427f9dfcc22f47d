const day = 86_400_000

type Held = { id: string; starts_at: Date; ends_at: Date }

/** How often and how far apart somebody was there. `there` goes with the meetings, in their order. */
export type Spread = {
  there: boolean[]
  meetings: number
  /** Hours of the meetings they were at. */
  hours: number
  /** Whole weeks between the first and the last. */
  weeks: number
  last: Date | null
}

/** `held` has the first first. */
export function spreadOf(held: readonly Held[], was_at: ReadonlySet<string>): Spread {
  const own = held.filter(({ id }) => was_at.has(id))
  const [first, last] = [own[0], own.at(-1)]
  const long = own.reduce((sum, { starts_at, ends_at }) => sum + ends_at.getTime() - starts_at.getTime(), 0)
  return {
    there: held.map(({ id }) => was_at.has(id)),
    meetings: own.length,
    hours: Math.round(long / 3_600_000),
    weeks: first && last ? Math.round((last.starts_at.getTime() - first.starts_at.getTime()) / (7 * day)) : 0,
    last: last?.starts_at ?? null,
  }
}

/** Four meetings are little to build trust on. */
export const few_meetings = 4

export type Verdict = 'none' | 'one' | 'few' | 'several'

/** One meeting of two hours is not co-creation; four are little. What is said is no mark: it is what to plan by. */
export const verdictOf = (meetings: number): Verdict =>
  meetings === 0 ? 'none' : meetings === 1 ? 'one' : meetings <= few_meetings ? 'few' : 'several'

/** Where on a line of 0 to 1 each meeting stands, by its day; the first at 0, the last at 1. */
export function placesOf(held: readonly Pick<Held, 'starts_at'>[]): number[] {
  const times = held.map(({ starts_at }) => starts_at.getTime())
  const [first, last] = [Math.min(...times), Math.max(...times)]
  return times.map(time => (last > first ? (time - first) / (last - first) : 0.5))
}
