import { Field, type FormState, fresh } from '../../../platform/form.tsx'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { text as platform_text } from '../../../platform/text/index.ts'
import type { KnownInstrument } from '../instrument/queries.ts'
import type { Spoken, Voice } from './queries.ts'
import { faultIn, Reading } from './reading/pages.tsx'
import { standingOf } from './rules.ts'
import { text } from './text/index.ts'

type Shown = {
  context: PageContext
  account_id: string
  instruments: readonly KnownInstrument[]
  known: KnownInstrument
  languages: readonly Spoken[]
  language: Spoken
  /** What each statement says in that language, by its id. */
  texts: ReadonlyMap<string, string>
  voices: readonly Voice[]
  state: FormState
}

/** Every statement with its text to read aloud, the voices that read it, and the way to bring one. */
export function VoicesPage(props: Shown) {
  const { context, known, language, voices, state } = props
  const words = text[context.language]
  const statements = known.instrument.statements.flatMap(({ id }, at) => {
    const source = props.texts.get(id)
    if (source === undefined) return []
    const own = voices.filter(voice => voice.statement_id === id)
    return [{ id, source, number: at + 1, standing: standingOf(own, source) }]
  })
  const missing = known.instrument.statements.length - statements.length
  const in_use = statements.filter(one => one.standing.in_use).length
  const waiting = statements.filter(one => one.standing.waiting).length
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={[{ href: '/languages', label: words.languages }]}
      said={words.said}
      state={state}
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p>{words.two}</p>
      </header>
      <Faults {...props} />
      <Chooser {...props} />
      <section>
        <h2>{words.how_title}</h2>
        <ol>
          {words.how.map(line => (
            <li>{line}</li>
          ))}
        </ol>
        <p class="soft">{words.files}</p>
        <p class="soft">{words.heard_by}</p>
      </section>
      <section>
        <h2>{`${known.in(context.language).title} (${language.name})`}</h2>
        <p class="strong">{words.progress(in_use, known.instrument.statements.length)}</p>
        {waiting > 0 ? <p>{words.waiting_for_ear(waiting)}</p> : null}
        {missing > 0 ? <p class="soft">{words.not_written(missing)}</p> : null}
        <ol class="cards voices">
          {statements.map(({ id, source, number, standing }) => (
            <Reading
              language={context.language}
              account_id={props.account_id}
              number={number}
              place={{ instrument: known.instrument.id, language: language.code, statement: id, source }}
              standing={standing}
              fault={state.values.statement === id ? faultIn(state, context.language) : null}
            />
          ))}
        </ol>
      </section>
    </Page>
  )
}

/** Which statements, in which language. */
function Chooser({ context, instruments, known, languages, language }: Shown) {
  const words = text[context.language]
  const state = fresh({ instrument: known.instrument.id, language: language.code })
  const field = { state, language: context.language, kind: 'select' as const }
  const titles = instruments.map(one => ({
    value: one.instrument.id,
    label: one.in(context.language).title,
  }))
  return (
    <form method="get" action="/voices" class="inline">
      <Field {...field} name="instrument" label={words.instrument} options={titles} />
      <Field
        {...field}
        name="language"
        label={words.language}
        options={languages.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {words.show}
      </button>
    </form>
  )
}

/** What is wrong with the file that was sent, on top of the page: its field may be far below. */
function Faults({ context, known, state }: Shown) {
  const words = text[context.language]
  const at = known.instrument.statements.findIndex(one => one.id === state.values.statement)
  const fault = faultIn(state, context.language)
  if (!fault || at < 0) return null
  return (
    <div class="ds-error-summary" role="alert" tabindex={-1} data-focus>
      <h2>{platform_text[context.language].error_summary}</h2>
      <ul>
        <li>
          <a class="ds-link" href={`#file-${known.instrument.statements[at]!.id}`}>
            {`${words.statement(at + 1)}: ${fault}`}
          </a>
        </li>
      </ul>
    </div>
  )
}
