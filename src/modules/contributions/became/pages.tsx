import { formatDate, formatNumber } from '../../../platform/format.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { text as along_text } from '../along/text/index.ts'
import { ContributionsPage } from '../pages.tsx'
import type { Figures, Followed } from '../queries.ts'
import { lastNews, outcomeOf, outcomes } from './rules.ts'
import { text } from './text/index.ts'

/** What became of all that people gave, without a name on it: to read together, and to hang on the wall. */
export function BecamePage(props: {
  context: PageContext
  initiative: Initiative
  given: readonly Followed[]
  figures: Figures
}) {
  const { context, initiative, given, figures } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/contributions`
  const grouped = Map.groupBy(given, outcomeOf)
  const { median_days } = figures
  return (
    <ContributionsPage
      context={context}
      initiative={initiative}
      words={words}
      head={
        given.length === 0 ? null : (
          <>
            <p>
              {words.answered(figures.answered, figures.given)}
              {median_days === null
                ? null
                : ` ${words.median(formatNumber(language, median_days, Number.isInteger(median_days) ? 0 : 1), median_days)}`}
            </p>
            <p class="acts noprint">
              <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
                {words.print}
              </button>
            </p>
          </>
        )
      }
    >
      {given.length === 0 ? <p class="empty">{words.none}</p> : null}
      {outcomes.map(outcome => {
        const those = grouped.get(outcome) ?? []
        if (those.length === 0) return null
        return (
          <section class="became">
            <h2>{words.outcomes[outcome]}</h2>
            <ul class="rows">
              {those.map(one => {
                const news = lastNews(one.thread)
                return (
                  <li>
                    <a class="as-written" href={`${here}/${one.id}`} dir="auto">
                      {one.body}
                    </a>
                    {news ? (
                      <p dir="auto">
                        <b>
                          {along_text[language].lines[news.kind]}
                          {news.body ? ':' : ''}
                        </b>{' '}
                        {news.body}
                      </p>
                    ) : null}
                    {news && one.since !== null ? (
                      <p>
                        <b>{along_text[language].lines.not_answered}</b>
                      </p>
                    ) : null}
                    <span>
                      {words.given_on(formatDate(language, one.given_on))}
                      {news ? `, ${words.last_news(formatDate(language, news.at))}` : ''}
                    </span>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
    </ContributionsPage>
  )
}
