/** How somebody was invited: by mail, a message from somebody's own phone, on paper, or by word of mouth. */
export const ways = ['mail', 'message', 'print', 'said'] as const
export type Way = (typeof ways)[number]

/** The ways that people see to themselves, and note here. */
export const noted_ways = ['said', 'message', 'print'] as const satisfies readonly Way[]

export const replies = ['coming', 'maybe', 'not_coming'] as const
export type Reply = (typeof replies)[number]

/** Who is invited, and what they know: `told` is the meeting's sequence that they were last told of. */
export type Invited = { way: Way; told: number; reply: Reply | null; needs: string }

/** What a letter has to tell of a meeting that somebody may have heard of before. */
export type News = 'invited' | 'moved' | 'cancelled' | 'open_again'

export function newsFor(status: string, known: Pick<Invited, 'told'> | null): News | null {
  if (status === 'planned') return known ? 'moved' : 'invited'
  if (!known) return null
  if (status === 'cancelled') return 'cancelled'
  return status === 'asking' ? 'open_again' : null
}

/** Whether somebody who was invited knows another time or place than the one that stands. */
export const isOutdated = (
  meeting: { status: string; sequence: number },
  { told }: Pick<Invited, 'told'>,
): boolean => told < meeting.sequence && newsFor(meeting.status, { told }) !== null

/**
 * How those who come are spread over the two sides, and what is worth a thought while there is time: nobody of the
 * residents' side comes, or they are fewer. Null while nobody has said that they come.
 */
export function comingBySide(sides: readonly ('residents' | 'public' | 'beside')[]) {
  const residents = sides.filter(side => side === 'residents').length
  const in_public = sides.filter(side => side === 'public').length
  if (residents + in_public === 0) return null
  const advice: 'no_residents' | 'fewer_residents' | null =
    residents === 0 ? 'no_residents' : residents < in_public ? 'fewer_residents' : null
  return { residents, public: in_public, advice }
}
