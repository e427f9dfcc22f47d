import { formatList } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { ImpactPage, impactOf } from '../pages.tsx'
import type { Group, Indicator } from '../rules.ts'
import { Chart, HowToRead } from './chart/pages.tsx'
import { byGroup } from './queries.ts'
import { countPlaces, type Series } from './rules.ts'
import { text } from './text/index.ts'

type About = { initiative_id: string; title: string }

/** With more indicators than this on one page each has its table on a page of its own only. */
const most_tables = 60

/** Every indicator in use as a small picture with its figures, group by group; or those of one group. */
export function FollowPage(props: {
  context: PageContext
  initiative: About
  groups: readonly Group[]
  series: readonly Series[]
  /** What was measured once: it is not drawn here, but never out of reach either. */
  withdrawn: readonly Indicator[]
  /** The group that is asked for; null is everybody. */
  group: string | null
  today: string
  may_write: boolean
}) {
  const { context, initiative, groups, series, group } = props
  const { language } = context
  const words = text[language]
  const here = `${impactOf(initiative.initiative_id)}/follow`
  const all = byGroup(groups, series)
  const shown = group === null ? all : all.filter(one => one.group.id === group)
  const tables = shown.reduce((n, one) => n + one.series.length, 0) <= most_tables
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={words}
      look="p-follow"
      wide
      head={
        <>
          <ul class="menu noprint">
            <li>
              <a href={`${here}/together`}>{words.to_together}</a>
            </li>
            <li>
              <a href={`${impactOf(initiative.initiative_id)}/report`}>{words.to_report}</a>
            </li>
          </ul>
          {all.length > 1 ? (
            <ChooseGroup language={language} here={here} groups={all} chosen={group} />
          ) : null}
        </>
      }
    >
      {all.length === 0 ? (
        <p class="empty">
          {words.empty}{' '}
          {props.may_write ? (
            <a href={`${impactOf(initiative.initiative_id)}/indicators`}>{words.to_indicators}</a>
          ) : null}
        </p>
      ) : (
        <HowToRead language={language} />
      )}
      {all.length > 0 && shown.length === 0 ? <p class="empty">{words.empty_group}</p> : null}
      {shown.map(one => (
        <section>
          <h2 dir="auto">{one.group.name}</h2>
          <p>{summaryIn(language, one.series)}</p>
          <div class="charts">
            {one.series.map(each => (
              <Chart language={language} series={each} here={here} today={props.today} table={tables} />
            ))}
          </div>
        </section>
      ))}
      <Withdrawn
        language={language}
        here={here}
        indicators={props.withdrawn.filter(one => group === null || one.group_id === group)}
      />
    </ImpactPage>
  )
}

function Withdrawn(props: { language: Language; here: string; indicators: readonly Indicator[] }) {
  const { language, here, indicators } = props
  if (indicators.length === 0) return null
  return (
    <section>
      <h2>{text[language].withdrawn_title}</h2>
      <ul class="rows">
        {indicators.map(({ id, name }) => (
          <li dir="auto">
            <a href={`${here}/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "7 indikatorer: 3 på vei, 1 framme og 2 uten nullpunkt." */
export function summaryIn(language: Language, series: readonly Series[]): string {
  const words = text[language]
  const said = countPlaces(series).map(({ place, n }) => words.places[place](n))
  return words.summary(series.length, formatList(language, said))
}

function ChooseGroup(props: {
  language: Language
  here: string
  groups: readonly { group: Group }[]
  chosen: string | null
}) {
  const { language, here, groups, chosen } = props
  const words = text[language]
  return (
    <nav class="noprint" aria-label={words.groups}>
      <ul class="menu">
        <li class="soft">{words.groups}</li>
        <li>
          <a href={here} aria-current={chosen === null ? 'page' : undefined}>
            {words.everybody}
          </a>
        </li>
        {groups.map(({ group }) => (
          <li>
            <a
              href={`${here}?group=${group.id}`}
              aria-current={chosen === group.id ? 'page' : undefined}
              dir="auto"
            >
              {group.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
