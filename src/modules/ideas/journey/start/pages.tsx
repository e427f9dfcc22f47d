import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { IdeasPage } from '../../pages.tsx'
import { ideasAt, type Show } from '../pages.tsx'
import type { Idea, Offered } from '../queries.ts'
import { text } from '../text/index.ts'

type Choosing = Show & { offered: readonly Offered[]; state: FormState }

/** A new idea: what it is called, and what it grew from. */
export function StartPage({ context, initiative, offered, state }: Choosing) {
  const { language } = context
  const words = text[language].starting
  const own = { state, language }
  const labels = { title: words.name, body: words.body, contributions: words.contributions }
  return (
    <IdeasPage context={context} initiative={initiative} among="ideas" words={words} state={state}>
      <Form
        {...own}
        action={`${ideasAt(initiative.initiative_id)}/new`}
        submit={words.submit}
        labels={labels}
      >
        <Field {...own} name="title" label={words.name} hint={words.name_hint} />
        <Field {...own} name="body" kind="long" rows={3} optional label={words.body} hint={words.body_hint} />
        <GrownFrom {...own} offered={offered} nothing={words.nothing} />
      </Form>
    </IdeasPage>
  )
}

/** More that was given to an idea. */
export function GrowPage({ context, initiative, offered, state, idea }: Choosing & { idea: Idea }) {
  const { language } = context
  const words = text[language].growing
  const here = `${ideasAt(initiative.initiative_id)}/${idea.id}`
  const own = { state, language }
  return (
    <IdeasPage
      context={context}
      initiative={initiative}
      among="ideas"
      words={{ title: words.title, lead: words.lead(idea.title) }}
      above={[{ href: here, label: idea.title }]}
      state={state}
    >
      {offered.length === 0 ? (
        <p class="empty" id="contributions">
          {words.nothing}
        </p>
      ) : (
        <Form
          {...own}
          action={`${here}/grow`}
          submit={words.submit}
          labels={{ contributions: text[language].starting.contributions }}
        >
          <GrownFrom {...own} offered={offered} nothing={words.nothing} />
        </Form>
      )}
    </IdeasPage>
  )
}

/** So much of a contribution stands where one chooses. */
const beginning = 160
const shortened = (body: string): string =>
  body.length <= beginning ? body : `${body.slice(0, beginning).replace(/\s+\S*$/u, '')} …`

function GrownFrom(props: {
  state: FormState
  language: Language
  offered: readonly Offered[]
  nothing: string
}) {
  const { offered, nothing, ...own } = props
  const words = text[own.language].starting
  if (offered.length === 0) {
    return (
      <p class="hint" id="contributions">
        {nothing}
      </p>
    )
  }
  const options = offered.map(({ id, body, by, given_on, behind }) => ({
    value: id,
    label: shortened(body),
    hint: [
      words.by(by, formatDate(own.language, given_on)),
      ...(behind > 0 ? [words.behind(behind)] : []),
    ].join('. '),
  }))
  return (
    <Field
      {...own}
      name="contributions"
      kind="several"
      optional
      label={words.contributions}
      hint={words.contributions_hint}
      options={options}
    />
  )
}
