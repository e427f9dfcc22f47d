/** How somebody wishes to be met between the meetings. */
export const hows = ['call', 'message', 'visit', 'coffee', 'minutes_aloud'] as const
export type How = (typeof hows)[number]

export type Wish = {
  id: string
  participant_id: string
  name: string
  how: How
  wish: string
  asked_at: Date
  /** Who does it; null while nobody does, or where whoever did has left. */
  follower_id: string | null
  follower_name: string | null
  /** The days on which they talked, the newest first. */
  days: readonly string[]
  version: number
}

/** Those that nobody has taken first, the longest waiting first; then the others, the least lately talked to first. */
export const inTurn = <W extends Pick<Wish, 'follower_id' | 'asked_at' | 'days'>>(
  wishes: readonly W[],
): W[] => {
  const lately = ({ days }: W) => days[0] ?? ''
  return wishes.toSorted(
    (a, b) =>
      Number(a.follower_id !== null) - Number(b.follower_id !== null) ||
      (a.follower_id === null ? 0 : lately(a) < lately(b) ? -1 : lately(a) > lately(b) ? 1 : 0) ||
      a.asked_at.getTime() - b.asked_at.getTime(),
  )
}
