import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  causalities,
  group_kinds,
  type Indicator,
  type Item,
  item_kinds,
  kinds,
  levels,
  type Measurement,
  type Plan,
  voice_subjects,
  ways,
} from '../rules.ts'
import { adviceOn, many_indicators, type Rule, rules, wide_group } from './rules.ts'
import { isEmpty, procedure, stages, stepCounts } from './stages/rules.ts'

const at = new Date('2026-02-02T10:00:00Z')
const empty: Plan = {
  parts: {},
  items: [],
  groups: [],
  voices: [],
  links: [],
  before: [],
  indicators: [],
  targets: [],
  measurements: [],
}

const item = (id: string, kind: Item['kind'], more: Partial<Item> = {}): Item => ({
  ...{ id, kind, group_id: null, title: id, detail: '', source: '', position: 1, version: 1 },
  ...more,
})
const group = (id: string, more: Partial<Plan['groups'][number]> = {}) => ({
  ...{ id, name: id, detail: '', kind: 'residents' as const, priority: 1, size: 40, position: 1, version: 1 },
  ...more,
})
const voice = (id: string, group_id: string, about: (typeof voice_subjects)[number]) => ({
  ...{ id, group_id, about, day: '2026-01-05', people: 4, seats: [], how: '', what: '' },
})
const link = (from_id: string, to_id: string) => ({
  ...{ from_id, to_id, causality: 'high' as const, reason: '', version: 1 },
})
const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{
    id,
    group_id: 'parents',
    goal_id: 'goal',
    activity_id: null,
    idea_id: null,
    library_id: null,
    library_version: null,
  },
  ...{ name: id, level: 'outcome', kind: 'share', way: 'asked', how: 'På torsdager', source: '', unit: '' },
  ...{
    scale_min: 1,
    scale_max: 5,
    scale_low: '',
    scale_high: '',
    better: 'higher',
    question: '',
    mind: '',
    every: 'half_yearly',
  },
  ...{ first_on: '2026-01-08', last_on: null, who_measures: 'Helsestasjonen', measured_by: null },
  ...{ position: 1, withdrawn_at: null, withdrawn_why: '', version: 1 },
  ...more,
})
const measurement = (id: string, indicator_id: string, more: Partial<Measurement> = {}): Measurement => ({
  ...{ id, indicator_id, day: '2026-01-08', baseline: false, value: 40, at_end: null, part: 4, n: 10 },
  ...{ low: null, high: null, missing: '', comment: '', source: '', came_by: 'typed', noted_at: at },
  ...{ locked_at: null, version: 1, corrections: 0 },
  ...more,
})
const target = (id: string, indicator_id: string, given_up_at: Date | null = null) => ({
  ...{ id, indicator_id, day: '2027-06-01', value: 60, why: '', set_at: at, given_up_at, given_up_why: '' },
})
const part = (fields: Record<string, string>) => ({ version: 2, fields })

/** A plan in which everything stands, measured for more than a year. */
const model: Plan = {
  ...empty,
  parts: {
    purpose: part({ purpose: 'Ingen skal spise alene' }),
    facts: part({ from: '2025-08-01' }),
    hypothesis: part({ hypothesis: 'Den som spiser med andre, får noen å spørre' }),
    honesty: part({ hard_to_measure: 'Hvem som kommer, skifter' }),
  },
  items: [
    item('challenge', 'challenge'),
    item('cause', 'cause'),
    item('evidence', 'evidence', { source: 'Samtaler i mars' }),
    item('dinner', 'activity'),
    item('goal', 'goal', { group_id: 'parents' }),
    item('staff goal', 'goal', { group_id: 'staff' }),
  ],
  groups: [group('parents'), group('staff', { kind: 'employees', priority: 2 })],
  voices: [
    voice('a', 'parents', 'goals'),
    voice('b', 'parents', 'indicators'),
    voice('c', 'staff', 'goals'),
    voice('d', 'staff', 'indicators'),
  ],
  links: [link('dinner', 'goal'), link('dinner', 'staff goal')],
  indicators: [
    indicator('asks'),
    indicator('lonely', { level: 'effect' }),
    indicator('stays', { group_id: 'staff', goal_id: 'staff goal' }),
    indicator('told', { kind: 'story', way: 'stories', first_on: null }),
  ],
  targets: [target('t1', 'asks'), target('t2', 'lonely'), target('t3', 'stays')],
  measurements: ['asks', 'lonely', 'stays'].flatMap(id => [
    measurement(`${id} 0`, id, { day: '2025-08-10', baseline: true }),
    measurement(`${id} 1`, id, { day: '2026-09-01' }),
    measurement(`${id} 2`, id, { day: '2026-11-01' }),
  ]),
}

