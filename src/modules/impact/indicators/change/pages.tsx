import { Field, Form, type FormState, type Values } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { betters, type Indicator, rhythms, ways } from '../../rules.ts'
import { text as impact_text } from '../../text/index.ts'
import { GoalField, KindField, LevelField, PointerField } from '../fields/pages.tsx'
import { capital, kindLine, type Seats, sentence } from '../lines/pages.tsx'
import type { Ground } from '../queries.ts'
import { type Gap, gapsOf, locked_fields } from '../rules.ts'
import { text } from '../text/index.ts'

type Props = {
  language: Language
  indicator: Indicator
  ground: Ground
  ideas: readonly { id: string; title: string }[]
  seats: Seats
  /** Something rests on it: kind and unit stay. */
  locked: boolean
  state: FormState
  action: string
}

/** The parts of the form, each with its fields. */
const parts = {
  what: ['name', 'goal_id', 'level', 'activity_id', 'idea_id'],
  kind: ['kind', 'unit', 'scale_min', 'scale_max', 'scale_low', 'scale_high', 'better'],
  method: ['way', 'question', 'source', 'how', 'mind'],
  when: ['every', 'first_on', 'last_on', 'measured_by', 'who_measures'],
} as const
type Part = keyof typeof parts

const part_of_gap: Readonly<Record<Gap, Part>> = {
  way: 'method',
  question: 'method',
  source: 'method',
  when: 'when',
  first: 'when',
}

/** Everything about an indicator, part by part: what still lacks something stands open, the rest is a tap away. */
export function ChangeForm(props: Props) {
  const { language, indicator, state, action } = props
  const words = text[language]
  const { change } = words
  const lacking = new Set(gapsOf(indicator).map(gap => part_of_gap[gap]))
  const isOpen = (part: Part) => lacking.has(part) || parts[part].some(name => deservesLook(state, name))
  return (
    <Form
      state={state}
      language={language}
      action={action}
      back={action}
      submit={change.submit}
      labels={labelsIn(language)}
      errors={words.errors}
      // Once a figure stands, every change of what it says is kept: none is made halfway through a word.
      saves={!props.locked}
    >
      <div class="indicator-parts">
        {(Object.keys(parts) as Part[]).map(part => (
          <details class="ds-details" open={isOpen(part)}>
            <summary>{change.parts[part]}</summary>
            <div class="form">{fields_of[part](props)}</div>
          </details>
        ))}
      </div>
      {props.locked ? (
        <Field
          state={state}
          language={language}
          name="why"
          kind="long"
          rows={2}
          optional
          label={change.why}
          hint={change.why_hint}
        />
      ) : null}
    </Form>
  )
}

/** Whether somebody must see this field: it comes back with an error, a hint, or what another has saved in it. */
const deservesLook = ({ errors, hints, conflict, values }: FormState, name: string): boolean =>
  name in errors || name in (hints?.looks ?? {}) || (conflict !== null && differs(conflict, values, name))

const differs = (theirs: Values, values: Values, name: string): boolean =>
  String(theirs[name] ?? '') !== String(values[name] ?? '')

const fields_of: Readonly<Record<Part, (props: Props) => unknown>> = {
  what: What,
  kind: Kind,
  method: Method,
  when: When,
}

function What({ state, language, indicator, ground, ideas }: Props) {
  const words = text[language]
  const own = { state, language }
  const { change } = words
  return (
    <>
      <Field {...own} name="name" label={words.name} hint={words.name_hint} />
      <GoalField {...own} goals={ground.goals.filter(({ group_id }) => group_id === indicator.group_id)} />
      <LevelField {...own} />
      <PointerField {...own} name="activity_id" label={change.activity} to={ground.activities} />
      <PointerField {...own} name="idea_id" label={change.idea} hint={change.idea_hint} to={ideas} />
    </>
  )
}

