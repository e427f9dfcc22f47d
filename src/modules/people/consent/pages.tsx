import { languageOfContent } from '../../../platform/content.ts'
import { Button } from '../../../platform/form.tsx'
import { formatDate, formatMoment } from '../../../platform/format.ts'
import { spokenIn } from '../../../platform/kits.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../pages.tsx'
import { type ConsentRow, newestTexts } from './queries.ts'
import { type ConsentText, holding, type State, stateOf } from './rules.ts'
import { text } from './text/index.ts'

type Own = {
  context: PageContext
  initiative: Initiative
  /** Every version of every purpose's text. */
  texts: readonly ConsentText[]
  /** All that the person has said, newest first. */
  rows: readonly ConsentRow[]
}

/** What a person says yes and no to, each for itself. Nothing is chosen beforehand, and a yes is taken back as easily. */
export function ConsentsPage(props: Own) {
  const { context, initiative, texts, rows } = props
  const words = text[context.language]
  const here = `/i/${initiative.initiative_id}`
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={crumbsOf(initiative)}
      said={words.said}
      under="me"
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <section class="note">
        <h2>{words.free_title}</h2>
        <p>{words.free}</p>
      </section>
      {newestTexts(texts).map(one => (
        <Purpose
          language={context.language}
          action={context.path}
          now={one}
          texts={texts}
          rows={rows.filter(row => row.purpose === one.purpose)}
        />
      ))}
      <section>
        <p class="soft">{words.apart}</p>
        <p class="acts">
          <a href={`${here}/basis`}>{words.basis}</a>
          <a href={`${here}/letter`}>{words.letter}</a>
        </p>
      </section>
    </Page>
  )
}

type Props = {
  language: Language
  action: string
  now: ConsentText
  texts: readonly ConsentText[]
  rows: readonly ConsentRow[]
}

function Purpose(props: Props) {
  const { language, now, rows } = props
  const words = text[language]
  const [held] = holding(rows)
  const state = stateOf(held, now)
  const shown = languageOfContent(language)
  return (
    <section id={now.purpose} aria-labelledby={`${now.purpose}-name`}>
      <h2 id={`${now.purpose}-name`} {...spokenIn(shown, language)}>
        {now.name[shown]}
      </h2>
      <p>
        <span
          class="tag"
          data-color={{ yes: 'success', yes_to_older: 'warning', no: '', unasked: '' }[state]}
        >
          {
            {
              yes: words.yes_said,
              yes_to_older: words.asked_again,
              no: words.no_said,
              unasked: words.unasked,
            }[state]
          }
        </span>
      </p>
      {state === 'yes_to_older' ? <Older {...props} held={held!} /> : null}
      <div class="yes-to" {...spokenIn(shown, language)}>
        <blockquote>{now.yes_to[shown]}</blockquote>
        <p>{now.means[shown]}</p>
        <p>{now.how_long[shown]}</p>
        <p class="soft">{now.free[shown]}</p>
      </div>
      {held?.noted_by || held?.on_paper ? (
        <p>
          <b>{words.noted(held.noted_by_name)}</b> {words.noted_wrong}
        </p>
      ) : null}
      <Choice {...props} state={state} />
      {rows.length > 0 ? <History language={language} rows={rows} /> : null}
    </section>
  )
}

/** The buttons: two that weigh the same where nothing is said, and otherwise the one that changes it. */
function Choice(props: Props & { state: State }) {
  const { language, action, now, state } = props
  const words = text[language]
  const button = (answer: 'yes' | 'no', label: string) => (
    <Button
      action={`${action}#${now.purpose}`}
      label={label}
      variant="secondary"
      carry={{ purpose: now.purpose, answer, content_version: now.version }}
      described_by={`${now.purpose}-name`}
    />
  )
  return (
    <div class="acts">
      {state === 'unasked' ? [button('yes', words.yes), button('no', words.no)] : null}
      {state === 'yes' ? button('no', words.withdraw) : null}
      {state === 'no' ? button('yes', words.yes_after_all) : null}
      {state === 'yes_to_older' ? [button('yes', words.yes_to_new), button('no', words.withdraw)] : null}
    </div>
  )
}

/** What the yes was to, in the words that stood there then. */
function Older(props: Props & { held: ConsentRow }) {
  const { language, texts, now, held } = props
  const old = texts.find(one => one.purpose === now.purpose && one.version === held.content_version)
  const spoken = languageOfContent(held.language as Language)
  return (
    <div class="ds-alert" data-color="warning">
      <p>{text[language].older(formatDate(language, held.at))}</p>
      <blockquote {...spokenIn(spoken, language)}>{old?.yes_to[spoken]}</blockquote>
    </div>
  )
}

function History(props: { language: Language; rows: readonly ConsentRow[] }) {
  const { language, rows } = props
  const words = text[language]
  return (
    <details class="ds-details">
      <summary>{words.history}</summary>
      <ul class="rows">
        {rows.map(row => (
          <li>
            <b>{words.answers[row.answer]}</b>
            <span>
              {words.at(formatMoment(language, row.at), row.content_version)}{' '}
              {row.on_paper ? words.noted(row.noted_by_name) : null}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
