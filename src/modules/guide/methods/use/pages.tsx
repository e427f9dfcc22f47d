import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative, Step } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import type { Method } from '../../rules.ts'
import type { Use } from '../queries.ts'
import { text } from '../text/index.ts'

type Own = { state: FormState; language: Language }

/** Whether a card is meant to be used or was, which day, and how it went. */
export function UseFields(props: Own) {
  const { uses: words } = text[props.language]
  const options = (['no', 'yes'] as const).map(value => ({ value, label: words.used[value] }))
  return (
    <>
      <Field {...props} name="used" kind="choice" label={words.labels.used} options={options} />
      <Field {...props} name="day" kind="date" optional label={words.labels.day} />
      <Field
        {...props}
        name="note"
        kind="long"
        rows={3}
        optional
        label={words.labels.note}
        hint={words.note_hint}
      />
    </>
  )
}

/** What was agreed: what, who and by when. */
export function Steps(props: { language: Language; steps: readonly Step[] }) {
  const { agree: words } = text[props.language]
  return (
    <ul class="rows">
      {props.steps.map(step => (
        <li>
          <b dir="auto">{step.what}</b>
          <span>{words.who_by(step.who, step.due ? formatDate(props.language, step.due) : '')}</span>
        </li>
      ))}
    </ul>
  )
}

/** What, who and by when: an agreed step. */
export function AgreeForm(props: Own & { action: string }) {
  const { action, ...own } = props
  const { agree: words } = text[own.language]
  return (
    <Form {...own} action={action} submit={words.submit} labels={words.labels} variant="secondary">
      <Field {...own} name="what" label={words.labels.what} hint={words.what_hint} />
      <Field {...own} name="who" label={words.labels.who} />
      <Field {...own} name="due" kind="date" optional label={words.labels.due} />
    </Form>
  )
}

/** One note about a card, to be changed or taken away. */
export function UsePage(props: {
  context: PageContext
  initiative: Initiative
  card: Method
  use: Use
  state: FormState
}) {
  const { context, initiative, card, use, state } = props
  const { language } = context
  const { uses: words } = text[language]
  const home = `/i/${initiative.initiative_id}`
  const at = `${home}/guide/methods/${card.id}`
  const here = `${at}/uses/${use.id}`
  return (
    <Page
      context={context}
      title={words.change_title}
      state={state}
      crumbs={crumbsOf(initiative, language)}
      narrow
    >
      <header class="head">
        <p class="crumb">
          <a href={at}>{card.name[language]}</a>
        </p>
        <h1>{words.change_title}</h1>
      </header>
      <Form
        state={state}
        language={language}
        action={here}
        back={here}
        submit={words.save}
        labels={words.labels}
      >
        <UseFields state={state} language={language} />
      </Form>
      <section>
        <h2>{words.remove_title}</h2>
        <Button action={`${here}/remove`} label={words.remove} variant="secondary" />
      </section>
    </Page>
  )
}
