import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { ImpactPage, impactOf } from '../../pages.tsx'
import { ChartOf, Described, HowToRead, InShort } from '../chart/pages.tsx'
import type { Gone } from '../queries.ts'
import type { Series } from '../rules.ts'
import { Figures } from '../table/pages.tsx'
import { foundIn, readingIn, text } from '../text/index.ts'

/** One indicator by itself: large, with its comments, what was corrected, and the targets that were given up. */
export function OnePage(props: {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  group: string
  series: Series
  gone: readonly Gone[]
  today: string
  may_write: boolean
}) {
  const { context, initiative, series, today } = props
  const { language } = context
  const words = text[language]
  const base = impactOf(initiative.initiative_id)
  const { indicator, measurements, targets, place } = series
  const drawn = indicator.kind !== 'story' && measurements.length + targets.length > 0
  const { withdrawn_at } = indicator
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: indicator.name, lead: props.group }}
      look="p-follow"
      wide
      head={
        <>
          <Described language={language} series={series} />
          {withdrawn_at ? (
            <p class="late">{words.withdrawn(formatDate(language, withdrawn_at), indicator.withdrawn_why)}</p>
          ) : null}
        </>
      }
    >
      <section>
        {drawn ? <InShort language={language} series={series} /> : null}
        {drawn ? <ChartOf language={language} series={series} today={today} large /> : null}
        <p class="reading">
          <span class="tag" data-color={place === 'met' ? 'success' : undefined}>
            {words.place[place]}
          </span>{' '}
          {indicator.kind === 'story' ? words.stories : readingIn(language, series).join(' ')}
        </p>
        <p class="acts">
          {indicator.kind === 'story' ? (
            <a href={`${base}/stories`}>{words.to_stories}</a>
          ) : props.may_write ? (
            <a href={`${base}/measurements/${indicator.id}`}>{words.to_measurements}</a>
          ) : null}
          <a href={`${base}/indicators/${indicator.id}`}>{words.to_indicator}</a>
          <a href={`${base}/follow`}>{words.to_all}</a>
        </p>
      </section>
      {drawn ? <HowToRead language={language} /> : null}
      {drawn ? <Figures language={language} series={series} /> : null}
      {indicator.how || indicator.mind ? (
        <section>
          <dl class="facts">
            {indicator.how ? (
              <>
                <dt>{words.how}</dt>
                <dd dir="auto">{indicator.how}</dd>
              </>
            ) : null}
            {indicator.mind ? (
              <>
                <dt>{words.mind}</dt>
                <dd dir="auto">{indicator.mind}</dd>
              </>
            ) : null}
          </dl>
        </section>
      ) : null}
      <Corrected language={language} series={series} gone={props.gone} />
    </ImpactPage>
  )
}

function Corrected(props: { language: Language; series: Series; gone: readonly Gone[] }) {
  const { language, series, gone } = props
  const words = text[language]
  if (gone.length === 0) return null
  return (
    <section>
      <h2>{words.corrected}</h2>
      <p>{words.corrected_lead}</p>
      <ul class="rows">
        {gone.map(one => {
          const figure =
            one.value === null && one.at_end === null
              ? words.no_figure
              : foundIn(language, series.indicator, one)
          const day = formatDate(language, one.day)
          const at = formatDate(language, one.at)
          const struck = one.kind === 'struck'
          return (
            <li>
              <b>{struck ? words.struck(figure, day) : words.before(figure, day)}</b>
              <span>{struck ? words.struck_on(at) : words.on(at)}</span>
              {one.why ? <p dir="auto">{one.why}</p> : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
