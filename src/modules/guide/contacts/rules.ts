export type Contact = {
  from_day: string
  /** The last day; null while it goes on. */
  to_day: string | null
  /** Whether the one whose seat it is takes part now; null where nobody has a seat. */
  here: boolean | null
}

export type ContactWarning = 'nobody' | 'left'

/** Days as text ("2026-11-22"), so they compare as they stand. */
export const isNow = (contact: Contact, today: string): boolean =>
  contact.from_day <= today && (contact.to_day === null || contact.to_day >= today)

export const hasEnded = (contact: Contact, today: string): boolean =>
  contact.to_day !== null && contact.to_day < today

const yearBefore = (day: string): string => {
  const [year, rest] = [day.slice(0, 4), day.slice(4)]
  return String(Number(year) - 1).padStart(4, '0') + rest
}

/** How often people have had to get to know somebody new in the year until today. */
export const changesLately = (contacts: readonly Contact[], today: string): number =>
  contacts.filter(one => hasEnded(one, today) && one.to_day! >= yearBefore(today)).length

/** What deserves a look: nobody whom people get hold of now, or one who has left. Nothing was noted yet: nothing. */
export function warningsOf(contacts: readonly Contact[], today: string): ContactWarning[] {
  const now = contacts.filter(one => isNow(one, today))
  return [
    ...(contacts.length > 0 && now.length === 0 ? (['nobody'] as const) : []),
    ...(now.some(one => one.here === false) ? (['left'] as const) : []),
  ]
}
