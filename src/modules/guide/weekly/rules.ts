const day_ms = 86_400_000
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day_ms

/** Days as text. Counted in days, so that a letter comes on the same weekday although the clock is never the same. */
export const isDue = (last_sent: string | null, today: string): boolean =>
  last_sent === null || daysBetween(last_sent, today) >= 7

/** What has waited longer than this is known by now, and is not said every week for ever. */
export const said_for_days = 28

/** A step is said from a week before its day. */
export const isNear = (due: string | null, today: string): boolean =>
  due !== null && daysBetween(today, due) <= 7 && daysBetween(due, today) <= said_for_days

/** A meeting is said in the week before it. */
export const isSoon = (starts_at: Date, now: Date): boolean =>
  starts_at > now && starts_at.getTime() - now.getTime() <= 8 * day_ms

/** One thing to say, in words, and the page that it is about. */
export type Line = { words: string; path: string }

/** What is known about an initiative, as far as it is for this reader. */
export type Facts = {
  /** Questions to a mentor that wait for this reader. */
  questions: number
  /** The meeting in the week to come, for those at the table. */
  meeting: { title: string; starts_at: Date } | null
  /** Contributions that have waited too long for an answer, for somebody who leads. */
  owed: number
  steps: { near: number; late: number }
  proposals: number
  news: { count: number; first: string }
  /** What other rooms have to say, in words. */
  others: readonly Line[]
  /** The next point of the guide, for somebody who leads. */
  point: string | null
}

export type Thing =
  | { kind: 'questions'; count: number }
  | { kind: 'meeting'; title: string; starts_at: Date }
  | { kind: 'owed'; count: number }
  | { kind: 'steps'; count: number; late: number }
  | { kind: 'proposals'; count: number }
  | { kind: 'news'; count: number; first: string }
  | ({ kind: 'other' } & Line)
  | { kind: 'point'; name: string }

/**
 * The things to say, the most pressing first, three at most. The guide's next point comes along with something else; by
 * itself it is said once in four weeks, so that it does not become one more task.
 */
export function thingsToSay(facts: Facts, last_sent: string | null, today: string): Thing[] {
  const { questions, meeting, owed, steps, proposals, news, others, point } = facts
  const things: Thing[] = []
  if (questions > 0) things.push({ kind: 'questions', count: questions })
  if (meeting) things.push({ kind: 'meeting', ...meeting })
  if (owed > 0) things.push({ kind: 'owed', count: owed })
  if (steps.near > 0) things.push({ kind: 'steps', count: steps.near, late: steps.late })
  if (proposals > 0) things.push({ kind: 'proposals', count: proposals })
  if (news.count > 0) things.push({ kind: 'news', ...news })
  for (const line of others) things.push({ kind: 'other', ...line })
  const rarely = last_sent === null || daysBetween(last_sent, today) >= said_for_days
  if (point !== null && (things.length > 0 || rarely)) things.push({ kind: 'point', name: point })
  return things.slice(0, 3)
}

/** The beginning of what was told, on one line. */
export function firstWords(body: string, most = 120): string {
  const line = body.trim().split(/\n/)[0]!.replace(/\s+/g, ' ')
  const letters = [...line]
  if (letters.length <= most) return line
  const cut = letters.slice(0, most).join('')
  return `${cut.slice(0, cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : undefined)} …`
}
