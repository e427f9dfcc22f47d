import { Field, fresh } from '../../../../platform/form.tsx'
import { formatNumber } from '../../../../platform/format.ts'
import { ResearchPage, researchHref } from '../../pages.tsx'
import { signed } from '../../queries.ts'
import { PartyField, type Show, StemmerField, tongue, wordsHref } from '../pages.tsx'
import { text } from '../text/index.ts'
import type { Asked, Found } from './queries.ts'
import { ways } from './rules.ts'

type Props = Show & { asked: Asked; found: Found | null }

/** A word, and every place where it was said. */
export function ContextPage(props: Props) {
  const { context, initiative, research, asked, found } = props
  const { language } = context
  const words = text[language]
  const said = words.context
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      words={said}
      tab="words"
      below={[{ href: wordsHref(props), label: words.to_list }]}
      wide
    >
      <Ask {...props} />
      {found && found.times === 0 ? <p class="empty">{said.none(asked.word)}</p> : null}
      {found && found.times > 0 ? (
        <section>
          <h2>{said.found(asked.word, found.times, formatNumber(language, found.times, 0))}</h2>
          {found.forms.length > 1 ? <p>{said.forms(found.forms.slice(0, 40).join(', '))}</p> : null}
          {found.lines.length < found.times ? <p class="soft">{said.first(found.lines.length)}</p> : null}
          <Lines {...props} found={found} />
        </section>
      ) : null}
    </ResearchPage>
  )
}

function Ask(props: Props) {
  const { context, choices, asked } = props
  const { language } = context
  const { context: said } = text[language]
  const own = { state: fresh({ word: asked.word, way: asked.way }), language }
  return (
    <search class="noprint">
      <form method="get" action={wordsHref(props, '/context')} class="inline choices">
        <Field {...own} name="word" label={said.word} autocomplete="off" />
        <Field
          {...own}
          name="way"
          kind="select"
          label={said.way}
          options={ways.map(value => ({ value, label: said.ways[value] }))}
        />
        <PartyField language={language} parties={choices.parties} chosen={asked.party} />
        <StemmerField language={language} stemmers={choices.stemmers} chosen={asked.stemmer} />
        <button class="ds-button" type="submit">
          {said.show}
        </button>
      </form>
    </search>
  )
}

function Lines(props: Props & { found: Found }) {
  const { context, initiative, research, asked, found } = props
  const { language } = context
  const { context: said } = text[language]
  const { columns } = said
  const lang = tongue[asked.stemmer]
  const placeOf = (line: Found['lines'][number]) =>
    researchHref(
      initiative.initiative_id,
      research.id,
      'sources',
      `/${line.source_id}?at=${line.passage_id}#p-${line.passage_id}`,
    )
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={said.region}>
      <table class="ds-table lines">
        <caption>{said.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.word}</th>
            <th scope="col">{columns.after}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {found.lines.map(line => (
            <tr>
              <td lang={lang} dir="auto">
                {line.left}
              </td>
              <th scope="row" lang={lang}>
                {line.word}
              </th>
              <td lang={lang} dir="auto">
                {line.right}
              </td>
              <td>{line.informant ? signed(language, line.informant) : said.nobody}</td>
              <td>
                <a href={placeOf(line)} dir="auto">
                  {line.title}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
