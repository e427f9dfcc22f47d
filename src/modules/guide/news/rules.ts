/** What can be told. A setback has the same weight as a win. */
export const kinds = ['win', 'setback', 'milestone', 'news'] as const
export type Kind = (typeof kinds)[number]

/** A win is celebrated on the initiative's first page until it is so many days old. */
const celebrated_days = 30

/** The day after which a win is new enough to be celebrated; days as text. */
export const celebratedSince = (today: string): string =>
  new Date(Date.parse(today) - celebrated_days * 86_400_000).toISOString().slice(0, 10)

/** By month, in the order of the list: "2026-11" and what was told of it. */
export function byMonth<T extends { day: string }>(news: readonly T[]): { month: string; news: T[] }[] {
  const months = new Map<string, T[]>()
  for (const one of news) {
    const month = one.day.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), one])
  }
  return [...months].map(([month, all]) => ({ month, news: all }))
}
