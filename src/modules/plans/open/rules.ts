import { type PlaceRow, placeRows } from '../library/rules.ts'

/** What is known of a municipality's plans in force. `partly`: not named in what could be read of them. */
export const findings = ['names', 'silent', 'partly', 'unread', 'none'] as const
export type Finding = (typeof findings)[number]

export function findingOf({ plans, names, partly }: Pick<PlaceRow, 'plans' | 'names' | 'partly'>): Finding {
  if (plans === 0) return 'none'
  if (names === null) return 'unread'
  if (names) return 'names'
  return partly ? 'partly' : 'silent'
}

/** How far a plan and an initiative that tells openly go together in a municipality. */
export const gaps = ['both', 'plan_alone', 'work_alone', 'neither', 'unknown'] as const
export type Gap = (typeof gaps)[number]

/** Where no plan could be read nothing is known of a gap, unless work is told of. */
export function gapOf(row: Pick<PlaceRow, 'plans' | 'names' | 'partly'>, initiatives: number): Gap {
  const finding = findingOf(row)
  if (finding === 'names') return initiatives > 0 ? 'both' : 'plan_alone'
  if (finding === 'silent' || finding === 'partly') return initiatives > 0 ? 'work_alone' : 'neither'
  return 'unknown'
}

/** A municipality as the page shows it. */
export type Shown = PlaceRow & {
  name: string
  county: string
  county_number: string
  initiatives: number
  finding: Finding
  gap: Gap
}

/** Municipalities with their names, what is found, and how many initiatives tell that they are under way. */
export function shownOf(
  places: readonly { number: string; name: string; county: string; county_number: string }[],
  [plans, tallies, year]: [...Parameters<typeof placeRows>] extends [unknown, ...infer Rest] ? Rest : never,
  under_way: readonly { municipality_number: string; initiatives: number }[],
): Shown[] {
  const told = new Map(under_way.map(one => [one.municipality_number, one.initiatives]))
  const numbers = places.map(({ number }) => number)
  return placeRows(numbers, plans, tallies, year).flatMap((row, at) => {
    const place = places[at]
    if (!place) return []
    const initiatives = told.get(row.number) ?? 0
    return { ...row, ...place, initiatives, finding: findingOf(row), gap: gapOf(row, initiatives) }
  })
}

/** So many there are of each. */
export type Sum = {
  all: number
  findings: Readonly<Record<Finding, number>>
  gaps: Readonly<Record<Gap, number>>
  hits: number
  words: number
  initiatives: number
  since: number | null
}

export function sumOf(rows: readonly Shown[]): Sum {
  const years = rows.flatMap(row => row.since ?? [])
  return {
    all: rows.length,
    findings: counted(findings, rows, row => row.finding),
    gaps: counted(gaps, rows, row => row.gap),
    hits: rows.reduce((sum, row) => sum + row.hits, 0),
    words: rows.reduce((sum, row) => sum + row.words, 0),
    initiatives: rows.reduce((sum, row) => sum + row.initiatives, 0),
    since: years.length > 0 ? Math.min(...years) : null,
  }
}

const counted = <K extends string>(keys: readonly K[], rows: readonly Shown[], of: (row: Shown) => K) =>
  Object.fromEntries(keys.map(key => [key, rows.filter(row => of(row) === key).length])) as Record<K, number>

/** How many of those whose plans could be read name it. */
export const readOf = ({ findings: found }: Sum): number => found.names + found.silent + found.partly

/** How a tile looks: nothing read, none, some, or at least half of them name it. */
export const steps = ['unread', 'none', 'some', 'half'] as const
export type Step = (typeof steps)[number]

export function stepOf(sum: Sum): Step {
  const read = readOf(sum)
  if (read === 0) return 'unread'
  if (sum.findings.names === 0) return 'none'
  return 2 * sum.findings.names >= read ? 'half' : 'some'
}

/** The same for one municipality: it only names it or wants it, or it says what it is or what is to be done. */
export function stepOfPlace({ finding, meanings }: Shown): Step {
  if (finding === 'none' || finding === 'unread') return 'unread'
  if (finding !== 'names') return 'none'
  return (meanings.defined ?? 0) + (meanings.measure ?? 0) > 0 ? 'half' : 'some'
}

/** The counties of these rows with their own sums, in the order of the rows. */
export const countiesOf = (rows: readonly Shown[]): { number: string; name: string; sum: Sum }[] =>
  [...Map.groupBy(rows, row => row.county_number)].map(([number, own]) => ({
    number,
    name: own[0]?.county ?? number,
    sum: sumOf(own),
  }))
