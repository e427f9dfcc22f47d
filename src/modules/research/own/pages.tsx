import type { Child } from 'hono/jsx'
import { Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { signed } from '../queries.ts'
import { text as room_text } from '../text/index.ts'
import type { OwnQuote, OwnRemark, OwnSource, OwnStudy } from './queries.ts'
import type { Line } from './rules.ts'
import { text } from './text/index.ts'

export type Show = { context: PageContext; initiative: Initiative }

/** Where a person finds what they have said; `rest` begins with a slash. */
export const ownHref = (initiative_id: string, rest = ''): string => `/i/${initiative_id}/me/research${rest}`

type Frame = Show & {
  title: string
  lead?: string
  said?: Readonly<Record<string, string>>
  state?: FormState
  above?: readonly { href: string; label: string }[]
  children?: Child
}

/** A page for whoever has spoken: the way back to their own things, and plain words. */
export function OwnPage({ context, initiative, title, lead, above = [], children, ...page }: Frame) {
  return (
    <Page
      {...page}
      context={context}
      title={title}
      crumbs={[{ href: `/i/${initiative.initiative_id}`, label: initiative.title }]}
      under="me"
      narrow
    >
      <header class="head">
        {above.length > 0 ? (
          <p class="crumb noprint">
            {above.map(({ href, label }, at) => (
              <>
                {at > 0 ? ' / ' : null}
                <a href={href} dir="auto">
                  {label}
                </a>
              </>
            ))}
          </p>
        ) : null}
        <h1 dir="auto">{title}</h1>
        {lead ? <p class="lead">{lead}</p> : null}
      </header>
      {children}
    </Page>
  )
}

type Closed = { id: string; title: string; responsible: string; contact: string }

/** Everything a person has said in any study here, and what waits for them to read it. */
export function OwnWordsPage(props: Show & { studies: readonly OwnStudy[]; closed: readonly Closed[] }) {
  const { context, initiative, studies, closed } = props
  const { language } = context
  const words = text[language]
  return (
    <OwnPage
      context={context}
      initiative={initiative}
      title={words.title}
      lead={words.lead}
      said={words.said}
    >
      {studies.length === 0 ? (
        <>
          <p class="empty">{words.none}</p>
          <p>{words.none_why}</p>
        </>
      ) : null}
      {studies.map(study => (
        <StudyPart language={language} study={study} initiative_id={initiative.initiative_id} />
      ))}
      {closed.length > 0 ? (
        <section>
          <h2>{words.closed_title}</h2>
          <p>{words.closed}</p>
          <ul>
            {closed.map(one => (
              <li dir="auto">{one.title}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </OwnPage>
  )
}

function StudyPart(props: { language: Language; study: OwnStudy; initiative_id: string }) {
  const { language, initiative_id } = props
  const { research, informant, spoken, held_back } = props.study
  const words = text[language]
  const kinds = room_text[language].kinds
  return (
    <section>
      <h2 dir="auto">{research.title}</h2>
      <p>{words.called(signed(language, informant))}</p>
      {held_back > 0 ? (
        <div class="ds-alert" data-color="warning">
          <p>{words.held_back}</p>
        </div>
      ) : null}
      {spoken.length === 0 && held_back === 0 ? <p>{words.nothing_yet}</p> : null}
      <ul class="rows">
        {spoken.map(one => (
          <li>
            <b>
              {one.passages > 0 ? (
                <a href={ownHref(initiative_id, `/${one.source_id}`)} dir="auto">
                  {one.source_title}
                </a>
              ) : (
                <span dir="auto">{one.source_title}</span>
              )}
            </b>
            <span>
              {kinds[one.kind]}
              {one.happened_on ? `, ${formatDate(language, one.happened_on)}` : ''}.{' '}
              {words.standing[one.standing]}.
            </span>
          </li>
        ))}
      </ul>
      {research.responsible ? (
        <p class="soft" dir="auto">
          {words.responsible(research.responsible, research.contact)}
        </p>
      ) : null}
      <p>
        <a href={ownHref(initiative_id, `/studies/${research.id}`)}>{words.take_back_all}</a>
      </p>
    </section>
  )
}

type Said = { id: string; body: string; place: number }

/** What a person said in one conversation: read, correct, say yes, or take it back. Nobody else's words stand here. */
export function OwnSourcePage(
  props: Show &
    OwnSource & {
      lines: readonly Line<Said>[]
      remarks: readonly OwnRemark[]
      quotes: readonly OwnQuote[]
      state: FormState
    },
) {
  const { context, initiative, study, spoken, lines, remarks, quotes, state } = props
  const { language } = context
  const words = text[language]
  const here = ownHref(initiative.initiative_id, `/${spoken.source_id}`)
  const sign = signed(language, study.informant)
  return (
    <OwnPage
      context={context}
      initiative={initiative}
      title={spoken.source_title}
      lead={words.source.lead}
      said={words.said}
      state={state}
      above={[{ href: ownHref(initiative.initiative_id), label: words.title }]}
    >
      {lines.length === 0 ? <p class="empty">{words.source.empty}</p> : null}
      {lines.length > 0 && spoken.standing !== 'approved' ? (
        <p class="noprint">
          <a href="#approve">{words.source.approve_title}</a>
        </p>
      ) : null}
      <div class="own-said">
        {lines.map(line =>
          line.kind === 'others' ? (
            <p class="soft">… {words.source.others}</p>
          ) : (
            <article class="note">
              <p dir="auto">{line.passage.body}</p>
              <Remarks
                language={language}
                remarks={remarks.filter(one => one.passage_id === line.passage.id)}
              />
              <p class="noprint">
                <a href={`${here}/${line.passage.id}`}>
                  {words.source.open}
                  <span class="sr">: {words.passage.title(line.passage.place)}</span>
                </a>
              </p>
            </article>
          ),
        )}
      </div>
      {quotes.length > 0 ? (
        <section>
          <h2>{words.source.quotes_title}</h2>
          <p>{words.source.quotes_lead(sign)}</p>
          {quotes.map(quote => (
            <figure class="code-place">
              <blockquote dir="auto">{quote.body.slice(quote.from_sign, quote.to_sign)}</blockquote>
              {quote.shows ? <figcaption dir="auto">{words.source.shows(quote.shows)}</figcaption> : null}
            </figure>
          ))}
        </section>
      ) : null}
      {lines.length > 0 ? (
        <section class="noprint" id="approve">
          <h2>{words.source.approve_title}</h2>
          {spoken.standing === 'approved' ? (
            <p class="strong">{words.source.approved}</p>
          ) : (
            <>
              <p>{words.source.approve_lead(sign)}</p>
              <p>{study.research.only_approved ? words.source.only_approved : words.source.all_but}</p>
              <p>{words.source.change_mind}</p>
              <Form
                state={{ ...state, values: { version: String(spoken.version) } }}
                language={language}
                action={`${here}/approve`}
                submit={words.source.approve}
                errors={words.errors}
              />
            </>
          )}
          <p>
            <a href={`${here}/take-back`}>{words.source.take_back}</a>
          </p>
        </section>
      ) : null}
    </OwnPage>
  )
}

/** What the person has said about something they said, and what was answered. */
export function Remarks(props: { language: Language; remarks: readonly OwnRemark[] }) {
  const words = text[props.language].source
  if (props.remarks.length === 0) return null
  return (
    <ul class="plain">
      {props.remarks.map(one => (
        <li>
          <p dir="auto">
            <b>{words.you_wrote}</b> {one.body}
          </p>
          <p dir="auto">
            {one.answer ? <b>{words.answer}</b> : null} {one.answer || words.no_answer}
          </p>
        </li>
      ))}
    </ul>
  )
}
