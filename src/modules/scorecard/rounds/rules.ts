import type { Party } from '../../initiatives/queries.ts'

export type { Party } from '../../initiatives/queries.ts'

/** The parties of a co-creation, in the order in which the sides are agreed. */
export const parties = [
  'resident',
  'civil_society',
  'social_entrepreneur',
  'business',
  'public_employee',
  'leader',
  'politician',
  'mentor',
  'researcher',
] as const satisfies readonly Party[]

/** How a round came to be: agreed by the group, from a file, at the end of a meeting, or by the staff alone. */
export type Kind = 'group' | 'import' | 'pulse' | 'staff'
export type Series = 'round' | 'pulse' | 'staff'

/** What a kind is counted with, followed over time with, and compared with: never with anything else. */
export const seriesOf = (kind: Kind): Series => (kind === 'group' || kind === 'import' ? 'round' : kind)

/** What a round is reported by. An imported side has a label of its own and no parties. */
export type Side = { id: string; parties: Party[]; label?: string }

export const side_ids = ['residents', 'public', 'third'] as const
export type SideId = (typeof side_ids)[number]

/** Mentors and researchers follow the group; they do not answer unless the group puts them in a side. */
export const usual_sides: Record<Party, SideId | 'none'> = {
  resident: 'residents',
  civil_society: 'residents',
  social_entrepreneur: 'residents',
  business: 'residents',
  public_employee: 'public',
  leader: 'public',
  politician: 'public',
  mentor: 'none',
  researcher: 'none',
}

/** The sides as they are when nobody has agreed on others. */
export const usualSides = (): Side[] =>
  side_ids
    .map((id): Side => ({ id, parties: parties.filter(party => usual_sides[party] === id) }))
    .filter(side => side.parties.length > 0)

/** Who sits in an initiative now and may answer. */
export type Member = {
  participant_id: string
  name: string
  party: Party
  email: string | null
  language: string
}

/** The side that a party answers for, or null when it does not answer. */
export const sideOf = (sides: readonly Side[], party: string): Side | null =>
  sides.find(side => side.parties.some(one => one === party)) ?? null

/** The members who sit on a side. */
export const seatsOn = (side: Side, members: readonly Member[]): Member[] =>
  members.filter(member => side.parties.includes(member.party))

export const usual_k = 5

/** The group size that holds: a smaller one only while every member has agreed to it. */
export const holdingK = (k: number, agreed: boolean): number => (k < usual_k && !agreed ? usual_k : k)

export type SeatCount = { side: string; seats: number; answered: number }
export type PublishedCounts = { sides: SeatCount[]; all: { seats: number; answered: number } | null }

/**
 * How many seats have answered, for groups of at least k seats only. The sum of all is left out where it would give
 * away a smaller side by subtraction.
 */
export function publishedCounts(counts: readonly SeatCount[], k: number): PublishedCounts {
  const shown = counts.filter(count => count.seats >= k)
  const seats = sum(counts.map(count => count.seats))
  const hidden = seats - sum(shown.map(count => count.seats))
  const tells_apart = shown.length > 0 && hidden > 0 && hidden < k
  const all = { seats, answered: sum(counts.map(count => count.answered)) }
  return { sides: shown, all: seats >= k && !tells_apart ? all : null }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** The day a round stands for: a pulse is about the meeting it was opened at, all others about what they ended with. */
export const heldAt = (round: { kind: string; opened_at: Date | null; closed_at: Date }): Date =>
  round.kind === 'pulse' ? (round.opened_at ?? round.closed_at) : round.closed_at
