import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

export type Entry = {
  id: string
  sequence: number
  starts_at: Date
  ends_at: Date
  cancelled: boolean
  title: string
  place: string
  what: string
  url: string
}

/** For how long a meeting that is over stands in the calendar that a program fetches. */
export const days_kept = 90

/**
 * RFC 5545, in universal time, so that no time zone need be described. A program knows a meeting again by its UID, and
 * takes in what has a higher SEQUENCE; one that is called off stays, as CANCELLED, or it would stand there for ever.
 */
export function calendarOf(name: string, entries: readonly Entry[], now: Date): string {
  const calendar = ical({
    // The library escapes the texts of an event, but not the name of a calendar.
    name: name.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' '),
    prodId: { company: 'Samskap', product: 'Samskap', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  })
  for (const { id, sequence, starts_at, ends_at, cancelled, title, place, what, url } of entries) {
    calendar.createEvent({
      id: `${id}@samskap`,
      sequence,
      stamp: now,
      start: starts_at,
      end: ends_at,
      summary: title,
      ...(place && { location: place }),
      ...(what && { description: what }),
      url,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
