import { mayBeChance, type Series } from '../../follow/rules.ts'
import { parts } from '../../plan/rules.ts'
import type { Plan } from '../../rules.ts'

export type HonestyField = keyof typeof parts.honesty
export const honesty_fields = Object.keys(parts.honesty) as HonestyField[]

/** What the plan itself tells that a reader ought to know, field by field: a help to write, and never hidden. */
export type Reminder =
  | { kind: 'missing'; name: string }
  | { kind: 'others'; name: string; then: number; now: number }
  | { kind: 'of_group'; name: string; n: number; size: number }
  | { kind: 'few'; name: string; n: number }
  | { kind: 'voices'; group: string; people: number }
  | { kind: 'nobody'; group: string }
  | { kind: Counted; n: number }

/** What is told of several indicators or targets at once. */
export type Counted =
  | 'no_baseline'
  | 'not_again'
  | 'withdrawn'
  | 'chance'
  | 'unsure'
  | 'given_up'
  | 'moved'
  | 'effects'
  | 'register'

/** With fewer than this behind it, one person moves a figure far. */
const few_people = 20

type Known = Pick<Plan, 'groups' | 'voices' | 'indicators' | 'targets'>

export function remindersOf(
  plan: Known,
  series: readonly Series[],
): Record<HonestyField, readonly Reminder[]> {
  const changes = series.flatMap(one =>
    one.reading.kind === 'change' ? [{ ...one, change: one.reading }] : [],
  )
  const count = (kind: Counted, n: number): Reminder[] => (n > 0 ? [{ kind, n }] : [])
  const really = changes.filter(({ change }) => change.moved !== 'same' && !mayBeChance(change.sure))
  return {
    hard_to_measure: [
      ...series.flatMap(({ indicator, standing }): Reminder[] =>
        standing.missing ? [{ kind: 'missing', name: indicator.name }] : [],
      ),
      ...count('no_baseline', series.filter(({ place }) => place === 'no_baseline').length),
      ...count('not_again', series.filter(({ place }) => place === 'not_again').length),
      ...count('withdrawn', plan.indicators.filter(({ withdrawn_at }) => withdrawn_at !== null).length),
    ],
    error_sources: [
      ...series.flatMap(one => whoAnswered(plan, one)),
      ...count('chance', changes.filter(({ change }) => mayBeChance(change.sure)).length),
      ...count('unsure', changes.filter(({ change }) => change.sure === 'unknown').length),
    ],
    other_explanations: [
      ...count('moved', really.length),
      ...count('given_up', plan.targets.filter(({ given_up_at }) => given_up_at !== null).length),
    ],
    not_attributable: [
      ...count('effects', really.filter(({ indicator }) => indicator.level === 'effect').length),
      ...count('register', really.filter(({ indicator }) => indicator.way === 'register').length),
    ],
    who_decided: plan.groups.flatMap(group => whoTookPart(plan, group)),
  }
}

/** Of the newest figure, how many it rests on, beside how many it was the first time, or how many the group is. */
function whoAnswered({ groups }: Known, { indicator, standing, reading }: Series): Reminder[] {
  const { baseline, latest } = standing
  const n = latest?.n ?? null
  if (n === null || indicator.way === 'register') return []
  const { name } = indicator
  const then = baseline?.n ?? null
  if (reading.kind === 'change' && then !== null && then !== n) {
    return [{ kind: 'others', name, then, now: n }]
  }
  const size = groups.find(({ id }) => id === indicator.group_id)?.size ?? null
  if (size !== null && n < size) return [{ kind: 'of_group', name, n, size }]
  return n < few_people ? [{ kind: 'few', name, n }] : []
}

/** How many of a group took part in choosing what to measure; a group that is measured and was never asked. */
function whoTookPart({ voices, indicators }: Known, group: Plan['groups'][number]): Reminder[] {
  const people = voices
    .filter(({ group_id, about }) => group_id === group.id && about === 'indicators')
    .reduce((most, voice) => Math.max(most, voice.people + voice.seats.length), 0)
  if (people > 0) return [{ kind: 'voices', group: group.name, people }]
  const measured = indicators.some(
    ({ group_id, withdrawn_at }) => group_id === group.id && withdrawn_at === null,
  )
  return measured ? [{ kind: 'nobody', group: group.name }] : []
}
