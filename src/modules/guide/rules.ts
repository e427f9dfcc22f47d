import { z } from 'zod'
import { in_four_languages, versioned } from '../../platform/content.ts'
import { starters } from '../initiatives/queries.ts'

/** Where an initiative can be on its way. The order is the usual one; nobody must follow it. */
export const phases = [
  'preparation',
  'recruitment',
  'work',
  'running',
  'closing',
  'handing_over',
  'year_after',
] as const
export type Phase = (typeof phases)[number]

/** The guide's chapters, as one reads them: the work itself has three. */
export const chapters = [
  'preparation',
  'recruitment',
  'safety',
  'communication',
  'leadership',
  'running',
  'closing',
  'handing_over',
  'year_after',
] as const
export type Chapter = (typeof chapters)[number]

export const chaptersOf = (phase: Phase): readonly Chapter[] =>
  phase === 'work' ? ['safety', 'communication', 'leadership'] : [phase]

/** What may be said of a point. Nothing was said yet: `not_yet`. */
export const point_states = ['not_yet', 'talked_about', 'in_place', 'not_for_us'] as const
export type PointState = (typeof point_states)[number]

/** What goes wrong elsewhere: five findings, and what runs through them all (Kobro & Bjørnerud 2021, 3.1). */
export const findings = ['concept', 'roles', 'guidance', 'habits', 'preparation', 'people'] as const

/** What furthers it, or hinders where it is missing (Bekken 2022). */
export const factors = ['understanding', 'surplus', 'social_process', 'power', 'whole', 'anchoring'] as const

/** The model's seven fields, with the names they have in the instrument. */
export const model_fields = [
  'equality',
  'goal',
  'communication',
  'anchoring',
  'facilitation',
  'resources',
  'complementarity',
] as const

/** Where a statement of the guide comes from. The full references stand in the room's texts. */
export const guide_sources = [
  'report_2021',
  'report_2018',
  'bekken_2022',
  'ntnu_2024',
  'kora_2017',
  'handbook_2018',
  'own',
] as const

/** Pages that help with a point, under the initiative's address. */
export const tools = {
  question: '/question',
  people: '/people',
  needs: '/me/needs',
  agreement: '/me/agreement',
  basis: '/basis',
  residents: '/residents',
  exchange: '/me/exchange',
  rounds: '/rounds',
  steps: '/steps',
  state: '/state',
  ready: '/guide/ready',
  anchoring: '/guide/anchoring',
  contacts: '/guide/contacts',
  thickness: '/guide/thickness',
  form: '/guide/form',
  scope: '/guide/sheets/scope',
  affected: '/guide/sheets/affected',
  practice: '/guide/sheets/practice',
  risks: '/guide/sheets/risks',
  time: '/guide/sheets/time',
  goals: '/guide/sheets/goals',
  definitions: '/guide/sheets/definitions',
  resources: '/guide/sheets/resources',
  offers: '/guide/sheets/offers',
  competence: '/guide/sheets/competence',
  channel: '/guide/sheets/channel',
  trials: '/guide/sheets/trials',
  running: '/guide/sheets/running',
  year_after: '/guide/sheets/year_after',
  letters: '/guide/letters',
  methods: '/guide/methods',
  reflection: '/guide/reflection',
  news: '/guide/news',
  sparring: '/guide/sparring',
  pattern: '/guide/pattern',
  impact: '/impact',
  impact_groups: '/impact/groups',
  impact_follow: '/impact/follow',
  stories: '/impact/stories',
  meetings: '/meetings',
  boards: '/boards',
  ideas: '/ideas',
  contributions: '/contributions',
  became: '/contributions/became',
  equality: '/meetings/equality',
  spread: '/meetings/spread',
  follow_up: '/me/follow-up',
  leader_page: '/a4/leader',
  residents_page: '/a4/residents',
} as const
export type Tool = keyof typeof tools

const tool_names = Object.keys(tools) as [Tool, ...Tool[]]
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

/** One point of the guide, as its file in content/checkpoint says it. */
export const checkpoint_shape = z.strictObject({
  ...versioned,
  chapter: z.enum(chapters),
  /** Its place in the chapter. */
  order: whole(1, 99),
  /** One of the 38 of the report's guide, or added by us. */
  origin: z.enum(['guide', 'added']),
  /** From how thick a co-creation it is of use (0 to 4). */
  from_ambition: whole(0, 4).default(0),
  /** Whether the look before residents are invited asks for it. */
  before_inviting: z.literal('yes').optional(),
  /** Where it comes from: a source and the place in it ("appendix 1, A1"). */
  sources: z.array(z.strictObject({ source: z.enum(guide_sources), place: z.string() })).min(1),
  finding: z.enum(findings).optional(),
  factors: z.array(z.enum(factors)).default([]),
  fields: z.array(z.enum(model_fields)).default([]),
  tools: z.array(z.enum(tool_names)).default([]),
  methods: z.array(z.string()).default([]),
  /** Short, as something one does: "Rydd tid i kalenderen". */
  name: in_four_languages,
  means: in_four_languages,
  why: in_four_languages,
  ask: in_four_languages,
  example: in_four_languages,
  in_place: in_four_languages,
  /** What is different for those whom it fits: by who took the initiative, or by thin and thick. */
  advice: z
    .array(
      z.strictObject({
        started_by: z.enum(starters).optional(),
        ambition: z.enum(['thin', 'thick']).optional(),
        text: in_four_languages,
      }),
    )
    .default([]),
})
export type Checkpoint = z.output<typeof checkpoint_shape>

const span = z.strictObject({ from: whole(1, 9_999), to: whole(1, 9_999) })

/** One method card, as its file in content/method says it. */
export const method_shape = z.strictObject({
  ...versioned,
  order: whole(1, 99),
  phases: z.array(z.enum(phases)).min(1),
  fields: z.array(z.enum(model_fields)).min(1),
  /** Who is there: all, or only one side. */
  together_with: z.enum(['everybody', 'employees', 'residents']),
  minutes: span,
  people: span,
  name: in_four_languages,
  /** One or two sentences: what it is good for. */
  purpose: in_four_languages,
  materials: z.array(in_four_languages).min(1).max(6),
  steps: z
    .array(z.strictObject({ minutes: whole(1, 999).optional(), text: in_four_languages }))
    .min(2)
    .max(8),
  /** What to look out for, above all for those with least power. */
  mind: in_four_languages,
  /** What to agree or write down at the end. */
  afterwards: in_four_languages,
})
export type Method = z.output<typeof method_shape>

/** What somebody sends twice within this time, in milliseconds, was meant once. */
export const double_press = 10 * 60_000
