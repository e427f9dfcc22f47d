import { Field, Form, type FormState, isBack } from '../../../platform/form.tsx'
import { formatDate, formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { ImpactPage, impactOf } from '../pages.tsx'
import { type Group, group_kinds, type Indicator, type Item } from '../rules.ts'
import { text as impact_text } from '../text/index.ts'
import type { NamedVoice } from './queries.ts'
import { priorities } from './rules.ts'
import { text } from './text/index.ts'

export type Show = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  may_write: boolean
}

export const groupsAt = (initiative_id: string): string => `${impactOf(initiative_id)}/groups`

/** Whom the work is for, those who come first, first; and a way to add a group. */
export function GroupsPage(
  props: Show & {
    groups: readonly Group[]
    goals: readonly Item[]
    voices: readonly NamedVoice[]
    indicators: readonly Indicator[]
    state: FormState
  },
) {
  const { context, initiative, groups, may_write, state } = props
  const { language } = context
  const words = text[language]
  const here = groupsAt(initiative.initiative_id)
  const few = groups.length < 2
  const failed = isBack(state)
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.title, lead: words.lead, said: words.said }}
      state={state}
      head={<p class="small soft">{words.small_print}</p>}
    >
      {groups.length > 0 ? (
        <section>
          <ul class="rows">
            {groups.map(group => (
              <GroupRow {...props} language={language} here={here} group={group} />
            ))}
          </ul>
        </section>
      ) : (
        <p class="empty">{words.none}</p>
      )}
      {may_write ? (
        <section class="noprint" id="add">
          <details class="ds-details" open={groups.length === 0 || failed}>
            <summary>{words.add}</summary>
            <div>
              {few || failed ? null : <Advice language={language} />}
              <GroupForm language={language} state={state} action={here} submit={words.save} />
            </div>
          </details>
        </section>
      ) : null}
      {few || failed ? (
        <section class="noprint">
          <Advice language={language} />
        </section>
      ) : null}
    </ImpactPage>
  )
}

function GroupRow(props: {
  language: Language
  here: string
  group: Group
  goals: readonly Item[]
  voices: readonly NamedVoice[]
  indicators: readonly Indicator[]
}) {
  const { language, here, group } = props
  const words = text[language]
  const goals = props.goals.filter(({ group_id }) => group_id === group.id)
  const voices = props.voices.filter(({ group_id }) => group_id === group.id)
  const measured = props.indicators.filter(one => one.group_id === group.id && one.withdrawn_at === null)
  return (
    <li>
      <b dir="auto">
        <a href={`${here}/${group.id}`}>{group.name}</a>
      </b>
      <Facts language={language} group={group} />
      {goals.length === 0 ? <p class="late">{words.no_goals}</p> : null}
      {goals.length > 0 ? (
        <ul>
          {goals.map(({ title }) => (
            <li dir="auto">{title}</li>
          ))}
        </ul>
      ) : null}
      {voices[0] ? (
        <span>{words.asked_last(voices.length, formatDate(language, voices[0].day))}</span>
      ) : (
        <p class="late">{words.not_asked}</p>
      )}
      <span class="end">{words.indicators_here(measured.length)}</span>
    </li>
  )
}

/** When they come, what they are, and about how many. */
export function Facts({ language, group }: { language: Language; group: Group }) {
  const words = text[language]
  const { priority, kind, size } = group
  const all = [
    words.priorities[priority as 1 | 2 | 3],
    impact_text[language].group_kinds[kind],
    ...(size === null ? [] : [words.about_people(size, formatNumber(language, size, 0))]),
  ]
  return <span class="soft">{all.join(' · ')}</span>
}

function Advice({ language }: { language: Language }) {
  const words = text[language]
  return (
    <>
      <h2>{words.advice_title}</h2>
      <p>{words.advice}</p>
      <p>{words.advice_staff}</p>
    </>
  )
}

/** The fields of a group; with a version it is one that stands, and the reason for a change is asked for. */
export function GroupForm(props: {
  language: Language
  state: FormState
  action: string
  submit: string
  change?: boolean
}) {
  const { language, state, action, submit, change } = props
  const words = text[language]
  const own = { language, state, errors: words.errors }
  const labels = {
    name: words.name,
    detail: words.detail,
    kind: words.kind,
    priority: words.priority,
    size: words.size,
    why: words.why,
  }
  return (
    <Form {...own} action={action} back={action} submit={submit} labels={labels}>
      <Field {...own} name="name" label={words.name} hint={words.name_hint} />
      <Field
        {...own}
        name="kind"
        kind="select"
        label={words.kind}
        options={group_kinds.map(value => ({ value, label: impact_text[language].group_kinds[value] }))}
      />
      <Field
        {...own}
        name="priority"
        kind="choice"
        label={words.priority}
        hint={words.priority_hint}
        options={priorities.map(value => ({ value, label: words.priorities[value] }))}
      />
      <Field {...own} name="size" optional label={words.size} hint={words.size_hint} />
      <Field
        {...own}
        name="detail"
        kind="long"
        rows={3}
        optional
        label={words.detail}
        hint={words.detail_hint}
      />
      {change ? (
        <Field {...own} name="why" kind="long" rows={2} optional label={words.why} hint={words.why_hint} />
      ) : null}
    </Form>
  )
}
