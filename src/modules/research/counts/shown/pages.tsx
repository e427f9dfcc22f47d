import { Button } from '../../../../platform/form.tsx'
import { formatList } from '../../../../platform/format.ts'
import { type Party, party_text } from '../../../initiatives/queries.ts'
import { signed } from '../../queries.ts'
import { WordPicture } from '../../words/pictures.tsx'
import { countsHref, FiguresPage, type Show } from '../pages.tsx'
import type { Quote } from '../quotes/queries.ts'
import { text } from '../text/index.ts'
import type { shownCounts, shownWords } from './queries.ts'
import { type Showable, showable } from './rules.ts'

/** What those at the table see of a study; those who work in it decide what, and see the same. */
export function ShownPage(
  props: Show & {
    works: boolean
    shown: readonly Showable[]
    counts: Awaited<ReturnType<typeof shownCounts>> | null
    used: Awaited<ReturnType<typeof shownWords>> | null
    quotes: readonly Quote[] | null
  },
) {
  const { context, initiative, research, works, shown, counts, used, quotes } = props
  const words = text[context.language].shown
  return (
    <FiguresPage {...{ context, initiative, research, works, words }} here="shown">
      {works ? (
        <section class="noprint">
          <h2>{words.decide}</h2>
          <p>{words.decide_lead}</p>
          <ul class="rows">
            {showable.map(what => (
              <li>
                <b>{words.parts[what]}</b>
                <span>{shown.includes(what) ? words.is_shown : words.is_hidden}</span>
                <div class="end acts">
                  <Button
                    action={countsHref(props, '/shown')}
                    label={shown.includes(what) ? words.hide[what] : words.show[what]}
                    variant="secondary"
                    carry={{ what, ...(shown.includes(what) ? {} : { shown: 'yes' }) }}
                  />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {shown.length === 0 ? <p class="empty">{words.nothing}</p> : null}
      {counts ? <Counts {...{ context, initiative, research, counts }} /> : null}
      {used ? <Used {...{ context, initiative, research, used }} /> : null}
      {quotes ? <Quotes {...{ context, initiative, research, quotes }} /> : null}
    </FiguresPage>
  )
}

function Used({ context, used }: Show & { used: Awaited<ReturnType<typeof shownWords>> }) {
  const words = text[context.language].shown
  return (
    <section>
      <h2>{words.parts.words}</h2>
      {used.length === 0 ? (
        <p class="empty">{words.too_few}</p>
      ) : (
        <>
          <p class="soft">{words.words_lead}</p>
          <WordPicture
            counted={used.map(({ forms, times }) => ({ word: forms[0]!, times }))}
            title={words.parts.words}
            language="nb"
          />
          <ol>
            {used.map(({ forms, times }) => (
              <li>{`${forms[0]} (${times})`}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Quotes({ context, quotes }: Show & { quotes: readonly Quote[] }) {
  const { language } = context
  const words = text[language]
  return (
    <section>
      <h2>{words.shown.parts.quotes}</h2>
      {quotes.length === 0 ? <p class="empty">{words.shown.no_quotes}</p> : null}
      <ul class="rows">
        {quotes.map(quote => (
          <li>
            <blockquote>
              <p>{quote.words}</p>
              <footer>
                {quote.number !== null && quote.party !== null
                  ? signed(language, { number: quote.number, party: quote.party as Party })
                  : words.quotes.nobody}
              </footer>
            </blockquote>
            {quote.shows ? <p>{quote.shows}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Counts({ context, counts }: Show & { counts: Awaited<ReturnType<typeof shownCounts>> }) {
  const { language } = context
  const words = text[language]
  const own = words.shown
  const { groups, codes } = counts
  const several = groups.length > 1 ? groups : []
  const called = (parties: readonly Party[]) =>
    formatList(
      language,
      parties.map(party => party_text[language][party]),
    )
  if (groups.length === 0) {
    return (
      <section>
        <h2>{own.parts.counts}</h2>
        <p class="empty">{own.too_few}</p>
      </section>
    )
  }
  return (
    <section>
      <h2>{own.parts.counts}</h2>
      <p class="soft">{own.how_to_read}</p>
      <div class="scroll" tabindex={0} role="region" aria-label={own.parts.counts}>
        <table class="ds-table nums">
          <caption>{own.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.all}</th>
              {several.map(parties => (
                <th scope="col">{called(parties)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {codes.map(({ code, shown }) => (
              <tr>
                <th scope="row">
                  {'– '.repeat(code.depth)}
                  {code.name}
                </th>
                <td>{shown.all ? `${shown.all.mentions} (${shown.all.informants})` : own.few}</td>
                {several.map((_, at) => {
                  const count = shown.groups?.[at]
                  return <td>{count ? `${count.mentions} (${count.informants})` : '–'}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
