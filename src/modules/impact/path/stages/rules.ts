import { step_doors } from '../../plan/rules.ts'
import { fieldOf, inUse, itemsOf, type Plan, type Step } from '../../rules.ts'
import {
  baselineOf,
  figured,
  firstGroups,
  goalless,
  hasMethod,
  holdsTarget,
  indicatorsFor,
  isReached,
  laterOf,
  leadsToHope,
  unsigned,
} from '../rules.ts'

/** The way through the plan that its makers recommend (DOMAIN.md 2.4), from the first pass to measuring as planned. */
export const stages = [
  'first_pass',
  'deepen',
  'agree',
  'first_indicators',
  'methods',
  'whole_set',
  'targets',
  'baseline',
  'measure',
] as const
export type Stage = (typeof stages)[number]

/** What a stage still lacks, as the key of its words. */
export type Lack = { key: string; count: number; door: string }
export type StageNow = { stage: Stage; state: 'done' | 'next' | 'later'; lacks: readonly Lack[] }

/** What each stage asks for: none of it is in the way, it only says what comes next. */
const asks: Readonly<Record<Stage, (plan: Plan) => readonly Lack[]>> = {
  first_pass: plan => [
    lack('purpose', fieldOf(plan, 'purpose', 'purpose') ? 0 : 1, step_doors.facts),
    lack('challenge', itemsOf(plan, 'challenge').length ? 0 : 1, step_doors.problem),
    lack('group', plan.groups.length ? 0 : 1, step_doors.groups),
    lack('activity', itemsOf(plan, 'activity').length ? 0 : 1, step_doors.activities),
  ],
  deepen: plan => [
    lack('cause', itemsOf(plan, 'cause').length ? 0 : 1, step_doors.problem),
    lack('evidence', itemsOf(plan, 'evidence').length ? 0 : 1, step_doors.problem),
  ],
  agree: plan => [
    lack('goal', goalless(plan, firstGroups(plan)).length, step_doors.groups),
    lack('hypothesis', fieldOf(plan, 'hypothesis', 'hypothesis') ? 0 : 1, step_doors.activities),
    lack(
      'leads_on',
      itemsOf(plan, 'activity').filter(({ id }) => !leadsToHope(plan, id)).length,
      '/hypothesis',
    ),
    lack('reached', itemsOf(plan, 'goal').filter(({ id }) => !isReached(plan, id)).length, '/hypothesis'),
  ],
  first_indicators: plan => [
    lack(
      'indicator',
      firstGroups(plan).filter(group => indicatorsFor(plan, group).length === 0).length,
      step_doors.indicators,
    ),
  ],
  methods: plan => [
    lack('method', inUse(plan).filter(one => !hasMethod(one)).length, step_doors.indicators),
    lack('when', figured(plan).filter(one => one.first_on === null).length, step_doors.indicators),
  ],
  whole_set: plan => [
    lack(
      'every_group',
      plan.groups.filter(group => indicatorsFor(plan, group).length === 0).length,
      step_doors.indicators,
    ),
    lack('every_goal', unsigned(plan).length, step_doors.indicators),
  ],
  targets: plan => [
    lack('target', figured(plan).filter(({ id }) => !holdsTarget(plan, id)).length, step_doors.measurements),
  ],
  baseline: plan => [
    lack('baseline', figured(plan).filter(({ id }) => !baselineOf(plan, id)).length, step_doors.measurements),
  ],
  measure: plan => [
    lack(
      'later',
      figured(plan).filter(({ id }) => laterOf(plan, id).length === 0).length,
      step_doors.measurements,
    ),
  ],
}

function lack(key: string, count: number, door: string): Lack {
  return { key, count, door }
}

/** Where the plan is on that way. What comes next is the first stage that lacks something; one may do any other first. */
export function procedure(plan: Plan): StageNow[] {
  const lacking = stages.map(stage => asks[stage](plan).filter(({ count }) => count > 0))
  const next = lacking.findIndex(lacks => lacks.length > 0)
  return stages.map((stage, at) => ({
    stage,
    lacks: lacking[at]!,
    state: next === -1 || at < next ? 'done' : at === next ? 'next' : 'later',
  }))
}

/** How far each step is: what stands there, in counts. */
export function stepCounts(plan: Plan): Readonly<Record<Step, readonly { key: string; count: number }[]>> {
  const items = (...kinds: Parameters<typeof itemsOf>[1][]) =>
    kinds.map(key => ({ key, count: itemsOf(plan, key).length }))
  const counts = {
    facts: [{ key: 'purpose', count: fieldOf(plan, 'purpose', 'purpose') ? 1 : 0 }, ...items('delivery')],
    problem: items('challenge', 'cause', 'consequence', 'solution', 'evidence'),
    groups: [{ key: 'group', count: plan.groups.length }, ...items('goal')],
    activities: [...items('activity', 'result', 'effect'), { key: 'link', count: plan.links.length }],
    indicators: [
      { key: 'indicator', count: inUse(plan).length },
      { key: 'with_method', count: inUse(plan).filter(hasMethod).length },
    ],
    measurements: [
      { key: 'target', count: plan.targets.filter(one => one.given_up_at === null).length },
      { key: 'baseline', count: inUse(plan).filter(({ id }) => baselineOf(plan, id)).length },
      { key: 'measured', count: inUse(plan).filter(({ id }) => laterOf(plan, id).length > 0).length },
    ],
  }
  const told = Object.entries(counts).map(([step, all]) => [step, all.filter(({ count }) => count > 0)])
  return Object.fromEntries(told)
}

/** Whether anybody has begun at all. */
export const isEmpty = (plan: Plan): boolean =>
  plan.items.length === 0 &&
  plan.groups.length === 0 &&
  plan.indicators.length === 0 &&
  Object.values(plan.parts).every(({ fields }) => Object.values(fields).every(field => field === ''))
