import { Field, Form, type FormState } from '../../../platform/form.tsx'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { ImpactPage, impactOf, Removal } from '../pages.tsx'
import { GainLine } from './list/pages.tsx'
import type { Gain } from './queries.ts'
import { gain_kinds, inputs } from './rules.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative; state: FormState }

/** The estimates, each alone, and why there is no total. */
export function GainsPage(props: Show & { gains: readonly Gain[]; may_write: boolean }) {
  const { context, initiative, gains, may_write, state } = props
  const { language } = context
  const words = text[language]
  const impact = impactOf(initiative.initiative_id)
  const here = `${impact}/gains`
  return (
    <ImpactPage context={context} initiative={initiative} words={words} state={state}>
      {gains.length === 0 ? <p class="empty">{words.none}</p> : null}
      {gains.map(gain => (
        <GainLine language={language} gain={gain} here={may_write ? here : null} />
      ))}
      <section class="note">
        <h2>{words.why_title}</h2>
        <p>{words.why}</p>
        <p>{words.not_cash}</p>
        <p class="noprint">
          <a href={`${impact}/value`}>{words.to_value}</a>
        </p>
      </section>
      {may_write ? (
        <section class="noprint" id="add">
          <h2>{words.add}</h2>
          <GainForm context={context} state={state} action={here} submit={words.form.save} />
        </section>
      ) : null}
    </ImpactPage>
  )
}

/** One estimate, to be changed or taken away. */
export function GainPage(props: Show & { gain: Gain }) {
  const { context, initiative, gain, state } = props
  const { language } = context
  const words = text[language]
  const all = `${impactOf(initiative.initiative_id)}/gains`
  const here = `${all}/${gain.id}`
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.change_title }}
      state={state}
      above={[{ href: all, label: words.title }]}
    >
      <GainForm context={context} state={state} action={here} back={here} submit={words.form.save_changes} />
      <Removal language={language} action={`${here}/remove`} words={words} />
    </ImpactPage>
  )
}

function GainForm(props: {
  context: PageContext
  state: FormState
  action: string
  submit: string
  back?: string
}) {
  const { context, ...form } = props
  const { language } = context
  const words = text[language]
  const own = { language, state: form.state, errors: words.errors }
  const { labels } = words.form
  return (
    <Form {...form} language={language} labels={labels} errors={words.errors}>
      <Field
        {...own}
        name="kind"
        kind="choice"
        label={labels.kind}
        options={gain_kinds.map(value => ({
          value,
          label: words.kinds[value],
          hint: words.kind_hints[value],
        }))}
      />
      <Field {...own} name="what" label={labels.what} hint={words.form.what_hint} />
      {inputs.map(input => (
        <fieldset class="ds-fieldset">
          <legend>{words.form.groups[input].title}</legend>
          <p data-field="description">{words.form.groups[input].hint}</p>
          <div class="inline low-high">
            <Field {...own} name={`${input}_low`} label={words.form.low} />
            <Field {...own} name={`${input}_high`} label={words.form.high} />
          </div>
        </fieldset>
      ))}
      <Field {...own} name="period" optional label={labels.period} hint={words.form.period_hint} />
      <Field
        {...own}
        name="assumptions"
        kind="long"
        rows={4}
        label={labels.assumptions}
        hint={words.form.assumptions_hint}
      />
      <Field {...own} name="source" optional label={labels.source} />
    </Form>
  )
}
