import { languageOfContent } from '../../../platform/content.ts'
import { Button } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import { directionOf, spokenIn } from '../../../platform/kits.ts'
import type { Language } from '../../../platform/language.ts'
import { Listen } from '../../../platform/look/marks.tsx'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { SheetLanguages } from '../consent/paper/pages.tsx'
import { covers } from '../consent/rules.ts'
import { crumbsOf } from '../pages.tsx'
import type { agreementOf } from './queries.ts'
import type { AgreementText } from './rules.ts'
import { text } from './text/index.ts'

type Agreement = Awaited<ReturnType<typeof agreementOf>>

/** What those who take part promise each other, to read or to hear, and to say yes to. */
export function AgreementPage(props: {
  context: PageContext
  initiative: Initiative
  agreement: Agreement
  leads: boolean
}) {
  const { context, initiative, agreement } = props
  const { language } = context
  const words = text[language]
  const shown = languageOfContent(language)
  const base = `/i/${initiative.initiative_id}`
  return (
    <Page
      context={context}
      title={agreement.text.title[shown]}
      crumbs={crumbsOf(initiative)}
      under="me"
      said={words.said}
      scripts={['help.js']}
      narrow
    >
      <article class="promise" data-say {...spokenIn(shown, language)}>
        <header class="head">
          <h1>{agreement.text.title[shown]}</h1>
          <p class="lead" data-word>
            {agreement.text.lead[shown]}
          </p>
          <div data-listen hidden>
            <button type="button" class="listen" {...spokenIn(language, shown)}>
              <Listen />
              {words.listen}
            </button>
          </div>
        </header>
        <Promises agreement={agreement.text} language={shown} />
      </article>
      <Own {...props} />
      {props.leads ? <NotYet language={language} base={base} agreement={agreement} /> : null}
    </Page>
  )
}

/** The text itself, the same on the page and on paper. */
function Promises(props: { agreement: AgreementText; language: Language }) {
  const { agreement, language } = props
  return (
    <>
      {agreement.parts.map(part => (
        <section>
          <h2 data-word>{part.title[language]}</h2>
          <ul>
            {part.lines.map(line => (
              <li data-word>{line[language]}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Own(props: { context: PageContext; agreement: Agreement }) {
  const { context, agreement } = props
  const { language } = context
  const words = text[language]
  const { own } = agreement
  const holds = own !== null && covers(agreement.text, own.content_version)
  const shown = languageOfContent(language)
  const said = own && formatDate(language, own.at)
  return (
    <section class="note" id="own">
      <p class="lead" {...spokenIn(shown, language)}>
        {agreement.text.yes[shown]}
      </p>
      {own && said ? (
        <p>
          <b>{own.on_paper ? words.own_noted(own.noted_by_name, said) : words.own_yes(said)}</b>{' '}
          {holds ? null : words.new_text}
        </p>
      ) : null}
      <div class="acts">
        {holds ? null : (
          <Button
            action={`${context.path}#own`}
            label={words.yes}
            carry={{ content_version: agreement.text.version }}
          />
        )}
        {own ? (
          <Button action={`${context.path}/take-back`} label={words.take_back} variant="tertiary" />
        ) : null}
      </div>
      {own ? null : <p class="soft">{words.voluntary}</p>}
      <p>{words.how_many(agreement.promised, agreement.people)}</p>
    </section>
  )
}

/** For those who lead: whom to ask kindly, and who has signed on paper. */
function NotYet(props: { language: Language; base: string; agreement: Agreement }) {
  const { language, base, agreement } = props
  const words = text[language]
  return (
    <section>
      {agreement.not_yet.length > 0 ? (
        <>
          <h2>{words.who_title}</h2>
          <p>{words.who_lead}</p>
          <ul class="rows">
            {agreement.not_yet.map(person => (
              <li>
                <b id={`seat-${person.id}`}>{person.name}</b>
                <div class="end">
                  <Button
                    action={`${base}/agreement/${person.id}`}
                    label={words.on_paper}
                    variant="tertiary"
                    carry={{ content_version: agreement.text.version }}
                    described_by={`seat-${person.id}`}
                  />
                </div>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p class="acts">
        <a href={`${base}/agreement/paper`}>{words.paper}</a>
      </p>
    </section>
  )
}

const lines_to_sign = 8

/** The promise on one sheet of paper, with lines for names. */
export function AgreementPaper(props: {
  context: PageContext
  initiative: Initiative
  agreement: AgreementText
  sheet_language: Language
}) {
  const { context, initiative, agreement, sheet_language: language } = props
  const words = text[context.language]
  const own = text[language]
  return (
    <Page context={context} title={words.paper_title} crumbs={crumbsOf(initiative)}>
      <header class="head noprint">
        <p class="crumb">
          <a href={`/i/${initiative.initiative_id}/me/agreement`}>{words.to_page}</a>
        </p>
        <h1>{words.paper_title}</h1>
        <p class="lead">{words.paper_lead}</p>
        <SheetLanguages path={context.path} language={language} label={words.in_language} />
        <p class="acts">
          <button class="ds-button" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      </header>
      <div class="papers" tabindex={0} role="region" aria-label={words.paper_title}>
        <article class="paper paper-promise" lang={language} dir={directionOf(language)}>
          <p class="paper-over">{initiative.title}</p>
          <h2>{agreement.title[language]}</h2>
          <p>{agreement.lead[language]}</p>
          {agreement.parts.map(part => (
            <>
              <h3>{part.title[language]}</h3>
              <ul>
                {part.lines.map(line => (
                  <li>{line[language]}</li>
                ))}
              </ul>
            </>
          ))}
          <h3>{agreement.yes[language]}</h3>
          <table class="paper-names">
            <caption class="sr">{agreement.yes[language]}</caption>
            <thead>
              <tr>
                <th scope="col">{own.name}</th>
                <th scope="col">{own.date}</th>
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: lines_to_sign }, () => (
                <tr>
                  <td></td>
                  <td></td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="paper-foot">
            <span>{own.edition(agreement.version)}</span>
          </p>
        </article>
      </div>
    </Page>
  )
}
