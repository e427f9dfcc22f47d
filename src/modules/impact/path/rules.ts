import { daysBetween, hasFigure } from '../measuring/rules.ts'
import { parts, step_doors } from '../plan/rules.ts'
import {
  few,
  fieldOf,
  type Group,
  type Indicator,
  type Item,
  inUse,
  itemsOf,
  type Measurement,
  type Plan,
  type Step,
} from '../rules.ts'

/** More indicators than this for one group are hard to keep up. Our own number: nobody has measured it. */
export const many_indicators = 8
/** A group of this many people is a small village: the plan may be for somebody in it. Our own number too. */
export const wide_group = 1000
/** What should last is not read before it has had a year. */
const soon = 365

/** What the advisor looks for, what matters most first. */
export const rules = [
  'few_people',
  'too_soon',
  'read_from_one',
  'group_not_asked',
  'first_group_without_goal',
  'activity_leads_nowhere',
  'goal_not_reached',
  'chosen_without_group',
  'goal_without_indicator',
  'without_method',
  'without_baseline',
  'nobody_measures',
  'without_target',
  'too_many',
  'without_evidence',
  'without_source',
  'honesty_empty',
  'staff_forgotten',
  'group_too_wide',
] as const
export type Rule = (typeof rules)[number]

/** One thing that a hint is about. `door` is where it has a page of its own. */
export type About = { name: string; door: string | null }

/** What may be worth a talk. `about` is empty where it is about the plan as a whole. */
export type Hint = { rule: Rule; step: Step; door: string; about: readonly About[] }

export const baselineOf = (plan: Plan, id: string): Measurement | undefined =>
  plan.measurements.find(one => one.indicator_id === id && one.baseline)
export const laterOf = (plan: Plan, id: string): Measurement[] =>
  plan.measurements.filter(one => one.indicator_id === id && !one.baseline)
/** Stories have no figures: no baseline, no target. */
export const figured = (plan: Plan): Indicator[] => inUse(plan).filter(({ kind }) => kind !== 'story')
export const indicatorsFor = (plan: Plan, group: Group): Indicator[] =>
  inUse(plan).filter(({ group_id }) => group_id === group.id)
const leadsOn = (plan: Plan, id: string): boolean => plan.links.some(({ from_id }) => from_id === id)
export const isReached = (plan: Plan, id: string): boolean => plan.links.some(({ to_id }) => to_id === id)
export const hasMethod = ({ way, how }: Indicator): boolean => way !== '' && how.trim() !== ''
export const holdsTarget = (plan: Plan, id: string): boolean =>
  plan.targets.some(one => one.indicator_id === id && one.given_up_at === null)

/** Whether the arrows from it come to a goal or a lasting effect; while the plan has neither, whether there is any. */
export function leadsToHope(plan: Plan, id: string): boolean {
  const hopes = new Set([...itemsOf(plan, 'goal'), ...itemsOf(plan, 'effect')].map(one => one.id))
  if (hopes.size === 0) return leadsOn(plan, id)
  const come = new Set([id])
  for (const at of come) for (const { from_id, to_id } of plan.links) if (from_id === at) come.add(to_id)
  return [...come].some(at => hopes.has(at))
}

/** Whether so much is written that no advice means that the plan fits together. */
export const saysEnough = (plan: Plan): boolean =>
  plan.groups.length > 0 && itemsOf(plan, 'activity').length > 0

/** The groups that come first: those of the highest priority that any has. */
export const firstGroups = ({ groups }: Plan): Group[] => {
  const first = Math.min(...groups.map(({ priority }) => priority))
  return groups.filter(({ priority }) => priority === first)
}
export const goalless = (plan: Plan, groups: readonly Group[]): Group[] =>
  groups.filter(group => !plan.items.some(one => one.kind === 'goal' && one.group_id === group.id))
/** Goals that no indicator in use is a sign of. */
export const unsigned = (plan: Plan): Item[] =>
  itemsOf(plan, 'goal').filter(({ id }) => !inUse(plan).some(({ goal_id }) => goal_id === id))

const asked = (plan: Plan, { id }: Group) => plan.voices.some(({ group_id }) => group_id === id)

/** Since when there has been something to see of an indicator: the day the work began, or its own baseline. */
const beganFor = (plan: Plan, { id }: Indicator): string | null =>
  fieldOf(plan, 'facts', 'from') || (baselineOf(plan, id)?.day ?? null)

const figuresAfter = (plan: Plan, { id }: Indicator) => laterOf(plan, id).filter(hasFigure)

function isTooSoon(plan: Plan, one: Indicator): boolean {
  const began = beganFor(plan, one)
  const newest = figuresAfter(plan, one)
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
  return began !== null && newest !== undefined && daysBetween(began, newest) < soon
}

