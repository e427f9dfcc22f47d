import { Field, Form, type FormState, isBack } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { crumbsOf } from '../pages.tsx'
import type { Initiative, outcomesOf, Step } from '../queries.ts'
import { isLate, isOpen, outcomes } from '../rules.ts'
import { text } from '../text/index.ts'

type Steps = {
  language: Language
  initiative_id: string
  steps: readonly Step[]
  today: string
  may_note: boolean
}

/** The next open steps, for a first look. */
export function StepsInSmall(props: Steps) {
  const open = props.steps.filter(isOpen).slice(0, 3)
  if (open.length === 0) return <p class="soft">{text[props.language].no_steps}</p>
  return <StepList {...props} steps={open} />
}

/** The agreed steps as a list: what, who, by when, and what became of it. `today` as text ("2026-11-22"). */
export function StepList(props: Steps) {
  const { language, steps, today } = props
  const words = text[language]
  return (
    <ul class="rows">
      {steps.map(step => (
        <li>
          <b>{step.what}</b>
          <span>
            {step.who}
            {step.due ? `, ${words.by(formatDate(language, step.due))}` : ''}{' '}
            {isLate(step, today) ? (
              <span class="tag" data-color="warning">
                {words.late}
              </span>
            ) : null}
            {step.outcome ? (
              <span class="tag" data-color={step.outcome === 'done' ? 'success' : undefined}>
                {words.outcomes[step.outcome]}
              </span>
            ) : null}
          </span>
          {step.note ? <p>{step.note}</p> : null}
          {props.may_note ? (
            <a class="end" href={`/i/${props.initiative_id}/steps/${step.id}`}>
              {words.how_did_it_go}
              <span class="sr"> {step.what}</span>
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** The fields of a step: what, who, by when. */
export function StepFields(own: { state: FormState; language: Language }) {
  const words = text[own.language]
  return (
    <>
      <Field {...own} name="what" label={words.what} />
      <Field {...own} name="who" label={words.who} />
      <Field {...own} name="due" kind="date" optional label={words.due} />
    </>
  )
}

const labelsOf = (language: Language) => {
  const words = text[language]
  return { what: words.what, who: words.who, due: words.due, outcome: words.how_did_it_go, note: words.note }
}

/** Everything the group has agreed, and a form for something new. */
export function StepsPage(props: {
  context: PageContext
  initiative: Initiative
  steps: readonly Step[]
  today: string
  may_note: boolean
  state: FormState
}) {
  const { context, initiative, steps, state, today, may_note } = props
  const { language } = context
  const words = text[language]
  const open = steps.filter(isOpen)
  const finished = steps.filter(step => !isOpen(step))
  const list = { language, initiative_id: initiative.initiative_id, today, may_note }
  return (
    <Page
      context={context}
      title={words.steps_title}
      state={state}
      crumbs={crumbsOf(initiative)}
      said={words.said}
      narrow
    >
      <header class="head">
        <h1>{words.steps_title}</h1>
        <p class="lead">{words.steps_lead}</p>
      </header>
      {steps.length === 0 ? <p class="empty">{words.no_steps}</p> : null}
      {open.length > 0 ? <StepList {...list} steps={open} /> : null}
      {may_note ? (
        <section>
          <h2>{words.agree}</h2>
          <Form
            state={state}
            language={language}
            action={`/i/${initiative.initiative_id}/steps`}
            submit={words.add_step}
            labels={labelsOf(language)}
          >
            <StepFields state={state} language={language} />
          </Form>
        </section>
      ) : null}
      {finished.length > 0 ? (
        <section>
          <h2>{words.finished}</h2>
          <StepList {...list} steps={finished} />
        </section>
      ) : null}
    </Page>
  )
}

/** One step: what became of it, what was noted before, and a way to change it. */
export function StepPage(props: {
  context: PageContext
  initiative: Initiative
  step: Step
  notes: Awaited<ReturnType<typeof outcomesOf>>
  /** The two forms; only one of them has been sent. */
  change: FormState
  outcome: FormState
}) {
  const { context, initiative, step, notes, change, outcome } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/steps/${step.id}`
  const sent = isBack(change) ? change : outcome
  return (
    <Page context={context} title={words.step_title} state={sent} crumbs={crumbsOf(initiative)} narrow>
      <header class="head">
        <p class="eyebrow">
          {words.agreed_on(formatDate(language, step.agreed_at))}
          {step.origin === 'round' ? `, ${words.from_round}` : ''}
          {step.origin === 'meeting' && step.origin_id ? (
            <>
              {', '}
              <a href={`/i/${initiative.initiative_id}/meetings/${step.origin_id}/minutes`}>
                {words.from_meeting}
              </a>
            </>
          ) : null}
          {step.origin_ref ? (
            <>
              {', '}
              <a href={`/i/${initiative.initiative_id}/guide/points/${step.origin_ref}`}>
                {words.from_guide}
              </a>
            </>
          ) : null}
        </p>
        <h1>{step.what}</h1>
        <p class="lead">
          {step.who}
          {step.due ? `, ${words.by(formatDate(language, step.due))}` : ''}
        </p>
      </header>
      <Form
        state={outcome}
        language={language}
        action={`${here}/outcome`}
        submit={words.save_outcome}
        labels={labelsOf(language)}
      >
        <Field
          state={outcome}
          language={language}
          name="outcome"
          kind="choice"
          label={words.how_did_it_go}
          options={outcomes.map(value => ({ value, label: words.outcomes[value] }))}
        />
        <Field
          state={outcome}
          language={language}
          name="note"
          kind="long"
          rows={2}
          optional
          label={words.note}
        />
      </Form>
      {notes.length > 0 ? (
        <section>
          <h2>{words.earlier_notes}</h2>
          <ul class="rows">
            {notes.map(note => (
              <li>
                <b>{words.outcomes[note.outcome]}</b>
                {note.note ? <p>{note.note}</p> : null}
                <span>{words.noted_by(note.noted_by_name, formatDate(language, note.at))}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <details class="ds-details" open={sent === change}>
        <summary>{words.change_step}</summary>
        <div>
          <Form
            state={change}
            language={language}
            action={here}
            back={here}
            submit={words.save}
            variant="secondary"
            labels={labelsOf(language)}
          >
            <StepFields state={change} language={language} />
          </Form>
        </div>
      </details>
      <p>
        <a href={`/i/${initiative.initiative_id}/steps`}>{words.to_steps}</a>
      </p>
    </Page>
  )
}
