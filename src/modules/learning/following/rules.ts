/** A day some days before another, as text. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

/**
 * From which day on stories are new to somebody: since the day of the last letter, or of a week. The letter's own day is
 * left for the next one, since it comes in the morning.
 */
export const newSince = (last_sent: string | null, today: string): string => last_sent ?? daysBefore(today, 7)

/** Nothing saved yet stands as this version, so that of two who save for the first time the second sees the first. */
export const first_version = 1