const lasting = (plan: Plan) => figured(plan).filter(({ level }) => level === 'effect')

const group = ({ id, name }: Group): About => ({ name, door: `/groups/${id}` })
const entry = ({ title }: Item): About => ({ name: title, door: null })
const indicator = ({ id, name }: Indicator): About => ({ name, door: `/indicators/${id}` })
const measured = ({ id, name }: Indicator): About => ({ name, door: `/measurements/${id}` })

type Looked = { step: Step; door?: string; finds: (plan: Plan) => readonly About[] | boolean }

/** What each rule looks at: the things it finds, or whether it holds for the plan as a whole. */
const looks: Readonly<Record<Rule, Looked>> = {
  few_people: {
    step: 'measurements',
    finds: plan =>
      plan.indicators
        .filter(({ id }) =>
          plan.measurements.some(
            one => one.indicator_id === id && one.n !== null && one.n > 0 && one.n < few,
          ),
        )
        .map(measured),
  },
  too_soon: {
    step: 'measurements',
    finds: plan =>
      lasting(plan)
        .filter(one => isTooSoon(plan, one))
        .map(measured),
  },
  read_from_one: {
    step: 'measurements',
    finds: plan =>
      lasting(plan)
        .filter(one => figuresAfter(plan, one).length === 1 && !isTooSoon(plan, one))
        .map(measured),
  },
  group_not_asked: {
    step: 'groups',
    finds: plan => plan.groups.filter(one => !asked(plan, one)).map(group),
  },
  first_group_without_goal: {
    step: 'groups',
    finds: plan => goalless(plan, firstGroups(plan)).map(group),
  },
  activity_leads_nowhere: {
    step: 'activities',
    door: '/hypothesis',
    finds: plan =>
      itemsOf(plan, 'activity')
        .filter(({ id }) => !leadsToHope(plan, id))
        .map(entry),
  },
  goal_not_reached: {
    step: 'activities',
    door: '/hypothesis',
    finds: plan =>
      itemsOf(plan, 'goal')
        .filter(({ id }) => !isReached(plan, id))
        .map(entry),
  },
  chosen_without_group: {
    step: 'indicators',
    finds: plan =>
      plan.groups
        .filter(
          one =>
            asked(plan, one) &&
            indicatorsFor(plan, one).length > 0 &&
            !plan.voices.some(({ group_id, about }) => group_id === one.id && about === 'indicators'),
        )
        .map(group),
  },
  goal_without_indicator: { step: 'indicators', finds: plan => unsigned(plan).map(entry) },
  without_method: {
    step: 'indicators',
    finds: plan =>
      inUse(plan)
        .filter(one => !hasMethod(one))
        .map(indicator),
  },
  without_baseline: {
    step: 'measurements',
    finds: plan =>
      figured(plan)
        .filter(({ id }) => !baselineOf(plan, id) && laterOf(plan, id).length > 0)
        .map(measured),
  },
  nobody_measures: {
    step: 'indicators',
    finds: plan =>
      inUse(plan)
        .filter(({ who_measures, measured_by }) => who_measures === '' && measured_by === null)
        .map(indicator),
  },
  without_target: {
    step: 'measurements',
    finds: plan =>
      figured(plan)
        .filter(({ id }) => !holdsTarget(plan, id))
        .map(measured),
  },
  too_many: {
    step: 'indicators',
    finds: plan => plan.groups.filter(one => indicatorsFor(plan, one).length > many_indicators).map(group),
  },
  without_evidence: {
    step: 'problem',
    finds: plan => itemsOf(plan, 'challenge').length > 0 && itemsOf(plan, 'evidence').length === 0,
  },
  without_source: {
    step: 'problem',
    finds: plan =>
      itemsOf(plan, 'evidence')
        .filter(({ source }) => source === '')
        .map(entry),
  },
  honesty_empty: {
    step: 'measurements',
    door: '/honesty',
    finds: plan =>
      plan.measurements.length > 0 &&
      Object.keys(parts.honesty).every(field => fieldOf(plan, 'honesty', field) === ''),
  },
  staff_forgotten: {
    step: 'groups',
    finds: plan =>
      plan.groups.length > 0 && !plan.groups.some(({ kind }) => kind === 'employees' || kind === 'partners'),
  },
  group_too_wide: {
    step: 'groups',
    finds: plan => plan.groups.filter(({ size }) => size !== null && size >= wide_group).map(group),
  },
}

/** Everything that may be worth a talk in this plan, what matters most first. Nothing of it is in anybody's way. */
export const adviceOn = (plan: Plan): Hint[] =>
  rules.flatMap(rule => {
    const { step, door = step_doors[step], finds } = looks[rule]
    const found = finds(plan)
    if (found === false || (found !== true && found.length === 0)) return []
    return [{ rule, step, door, about: found === true ? [] : found }]
  })
