import { type Access, worksHere } from '../../../platform/access.ts'

export const agenda_kinds = [
  'welcome',
  'meal',
  'talk',
  'quiet',
  'cafe',
  'board',
  'residents_hour',
  'decision',
  'break',
  'pulse',
  'closing',
] as const
export type AgendaKind = (typeof agenda_kinds)[number]

/** How something was settled: all can live with it, most wanted it, or one decided. */
export const hows = ['consent', 'vote', 'one'] as const
export type How = (typeof hows)[number]

export const presences = ['here', 'from_afar'] as const
export type Presence = (typeof presences)[number]

/** Of what is noted twice within these milliseconds, the button was pressed twice. */
export const double_press = 10_000

/** What the host gives at a time, in minutes. */
export const more_minutes = 5
export const most_added = 600

export type Timed = {
  id: string
  position: number
  minutes: number
  added: number
  started_at: Date | null
  ended_at: Date | null
}

const minute = 60_000
const usual_minutes = 120
const minutesAfter = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * minute)

export const runningOf = <I extends Timed>(items: readonly I[]): I | null =>
  items.find(item => item.started_at !== null && item.ended_at === null) ?? null

/** When what runs should be over, with what was added to it. */
export const endOf = ({ started_at, minutes, added }: Timed): Date =>
  minutesAfter(started_at!, minutes + added)

/** What comes now: the first after what runs, or after what was last, that has not begun. */
export function nextOf<I extends Timed>(items: readonly I[]): I | null {
  const at = runningOf(items) ?? lastOf(items)
  return items.find(item => item.started_at === null && item.position > (at?.position ?? 0)) ?? null
}

const lastOf = <I extends Timed>(items: readonly I[]): I | null =>
  items
    .filter(item => item.ended_at !== null)
    .toSorted((a, b) => b.ended_at!.getTime() - a.ended_at!.getTime() || b.position - a.position)[0] ?? null

/** Where one was before the last press: what ended in the moment in which this began. */
export function cameFrom<I extends Timed>(items: readonly I[]): I | null {
  const running = runningOf(items)
  const last = lastOf(items)
  if (!running || !last) return last
  return last.ended_at!.getTime() === running.started_at!.getTime() ? last : null
}

export type Move = {
  ends: string | null
  begins: string | null
  takes_back: string | null
  reopens: string | null
}

/**
 * What a press changes: `from` is what the presser saw running, '' for nothing; `to` is what shall run, '' for nothing.
 * Null when somebody was there first. Going back to where one was undoes the press before, so that a slip of the finger
 * costs nobody any time; what lies further back begins anew.
 */
export function moveOf(items: readonly Timed[], { from, to }: { from: string; to: string }): Move | null {
  const running = runningOf(items)
  if ((running?.id ?? '') !== from || from === to) return null
  const none = { ends: null, begins: null, takes_back: null, reopens: null }
  if (to === '') return { ...none, ends: from }
  if (cameFrom(items)?.id === to) return { ...none, takes_back: running?.id ?? null, reopens: to }
  return { ...none, ends: running?.id ?? null, begins: to }
}

/**
 * When each item began or is about to begin, and when everything will have been gone through, if each takes what it was
 * given. Nothing is foreseen of a meeting without a time.
 */
export function clockOf(
  items: readonly Timed[],
  starts_at: Date | null,
  now: Date,
): { begins: ReadonlyMap<string, Date>; ends: Date | null } {
  const running = runningOf(items)
  const begun = items.some(item => item.started_at !== null)
  const left = items.filter(item => item.started_at === null)
  const planned = begun ? (running ? endOf(running) : now) : starts_at
  const begins = new Map(
    items.flatMap(item => (item.started_at ? [[item.id, item.started_at] as const] : [])),
  )
  if (!planned || (!running && left.length === 0)) return { begins, ends: null }
  let at = new Date(Math.max(planned.getTime(), now.getTime()))
  for (const item of left) {
    begins.set(item.id, at)
    at = minutesAfter(at, item.minutes)
  }
  return { begins, ends: at }
}

