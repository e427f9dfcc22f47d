import { formatList, formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { SideMark } from '../../../platform/look/marks.tsx'
import type { PageContext } from '../../../platform/page.tsx'
import { MeetingsPage } from '../pages.tsx'
import { SharedBar } from '../pictures.tsx'
import { grounds } from '../rules.ts'
import { text as room_text } from '../text/index.ts'
import type { Equality } from './queries.ts'
import { findingsOf, measures, parts_of_day, placesOf, shareOf, wholeOf } from './rules.ts'
import { text } from './text/index.ts'

type Told = { language: Language; equality: Equality }

/** The equality meter: the two sides from invitation to decision, what the figures say, where and when. */
export function EqualityPage(props: {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  equality: Equality
}) {
  const { context, initiative, equality } = props
  const { language } = context
  const words = text[language]
  const findings = findingsOf(equality.counts, equality.held)
  return (
    <MeetingsPage
      context={context}
      initiative={initiative}
      words={{ title: words.title, lead: words.lead }}
      wide
    >
      {equality.held.length === 0 ? <p class="empty">{words.empty}</p> : null}
      <div class="cols first">
        <Picture language={language} equality={equality} />
        {findings.length > 0 ? (
          <section class="note">
            <h2>{words.findings_title}</h2>
            <ul>
              {findings.map(one => (
                <li>{words.findings[one]}</li>
              ))}
            </ul>
            <p>{words.warning}</p>
          </section>
        ) : null}
      </div>
      {equality.held.length > 0 ? <Places language={language} equality={equality} /> : null}
      <section>
        <Figures language={language} equality={equality} />
      </section>
    </MeetingsPage>
  )
}

function Picture({ language, equality }: Told) {
  const words = text[language]
  return (
    <section>
      <h2>{words.picture}</h2>
      <ul class="legend">
        {(['residents', 'public'] as const).map((side, index) => (
          <li>
            <SideMark index={index} />
            {words.sides[side]}
          </li>
        ))}
      </ul>
      <ul class="equality-bars">
        {measures.map(measure => {
          const count = equality.counts[measure]
          return (
            <li>
              <h3>{words.measures[measure]}</h3>
              <p class="small soft">{words.measured[measure]}</p>
              <SharedBar residents={count.residents} of={wholeOf(count)} />
              <p>{wholeOf(count) === 0 ? words.nothing : words.counted(count.residents, count.public)}</p>
            </li>
          )
        })}
      </ul>
      <p class="small soft">
        {words.middle} {words.beside} {equality.nameless > 0 ? words.nameless(equality.nameless) : null}
      </p>
    </section>
  )
}

function Places({ language, equality }: Told) {
  const words = text[language]
  const { held } = equality
  const places = placesOf(held)
  const told = (pairs: readonly (readonly [number, string])[]) =>
    formatList(
      language,
      pairs.filter(([times]) => times > 0).map(([times, what]) => words.times(times, what)),
    )
  const ground = room_text[language].grounds
  return (
    <section>
      <h2>{words.where_title}</h2>
      <dl class="facts">
        <dt>{words.where}</dt>
        <dd>
          {told([
            ...grounds.map(one => [places.grounds[one], ground[one]] as const),
            [places.unknown, words.unknown],
          ])}
        </dd>
        <dt>{words.when}</dt>
        <dd>{told(parts_of_day.map(one => [places.parts[one], words.parts[one]] as const))}</dd>
        <dt>{words.costs}</dt>
        <dd>{words.covered(places.covered, held.length)}</dd>
      </dl>
    </section>
  )
}

function Figures({ language, equality }: Told) {
  const words = text[language]
  return (
    <details class="ds-details">
      <summary>{words.table_title}</summary>
      <div class="scroll" tabindex={0} role="region" aria-label={words.table_title}>
        <table class="ds-table nums">
          <caption>{words.caption(equality.held.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              <th scope="col">{words.residents}</th>
              <th scope="col">{words.public}</th>
              <th scope="col">{words.share}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map(measure => {
              const count = equality.counts[measure]
              const share = shareOf(count)
              return (
                <tr>
                  <th scope="row">{words.measures[measure]}</th>
                  <td>{count.residents}</td>
                  <td>{count.public}</td>
                  <td>{share === null ? '–' : `${formatNumber(language, share, 0)} %`}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}
