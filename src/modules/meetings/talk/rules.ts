export const talk_sides = ['residents', 'public'] as const
export type TalkSide = (typeof talk_sides)[number]

/** One turn counts this many seconds at most, so that a button somebody forgot does not tip the whole. */
export const longest_turn = 600
/** Before this many seconds have been counted, there is nothing to see. */
const least_counted = 180

export type Share = { side: TalkSide; seconds: number; since: Date | null }
/** Somebody with a seat, and when they were there. */
type Stay = { side: string; came_at: Date; left_at: Date | null }
/** Who was there: those with a seat, and how many without one on each side. */
export type There = { people: readonly Stay[]; guests: Readonly<Record<TalkSide, number>> }

/** How many of this side were there at a moment. */
export const countAt = ({ people, guests }: There, side: TalkSide, moment: Date): number =>
  guests[side] +
  people.filter(
    one => one.side === side && one.came_at <= moment && (one.left_at === null || one.left_at > moment),
  ).length

/** Whether a side is only one, or nobody: then what is counted would tell of a person. */
export const isAlone = (there: There, moment: Date): boolean =>
  talk_sides.some(side => countAt(there, side, moment) < 2)

/** The seconds of a turn that count: none where a side was only one at any time of it. */
export function turnOf(since: Date, now: Date, there: There): number {
  const moments = [since, now, ...there.people.flatMap(({ left_at }) => left_at ?? [])]
  const alone = moments.some(moment => moment >= since && moment <= now && isAlone(there, moment))
  return alone ? 0 : Math.min(longest_turn, Math.max(0, Math.round((now.getTime() - since.getTime()) / 1000)))
}

export type Talk =
  | { shown: false; why: 'alone' | 'too_little' }
  | {
      shown: true
      /** In whole fives per cent: the clock of a thumb is no more exact than that. */
      talk: Readonly<Record<TalkSide, number>>
      there: Readonly<Record<TalkSide, number>>
    }

/** How the talk is shared, if it may be shown: never where a side is only one. */
export function talkOf(shares: readonly Share[], there: There, now: Date, running: boolean): Talk {
  if (isAlone(there, now)) return { shown: false, why: 'alone' }
  const secondsOf = (side: TalkSide) => {
    const share = shares.find(one => one.side === side)
    return (share?.seconds ?? 0) + (running && share?.since ? turnOf(share.since, now, there) : 0)
  }
  const whole = secondsOf('residents') + secondsOf('public')
  if (whole < least_counted) return { shown: false, why: 'too_little' }
  const residents = 5 * Math.round((20 * secondsOf('residents')) / whole)
  const count = (side: TalkSide) => countAt(there, side, now)
  return {
    shown: true,
    talk: { residents, public: 100 - residents },
    there: { residents: count('residents'), public: count('public') },
  }
}

/** What one says of it: whether a side has much less of the talk than of the chairs. */
export function tiltOf({ talk, there }: Extract<Talk, { shown: true }>): TalkSide | null {
  const chairs = (100 * there.residents) / (there.residents + there.public)
  if (talk.residents < chairs - 15) return 'residents'
  return talk.residents > chairs + 15 ? 'public' : null
}
