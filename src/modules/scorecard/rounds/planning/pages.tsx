import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { Page } from '../../../../platform/page.tsx'
import { party_text } from '../../../initiatives/queries.ts'
import { ended_text } from '../../../initiatives/state/queries.ts'
import type { KnownInstrument } from '../../instrument/queries.ts'
import { sideTitle } from '../../text/index.ts'
import { type Frame, homeOf } from '../pages.tsx'
import { parties, side_ids } from '../rules.ts'
import { text } from '../text/index.ts'

/** What is agreed before anybody answers: the instrument, the sides, the last day. */
export function PlanPage(
  props: Frame & {
    state: FormState
    instruments: readonly KnownInstrument[]
    round_id: string | null
    /** Whether the work has ended: one may still ask, but hears so. */
    ended: boolean
  },
) {
  const { context, initiative, state, instruments, round_id } = props
  const { language } = context
  const words = text[language]
  const title = round_id ? words.change_title : words.plan_title
  const rounds = `/i/${initiative.initiative_id}/rounds`
  const sides = [
    ...side_ids.map(id => ({ value: id, label: sideTitle(language, { id }) })),
    { value: 'none', label: words.does_not_answer },
  ]
  return (
    <Page context={context} title={title} crumbs={[homeOf(initiative)]} state={state} narrow>
      <header class="head">
        <h1>{title}</h1>
        <p class="lead">{words.plan_lead}</p>
        {props.ended ? <p class="late">{ended_text[language]}</p> : null}
      </header>
      <Form
        state={state}
        language={language}
        action={round_id ? `${rounds}/${round_id}/edit` : `${rounds}/new`}
        submit={words.save_plan}
        labels={{
          ...Object.fromEntries(parties.map(party => [`side_${party}`, party_text[language][party]])),
          instrument: words.instrument,
          third_label: words.third_label,
          closes_on: words.closes_on,
        }}
        errors={words.errors}
        back={round_id ? `${rounds}/${round_id}` : rounds}
      >
        <Field
          state={state}
          language={language}
          name="instrument"
          kind="choice"
          label={words.instrument}
          options={instruments.map(({ instrument, in: inLanguage }) => {
            const { title, status } = inLanguage(language)
            const about = `${words.statements(instrument.statements.length)}.`
            return {
              value: `${instrument.id}@${instrument.version}`,
              label: `${title} ${instrument.version}`,
              hint: status ? `${about} ${status}` : about,
            }
          })}
        />
        <h2>{words.sides}</h2>
        <p class="soft">{words.sides_hint}</p>
        {parties.map(party => (
          <Field
            state={state}
            language={language}
            name={`side_${party}`}
            kind="select"
            label={party_text[language][party]}
            options={sides}
            errors={words.errors}
          />
        ))}
        <Field
          state={state}
          language={language}
          name="third_label"
          label={words.third_label}
          hint={words.third_hint}
          optional
        />
        <Field
          state={state}
          language={language}
          name="closes_on"
          kind="date"
          label={words.closes_on}
          hint={words.closes_hint}
          errors={words.errors}
          optional
        />
      </Form>
    </Page>
  )
}
