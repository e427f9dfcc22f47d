import { Temporal } from 'temporal-polyfill'

export const statuses = ['asking', 'planned', 'running', 'held', 'cancelled'] as const
export type Status = (typeof statuses)[number]

/** Whose home ground a meeting is on. */
export const grounds = ['residents', 'public', 'between', 'outdoors', 'online'] as const
export type Ground = (typeof grounds)[number]

/** The roles of an evening: they go round, so that whoever leads the work need not lead the talk. */
export const roles = ['host', 'guide', 'writer', 'kitchen'] as const
export type Role = (typeof roles)[number]

const zone = 'Europe/Oslo'

/**
 * The two moments of a meeting on this day: `from` and `to` are "18:30", as the clock on the wall shows. One that ends no
 * later than it begins ends on the next day. An hour that the clock skips in spring is the one after it; of an hour that
 * comes twice in autumn the first is meant.
 */
export function momentsOf(day: string, from: string, to: string): { starts_at: Date; ends_at: Date } {
  const date = Temporal.PlainDate.from(day)
  const at = (of: Temporal.PlainDate, time: string) =>
    of.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
  const starts = at(date, from)
  const sameDay = at(date, to)
  const ends = Temporal.ZonedDateTime.compare(sameDay, starts) > 0 ? sameDay : at(date.add({ days: 1 }), to)
  return { starts_at: new Date(starts.epochMilliseconds), ends_at: new Date(ends.epochMilliseconds) }
}

/** "18:30", as the clock on the wall shows at this moment. */
export const timeOf = (moment: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
