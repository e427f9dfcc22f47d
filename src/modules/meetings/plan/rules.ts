import type { Ground } from '../rules.ts'

/** Where and when, as an invitation tells it. */
export type WhenAndWhere = {
  starts_at: Date | null
  ends_at: Date | null
  place: string
  online_address: string
}

const same = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime()

/** Whether whoever was told of the one must be told again. Calendars take it in by the same measure. */
export const isMoved = (before: WhenAndWhere, after: WhenAndWhere): boolean =>
  !same(before.starts_at, after.starts_at) ||
  !same(before.ends_at, after.ends_at) ||
  before.place !== after.place ||
  before.online_address !== after.online_address

/** "20:30" for "18:30": how long a meeting lasts where nobody has said so. */
export const twoHoursAfter = (from: string): string => {
  const [hours, minutes] = from.split(':')
  return `${String((Number(hours) + 2) % 24).padStart(2, '0')}:${minutes}`
}

/** Whether an address may be shown as a link. */
export const isLink = (address: string): boolean => /^https?:\/\/[^\s]+$/i.test(address)

type Listed = { status: string; starts_at: Date | null; ends_at: Date | null; held_elsewhere: boolean }

/** The next one, those whose time is not settled, those after the next one, and those that are over. */
export function arranged<M extends Listed>(meetings: readonly M[], now: Date) {
  const byTime = (one: M, other: M) => one.starts_at!.getTime() - other.starts_at!.getTime()
  const isAhead = ({ status, ends_at }: M) =>
    status === 'running' || (status === 'planned' && ends_at! >= now)
  const ahead = meetings
    .filter(isAhead)
    .toSorted(
      (one, other) =>
        Number(other.status === 'running') - Number(one.status === 'running') || byTime(one, other),
    )
  const [next = null, ...later] = ahead
  const asking = meetings.filter(({ status }) => status === 'asking')
  const over = meetings.filter(one => !isAhead(one) && one.status !== 'asking')
  return { next, later, asking, over }
}

/** What makes it possible to come, in the order it is asked for. */
export const practical = ['meal', 'transport', 'interpreter', 'child_care', 'costs'] as const
export type Practical = (typeof practical)[number]

/** What is not decided yet of what makes it possible to come. */
export const openOf = (plan: Readonly<Record<Practical, string>> & { costs_covered: boolean }): Practical[] =>
  practical.filter(one => plan[one] === '' && !(one === 'costs' && plan.costs_covered))

/** On whose ground the meetings have been, when they have all been on the same one; null where there is nothing to say. */
export function alwaysOn(meetings: readonly { status: string; ground: Ground | '' }[]): Ground | null {
  const grounds = meetings.filter(one => one.status === 'held' && one.ground !== '').map(one => one.ground)
  const [first] = grounds
  if (grounds.length < 2 || !first || (first !== 'residents' && first !== 'public')) return null
  return grounds.every(one => one === first) ? first : null
}
