import { languageOfContent } from '../../../../platform/content.ts'
import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import type { ConsentRow } from '../queries.ts'
import { type ConsentText, mayNote, type State, stateOf } from '../rules.ts'
import { text } from '../text/index.ts'

/** Somebody with a seat, now or before. */
export type Person = { id: string; name: string; left: boolean }

export type All = {
  language: Language
  initiative_id: string
  people: readonly Person[]
  /** What holds now, of each person and purpose. */
  held: readonly ConsentRow[]
  /** The newest text of each purpose. */
  texts: readonly ConsentText[]
  /** From when a withdrawal stands on the list of what is to be done. */
  since: Date
}

/** For those who lead: who has said yes to what now, and what to do about a yes that was taken back. */
export function OverviewPage(props: All & { context: PageContext; initiative: Initiative; live: string }) {
  const { context, initiative } = props
  const words = text[props.language]
  return (
    <Page
      context={context}
      title={words.all_title}
      crumbs={crumbsOf(initiative)}
      under="safety"
      said={words.said}
    >
      <header class="head">
        <h1>{words.all_title}</h1>
        <p class="lead">{words.all_lead}</p>
        <p class="acts">
          <a class="ds-button" data-variant="secondary" href={`${context.path}/paper`}>
            {words.paper}
          </a>
        </p>
      </header>
      <div data-live={props.live}>
        <div data-topic="consents">
          <Standing {...props} />
        </div>
      </div>
    </Page>
  )
}

/** The part that follows what people do. */
export function Standing(props: All) {
  const { language, people, held, texts } = props
  const words = text[language]
  const older = held.some(row => stateOfRow(row, texts) === 'yes_to_older')
  return (
    <>
      <Withdrawn {...props} />
      <section>
        <div class="scroll" tabindex={0} role="region" aria-label={words.all_caption}>
          <table class="ds-table">
            <caption>{words.all_caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.person}</th>
                {texts.map(one => (
                  <th scope="col">{words.short[one.purpose]}</th>
                ))}
                <td></td>
              </tr>
            </thead>
            <tbody>
              {people.map(person => (
                <Line {...props} person={person} />
              ))}
            </tbody>
          </table>
        </div>
        <p class="soft small">
          {words.dash_means} {older ? words.older_means : null}
        </p>
      </section>
    </>
  )
}

const stateOfRow = (row: ConsentRow, texts: readonly ConsentText[]) =>
  stateOf(row, texts.find(one => one.purpose === row.purpose) ?? { version: '', same_meaning_as: [] })

function Line(props: All & { person: Person }) {
  const { language, initiative_id, held, texts, person } = props
  const words = text[language]
  return (
    <tr>
      <th scope="row">
        {person.name}
        {person.left ? <span class="soft"> ({words.has_left})</span> : null}
      </th>
      {texts.map(one => {
        const row = held.find(row => row.participant_id === person.id && row.purpose === one.purpose)
        const state = stateOf(row, one)
        return (
          <td>
            <Cell language={language} state={state} />
          </td>
        )
      })}
      <td>
        <a href={`/i/${initiative_id}/consents/${person.id}`}>
          {words.note}
          <span class="sr"> {person.name}</span>
        </a>
      </td>
    </tr>
  )
}

function Cell(props: { language: Language; state: State }) {
  const { state } = props
  const { cells } = text[props.language]
  if (state === 'unasked') {
    return (
      <span class="soft">
        <span aria-hidden="true">–</span>
        <span class="sr">{cells.unasked}</span>
      </span>
    )
  }
  if (state === 'no') return cells.no
  return (
    <span class="tag" data-color={state === 'yes' ? 'success' : 'warning'}>
      {cells[state]}
    </span>
  )
}

function Withdrawn(props: All) {
  const { language, people, held, texts, since } = props
  const words = text[language]
  const lately = held
    .filter(row => row.answer === 'withdrawn' && row.at >= since)
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
  if (lately.length === 0) return null
  const nameOf = (row: ConsentRow) => people.find(one => one.id === row.participant_id)?.name ?? ''
  const shown = languageOfContent(language)
  return (
    <section>
      <h2>{words.withdrawn_title}</h2>
      <ul class="rows">
        {lately.map(row => (
          <li>
            <b>{texts.find(one => one.purpose === row.purpose)?.name[shown]}</b>
            <span>{words.withdrawn(nameOf(row), formatDate(language, row.at))}</span>
            <p>{words.todo[row.purpose]}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What stands on a person's sheet, to be copied: never what was said before. */
export function NotePage(props: {
  context: PageContext
  initiative: Initiative
  person: Person
  held: readonly ConsentRow[]
  /** Every version, since a sheet may have been printed before the newest. */
  texts: readonly ConsentText[]
  newest: readonly ConsentText[]
  state: FormState
}) {
  const { context, initiative, person, held, texts, newest, state } = props
  const { language } = context
  const words = text[language]
  const shown = languageOfContent(language)
  const optionsFor = (one: ConsentText) => {
    const may = mayNote(
      'yes',
      held.find(row => row.purpose === one.purpose),
      !person.left,
    )
    const versions = texts.filter(other => other.purpose === one.purpose).map(other => other.version)
    return [
      { value: 'none', label: words.not_on_sheet },
      ...(may
        ? versions.map((value, at) => ({ value, label: at === 0 ? words.yes : words.yes_to_text(value) }))
        : []),
      { value: 'no', label: words.no },
    ]
  }
  const hintFor = (one: ConsentText) => {
    const row = held.find(row => row.purpose === one.purpose)
    const now = words.note_now(words.cells[stateOf(row, one)])
    return mayNote('yes', row, true) ? now : words.note_own_no
  }
  return (
    <Page
      context={context}
      title={words.note_title(person.name)}
      crumbs={crumbsOf(initiative)}
      state={state}
      narrow
    >
      <header class="head">
        <p class="crumb">
          <a href={`/i/${initiative.initiative_id}/consents`}>{words.to_all}</a>
        </p>
        <h1>{words.note_title(person.name)}</h1>
        <p class="lead">{words.note_lead}</p>
        <p>{person.left ? words.note_left(person.name) : words.note_seen(person.name)}</p>
      </header>
      <Form
        state={state}
        language={language}
        action={context.path}
        submit={words.note_submit}
        errors={words.errors}
        labels={Object.fromEntries(newest.map(one => [one.purpose, one.name[shown]]))}
      >
        {newest.map(one => (
          <Field
            state={state}
            language={language}
            name={one.purpose}
            errors={words.errors}
            kind="choice"
            label={one.name[shown]}
            hint={hintFor(one)}
            options={optionsFor(one)}
          />
        ))}
      </Form>
    </Page>
  )
}
