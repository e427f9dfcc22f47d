import { z } from 'zod'
import { in_four_languages, versioned } from '../../platform/content.ts'

/** The six steps of the method (SoImpact's, DOMAIN.md 2.3). One goes back and forth between them. */
export const steps = ['facts', 'problem', 'groups', 'activities', 'indicators', 'measurements'] as const
export type Step = (typeof steps)[number]

/**
 * How far from the work a change lies. A result comes straight from an activity and soon; an outcome is a change for
 * people in a target group; an effect is lasting, comes late, and rests on more than this work.
 */
export const levels = ['result', 'outcome', 'effect'] as const
export type Level = (typeof levels)[number]

/** What is measured: a count, a place on a scale, how many of all (in percent), or told stories, which have no figure. */
export const kinds = ['number', 'scale', 'share', 'story'] as const
export type Kind = (typeof kinds)[number]

/** How it is measured. */
export const ways = ['counted', 'asked', 'talked', 'observed', 'register', 'stories'] as const
export type Way = (typeof ways)[number]

export const betters = ['higher', 'lower', 'neither'] as const
export type Better = (typeof betters)[number]

export const rhythms = ['once', 'monthly', 'quarterly', 'half_yearly', 'yearly'] as const
export type Rhythm = (typeof rhythms)[number]

export const group_kinds = ['residents', 'relatives', 'employees', 'partners', 'local_community'] as const
export type GroupKind = (typeof group_kinds)[number]

/** The short entries of the plan. `consequence` is what the problem leads to; `effect` what should last. */
export const item_kinds = [
  'delivery',
  'challenge',
  'cause',
  'consequence',
  'solution',
  'evidence',
  'activity',
  'result',
  'goal',
  'effect',
  'side_effect',
] as const
export type ItemKind = (typeof item_kinds)[number]

/** How surely one leads to the other. */
export const causalities = ['high', 'middle', 'low'] as const
export type Causality = (typeof causalities)[number]

/** What the people of a group took part in. */
export const voice_subjects = ['goals', 'indicators', 'reading'] as const
export type VoiceSubject = (typeof voice_subjects)[number]

/** Fewer people than this behind a figure: it may tell who they are. */
export const few = 5

/** What somebody sends twice within this time, in milliseconds, was meant once. */
export const double_press = 10 * 60_000

/** What is kept as single fields, each part with a version of its own; "" where nothing was written. */
export type Part = { version: number; fields: Readonly<Record<string, string>> }

export type Item = {
  id: string
  kind: ItemKind
  /** Of a goal: whose. */
  group_id: string | null
  title: string
  detail: string
  source: string
  position: number
  version: number
}

export type Group = {
  id: string
  name: string
  detail: string
  kind: GroupKind
  /** 1 is first. */
  priority: number
  size: number | null
  position: number
  version: number
}

/** That people of a group took part: those with a seat by their ids, the others as a number. */
export type Voice = {
  id: string
  group_id: string
  about: VoiceSubject
  day: string
  people: number
  seats: readonly string[]
  how: string
  what: string
}

export type Link = { from_id: string; to_id: string; causality: Causality; reason: string; version: number }

/** What a group, an entry or an indicator said before it was changed. */
export type Before = {
  of_id: string
  version: number
  fields: Readonly<Record<string, string>>
  why: string
  until: Date
}

export type Indicator = {
  id: string
  group_id: string
  goal_id: string | null
  activity_id: string | null
  /** The idea in use whose difference it measures. */
  idea_id: string | null
  library_id: string | null
  library_version: string | null
  name: string
  level: Level
  kind: Kind
  /** "" until somebody has said how. */
  way: Way | ''
  how: string
  source: string
  /** "" or what the number counts: "besøk", "dager". A share is in percent. */
  unit: string
  scale_min: number
  scale_max: number
  /** What stands at its two ends; "" where nothing does. */
  scale_low: string
  scale_high: string
  better: Better
  question: string
  /** What to mind when it is read. */
  mind: string
  every: Rhythm | ''
  first_on: string | null
  last_on: string | null
  who_measures: string
  measured_by: string | null
  position: number
  withdrawn_at: Date | null
  withdrawn_why: string
  version: number
}

