import { type ItemKind, type Part, type Plan, type Step, steps } from '../rules.ts'

/**
 * How much is meant for a field: one line, a few lines, a paragraph. SoImpact told it by limits too, but its numbers are
 * not known (DOMAIN.md 2.3): these are our own, wide enough that hardly anybody meets them.
 */
export const lengths = { line: 200, lines: 600, paragraph: 2000 } as const
export type Length = keyof typeof lengths

/** What is kept as single fields, part by part; each part is saved by itself. A day may be left open as well. */
export const parts = {
  facts: {
    name: 'line',
    owner: 'line',
    partners: 'lines',
    from: 'day',
    to: 'day',
    place: 'line',
    contact: 'line',
    funding: 'lines',
  },
  purpose: { purpose: 'paragraph' },
  hypothesis: { hypothesis: 'paragraph' },
  honesty: {
    hard_to_measure: 'paragraph',
    error_sources: 'paragraph',
    other_explanations: 'paragraph',
    not_attributable: 'paragraph',
    who_decided: 'paragraph',
  },
  cycle: { fit: 'lines', need: 'lines', capacity: 'lines', staff: 'lines', turnover: 'lines' },
} as const satisfies Record<string, Readonly<Record<string, Length | 'day'>>>

export type PartName = keyof typeof parts
export type FieldKind = Length | 'day'

export const fieldsOf = (part: PartName): [string, FieldKind][] => Object.entries(parts[part])

/** A part as it stands; one that nobody has saved yet is version 1, and empty. A field it has got since is empty too. */
export function partOf(plan: Pick<Plan, 'parts'>, part: PartName): Part {
  const { version = 1, fields = {} } = plan.parts[part] ?? {}
  return { version, fields: Object.fromEntries(fieldsOf(part).map(([name]) => [name, fields[name] ?? ''])) }
}

/** The parts that people write on a page of the plan, in the fields in which names are looked for, and where not. */
export const written_here = {
  facts: {
    page: 'facts',
    free: ['name', 'place', 'funding'],
    naming: ['owner', 'partners', 'contact'],
  },
  purpose: { page: 'facts', free: ['purpose'], naming: [] },
  hypothesis: { page: 'activities', free: ['hypothesis'], naming: [] },
} as const satisfies Partial<
  Record<PartName, { page: Step; free: readonly string[]; naming: readonly string[] }>
>
export type WrittenHere = keyof typeof written_here

/** The steps that have their page here, and the short entries on each. Goals are written with their group. */
export const pages = {
  facts: ['delivery'],
  problem: ['challenge', 'cause', 'consequence', 'solution', 'evidence'],
  activities: ['activity', 'result', 'effect', 'side_effect'],
} as const satisfies Partial<Record<Step, readonly ItemKind[]>>
export type PlanPage = keyof typeof pages
export type PlanKind = (typeof pages)[PlanPage][number]

export const isPage = (name: string): name is PlanPage => Object.hasOwn(pages, name)

/** The page that a kind of entry stands on; null for what is written elsewhere. */
export const pageOf = (kind: string): PlanPage | null =>
  (Object.keys(pages) as PlanPage[]).find(page => (pages[page] as readonly string[]).includes(kind)) ?? null

/** Where each step is worked on, under the address of the plan. */
export const step_doors: Readonly<Record<Step, string>> = {
  facts: '/plan/facts',
  problem: '/plan/problem',
  groups: '/groups',
  activities: '/plan/activities',
  indicators: '/indicators',
  measurements: '/measurements',
}

/** The step after this one: where the page leads on to. */
export const stepAfter = (step: Step): Step | null => steps[steps.indexOf(step) + 1] ?? null

/** Where it is said where something is known from. */
export const has_source: readonly PlanKind[] = ['solution', 'evidence']

/** The same entries with one of them a place further up or down. */
export function moved<T>(list: readonly T[], at: number, way: 'up' | 'down'): T[] {
  const to = at + (way === 'up' ? -1 : 1)
  if (at < 0 || to < 0 || to >= list.length) return [...list]
  return list.map((one, place) => (place === at ? list[to]! : place === to ? list[at]! : one))
}
