import type { Causality, Item, ItemKind, Link, Plan } from '../rules.ts'

/** What of the plan stands in the picture. */
export type Drawn = Pick<Plan, 'items' | 'links' | 'groups'>

/** The picture is read from the left: why, what is done, and what comes of it, ever later. */
export const stages = ['problem', 'activities', 'results', 'outcomes', 'effects'] as const
export type Stage = (typeof stages)[number]

/** Of the entries of the plan, those that have a place in the picture. */
export const drawn_kinds = [
  'challenge',
  'cause',
  'activity',
  'result',
  'goal',
  'effect',
  'side_effect',
] as const
export type DrawnKind = (typeof drawn_kinds)[number]

/** Side effects stand apart, below all the rest. */
export const stage_of: Readonly<Record<DrawnKind, Stage | 'aside'>> = {
  challenge: 'problem',
  cause: 'problem',
  activity: 'activities',
  result: 'results',
  goal: 'outcomes',
  effect: 'effects',
  side_effect: 'aside',
}

export type DrawnItem = Item & { kind: DrawnKind }

export const isDrawn = (item: Item): item is DrawnItem => drawn_kinds.some(kind => kind === item.kind)

/** What may lead to what. Others make no sense: an effect leads to no activity. */
const leads_to: Readonly<Partial<Record<ItemKind, readonly ItemKind[]>>> = {
  challenge: ['activity'],
  cause: ['activity'],
  activity: ['result', 'goal', 'side_effect'],
  result: ['goal', 'effect', 'side_effect'],
  goal: ['goal', 'effect'],
}

export const mayLead = (from: ItemKind, to: ItemKind): boolean => leads_to[from]?.includes(to) ?? false

/** Those that something may follow from, and those that may follow from this one, as they stand in the picture. */
export const sources = (plan: Drawn): DrawnItem[] => inOrder(plan).filter(({ kind }) => leads_to[kind])
export const followers = (plan: Drawn, from: Pick<Item, 'id' | 'kind'> | null): DrawnItem[] =>
  inOrder(plan).filter(({ id, kind }) =>
    from ? id !== from.id && mayLead(from.kind, kind) : sources(plan).some(one => mayLead(one.kind, kind)),
  )

/** From the left to the right, and as they stand in the plan. */
export const inOrder = ({ items }: Drawn): DrawnItem[] =>
  drawn_kinds.flatMap(kind => items.filter(isDrawn).filter(one => one.kind === kind))

/** Links between two that both stand in the picture. */
export function linksIn(plan: Drawn): Link[] {
  const there = new Set(plan.items.filter(isDrawn).map(({ id }) => id))
  return plan.links.filter(({ from_id, to_id }) => there.has(from_id) && there.has(to_id))
}

/** What is told of an entry: what it leads to, and what that leads to. */
export type Told = {
  item: DrawnItem
  /** What it came from: how surely, and why. Null where the telling begins. */
  by: { causality: Causality; reason: string } | null
  /** It has been told further up, so what follows from it stands there. */
  again: boolean
  next: Told[]
}

export type Telling = {
  /** One for each activity: what it answers, and what comes of it. */
  chains: {
    activity: DrawnItem
    because: { item: DrawnItem; causality: Causality; reason: string }[]
    next: Told[]
  }[]
  /** What begins with no activity, but leads on. */
  others: Told[]
  /** What stands in no link. */
  alone: DrawnItem[]
}

/** The picture as a text: every link once, also where links go round in a ring. */
export function tellingOf(plan: Drawn): Telling {
  const items = inOrder(plan)
  const links = linksIn(plan)
  const item = new Map(items.map(one => [one.id, one]))
  const from = (id: string) => links.filter(({ from_id }) => from_id === id)
  const told = new Set<string>()
  const onwards = (id: string): Told[] =>
    from(id)
      .toSorted((a, b) => items.indexOf(item.get(a.to_id)!) - items.indexOf(item.get(b.to_id)!))
      .map(({ to_id, causality, reason }) => tell(item.get(to_id)!, { causality, reason }))
  const tell = (one: DrawnItem, by: Told['by']): Told => {
    const again = told.has(one.id) && from(one.id).length > 0
    told.add(one.id)
    return { item: one, by, again, next: again ? [] : onwards(one.id) }
  }
  const chains = items
    .filter(({ kind }) => kind === 'activity')
    .map(activity => ({
      activity,
      because: links
        .filter(
          ({ to_id, from_id }) => to_id === activity.id && stage_of[item.get(from_id)!.kind] === 'problem',
        )
        .map(({ from_id, causality, reason }) => ({ item: item.get(from_id)!, causality, reason })),
      next: onwards(activity.id),
    }))
  const linked = new Set(links.flatMap(({ from_id, to_id }) => [from_id, to_id]))
  const late = (one: DrawnItem) => !['problem', 'activities'].includes(stage_of[one.kind])
  const started = items.filter(one => late(one) && from(one.id).length > 0)
  const others: Told[] = []
  // First those that nothing leads to; what is left then goes round in a ring.
  for (const first of [true, false]) {
    for (const one of started) {
      if (told.has(one.id) || (first && links.some(({ to_id }) => to_id === one.id))) continue
      others.push(tell(one, null))
    }
  }
  const bare = chains.filter(({ activity }) => !linked.has(activity.id)).map(({ activity }) => activity)
  return {
    chains: chains.filter(({ activity }) => !bare.includes(activity)),
    others,
    alone: items.filter(({ id }) => !linked.has(id)),
  }
}

/** Where an entry, and a link, is changed. */
export type Doors = {
  item: (item: DrawnItem) => string
  link: (link: { from_id: string; to_id: string }) => string
}

/** A small plan that shows what a map may look like, in these words. */
export function exampleOf(words: Readonly<Record<string, string>>): Drawn {
  const kinds = ['challenge', 'cause', 'activity', 'result', 'goal', 'effect', 'side_effect'] as const
  const links: readonly (readonly [string, string, Link['causality']])[] = [
    ['challenge', 'activity', 'high'],
    ['cause', 'activity', 'middle'],
    ['activity', 'result', 'high'],
    ['result', 'goal', 'middle'],
    ['goal', 'effect', 'low'],
    ['activity', 'side_effect', 'middle'],
  ]
  const blank = { detail: '', source: '', position: 0, version: 1 }
  return {
    items: kinds.map(kind => ({
      ...blank,
      id: kind,
      kind,
      title: words[kind]!,
      group_id: kind === 'goal' ? 'group' : null,
    })),
    groups: [{ ...blank, id: 'group', name: words.group!, kind: 'residents', priority: 1, size: null }],
    links: links.map(([from_id, to_id, causality]) => ({
      from_id,
      to_id,
      causality,
      reason: from_id === 'cause' ? '' : (words[`why_${to_id}`] ?? ''),
      version: 1,
    })),
  }
}