/** The model plan with one thing gone or wrong, by the rule that should see it. */
const wrong: Readonly<Record<Rule, Partial<Plan>>> = {
  few_people: { measurements: [...model.measurements, measurement('x', 'asks', { n: 4, part: 1 })] },
  too_soon: { parts: { ...model.parts, facts: part({ from: '2026-03-01' }) } },
  read_from_one: { measurements: model.measurements.filter(({ id }) => id !== 'lonely 2') },
  group_not_asked: { voices: model.voices.filter(({ group_id }) => group_id !== 'staff') },
  first_group_without_goal: { items: model.items.filter(({ id }) => id !== 'goal') },
  activity_leads_nowhere: {
    items: [...model.items, item('cupboard', 'activity'), item('loans', 'result')],
    links: [...model.links, link('cupboard', 'loans')],
  },
  goal_not_reached: { links: [link('dinner', 'goal')] },
  chosen_without_group: { voices: model.voices.filter(({ id }) => id !== 'b') },
  goal_without_indicator: {
    indicators: model.indicators.map(one => (one.id === 'stays' ? { ...one, withdrawn_at: at } : one)),
  },
  without_method: { indicators: [...model.indicators, indicator('x', { way: '', kind: 'story' })] },
  without_baseline: { measurements: model.measurements.filter(({ id }) => id !== 'asks 0') },
  nobody_measures: { indicators: [...model.indicators, indicator('x', { who_measures: '', kind: 'story' })] },
  without_target: { targets: [target('t1', 'asks', at), target('t2', 'lonely'), target('t3', 'stays')] },
  too_many: {
    indicators: [
      ...model.indicators,
      ...Array.from({ length: many_indicators }, (_, at) => indicator(`x${at}`, { kind: 'story' })),
    ],
  },
  without_evidence: { items: model.items.filter(({ id }) => id !== 'evidence') },
  without_source: { items: [...model.items, item('x', 'evidence')] },
  honesty_empty: { parts: { ...model.parts, honesty: part({ hard_to_measure: '' }) } },
  staff_forgotten: {
    groups: [group('parents'), group('staff', { kind: 'relatives', priority: 2 })],
  },
  group_too_wide: { groups: [group('parents', { size: wide_group }), model.groups[1]!] },
}

test('a plan in which everything stands gives no advice, and the whole way is walked', () => {
  expect(adviceOn(model)).toEqual([])
  expect(procedure(model).every(({ state }) => state === 'done')).toBe(true)
})

test.each(rules)('%s is seen, and nothing else with it', rule => {
  expect(adviceOn({ ...model, ...wrong[rule] }).map(hint => hint.rule)).toEqual([rule])
})

test('a plan with nothing in it gives no advice, and begins with a first pass', () => {
  expect(isEmpty(empty)).toBe(true)
  expect(isEmpty({ ...empty, parts: { purpose: part({ purpose: '' }) } })).toBe(true)
  expect(adviceOn(empty)).toEqual([])
  const [first] = procedure(empty)
  expect(first).toMatchObject({ stage: 'first_pass', state: 'next' })
  expect(first!.lacks.map(({ key }) => key)).toEqual(['purpose', 'challenge', 'group', 'activity'])
})

test('what comes next is the first stage that lacks something, whatever was done ahead of it', () => {
  const without_group = { ...model, groups: [], voices: [] }
  expect(procedure(without_group).find(({ state }) => state === 'next')!.stage).toBe('first_pass')
  const without_baseline = { ...model, measurements: [] }
  const next = procedure(without_baseline).find(({ state }) => state === 'next')!
  expect(next).toMatchObject({ stage: 'baseline', lacks: [{ key: 'baseline', count: 3 }] })
})

test('no plan, however odd, is more than the advice can bear', () => {
  const id = fc.constantFrom('a', 'b', 'c')
  const maybe = fc.option(id)
  const text = fc.constantFrom('', ' ', 'i høst', '2026-02-30', '2025-01-01')
  const amount = fc.oneof(fc.constant(null), fc.integer(), fc.constantFrom(0, -1, Number.NaN))
  const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 6 })
  const any_plan: fc.Arbitrary<Plan> = fc.record({
    parts: fc.dictionary(
      fc.constantFrom('facts', 'purpose', 'honesty', '__proto__'),
      fc.record({ version: fc.nat(), fields: fc.dictionary(fc.constantFrom('from', 'purpose'), text) }),
    ),
    items: many(
      fc
        .record({ id, kind: fc.constantFrom(...item_kinds), group_id: maybe, source: text })
        .map(more => item(more.id, more.kind, more)),
    ),
    groups: many(
      fc
        .record({ id, kind: fc.constantFrom(...group_kinds), priority: fc.integer(), size: amount })
        .map(more => group(more.id, more)),
    ),
    voices: many(
      fc.tuple(id, id, fc.constantFrom(...voice_subjects)).map(([own, of, about]) => voice(own, of, about)),
    ),
    links: many(
      fc
        .tuple(id, id, fc.constantFrom(...causalities))
        .map(([from, to, causality]) => ({ ...link(from, to), causality })),
    ),
    before: fc.constant([]),
    indicators: many(
      fc
        .record({
          ...{ id, group_id: id, goal_id: maybe, level: fc.constantFrom(...levels) },
          ...{ kind: fc.constantFrom(...kinds), way: fc.constantFrom('', ...ways), how: text },
          ...{ who_measures: text, first_on: fc.option(text), withdrawn_at: fc.constantFrom(null, at) },
        })
        .map(more => indicator(more.id, more as Partial<Indicator>)),
    ),
    targets: many(fc.tuple(id, fc.constantFrom(null, at)).map(([of, gone]) => target('t', of, gone))),
    measurements: many(
      fc
        .record({ indicator_id: id, day: text, baseline: fc.boolean(), value: amount, n: amount })
        .map(more => measurement('m', more.indicator_id, more)),
    ),
  })
  fc.assert(
    fc.property(any_plan, plan => {
      for (const hint of adviceOn(plan)) expect(rules).toContain(hint.rule)
      expect(procedure(plan).map(({ stage }) => stage)).toEqual([...stages])
      expect(procedure(plan).filter(({ state }) => state === 'next').length).toBeLessThanOrEqual(1)
      for (const counts of Object.values(stepCounts(plan)))
        expect(counts.every(({ count }) => count > 0)).toBe(true)
    }),
  )
})