/** When a meeting that starts without a settled time should be over: after its agenda, or two hours. */
export function usualEnd(items: readonly Timed[], now: Date): Date {
  const planned = items.reduce((sum, { minutes }) => sum + minutes, 0)
  return minutesAfter(now, planned || usual_minutes)
}

/** How long a meeting is meant to be. */
export const minutesOf = (meeting: { starts_at: Date | null; ends_at: Date | null }): number =>
  meeting.starts_at && meeting.ends_at
    ? (meeting.ends_at.getTime() - meeting.starts_at.getTime()) / minute
    : usual_minutes

/**
 * Who has the buttons: those who lead, and those who are host or guide this evening. Where nobody is, or none of them has
 * come, everybody at the table has them: a meeting never waits for one person. `null` means everybody.
 */
export function steersOf(
  roles: readonly { role: string; participant_id: string }[],
  here: readonly string[],
  running: boolean,
): readonly string[] | null {
  const steering = roles.filter(({ role }) => role === 'host' || role === 'guide')
  const they = [...new Set(steering.map(({ participant_id }) => participant_id))]
  if (they.length === 0) return null
  return !running || they.some(id => here.includes(id)) ? they : null
}

export const maySteer = (
  access: Pick<Access, 'grants' | 'participant_id'>,
  steerers: readonly string[] | null,
): boolean =>
  worksHere(access) &&
  (access.grants.includes('facilitator') || steerers === null || steerers.includes(access.participant_id))

/** What a meeting of so many minutes and more is suggested to go through; the talk gets what is left. */
const suggestions: readonly { from: number; items: readonly (readonly [AgendaKind, number])[] }[] = [
  {
    from: 150,
    items: [
      ['welcome', 10],
      ['meal', 30],
      ['quiet', 10],
      ['board', 20],
      ['break', 10],
      ['talk', 0],
      ['residents_hour', 15],
      ['decision', 15],
      ['pulse', 5],
      ['closing', 10],
    ],
  },
  {
    from: 90,
    items: [
      ['welcome', 10],
      ['meal', 20],
      ['quiet', 10],
      ['board', 15],
      ['talk', 0],
      ['decision', 10],
      ['pulse', 5],
      ['closing', 5],
    ],
  },
  {
    from: 0,
    items: [
      ['welcome', 5],
      ['quiet', 5],
      ['board', 5],
      ['talk', 0],
      ['pulse', 3],
      ['closing', 2],
    ],
  },
]

/** An agenda to begin from, for a meeting this long: the minutes add up. */
export function suggestedAgenda(minutes: number): { kind: AgendaKind; minutes: number }[] {
  const length = Math.min(480, Math.max(30, Math.round(minutes)))
  const { items } = suggestions.find(({ from }) => length >= from)!
  const rest = length - items.reduce((sum, [, given]) => sum + given, 0)
  return items.map(([kind, given]) => ({ kind, minutes: kind === 'talk' ? rest : given }))
}

const late_by = 2

/** Whether it is foreseen to end later than was agreed; a minute or two is nothing to say. */
export const isLate = (ends: Date, planned: Date): boolean => ends > minutesAfter(planned, late_by)

/** What is left of the time of an item that runs, in whole minutes begun; past its end, how far past. */
export function leftOf(item: Timed, now: Date) {
  const ends = endOf(item)
  const length = (item.minutes + item.added) * minute
  const rest = ends.getTime() - now.getTime()
  const over = rest <= 0
  return {
    ends,
    length,
    over,
    is_last: !over && rest <= minute,
    minutes: over ? Math.floor((now.getTime() - ends.getTime()) / minute) : Math.ceil(rest / minute),
    share: Math.max(0, Math.min(1, rest / length)),
  }
}