export type Target = {
  id: string
  indicator_id: string
  day: string
  value: number
  why: string
  set_at: Date
  /** One that no longer holds stays, as the old line. */
  given_up_at: Date | null
  given_up_why: string
}

export type Measurement = {
  id: string
  indicator_id: string
  day: string
  baseline: boolean
  /** Null where it is missing, or at an end: never nought instead. A share is in percent. */
  value: number | null
  /** So near the end of its scale that the figure would tell what each person answered. */
  at_end: 'low' | 'high' | null
  part: number | null
  n: number | null
  low: number | null
  high: number | null
  /** Why there is no figure. */
  missing: string
  comment: string
  source: string
  came_by: 'typed' | 'series' | 'asked' | 'file'
  noted_at: Date
  locked_at: Date | null
  version: number
  /** How often it was corrected. */
  corrections: number
}

/** All there is in the plan of an initiative. Lists are in their order; measurements by day; struck ones are not here. */
export type Plan = {
  parts: Readonly<Record<string, Part>>
  items: readonly Item[]
  groups: readonly Group[]
  voices: readonly Voice[]
  links: readonly Link[]
  before: readonly Before[]
  indicators: readonly Indicator[]
  targets: readonly Target[]
  measurements: readonly Measurement[]
}

export const itemsOf = (plan: Pick<Plan, 'items'>, kind: ItemKind): Item[] =>
  plan.items.filter(item => item.kind === kind)

/** What stands in a field of a part; "" where nothing does. */
export const fieldOf = (plan: Pick<Plan, 'parts'>, part: string, field: string): string =>
  plan.parts[part]?.fields[field] ?? ''

/** Those still in use. */
export const inUse = (plan: Pick<Plan, 'indicators'>): Indicator[] =>
  plan.indicators.filter(({ withdrawn_at }) => withdrawn_at === null)

/** The welfare themes of the library. */
export const themes = [
  'belonging',
  'mastery',
  'housing',
  'work_and_study',
  'health',
  'children_and_youth',
  'language',
  'loneliness',
  'trust',
  'staff',
] as const
export type Theme = (typeof themes)[number]

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

/** One indicator of the library, as its file in content/indicator says it. */
export const library_shape = z
  .strictObject({
    ...versioned,
    theme: z.enum(themes),
    order: whole(1, 99),
    level: z.enum(levels),
    kind: z.enum(kinds),
    way: z.enum(ways),
    better: z.enum(betters),
    /** Of a scale: its ends, the least and the most. */
    scale: z
      .strictObject({ min: whole(0, 1), max: whole(2, 10), low: in_four_languages, high: in_four_languages })
      .optional(),
    unit: in_four_languages.optional(),
    every: z.enum(rhythms),
    /** Short, as a sign of a state: "Har noen å be om hjelp". */
    name: in_four_languages,
    /** What it tells, in one or two sentences. */
    tells: in_four_languages,
    /** How it is measured, ready for use. */
    how: in_four_languages,
    /** What people are asked, where they are asked. */
    question: in_four_languages.optional(),
    /** What to mind: what it does not tell, and whom it may hurt. */
    mind: in_four_languages,
    /** Where the idea comes from: a name one can look up, or "own". */
    source: z.string().trim().min(1),
  })
  .refine(one => (one.kind === 'scale') === (one.scale !== undefined), {
    path: ['scale'],
    message: 'scale goes with kind scale',
  })
  .refine(one => one.way !== 'asked' || one.question !== undefined, {
    path: ['question'],
    message: 'asked needs a question',
  })
export type LibraryIndicator = z.output<typeof library_shape>
