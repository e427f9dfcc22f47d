import { Field, fresh } from '../../../../platform/form.tsx'
import { formatNumber } from '../../../../platform/format.ts'
import { ResearchPage } from '../../pages.tsx'
import { few } from '../../rules.ts'
import { strengthOf } from '../measure/rules.ts'
import { partyName, type Show, StemmerField, spokenBy, WordLink, wordsHref } from '../pages.tsx'
import { perThousand, type Wish } from '../rules.ts'
import { text } from '../text/index.ts'
import type { Compared, Theirs } from './queries.ts'

type Two = { one: string; two: string }
type Props = Show & {
  wish: Wish
  parties: Two
  sizes: Record<keyof Two, { informants: number }>
  compared: Compared | null
}

/** Which words belong to each of two parties, and how that is to be read. */
export function ComparePage(props: Props) {
  const { context, initiative, research, choices, compared, parties, sizes } = props
  const { language } = context
  const words = text[language]
  const { compare } = words
  const shy = compared && [sizes.one, sizes.two].some(({ informants }) => informants < few)
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      words={compare}
      tab="words"
      below={[{ href: wordsHref(props), label: words.to_list }]}
      wide
    >
      {choices.parties.length < 2 ? (
        <p class="empty">{compare.too_few_parties}</p>
      ) : (
        <>
          <Choose {...props} />
          {parties.one === parties.two ? <p class="note">{compare.choose_two}</p> : null}
          {shy ? <p class="note">{words.few(few)}</p> : null}
          {compared ? (
            <div class="cols">
              <Side {...props} of={compared.one} other={compared.two} party={parties.one} own="one" />
              <Side {...props} of={compared.two} other={compared.one} party={parties.two} own="two" />
            </div>
          ) : null}
          <section>
            <h2>{compare.reading}</h2>
            {compare.explain.map(paragraph => (
              <p>{paragraph}</p>
            ))}
            <p class="soft small">{compare.source}</p>
          </section>
        </>
      )}
    </ResearchPage>
  )
}

function Choose(props: Props) {
  const { context, choices, parties, wish } = props
  const { language } = context
  const { compare, filter } = text[language]
  const state = fresh({ ...parties, small: wish.small ? 'yes' : '' })
  const options = choices.parties.map(value => ({ value, label: partyName(language, value) }))
  const own = { state, language }
  return (
    <search class="noprint">
      <form method="get" action={wordsHref(props, '/compare')} class="form">
        <div class="inline choices">
          <Field {...own} name="one" kind="select" label={compare.one} options={options} />
          <Field {...own} name="two" kind="select" label={compare.two} options={options} />
          <StemmerField language={language} stemmers={choices.stemmers} chosen={wish.stemmer} />
        </div>
        <Field {...own} name="small" kind="tick" label={filter.small} hint={filter.small_hint} />
        <button class="ds-button" type="submit">
          {compare.show}
        </button>
      </form>
    </search>
  )
}

type Half = { words: number; theirs: readonly Theirs[] }

function Side(props: Props & { of: Half; other: Half; party: string; own: keyof Two }) {
  const { context, wish, of, other, party, own } = props
  const { language } = context
  const { compare } = text[language]
  const name = partyName(language, party)
  const theirs = own === 'one' ? 'two' : 'one'
  const { columns } = compare
  return (
    <section>
      <h2>{compare.theirs(name)}</h2>
      <p class="soft">{compare.in_all(formatNumber(language, of.words, 0))}</p>
      {of.theirs.length === 0 ? (
        <p class="empty">{compare.none}</p>
      ) : (
        <div class="scroll" tabindex={0} role="region" aria-label={compare.region(name)}>
          <table class="ds-table nums">
            <caption>{compare.caption(name)}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.word}</th>
                <th scope="col">{columns.own}</th>
                <th scope="col">{columns.other}</th>
                <th scope="col">{columns.informants}</th>
                <th scope="col">{columns.likelihood}</th>
                <th scope="col">{columns.strength}</th>
              </tr>
            </thead>
            <tbody>
              {of.theirs.map(word => (
                <tr>
                  <th scope="row">
                    <WordLink {...props} word={word.forms[0] ?? ''} wish={{ ...wish, party }} />
                  </th>
                  <td>{formatNumber(language, perThousand(word[own], of.words))}</td>
                  <td>{formatNumber(language, perThousand(word[theirs], other.words))}</td>
                  <td>{spokenBy(language, word.informants)}</td>
                  <td>{formatNumber(language, Math.abs(word.likelihood))}</td>
                  <td>{compare.strengths[strengthOf(word.likelihood)]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