function Kind({ state, language, indicator, locked }: Props) {
  const { change: words, locked: fast, errors } = text[language]
  const own = { state, language, errors }
  const ends = <Ends {...own} indicator={indicator} locked={locked} />
  const better = (
    <Field
      {...own}
      name="better"
      kind="choice"
      label={words.better}
      options={betters.map(value => ({ value, label: capital(impact_text[language].betters[value]) }))}
    />
  )
  if (locked) {
    return (
      <>
        <div id="kind" tabindex={-1}>
          <p class="strong">{sentence(kindLine(language, indicator))}</p>
          <p class="small">{fast.measured}</p>
          {state.errors.kind ? (
            <p class="ds-validation-message" data-field="validation">
              {errors.measured}
            </p>
          ) : null}
        </div>
        {locked_fields.map(name => (
          <input type="hidden" name={name} value={String(indicator[name])} />
        ))}
        {indicator.kind === 'scale' ? ends : <Carried state={state} names={['scale_low', 'scale_high']} />}
        {indicator.kind === 'story' ? <Carried state={state} names={['better']} /> : better}
      </>
    )
  }
  return (
    <>
      <KindField state={state} language={language} />
      <div class="of-number">
        <Field {...own} name="unit" label={words.unit} hint={words.unit_hint} />
      </div>
      <div class="form of-scale">{ends}</div>
      <div class="of-figures">{better}</div>
    </>
  )
}

/** The two ends of a scale, by number and word. */
function Ends(props: {
  state: FormState
  language: Language
  errors: Readonly<Record<string, string>>
  indicator: Indicator
  locked: boolean
}) {
  const { indicator, locked, ...own } = props
  const words = text[own.language].change
  const numbers = (from: number, to: number, now: number) =>
    [...new Set([...Array.from({ length: to - from + 1 }, (_, at) => from + at), now])]
      .toSorted((a, b) => a - b)
      .map(value => ({ value: String(value), label: String(value) }))
  const { scale_min, scale_max } = indicator
  return (
    <>
      {locked ? null : (
        <div class="inline">
          <Field
            {...own}
            name="scale_min"
            kind="select"
            label={words.scale_min}
            options={numbers(0, 1, scale_min)}
          />
          <Field
            {...own}
            name="scale_max"
            kind="select"
            label={words.scale_max}
            options={numbers(2, 10, scale_max)}
          />
        </div>
      )}
      <Field {...own} name="scale_low" optional label={words.scale_low} />
      <Field {...own} name="scale_high" optional label={words.scale_high} />
    </>
  )
}

/** What is not asked about comes along as it stood. */
const Carried = ({ state, names }: { state: FormState; names: readonly string[] }) =>
  names.map(name => <input type="hidden" name={name} value={String(state.values[name] ?? '')} />)

function Method({ state, language }: Props) {
  const { change: words } = text[language]
  const room = impact_text[language]
  const own = { state, language }
  const long = { ...own, kind: 'long', optional: true } as const
  return (
    <>
      <Field
        {...own}
        name="way"
        kind="select"
        label={words.way}
        options={[
          { value: '', label: words.no_way },
          ...ways.map(value => ({ value, label: capital(room.ways[value]) })),
        ]}
      />
      <div class="of-asking">
        <Field {...long} name="question" rows={2} label={words.question} hint={words.question_hint} />
      </div>
      <div class="of-register">
        <Field {...own} name="source" optional label={words.source} hint={words.source_hint} />
      </div>
      <Field {...long} name="how" label={words.how} hint={words.how_hint} />
      <Field {...long} name="mind" rows={3} label={words.mind} hint={words.mind_hint} />
    </>
  )
}

function When({ state, language, indicator, seats }: Props) {
  const words = text[language]
  const { change } = words
  const own = { state, language, errors: words.errors }
  const { measured_by } = indicator
  const gone = measured_by !== null && !seats.some(({ id }) => id === measured_by)
  return (
    <>
      <Field
        {...own}
        name="every"
        kind="select"
        label={change.every}
        options={[
          { value: '', label: change.no_rhythm },
          ...rhythms.map(value => ({ value, label: capital(impact_text[language].rhythms[value]) })),
        ]}
      />
      <div class="inline">
        <Field {...own} name="first_on" kind="date" optional label={change.first_on} />
        <Field {...own} name="last_on" kind="date" optional label={change.last_on} />
      </div>
      <Field
        {...own}
        name="measured_by"
        kind="select"
        label={change.measured_by}
        options={[
          { value: '', label: change.nobody },
          ...seats.map(({ id, name }) => ({ value: id, label: name })),
          ...(gone ? [{ value: measured_by, label: words.gone }] : []),
        ]}
      />
      <Field
        {...own}
        name="who_measures"
        optional
        label={change.who_measures}
        hint={change.who_measures_hint}
      />
    </>
  )
}

/** What each field is called, where one is sent back to it. */
export function labelsIn(language: Language): Readonly<Record<string, string>> {
  const { name, level, kind, add, change } = text[language]
  const { parts: _, title: __, submit: ___, ...labels } = change
  return {
    ...labels,
    name,
    level,
    kind,
    goal_id: add.goal,
    activity_id: change.activity,
    idea_id: change.idea,
  }
}
