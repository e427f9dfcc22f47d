/** The parts of an impact plan that others may be asked to look at. No figures go along, and nobody's name or address. */
export const plan_parts = ['problem', 'purpose', 'groups', 'activities', 'indicators'] as const
export type PlanPart = (typeof plan_parts)[number]

/** What stands in each part, in the order in which it is read. */
const kinds_of = {
  problem: ['challenge', 'cause', 'consequence', 'solution', 'evidence'],
  purpose: ['purpose'],
  groups: ['group', 'goal'],
  activities: ['activity', 'result', 'effect', 'side_effect', 'hypothesis'],
  indicators: ['indicator'],
} as const satisfies Record<PlanPart, readonly string[]>
export type EntryKind = (typeof kinds_of)[PlanPart][number]

/** `of`: whose goal it is, or for whom it is measured. */
export type Entry = { kind: EntryKind; title: string; detail: string; of?: string }

/** A plan as it was sent: it stays so, whatever becomes of the plan. */
export type PlanCopy = { part: PlanPart; entries: readonly Entry[] }[]

type Plan = {
  parts: Readonly<Record<string, { fields: Readonly<Record<string, string>> }>>
  items: readonly { kind: string; title: string; detail: string; group_id: string | null }[]
  groups: readonly { id: string; name: string; detail: string }[]
  indicators: readonly { name: string; how: string; group_id: string; withdrawn_at: Date | null }[]
}

/** The chosen parts as they stand now; a part in which nothing stands is left out. */
export const copyOf = (plan: Plan, chosen: readonly PlanPart[]): PlanCopy =>
  plan_parts
    .filter(part => chosen.includes(part))
    .map(part => ({ part, entries: entriesOf(plan, part) }))
    .filter(({ entries }) => entries.length > 0)

const entriesOf = (plan: Plan, part: PlanPart): Entry[] =>
  kinds_of[part].flatMap((kind: EntryKind) => entriesOfKind(plan, kind))

function entriesOfKind(plan: Plan, kind: EntryKind): Entry[] {
  const named = (group_id: string | null) => {
    const name = plan.groups.find(({ id }) => id === group_id)?.name
    return name ? { of: name } : {}
  }
  switch (kind) {
    case 'purpose':
    case 'hypothesis': {
      const title = plan.parts[kind]?.fields[kind] ?? ''
      return title === '' ? [] : [{ kind, title, detail: '' }]
    }
    case 'group':
      return plan.groups.map(({ name, detail }) => ({ kind, title: name, detail }))
    case 'indicator':
      return plan.indicators
        .filter(({ withdrawn_at }) => withdrawn_at === null)
        .map(({ name, how, group_id }) => ({ kind, title: name, detail: how, ...named(group_id) }))
    default:
      return plan.items
        .filter(item => item.kind === kind)
        .map(({ title, detail, group_id }) => ({ kind, title, detail, ...named(group_id) }))
  }
}

/** Everything that stands in it, for those who look whether a name does. */
export const textsIn = (copy: PlanCopy): string[] =>
  copy.map(({ entries }) => entries.flatMap(({ title, detail, of = '' }) => [title, detail, of]).join('\n'))

/** What belongs to one kind, for a heading of its own. */
export const byKind = (entries: readonly Entry[]): { kind: EntryKind; entries: Entry[] }[] =>
  [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, alike]) => ({ kind, entries: alike }))

/** The same by whom it is for. */
export const byWhom = (entries: readonly Entry[]): { of: string; entries: Entry[] }[] =>
  [...Map.groupBy(entries, ({ of = '' }) => of)].map(([of, alike]) => ({ of, entries: alike }))
