import type { Access } from './access.ts'
import { leaveReading, type Reading } from './audit.ts'
import type { HeldTable, Holds } from './holds.ts'
import type { Reply } from './reply.ts'
import type { Context, Route } from './route.ts'

/** What of a page has to leave a trace when somebody reads it. */
export type Traced = 'always' | 'about_another' | 'as_a_file' | 'never'

/** Whoever answers is not watched, nor whoever reads what is their own. */
const untraced = (route: Route): boolean =>
  route.method !== 'GET' ||
  !route.path.startsWith('/i/:initiative') ||
  /^\/i\/:initiative\/me(\/|$)/.test(route.path) ||
  route.kit === 'answering'

/**
 * Sensitive text is traced whoever reads it, and so is what is personal and not open to all who take part; what is
 * personal and open to all, where a page is about one other person; anything, when it is taken away as a file.
 */
export function tracedIn(route: Route, holds: ReadonlyMap<HeldTable, Holds>): Traced {
  if (untraced(route)) return 'never'
  const shown = (route.shows ?? []).flatMap(table => holds.get(table) ?? [])
  if (shown.some(one => one.unseen === 'by_all')) return 'never'
  const narrow = (one: Holds) => !one.readers.some(reader => reader === 'members' || reader === 'everybody')
  if (shown.some(one => one.class === 'sensitive_text')) return 'always'
  if (shown.some(one => (one.class === 'personal' || one.class === 'audit') && narrow(one))) return 'always'
  if (shown.some(one => one.class === 'personal') && route.path.includes(':participant'))
    return 'about_another'
  return shown.length > 0 ? 'as_a_file' : 'never'
}

/** The path without what all begin with: "/people/:participant". It names a page and nothing in it. */
export const pageOf = (path: string): string => path.slice('/i/:initiative'.length) || '/'

/** What somebody has read by this reply, or null when that leaves no trace. */
export function readingOf(
  route: Route,
  traced: Traced,
  reply: Reply,
  access: Access,
  params: Readonly<Record<string, string>>,
): Reading | null {
  const whole = reply.kind === 'page' && reply.status === 200
  const sent = reply.kind === 'file' && (reply.status ?? 200) === 200
  const taken_away = sent && reply.name !== undefined
  if (traced === 'never' || !(whole || sent) || (traced === 'as_a_file' && !taken_away)) return null
  const about = params.participant === access.participant_id ? null : (params.participant ?? null)
  if (traced === 'about_another' && !about) return null
  const things = Object.entries(params).filter(
    ([name]) => name !== 'initiative' && name !== 'token' && name !== 'name',
  )
  return { what: pageOf(route.path), ref: things.at(-1)?.[1] ?? null, about }
}

const judged = new WeakMap<Route, Traced>()

/** Nobody reads what is sensitive without a trace, which is left before the page is sent. */
export async function traceReading(route: Route, reply: Reply, context: Context): Promise<void> {
  const known = judged.get(route)
  const traced = known ?? tracedIn(route, new Map(context.holds.map(one => [one.table, one])))
  if (!known) judged.set(route, traced)
  if (traced === 'never') return
  const { access } = context as Context<Access>
  const reading = readingOf(route, traced, reply, access, context.params)
  if (reading) await leaveReading(context.db, access, context.now, reading)
}
