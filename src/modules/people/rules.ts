import type { Grant } from '../../platform/access.ts'
import { tidyCode } from '../../platform/secrets.ts'
import type { Party } from '../initiatives/queries.ts'

/** How long an invitation or a group code opens the door. */
export const key_days = 60

/** A group code has eight signs, a return code twelve. */
export const isGroupCode = (typed: string): boolean => tidyCode(typed).length <= 8

export const sides = ['residents', 'public', 'beside'] as const
export type Side = (typeof sides)[number]

/** Where a party sits: on the residents' side, on the public side, or beside the table. */
export const sideOf: Readonly<Record<Party, Side>> = {
  resident: 'residents',
  civil_society: 'residents',
  social_entrepreneur: 'residents',
  business: 'residents',
  public_employee: 'public',
  politician: 'public',
  leader: 'public',
  mentor: 'beside',
  researcher: 'beside',
}

const civil_society: ReadonlySet<Party> = new Set(['resident', 'civil_society', 'social_entrepreneur'])

export type Balance = {
  residents: number
  public: number
  beside: number
  /** What the page says kindly: the field's hard rule is that residents are at least as many. */
  missing: 'civil_society' | 'residents' | null
}

/** How the table is filled. Without civil society it is not yet co-creation; mentors and researchers do not count. */
export function balance(parties: readonly Party[]): Balance {
  const count = (side: Side) => parties.filter(party => sideOf[party] === side).length
  const residents = count('residents')
  const in_public = count('public')
  const missing = !parties.some(party => civil_society.has(party))
    ? 'civil_society'
    : residents < in_public
      ? 'residents'
      : null
  return { residents, public: in_public, beside: count('beside'), missing }
}

/** Seats round the table so that both sides are spread evenly. */
export function placeSeats(residents: number, in_public: number): ('residents' | 'public')[] {
  const total = residents + in_public
  return Array.from({ length: total }, (_, i) =>
    Math.floor(((i + 1) * in_public) / total) > Math.floor((i * in_public) / total) ? 'public' : 'residents',
  )
}

/** What a person may do, as one choice. */
export const levels = ['member', 'facilitator', 'observer', 'mentor', 'researcher'] as const
export type Level = (typeof levels)[number]

const grants_of: Readonly<Record<Level, readonly Grant[]>> = {
  member: ['member'],
  facilitator: ['facilitator', 'member'],
  observer: ['observer'],
  mentor: ['mentor'],
  researcher: ['researcher'],
}

/** What a level lets somebody do; whoever also does research here holds that grant besides. */
export const grantsOf = (level: Level, researches = false): readonly Grant[] => [
  ...grants_of[level],
  ...(researches && level !== 'researcher' ? (['researcher'] as const) : []),
]

/** Whether somebody may do research here, whatever else they do. */
export const researchesHere = (grants: readonly Grant[]): boolean => grants.includes('researcher')

/** The one choice that these grants are: whoever leads, leads, whatever else they hold. */
export const levelOf = (grants: readonly Grant[]): Level =>
  (['facilitator', 'member', 'mentor', 'researcher'] as const).find(one => grants.includes(one)) ?? 'observer'

/** Mentors and researchers have a grant of their own; everybody else sits at the table until told otherwise. */
export const firstLevel = (party: Party): Level =>
  party === 'mentor' || party === 'researcher' ? party : 'member'

/** A person as leading counts: a seat that nobody has taken leads nothing. */
export type Seated = { id: string; grants: readonly Grant[]; claimed: boolean }

/** Who leads and has taken the seat: holidays, illness and power call for at least two. */
export const leading = <S extends Seated>(people: readonly S[]): readonly S[] =>
  people.filter(one => one.claimed && one.grants.includes('facilitator'))

/** Whether nobody would lead without this person. */
export const leadsAlone = (people: readonly Seated[], id: string): boolean =>
  people.some(one => one.id === id && one.grants.includes('facilitator')) &&
  !leading(people).some(one => one.id !== id)

/** Whom the last who leads may hand over to: those at the table who have taken their seat. */
export const canTakeOver = <S extends Seated>(people: readonly S[]): readonly S[] =>
  people.filter(one => one.claimed && one.grants.includes('member') && !one.grants.includes('facilitator'))
