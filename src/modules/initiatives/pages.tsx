import { Field, Form, type FormState } from '../../platform/form.tsx'
import type { Language } from '../../platform/language.ts'
import { Page, type PageContext } from '../../platform/page.tsx'
import { ThinToThick } from './pictures.tsx'
import type { Initiative } from './queries.ts'
import { ambitions, parties, starters, wayBack } from './rules.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; state: FormState }

/** The way back to the initiative, for the menu of its pages. */
export const crumbsOf = (initiative: { initiative_id: string; title: string }) => [
  { href: `/i/${initiative.initiative_id}`, label: initiative.title },
]

/** The first page asks for three things; the rest is short and may be changed. */
export function StartPage({
  context,
  state,
  organisations,
  leads,
}: Show & {
  organisations: readonly { id: string; name: string }[]
  /** The initiatives that they lead already. */
  leads: readonly { initiative_id: string; title: string; place: string }[]
}) {
  const { language } = context
  const words = text[language]
  const own = { state, language }
  return (
    <Page context={context} title={words.start_title} state={state} narrow>
      <header class="head">
        <h1>{words.start_title}</h1>
        <p class="lead">{words.start_lead}</p>
      </header>
      <Form {...own} action="/start" submit={words.start} labels={labelsOf(language)}>
        <Field
          {...own}
          name="question"
          kind="long"
          rows={3}
          label={words.question}
          hint={words.question_hint}
        />
        <Field
          {...own}
          name="whom_to_ask"
          kind="long"
          rows={2}
          optional
          label={words.whom_to_ask}
          hint={words.whom_to_ask_hint}
        />
        <Field {...own} name="meal" optional label={words.meal} hint={words.meal_hint} />
        <h2>{words.some_more}</h2>
        <Field {...own} name="title" label={words.title} hint={words.title_hint} />
        <Field {...own} name="place" label={words.place} hint={words.place_hint} />
        <StartedBy {...own} />
        {organisations.length > 0 ? (
          <Field
            {...own}
            name="organisation_id"
            kind="select"
            optional
            label={words.organisation}
            hint={words.organisation_hint}
            options={[
              { value: '', label: words.no_organisation },
              ...organisations.map(one => ({ value: one.id, label: one.name })),
            ]}
          />
        ) : null}
        <Field {...own} name="name" label={words.your_name} autocomplete="given-name" />
        <Field
          {...own}
          name="party"
          kind="select"
          label={words.your_party}
          options={partyOptions(language)}
        />
        <details class="ds-details">
          <summary>{words.ambition_fold}</summary>
          <div>
            <Ambition {...own} />
          </div>
        </details>
      </Form>
      {leads.length > 0 ? (
        <details class="ds-details">
          <summary>{words.start_from}</summary>
          <div>
            <ul>
              {leads.map(({ initiative_id, title, place }) => (
                <li>
                  <a href={`/i/${initiative_id}/guide/pattern`}>{title}</a> <span class="soft">{place}</span>
                </li>
              ))}
            </ul>
          </div>
        </details>
      ) : null}
    </Page>
  )
}

/** What the initiative says of itself, for facilitators to change. */
export function EditPage({ context, state, initiative }: Show & { initiative: Initiative }) {
  const { language } = context
  const words = text[language]
  const own = { state, language }
  const here = `/i/${initiative.initiative_id}/edit${wayBack(context.query)?.from ?? ''}`
  return (
    <Page context={context} title={words.edit_title} state={state} crumbs={crumbsOf(initiative)} narrow>
      <h1>{words.edit_title}</h1>
      <Form {...own} action={here} back={here} submit={words.save} labels={labelsOf(language)}>
        <Field {...own} name="title" label={words.title} hint={words.title_hint} />
        <Field {...own} name="place" label={words.place} hint={words.place_hint} />
        <StartedBy {...own} />
        <Field
          {...own}
          name="whom_to_ask"
          kind="long"
          rows={2}
          optional
          label={words.whom_to_ask}
          hint={words.whom_to_ask_hint}
        />
        <Field {...own} name="meal" optional label={words.meal} hint={words.meal_hint} />
        <ThinToThick language={language} ambition={initiative.ambition} />
        <Ambition {...own} />
      </Form>
    </Page>
  )
}

function StartedBy(own: { state: FormState; language: Language }) {
  const words = text[own.language]
  const options = starters.map(value => ({ value, label: words.starters[value] }))
  return <Field {...own} name="started_by" kind="choice" label={words.started_by} options={options} />
}

function Ambition(own: { state: FormState; language: Language }) {
  const words = text[own.language]
  const options = ambitions.map(value => ({
    value,
    label: words.ambitions[value].name,
    hint: words.ambitions[value].meaning,
  }))
  return (
    <Field
      {...own}
      name="ambition"
      kind="choice"
      label={words.ambition}
      hint={words.ambition_hint}
      options={options}
    />
  )
}

const partyOptions = (language: Language) =>
  parties.map(value => ({ value, label: text[language].parties[value] }))

const labelsOf = (language: Language) => {
  const words = text[language]
  return {
    question: words.question,
    whom_to_ask: words.whom_to_ask,
    meal: words.meal,
    title: words.title,
    place: words.place,
    started_by: words.started_by,
    name: words.your_name,
    party: words.your_party,
    ambition: words.ambition,
    organisation_id: words.organisation,
  }
}
