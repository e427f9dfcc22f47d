import { Button, Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import type { Party } from '../../../initiatives/queries.ts'
import { researchHref } from '../../pages.tsx'
import { signed } from '../../queries.ts'
import { countsHref, FiguresPage, type Show } from '../pages.tsx'
import { text } from '../text/index.ts'
import type { Quote } from './queries.ts'

/** The chosen quotes as they may be used at this moment, each with its signature and what it shows. */
export function QuotesPage(
  props: Show & { quotes: readonly Quote[]; held_back: number; doing: string | null; state: FormState },
) {
  const { context, initiative, research, quotes, held_back, doing, state } = props
  const { language } = context
  const words = text[language]
  const own = words.quotes
  const study = (rest: string) => researchHref(initiative.initiative_id, research.id, 'sources', rest)
  return (
    <FiguresPage {...props} here="quotes" words={own}>
      {held_back > 0 ? <p class="soft">{own.held_back(held_back)}</p> : null}
      {quotes.length === 0 ? (
        <p class="empty">{own.none}</p>
      ) : (
        <p class="noprint">
          <a href={countsHref(props, '/quotes.docx')}>{own.fetch}</a>
        </p>
      )}
      <ul class="rows">
        {quotes.map(quote => {
          const form = {
            language,
            state: { ...(doing === quote.id ? state : fresh({ shows: quote.shows })), of: quote.id },
          }
          return (
            <li>
              <blockquote>
                <p>{quote.words}</p>
                <footer>
                  {quote.number !== null && quote.party !== null
                    ? signed(language, { number: quote.number, party: quote.party as Party })
                    : own.nobody}
                  {', '}
                  <a href={study(`/${quote.source_id}?at=${quote.passage_id}#p-${quote.passage_id}`)}>
                    {quote.source_title}
                  </a>
                </footer>
              </blockquote>
              {quote.shows ? <p>{quote.shows}</p> : null}
              <details class="ds-details noprint" open={doing === quote.id}>
                <summary>{own.change}</summary>
                <div>
                  <Form
                    {...form}
                    action={countsHref(props, `/quotes/${quote.id}`)}
                    submit={own.save}
                    variant="secondary"
                    labels={{ shows: own.shows }}
                  >
                    <Field {...form} name="shows" optional label={own.shows} />
                  </Form>
                  <Button
                    action={countsHref(props, `/quotes/${quote.id}/remove`)}
                    label={own.remove}
                    variant="tertiary"
                  />
                </div>
              </details>
            </li>
          )
        })}
      </ul>
    </FiguresPage>
  )
}
