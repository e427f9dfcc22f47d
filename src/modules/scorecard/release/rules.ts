import type { Grant } from '../../../platform/access.ts'

/** To whom a result may be released. */
export const audiences = ['leader', 'council', 'network'] as const
export type Audience = (typeof audiences)[number]

/** The two whose yes decides: one of each, and so never one person alone. */
export const deciding = ['resident', 'public_employee'] as const
export type Deciding = (typeof deciding)[number]

export const decides = (party: string): party is Deciding => deciding.some(one => one === party)

/** That somebody said yes, as whom at that moment. */
export type Yes = { participant_id: string; party: string; at: Date }

export type Standing<Y extends Yes = Yes> =
  | { state: 'ended'; at: Date }
  | { state: 'waits'; for: Deciding[] }
  | { state: 'holds'; since: Date; by: Y[] }

/** Where a release stands: it holds from the moment both have said yes until it is taken back. */
export function standing<Y extends Yes>(release: {
  ended_at: Date | null
  yeses: readonly Y[]
}): Standing<Y> {
  if (release.ended_at) return { state: 'ended', at: release.ended_at }
  const first = deciding.map(party =>
    release.yeses
      .filter(yes => yes.party === party)
      .reduce<Y | null>((earliest, yes) => (earliest && earliest.at <= yes.at ? earliest : yes), null),
  )
  const by = first.filter(yes => yes !== null)
  if (by.length < deciding.length) return { state: 'waits', for: deciding.filter((_, at) => !first[at]) }
  return { state: 'holds', since: new Date(Math.max(...by.map(yes => yes.at.getTime()))), by }
}

export const holds = (release: { ended_at: Date | null; yeses: readonly Yes[] }): boolean =>
  standing(release).state === 'holds'

/** Who may end a release: whoever leads or has said yes, and whoever asked as long as it waits. */
export function mayEnd(
  release: { ended_at: Date | null; asked_by: string | null; yeses: readonly Yes[] },
  who: { participant_id: string; grants: readonly Grant[] },
): boolean {
  if (release.ended_at) return false
  if (who.grants.includes('facilitator')) return true
  if (release.yeses.some(yes => yes.participant_id === who.participant_id)) return true
  return release.asked_by === who.participant_id && !holds(release)
}

/** Somebody who follows the work without sitting at the table: a leader, a mentor, a researcher. */
export const followsOnly = (grants: readonly Grant[]): boolean =>
  !grants.includes('facilitator') && !grants.includes('member')
