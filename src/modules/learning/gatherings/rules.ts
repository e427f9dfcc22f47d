/** So many themes say what it is about. */
export const most_themes = 3

/** How many may come from one place. */
export const most_guests = 200

/** While fewer than this come of a side, nothing is told openly: one would see who they are. */
export const fewest_told = 5

type Coming = { residents: number; public: number }

/** How many come from elsewhere on each side. */
export const sumOf = (coming: readonly Coming[]): Coming => ({
  residents: coming.reduce((sum, one) => sum + one.residents, 0),
  public: coming.reduce((sum, one) => sum + one.public, 0),
})

/** The same as far as everybody may read it: nothing at all while few come of one side, or nobody comes. */
export const toldOpenly = (coming: Coming): Coming | null => {
  const sides = [coming.residents, coming.public]
  if (sides.some(people => people > 0 && people < fewest_told)) return null
  return sides.some(people => people > 0) ? coming : null
}

export type Stands = 'planned' | 'no_time' | 'running' | 'over' | 'cancelled' | 'closed'

/** Where a gathering stands, for whoever thinks of coming. */
export function standsAt(
  meeting: { status: string; ends_at: Date | null; ended_at: Date | null },
  now: Date,
): Stands {
  if (meeting.ended_at) return 'closed'
  if (meeting.status === 'cancelled' || meeting.status === 'running') return meeting.status
  if (meeting.status === 'held' || (meeting.ends_at && meeting.ends_at < now)) return 'over'
  return meeting.status === 'asking' || !meeting.ends_at ? 'no_time' : 'planned'
}

/** Whether one can still say how many come. */
export const isAhead = (stands: Stands): boolean => stands === 'planned' || stands === 'no_time'

/** What those who come are told: that it is called off, that its time is open again, or a new time or place. */
export const newsOf = (status: string): 'cancelled' | 'no_time' | 'moved' =>
  status === 'cancelled' ? 'cancelled' : status === 'asking' ? 'no_time' : 'moved'
