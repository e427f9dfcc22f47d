import { formatDate, formatList, formatMonth } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Logo } from '../../../../platform/look/marks.tsx'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import { type Initiative, party_text } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import type { Facts, Letter } from '../queries.ts'
import { stateOf } from '../rules.ts'
import { text } from '../text/index.ts'

type Shown = { letter: Letter; facts: Facts; today: Date }

/** The letter as it is handed on: one sheet, and a button to print it. */
export function PrintPage(props: Shown & { context: PageContext; initiative: Initiative }) {
  const { context, initiative, ...shown } = props
  const words = text[context.language].sheet
  const state = stateOf(shown.letter)
  return (
    <Page context={context} title={words.title} crumbs={crumbsOf(initiative)}>
      <header class="head noprint">
        <p class="crumb">
          <a href={`/i/${initiative.initiative_id}/me/letter`}>{text[context.language].mine.title}</a>
        </p>
        <h1>{words.title}</h1>
        <p class="lead">{words.how}</p>
        {state === 'confirmed' ? null : <p class="late">{words.not_confirmed}</p>}
        <p>
          <button class="ds-button" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      </header>
      <LetterSheet language={context.language} {...shown} />
    </Page>
  )
}

/** One A4 sheet: whose it is, what the house knows, their own words, and who stands behind them. */
export function LetterSheet(props: Shown & { language: Language }) {
  const { language, letter, facts, today } = props
  const words = text[language].sheet
  return (
    <section class="papers">
      <article class="paper cv">
        <p class="cv-mark" aria-hidden="true">
          <Logo />
        </p>
        <p class="paper-over">{words.title}</p>
        <h2>{letter.full_name}</h2>
        <p class="cv-lead">
          {facts.organisations.length > 0
            ? words.took_part_by(facts.title, facts.place, formatList(language, facts.organisations))
            : words.took_part(facts.title, facts.place)}
        </p>
        <FactList language={language} facts={facts} />
        <Words title={words.did} body={letter.did} />
        <Words title={words.learnt} body={letter.learnt} />
        <Words title={words.does_well} body={letter.does_well} />
        <Confirmation language={language} letter={letter} />
        <p class="paper-foot">
          <span>{words.about}</span>
          <span>{words.printed(formatDate(language, today))}</span>
        </p>
      </article>
    </section>
  )
}

function FactList(props: { language: Language; facts: Facts }) {
  const { language, facts } = props
  const words = text[language].sheet
  const periods = facts.periods.map(({ from, to }) =>
    to === null
      ? words.since(formatMonth(language, from))
      : words.from_to(formatMonth(language, from), formatMonth(language, to)),
  )
  const roles = (['facilitator', 'mentor', 'researcher', 'observer'] as const).filter(kind =>
    facts.grants.includes(kind),
  )
  const as = [party_text[language][facts.party], ...roles.map(kind => words.roles[kind])]
  return (
    <dl class="cv-facts">
      <dt>{words.when}</dt>
      <dd>{formatList(language, periods)}</dd>
      <dt>{words.as}</dt>
      <dd>{[...new Set(as.map(one => one.toLowerCase()))].join(', ')}</dd>
      <dt>{words.question}</dt>
      <dd dir="auto">{facts.question}</dd>
    </dl>
  )
}

/** Each line of what was written is a paragraph of its own. */
function Words(props: { title: string; body: string }) {
  const lines = props.body.split('\n').filter(line => line.trim() !== '')
  if (lines.length === 0) return null
  return (
    <>
      <h3>{props.title}</h3>
      {lines.map(line => (
        <p dir="auto">{line}</p>
      ))}
    </>
  )
}

function Confirmation(props: { language: Language; letter: Letter }) {
  const { language, letter } = props
  const words = text[language].sheet
  if (!letter.confirmed_at) {
    return (
      <div class="cv-signed paper-tail">
        <p>{words.own_words}</p>
        <p class="line" />
        <p class="small">{words.sign_here}</p>
      </div>
    )
  }
  return (
    <div class="cv-signed paper-tail">
      {letter.confirmed_words ? (
        <blockquote dir="auto">
          {letter.confirmed_words
            .split('\n')
            .filter(Boolean)
            .map(line => (
              <p>{line}</p>
            ))}
        </blockquote>
      ) : null}
      <p>
        <b>{words.confirmed(letter.confirmed_as)}</b>
        <br />
        {formatDate(language, letter.confirmed_at)}
      </p>
    </div>
  )
}
