import { z } from 'zod'
import {
  type Before,
  betters,
  type Group,
  type Indicator,
  kinds,
  type Level,
  type LibraryIndicator,
  levels,
  type Theme,
  themes,
  ways,
} from '../rules.ts'

/** The same thing added again by the same person so soon is one press too many. */
export const double_press = 10 * 60_000

/** What says what is measured: once a figure stands, what these said before a change is kept. */
export const told_fields = [
  'name',
  'level',
  'kind',
  'unit',
  'scale_min',
  'scale_max',
  'scale_low',
  'scale_high',
  'better',
  'way',
  'question',
  'source',
  'how',
  'mind',
] as const satisfies readonly (keyof Indicator)[]
export type ToldField = (typeof told_fields)[number]

/** With another of these, old and new figures would no longer lie on one line. */
export const locked_fields = [
  'kind',
  'scale_min',
  'scale_max',
  'unit',
] as const satisfies readonly ToldField[]

type Told = Pick<Indicator, ToldField>

/** What an indicator says of itself, as others may take it into their plan: no group, no figures. */
export const told_shape = z
  .object({
    name: z.string().min(1).max(160),
    level: z.enum(levels),
    kind: z.enum(kinds),
    unit: z.string().max(60),
    scale_min: z.int().min(0).max(100),
    scale_max: z.int().min(0).max(100),
    scale_low: z.string().max(100),
    scale_high: z.string().max(100),
    better: z.enum(betters),
    way: z.union([z.literal(''), z.enum(ways)]),
    question: z.string().max(600),
    source: z.string().max(300),
    how: z.string().max(2000),
    mind: z.string().max(2000),
  })
  .refine(told => told.scale_min < told.scale_max) satisfies z.ZodType<Told>

export const toldOf = (indicator: Told): Record<ToldField, string> =>
  Object.fromEntries(told_fields.map(field => [field, String(indicator[field])])) as Record<ToldField, string>

export const isSame = (one: Told, other: Told, fields: readonly ToldField[]): boolean =>
  fields.every(field => String(one[field]) === String(other[field]))

/** What rests on an indicator: figures, targets, a questionnaire. `since` is when the first figure was noted. */
export type Resting = { measured: boolean; aimed: boolean; asked: boolean; since: Date | null }

export const isLocked = ({ measured, aimed, asked }: Resting): boolean => measured || aimed || asked

/** What is still to be said of how it is measured. */
export const gaps = ['way', 'question', 'source', 'when', 'first'] as const
export type Gap = (typeof gaps)[number]

export function gapsOf(
  indicator: Pick<Indicator, 'kind' | 'way' | 'question' | 'source' | 'every' | 'first_on'>,
): Gap[] {
  const { kind, way, question, source, every, first_on } = indicator
  const open: Record<Gap, boolean> = {
    way: way === '',
    question: way === 'asked' && question === '',
    source: way === 'register' && source === '',
    when: every === '' && first_on === null,
    first: every !== '' && first_on === null && kind !== 'story',
  }
  return gaps.filter(gap => open[gap])
}

type OfGroup = Pick<Indicator, 'group_id' | 'withdrawn_at'>

/** Group by group, in the order of the groups, those in use. */
export const byGroup = <G extends Pick<Group, 'id'>, I extends OfGroup>(
  groups: readonly G[],
  indicators: readonly I[],
): { group: G; indicators: I[] }[] =>
  groups.map(group => ({
    group,
    indicators: indicators.filter(one => one.group_id === group.id && one.withdrawn_at === null),
  }))

/** For whom the next one is made: the group that was asked for, or else the first that has none. */
export function groupFor<G extends Pick<Group, 'id'>>(
  groups: readonly G[],
  indicators: readonly OfGroup[],
  asked: string,
): G | undefined {
  const without = byGroup(groups, indicators).find(one => one.indicators.length === 0)
  return groups.find(({ id }) => id === asked) ?? without?.group ?? groups[0]
}

/** What it said before, the newest first: of each time only what became something else. */
export function historyOf(
  before: readonly Before[],
  now: Told,
): { until: Date; why: string; was: Partial<Record<ToldField, string>>; withdrawn: string | null }[] {
  const newest_first = before.toSorted((a, b) => b.version - a.version)
  let next = toldOf(now)
  return newest_first.map(({ fields, until, why }) => {
    const then = { ...next, ...onlyTold(fields) }
    const was = Object.fromEntries(
      told_fields.filter(field => then[field] !== next[field]).map(field => [field, then[field]]),
    )
    next = then
    return { until, why, was, withdrawn: fields.withdrawn_why ?? null }
  })
}

const onlyTold = (fields: Readonly<Record<string, string>>): Partial<Record<ToldField, string>> =>
  Object.fromEntries(told_fields.filter(field => field in fields).map(field => [field, fields[field]]))

/** What a group was called when the first figure was noted, where it is called something else now. */
export function nameWhenMeasured(
  before: readonly Before[],
  group: Pick<Group, 'id' | 'name'>,
  since: Date | null,
): string | null {
  if (since === null) return null
  const then = before
    .filter(one => one.of_id === group.id && one.until > since && one.fields.name !== undefined)
    .toSorted((a, b) => a.version - b.version)[0]?.fields.name
  return then === undefined || then === group.name ? null : then
}

/** The one a group has from the library already; one in use goes before one that was withdrawn. */
export const takenFor = <I extends OfGroup & Pick<Indicator, 'library_id'>>(
  indicators: readonly I[],
  library_id: string,
  group_id: string,
): I | undefined => {
  const taken = indicators.filter(one => one.library_id === library_id && one.group_id === group_id)
  return taken.find(one => one.withdrawn_at === null) ?? taken[0]
}

/** What somebody looks for in the library; empty where anything will do. */
export type Wish = { theme: Theme | ''; level: Level | '' }

export const wishIn = (query: URLSearchParams): Wish => ({
  theme: themes.find(one => one === query.get('theme')) ?? '',
  level: levels.find(one => one === query.get('level')) ?? '',
})

/** Theme by theme what somebody looks for; a theme in which there is nothing is left out. */
export const byTheme = (
  library: readonly LibraryIndicator[],
  wish: Wish,
): { theme: Theme; found: LibraryIndicator[] }[] =>
  themes
    .filter(theme => wish.theme === '' || wish.theme === theme)
    .map(theme => ({
      theme,
      found: library.filter(one => one.theme === theme && (wish.level === '' || one.level === wish.level)),
    }))
    .filter(({ found }) => found.length > 0)
