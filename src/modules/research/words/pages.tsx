import { Field, fresh } from '../../../platform/form.tsx'
import { formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { PagesOf, type Paging } from '../../../platform/paging.tsx'
import { type Party, party_text } from '../../initiatives/queries.ts'
import { ResearchPage, researchHref } from '../pages.tsx'
import type { Research } from '../queries.ts'
import { few, type Kind } from '../rules.ts'
import { text as room_text } from '../text/index.ts'
import { most_words } from './picture/rules.ts'
import { WordPicture } from './pictures.tsx'
import type { Counted } from './queries.ts'
import { type Choices, perThousand, queryOf, type Wish } from './rules.ts'
import { text } from './text/index.ts'

export type Show = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  research: Research
  choices: Choices
}

/** Where the words of a study stand; `rest` begins with a slash, `query` is what is wished for. */
export const wordsHref = ({ initiative, research }: Omit<Show, 'choices'>, rest = '', query = ''): string =>
  `${researchHref(initiative.initiative_id, research.id, 'words', rest)}${query ? `?${query}` : ''}`

/** The words of a study: what is wished for, a picture of them, and the table. */
export function WordsPage(
  props: Show & {
    wish: Wish
    size: { words: number; informants: number }
    found: { count: number; words: readonly Counted[] }
    paging: Paging
  },
) {
  const { context, initiative, research, choices, wish, size, found, paging } = props
  const { language } = context
  const words = text[language]
  const query = queryOf(wish, choices)
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      words={words}
      tab="words"
      wide
    >
      {choices.stemmers.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <>
          <Wishes {...props} />
          <p>{words.size(formatNumber(language, size.words, 0), size.informants)}</p>
          {size.informants > 0 && size.informants < few ? <p class="note">{words.few(few)}</p> : null}
          <p class="acts noprint">
            {choices.parties.length > 1 ? (
              <a href={wordsHref(props, '/compare')}>{words.to_compare}</a>
            ) : null}
            <a href={wordsHref(props, '/context')}>{words.find}</a>
            {found.count > 0 ? <a href={wordsHref(props, '/table.csv', query)}>{words.csv}</a> : null}
          </p>
          {found.count === 0 ? <p class="empty">{words.none_here}</p> : <Found {...props} />}
          <PagesOf language={language} path={wordsHref(props)} query={query} paging={paging} />
        </>
      )}
    </ResearchPage>
  )
}

/** What can be chosen: only what the study has more than one of. */
function Wishes(props: Show & { wish: Wish }) {
  const { context, choices, wish } = props
  const { language } = context
  const { filter } = text[language]
  const ticked = (on: boolean) => (on ? 'yes' : '')
  const state = fresh({
    ...{ party: wish.party, kind: wish.kind, language: wish.stemmer, begins: wish.begins },
    ...{ small: ticked(wish.small), apart: ticked(wish.apart) },
  })
  const own = { state, language }
  return (
    <search class="noprint">
      <form method="get" action={wordsHref(props)} class="form">
        <div class="inline choices">
          <PartyField language={language} parties={choices.parties} chosen={wish.party} />
          {choices.kinds.length > 1 ? (
            <Field
              {...own}
              name="kind"
              kind="select"
              label={filter.kind}
              options={[
                { value: '', label: text[language].anything },
                ...choices.kinds.map(value => ({ value, label: room_text[language].kinds[value as Kind] })),
              ]}
            />
          ) : null}
          <StemmerField language={language} stemmers={choices.stemmers} chosen={wish.stemmer} />
          <Field {...own} name="begins" label={filter.begins} hint={filter.begins_hint} autocomplete="off" />
        </div>
        <Field {...own} name="small" kind="tick" label={filter.small} hint={filter.small_hint} />
        <Field {...own} name="apart" kind="tick" label={filter.apart} hint={filter.apart_hint} />
        <button class="ds-button" type="submit">
          {filter.show}
        </button>
      </form>
    </search>
  )
}

/** Which party: nothing to choose where one alone has spoken. */
export function PartyField(props: { language: Language; parties: readonly string[]; chosen: string }) {
  const { language, parties, chosen } = props
  if (parties.length < 2) return null
  return (
    <Field
      state={fresh({ party: chosen })}
      language={language}
      name="party"
      kind="select"
      label={text[language].filter.party}
      options={[
        { value: '', label: text[language].anything },
        ...parties.map(value => ({ value, label: partyName(language, value) })),
      ]}
    />
  )
}

