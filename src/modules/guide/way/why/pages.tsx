import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import { PointRows } from '../../points/list/pages.tsx'
import type { Point } from '../../points/queries.ts'
import { factors, findings } from '../../rules.ts'
import { text as guide } from '../../text/index.ts'
import { text } from '../text/index.ts'

/** What goes wrong elsewhere, and what helps, each with the points that belong to it. */
export function WhyPage(props: {
  context: PageContext
  initiative: Initiative
  points: readonly Point[]
  today: string
}) {
  const { context, initiative, points, today } = props
  const { language } = context
  const words = text[language]
  const base = `/i/${initiative.initiative_id}`
  const rows = (those: readonly Point[]) =>
    those.length === 0 ? null : (
      <details class="ds-details">
        <summary>
          {words.points_here} <span class="soft">({those.length})</span>
        </summary>
        <div>
          <PointRows {...{ language, base, today }} points={those} />
        </div>
      </details>
    )
  return (
    <Page
      context={context}
      title={words.why_title}
      look="p-guide"
      crumbs={crumbsOf(initiative, language)}
      narrow
    >
      <header class="head">
        <h1>{words.why_title}</h1>
        <p class="lead">{words.why_lead}</p>
      </header>
      <section>
        <h2>{words.findings_title}</h2>
        {findings.map(name => (
          <article>
            <h3>{guide[language].findings[name].name}</h3>
            <p>{guide[language].findings[name].goes_wrong}</p>
            <p>
              <b>{words.helps}</b> {guide[language].findings[name].helps}
            </p>
            {rows(points.filter(one => one.point.finding === name))}
          </article>
        ))}
        <p class="small soft">{guide[language].sources.report_2021}</p>
      </section>
      <section>
        <h2>{words.factors_title}</h2>
        <p>{words.factors_lead}</p>
        {factors.map(name => (
          <article>
            <h3>{guide[language].factors[name].name}</h3>
            <p>{guide[language].factors[name].means}</p>
            {rows(points.filter(one => one.point.factors.includes(name)))}
          </article>
        ))}
        <p class="small soft">{guide[language].sources.bekken_2022}</p>
      </section>
    </Page>
  )
}
