import { formatList } from '../../../../../platform/format.ts'
import { directionOf, languageFor, spokenIn } from '../../../../../platform/kits.ts'
import type { Language } from '../../../../../platform/language.ts'
import { Qr } from '../../../../../platform/look/qr.tsx'
import { party_text } from '../../../../initiatives/queries.ts'
import type { InstrumentView } from '../../../instrument/rules.ts'
import { hrefOf } from '../../../rounds/pages.tsx'
import { roundTitle, sideTitle } from '../../../text/index.ts'
import { numberOn } from '../../entry/rules.ts'
import type { Paper } from '../pages.tsx'
import { most_worded } from '../rules.ts'
import { text } from '../text/index.ts'

type Props = Paper & { statements: readonly number[]; page: number; pages: number }

/** The language of the words around the statements: the sheet's own where we speak it. */
const spoken = (view: InstrumentView, otherwise: Language): Language =>
  languageFor(view.language, 'answering') ?? otherwise

/** One page of a sheet. Nobody's name stands on it: a code says which round and which statements it belongs to. */
export function Sheet(props: Props) {
  const { initiative, view, size, code, statements, page, pages } = props
  const language = spoken(view, props.context.language)
  const words = text[language].sheet
  const last = page === pages - 1
  return (
    <section class={`sheet paper ${size}`} lang={language} dir={directionOf(language)}>
      {page === 0 ? <Head {...props} language={language} /> : null}
      {statements.length === 0 ? null : size === 'large' ? (
        statements.map(at => <LargeStatement view={view} at={at} language={language} />)
      ) : (
        <Statements view={view} statements={statements} language={language} />
      )}
      {last ? <Tail {...props} language={language} /> : null}
      <p class="paper-foot">
        <span>{initiative.title}</span>
        <span>
          {words.code} <b>{code}</b>
        </span>
        <span>
          {last || size === 'large' ? '' : `${words.turn} · `}
          {words.of_page(page + 1, pages)}
        </span>
      </p>
    </section>
  )
}

/** Above the first statement: what this is, the group, and what becomes of the sheet. */
function Head(props: Props & { language: Language }) {
  const { initiative, round, view, size, language } = props
  const words = text[language].sheet
  return (
    <>
      <div class="paper-head">
        <div>
          <p class="paper-over">
            {view.title} · {roundTitle(language, round)}
          </p>
          <h2>{initiative.title}</h2>
          {view.we ? <p>{view.we}</p> : null}
          <p>
            <b>{size === 'large' ? words.how_large : words.how}</b> {words.no_name}
          </p>
          <h3>{words.group}</h3>
          <ul class="ticks">
            {round.sides.map((side, at) => (
              <li>
                <Box mark={String(at + 1)} />
                <span>
                  <b>{sideTitle(language, side)}</b>
                  <br />
                  {formatList(
                    language,
                    side.parties.map(party => party_text[language][party].toLowerCase()),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
        {size === 'ordinary' ? <Code {...props} /> : null}
      </div>
      <div class="paper-what">
        <h3>{words.what}</h3>
        <ul>
          <li>{words.typed}</li>
          <li>{round.k === 1 ? words.shown_open : words.shown}</li>
          <li>{words.counts}</li>
          <li>{words.gone}</li>
        </ul>
      </div>
    </>
  )
}

/** What leads back to this round: for the one who enters the answers. */
function Code(props: Paper & { language: Language }) {
  const { context, initiative, round, code } = props
  const words = text[props.language].sheet
  const link = `${context.config.base_url}${hrefOf(initiative.initiative_id, round)}/paper/enter?sheet=${code}`
  return (
    <div class="paper-code">
      <Qr link={link} label={`${words.code} ${code}`} />
      <p>
        {words.code} <b>{code}</b>
        <br />
        {words.for_typist}
      </p>
    </div>
  )
}

/** A box to tick, with the key for it in pale print: for those who enter the answers. */
function Box(props: { mark: string }) {
  return <span class="box">{props.mark}</span>
}

const outsOf = (view: InstrumentView) =>
  [
    { mark: '?', way: view.ways_out.dont_know },
    { mark: '–', way: view.ways_out.rather_not },
  ].flatMap(({ mark, way }) => (way ? [{ mark, label: way.label }] : []))

const stepsOf = (view: InstrumentView) =>
  view.scale.steps.map(step => ({ mark: String(numberOn(view.scale, step.value)), label: step.label }))

/** Statements with their boxes beside them, the words over the columns. */
function Statements(props: { view: InstrumentView; statements: readonly number[]; language: Language }) {
  const { view, statements } = props
  const words = text[props.language].sheet
  const [steps, outs] = [stepsOf(view), outsOf(view)]
  const worded = steps.length <= most_worded
  return (
    <>
      {worded ? null : (
        <p class="paper-scale">
          {steps.map(step => (
            <span>
              <b>{step.mark}</b> {step.label}
            </span>
          ))}
        </p>
      )}
      <table class={worded ? 'paper-table' : 'paper-table dense'}>
        <caption class="sr">{words.statements}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">{words.statement}</span>
            </th>
            {steps.map(({ mark, label }) => (
              <th scope="col">{worded ? label : mark}</th>
            ))}
            {outs.map(({ label }, at) => (
              <th scope="col" class={at === 0 ? 'ways' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map(at => (
            <tr>
              <th scope="row">
                <span class="paper-number">{at + 1}</span>{' '}
                <span {...spokenIn(view.statements[at]!.language, props.language)}>
                  {view.statements[at]!.text}
                </span>
              </th>
              {steps.map(({ mark }) => (
                <td>
                  <Box mark={mark} />
                </td>
              ))}
              {outs.map(({ mark }, out) => (
                <td class={out === 0 ? 'ways' : undefined}>
                  <Box mark={mark} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** In large print each statement has its boxes below it, every one with its word. */
function LargeStatement(props: { view: InstrumentView; at: number; language: Language }) {
  const { view, at } = props
  const statement = view.statements[at]!
  return (
    <div class="large-statement">
      <h3>
        {at + 1}. <span {...spokenIn(statement.language, props.language)}>{statement.text}</span>
      </h3>
      <ul class="large-steps">
        {stepsOf(view).map(({ mark, label }) => (
          <li>
            <Box mark={mark} /> {label}
          </li>
        ))}
      </ul>
      <ul class="large-outs">
        {outsOf(view).map(({ mark, label }) => (
          <li>
            <Box mark={mark} /> {label}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Below the last statement: the open line. In large print the code stands here, since the first page is full. */
function Tail(props: Props & { language: Language }) {
  const words = text[props.language].sheet
  return (
    <div class="paper-tail">
      <h3>{words.line}</h3>
      <p>{words.line_hint}</p>
      <span class="line" />
      <span class="line" />
      <span class="line" />
      {props.size === 'large' ? <Code {...props} /> : null}
    </div>
  )
}
