import type { Child } from 'hono/jsx'
import { formatDate, formatList } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Page } from '../../../../platform/page.tsx'
import type { Context } from '../../../../platform/route.ts'
import { text as platform_text } from '../../../../platform/text/index.ts'
import { Changes, type Since } from '../pages.tsx'
import type { basesOf, organisationOf, Subprocessor } from '../queries.ts'
import { agreement_points, archive_points, type Facts, record_points, risks, threats } from '../rules.ts'
import { text } from '../text/index.ts'

type Show = {
  context: Context
  facts: Facts
  organisation: Awaited<ReturnType<typeof organisationOf>>
  subprocessors: readonly Subprocessor[]
  bases: Awaited<ReturnType<typeof basesOf>>
  changes: Since
}

/** The whole folder, to be printed or saved: each document begins a page of its own. */
export function PrintPage(props: Show) {
  const { context, organisation } = props
  const { language } = context
  const words = text[language]
  return (
    <Page context={context} title={words.title}>
      <header class="head">
        <p class="eyebrow">{organisation.name}</p>
        <h1>{words.title}</h1>
        <p class="lead">{words.print_lead(formatDate(language, context.now))}</p>
        <p class="noprint soft">{words.print_hint}</p>
      </header>
      <Assessment {...props} />
      <RiskAnalysis language={language} />
      <Record {...props} />
      <Agreement {...props} />
      <Subprocessors {...props} />
      <Retention {...props} />
      <Archive language={language} />
      <Document title={words.documents.changes}>
        <Changes language={language} since={props.changes} />
      </Document>
    </Page>
  )
}

const Document = ({ title, children }: { title: string; children: Child }) => (
  <section class="sheet brief">
    <h2>{title}</h2>
    {children}
  </section>
)

/** Lines that the organisation itself fills in. */
const ToFillIn = ({ label, lines = 2 }: { label: string; lines?: number }) => (
  <>
    <p class="strong">{label}</p>
    {Array.from({ length: lines }, () => (
      <p class="line"></p>
    ))}
  </>
)

function Assessment({ context, facts, organisation, bases }: Show) {
  const words = text[context.language]
  return (
    <Document title={words.documents.assessment}>
      <p>{words.assessment.what(organisation.name)}</p>
      <h3>{words.assessment.bases_title}</h3>
      {bases.length === 0 ? <p>{words.assessment.bases_none}</p> : null}
      <ul>
        {bases.map(one => (
          <li>
            {one.basis ? words.bases[one.basis as keyof typeof words.bases] : words.assessment.basis_missing}:{' '}
            {one.count}
          </li>
        ))}
      </ul>
      <h3>{words.assessment.need_title}</h3>
      <ul>
        {words.assessment.need.map(one => (
          <li>{one}</li>
        ))}
      </ul>
      <h3>{words.assessment.rights_title}</h3>
      <p>{words.assessment.rights}</p>
      <h3>{words.assessment.risks_title}</h3>
      <p>{words.assessment.risks_lead}</p>
      {risks.map(one => (
        <>
          <h4>{words.risks[one].title}</h4>
          <p>{words.risks[one].what}</p>
          <p>
            <b>{words.done}</b> {words.risks[one].done}
          </p>
          <p>
            <b>{words.left}</b> {words.risks[one].left}
          </p>
          <p class="line">{words.judged}</p>
        </>
      ))}
      <ToFillIn label={words.assessment.advice(facts['organisation.privacy_officer'] ?? '')} />
      <ToFillIn label={words.assessment.heard} />
      <ToFillIn label={words.assessment.decided} />
    </Document>
  )
}