/** By which language's rules the words are read. */
export function StemmerField(props: {
  language: Language
  stemmers: Choices['stemmers']
  chosen: Wish['stemmer']
}) {
  const { language, stemmers, chosen } = props
  if (stemmers.length < 2) return null
  return (
    <Field
      state={fresh({ language: chosen })}
      language={language}
      name="language"
      kind="select"
      label={text[language].filter.language}
      options={stemmers.map(value => ({ value, label: text[language].stemmers[value] }))}
    />
  )
}

export const partyName = (language: Language, party: string): string => party_text[language][party as Party]

/** What language the words of a rule are in, for whoever has them read aloud. */
export const tongue = { norwegian: 'no', danish: 'da', english: 'en' } as const

type FoundProps = Show & {
  wish: Wish
  size: { words: number }
  found: { count: number; words: readonly Counted[] }
  paging: Paging
}

function Found(props: FoundProps) {
  const { context, wish, found, paging } = props
  const words = text[context.language]
  const first = paging.page === 1
  const drawn = found.words.slice(0, most_words).map(({ forms, times }) => ({ word: forms[0] ?? '', times }))
  if (!first) return <Table {...props} />
  return (
    <div class="cols last">
      <section>
        <h2>{words.picture}</h2>
        <WordPicture
          counted={drawn}
          title={words.picture_title(drawn.length)}
          language={tongue[wish.stemmer]}
        />
        <p class="soft small">{words.picture_explain}</p>
      </section>
      <section>
        <h2>{words.table}</h2>
        <Table {...props} />
      </section>
    </div>
  )
}

function Table(props: FoundProps) {
  const { context, wish, size, found, paging } = props
  const { language } = context
  const words = text[language]
  const { columns } = words
  const number = (value: number) => formatNumber(language, value, 0)
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={words.region}>
      <table class="ds-table nums">
        <caption>
          {words.caption(
            number(paging.from + 1),
            number(paging.from + found.words.length),
            number(found.count),
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.word}</th>
            <th scope="col">{columns.times}</th>
            <th scope="col">{columns.per_thousand}</th>
            <th scope="col">{columns.informants}</th>
            <th scope="col">{columns.sources}</th>
          </tr>
        </thead>
        <tbody>
          {found.words.map(({ forms, times, informants, sources }) => (
            <tr>
              <th scope="row">
                <WordLink {...props} word={forms[0] ?? ''} />
                {forms.length > 1 ? (
                  <>
                    <br />
                    <span class="soft small" lang={tongue[wish.stemmer]}>
                      {formsOf(language, forms)}
                    </span>
                  </>
                ) : null}
              </th>
              <td>{number(times)}</td>
              <td>{formatNumber(language, perThousand(times, size.words))}</td>
              <td>{spokenBy(language, informants)}</td>
              <td>{number(sources)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** How many different people said it: one alone is said so, and what has no speaker too. */
export function spokenBy(language: Language, informants: number): string {
  const words = text[language]
  if (informants === 0) return words.context.nobody
  return informants === 1 ? words.by_one : formatNumber(language, informants, 0)
}

/** So many forms stand in the table; the file has all of them. */
const most_forms = 6

function formsOf(language: Language, forms: readonly string[]): string {
  const shown = forms.slice(0, most_forms).join(', ')
  const rest = forms.length - most_forms
  return rest > 0 ? `${shown} ${text[language].more_forms(rest)}` : shown
}

/** A word, with the way to where it was said. */
export function WordLink(
  props: Omit<Show, 'choices'> & { word: string; wish: Pick<Wish, 'apart' | 'stemmer' | 'party'> },
) {
  const { word, wish } = props
  const query = new URLSearchParams({ word, way: wish.apart ? 'exact' : 'forms', language: wish.stemmer })
  if (wish.party) query.set('party', wish.party)
  return (
    <a href={wordsHref(props, '/context', query.toString())} lang={tongue[wish.stemmer]}>
      {word}
    </a>
  )
}
