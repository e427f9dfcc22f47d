import { formatDate } from '../../../platform/format.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { principles, type Report, standingOf } from './rules.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; report: Report }

/** The statement with the parts that the public sector's common form has. */
export function StatementPage({ context, report }: Show) {
  const words = text[context.language]
  const { asked, faults, known } = standingOf(report.criteria)
  const { operator, contact } = context.config
  return (
    <Page context={context} title={words.title} narrow>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <section>
        <h2>{words.degree_title}</h2>
        <p>{faults === 0 ? words.degree_full : words.degree_partly}</p>
        <p>{words.faults_of(faults, asked)}</p>
        <p>
          <a href="/accessibility/report">{words.to_report}</a>
        </p>
      </section>
      <section>
        <h2>{words.known_title}</h2>
        {known.map(({ fault, criteria }) => (
          <>
            <h3>{words.known[fault].title}</h3>
            <p>{words.known[fault].text}</p>
            <p class="soft">
              {words.touches(criteria.map(one => `${one.number} ${one.name[context.language]}`).join(', '))}
            </p>
          </>
        ))}
      </section>
      <section>
        <h2>{words.means_title}</h2>
        <p>{words.means}</p>
      </section>
      <section>
        <h2>{words.tell_title}</h2>
        <p>{words.tell}</p>
        {contact ? (
          <p>
            <a href={`mailto:${contact}`}>{contact}</a>
          </p>
        ) : null}
        <p>{words.on_paper}</p>
      </section>
      <section>
        <h2>{words.complain_title}</h2>
        <p>{words.complain}</p>
      </section>
      <section>
        <h2>{words.made_title}</h2>
        <p>{words.made(formatDate(context.language, report.tested_on))}</p>
        <p>{operator ? words.responsible(operator) : words.responsible_missing}</p>
      </section>
    </Page>
  )
}

/** Every criterion with how it stands and how that was found out. */
export function ReportPage({ context, report }: Show) {
  const { language } = context
  const words = text[language]
  return (
    <Page
      context={context}
      title={words.report_title}
      crumbs={[{ href: '/accessibility', label: words.title }]}
    >
      <header class="head">
        <h1>{words.report_title}</h1>
        <p class="lead">{words.report_lead(formatDate(language, report.tested_on))}</p>
      </header>
      <section>
        <h2>{words.how_title}</h2>
        <dl class="facts">
          {Object.entries(words.evidence).map(([key, { short, long }]) => (
            <>
              <dt id={`how-${key}`}>{short}</dt>
              <dd>{long}</dd>
            </>
          ))}
        </dl>
      </section>
      {principles.map(principle => (
        <section>
          <h2>{words.principles[principle]}</h2>
          <div class="scroll" tabindex={0} role="region" aria-label={words.principles[principle]}>
            <table class="ds-table">
              <caption class="sr">{words.principles[principle]}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.columns.criterion}</th>
                  <th scope="col">{words.columns.level}</th>
                  <th scope="col">{words.columns.result}</th>
                  <th scope="col">{words.columns.evidence}</th>
                </tr>
              </thead>
              <tbody>
                {report.criteria
                  .filter(one => one.number.startsWith(principle))
                  .map(one => (
                    <tr>
                      <th scope="row">
                        {one.number} {one.name[language]}
                        {one.in_law === 'yes' ? null : (
                          <span class="soft"> ({words.beyond[one.in_law]})</span>
                        )}
                      </th>
                      <td>
                        {one.level}, {one.since}
                      </td>
                      <td>
                        {words.results[one.result]}
                        {one.known ? `: ${words.known[one.known].title}` : ''}
                      </td>
                      <td>{one.evidence.map(key => words.evidence[key].short).join(', ')}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      <section class="note">
        <h2>{words.build_title}</h2>
        <p>{words.build}</p>
      </section>
    </Page>
  )
}