function RiskAnalysis({ language }: { language: Language }) {
  const words = text[language]
  return (
    <Document title={words.documents.risks}>
      <p>{words.threats_lead}</p>
      <div class="scroll" tabindex={0} role="region" aria-label={words.documents.risks}>
        <table class="ds-table">
          <caption class="sr">{words.documents.risks}</caption>
          <thead>
            <tr>
              <th scope="col">{words.threat}</th>
              <th scope="col">{words.done}</th>
              <th scope="col">{words.left}</th>
            </tr>
          </thead>
          <tbody>
            {threats.map(one => (
              <tr>
                <th scope="row">{words.threats[one].title}</th>
                <td>{words.threats[one].done}</td>
                <td>{words.threats[one].left}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Document>
  )
}

function Record(props: Show) {
  const { context, organisation, subprocessors } = props
  const { language } = context
  const words = text[language]
  const controller = [
    organisation.name,
    organisation.organisation_number,
    organisation.contact_email,
    organisation.privacy_officer && words.officer(organisation.privacy_officer),
    organisation.privacy_officer_email,
  ].filter(Boolean)
  const from_facts: Partial<Record<(typeof record_points)[number], Child>> = {
    controller: formatList(language, controller.map(String)),
    recipients: formatList(language, [
      words.record.processor(context.config.operator),
      ...subprocessors.map(one => one.name),
    ]),
    transfers:
      subprocessors.length > 0
        ? formatList(
            language,
            subprocessors.map(one => `${one.name}: ${one.place}`),
          )
        : words.record.no_transfers,
  }
  return (
    <Document title={words.documents.record}>
      <dl class="facts">
        {record_points.map(point => (
          <>
            <dt>{words.record_points[point]}</dt>
            <dd>{from_facts[point] ?? words.record[point as keyof typeof words.record]}</dd>
          </>
        ))}
      </dl>
    </Document>
  )
}

function Agreement({ context, organisation }: Show) {
  const words = text[context.language]
  return (
    <Document title={words.documents.agreement}>
      <p>{words.agreement_lead(organisation.name, context.config.operator)}</p>
      <ol>
        {agreement_points.map(point => (
          <li>
            <b>{words.agreement[point].title}</b> {words.agreement[point].text}
          </li>
        ))}
      </ol>
      <ToFillIn label={words.agreement_signed} lines={3} />
    </Document>
  )
}

function Subprocessors({ context, facts, subprocessors }: Show) {
  const words = text[context.language]
  const { setting_values } = words
  const shown = (['database', 'mail', 'identity'] as const).map(key => {
    const value = facts[`setting.${key}`] ?? ''
    return {
      key,
      value: value === 'own' ? setting_values.own : value === 'none' ? setting_values.none : value,
    }
  })
  return (
    <Document title={words.documents.subprocessors}>
      <p>{words.from_settings}</p>
      <dl class="facts">
        {shown.map(({ key, value }) => (
          <>
            <dt>{words.fact_names[key]}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {subprocessors.length === 0 ? <p>{words.subprocessors_none}</p> : null}
      <ul>
        {subprocessors.map(one => (
          <li>
            <b>{one.name}</b>: {one.task}. {one.place}.
          </li>
        ))}
      </ul>
    </Document>
  )
}

function Retention({ context, facts }: Show) {
  const { language, holds } = context
  const words = text[language]
  const common = platform_text[language]
  const set = Object.entries(facts).filter(([key]) => key.startsWith('retention.'))
  return (
    <Document title={words.documents.retention}>
      <p>{set.length > 0 ? words.retention_set : words.retention_not_set}</p>
      <ul>
        {set.map(([key, months]) => (
          <li>
            {words.retention_of(words.classes[key.slice('retention.'.length) as keyof typeof words.classes])}:{' '}
            {words.months(Number(months))}
          </li>
        ))}
      </ul>
      <div class="scroll" tabindex={0} role="region" aria-label={words.documents.retention}>
        <table class="ds-table">
          <caption class="sr">{words.documents.retention}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.what}</th>
              <th scope="col">{words.columns.class}</th>
              <th scope="col">{words.columns.readers}</th>
              <th scope="col">{words.columns.kept}</th>
            </tr>
          </thead>
          <tbody>
            {holds.map(one => (
              <tr>
                <th scope="row">{common.held[one.table]}</th>
                <td>{words.classes[one.class]}</td>
                <td>
                  {formatList(
                    language,
                    one.readers.map(reader => common.readers_of[reader]),
                  )}
                </td>
                <td>{common.kept[one.kept]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Document>
  )
}

function Archive({ language }: { language: Language }) {
  const words = text[language]
  return (
    <Document title={words.documents.archive}>
      <dl class="facts">
        {archive_points.map(point => (
          <>
            <dt>{words.archive[point].title}</dt>
            <dd>{words.archive[point].text}</dd>
          </>
        ))}
      </dl>
    </Document>
  )
}
