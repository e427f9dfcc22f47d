import { errorText, type FormState, isBack } from '../../../../platform/form.tsx'
import { PagesOf, type Paging } from '../../../../platform/paging.tsx'
import { ResearchPage, researchHref } from '../../pages.tsx'
import type { Source } from '../../queries.ts'
import { text as room_text } from '../../text/index.ts'
import { codesHref, type Show } from '../book/pages.tsx'
import { coderName } from '../one/pages.tsx'
import { CodedText, Mark, signatureIn } from '../pictures.tsx'
import type { BookCode } from '../queries.ts'
import { text } from '../text/index.ts'
import type { CodedPassage } from './queries.ts'

export type Coded = Show & { source: Source; book: readonly BookCode[]; own_id: string }

/** Where a source is coded; `rest` begins with a slash. */
export const codingHref = ({ initiative, research, source }: Omit<Coded, 'context'>, rest = ''): string =>
  researchHref(initiative.initiative_id, research.id, 'sources', `/${source.id}/code${rest}`)

/** The ways back from a page where a source is coded. */
export const waysBack = ({ context, initiative, research, source }: Coded) => {
  const materials = researchHref(initiative.initiative_id, research.id, 'sources')
  return [
    { href: materials, label: room_text[context.language].tabs.sources },
    { href: `${materials}/${source.id}`, label: source.title },
  ]
}

/** A source to be coded, some passages at a time: the text with its marks, and a bar of codes that stays in sight. */
export function CodingPage(
  props: Coded & { passages: readonly CodedPassage[]; paging: Paging; state: FormState },
) {
  const { context, initiative, research, source, book, passages, paging, state } = props
  const words = text[context.language]
  const known = new Map(book.map(code => [code.id, code]))
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      words={{ title: words.coding_title(source.title), said: words.said }}
      tab="sources"
      below={waysBack(props)}
      state={state}
      look="p-coding"
      scripts={['coding.js']}
    >
      {isBack(state) ? <ToMend {...props} /> : null}
      {passages.length === 0 ? (
        <p class="empty">{words.no_passages}</p>
      ) : (
        <>
          <p data-without-script>{words.coding_lead}</p>
          <p id="coding-help" data-with-script hidden>
            {words.coding_script}
          </p>
        </>
      )}
      {book.length === 0 ? (
        <p class="empty">
          {words.no_codes} <a href={codesHref(props)}>{words.to_book}</a>
        </p>
      ) : null}
      <div class="coding-passages" data-passages>
        {passages.map((passage, at) => (
          <PassageInList {...props} passage={passage} number={paging.from + at + 1} known={known} />
        ))}
      </div>
      <PagesOf language={context.language} path={codingHref(props)} paging={paging} />
      {passages.length > 0 && book.length > 0 && !research.ended_at ? (
        <Bar {...props} page={paging.page} />
      ) : null}
    </ResearchPage>
  )
}

/** What hinders it. The fields are all over the page: there is no single one to lead to. */
function ToMend({ context, state }: { context: Show['context']; state: FormState }) {
  const words = text[context.language]
  return (
    <div class="ds-error-summary" id="error-summary" role="alert" tabindex={-1} data-focus>
      <h2>{words.mend}</h2>
      <ul>
        {Object.values(state.errors).map(code => (
          <li>{errorText(context.language, code, words.errors)}</li>
        ))}
      </ul>
    </div>
  )
}

function PassageInList(
  props: Coded & {
    passage: CodedPassage
    number: number
    known: ReadonlyMap<string, BookCode>
    state: FormState
  },
) {
  const { context, research, source, book, passage, number, known, state } = props
  const { language } = context
  const words = text[language]
  const span = `${passage.id}:${passage.version}:0-${passage.body.length}`
  const chosen = ([] as unknown[]).concat(state.values.spans ?? []).includes(span)
  return (
    <article class="coding-passage" id={`p-${passage.id}`} data-passage={passage.id}>
      <p class="coding-who">
        <b id={`who-${passage.id}`}>
          {number}. {signatureIn(language, passage, source.kind)}
        </b>
        {book.length > 0 && !research.ended_at ? (
          <label>
            <input type="checkbox" form="coding" name="spans" value={span} checked={chosen} /> {words.whole}
            <span class="sr"> {number}</span>
          </label>
        ) : null}
        <a href={codingHref(props, `/${passage.id}`)} aria-label={words.open_passage(number)}>
          {words.open}
        </a>
      </p>
      <div
        class="coding-text"
        lang={source.language}
        data-body
        data-version={passage.version}
        role="group"
        aria-labelledby={`who-${passage.id}`}
      >
        <CodedText language={language} body={passage.body} codings={passage.codings} book={known} />
      </div>
      <CodesHere {...props} />
    </article>
  )
}

/** Which codes stand on a passage, and whose: each pair once. */
function CodesHere(props: Coded & { passage: CodedPassage; known: ReadonlyMap<string, BookCode> }) {
  const { context, passage, known, own_id } = props
  const words = text[context.language]
  const pairs = new Map(
    passage.codings.map(coding => [`${coding.code_id} ${coding.coder_id ?? ''}`, coding] as const),
  )
  if (pairs.size === 0) return null
  return (
    <ul class="coding-here">
      {[...pairs.values()].map(coding => {
        const code = known.get(coding.code_id)
        return code ? (
          <li>
            <Mark code={code} /> <span dir="auto">{code.name}</span>
            <span class="soft"> · {coderName(words, own_id, coding)}</span>
          </li>
        ) : null
      })}
    </ul>
  )
}

/** The codes as buttons: each puts itself on what is chosen. Low enough for a phone, and it can be searched. */
function Bar(props: Coded & { page: number }) {
  const { context, book, page } = props
  const words = text[context.language]
  return (
    <form
      method="post"
      action={codingHref(props)}
      class="coding-bar noprint"
      id="coding"
      aria-label={words.bar}
      data-coding
      data-chosen={words.chosen}
      data-nothing={words.nothing_chosen}
      data-put={words.said.coded}
      data-offline={words.offline}
    >
      <input type="hidden" name="page" value={String(page)} />
      <p class="coding-filter" hidden data-filter>
        <label for="coding-filter">{words.filter}</label>
        <input class="ds-input" id="coding-filter" type="search" autocomplete="off" />
      </p>
      <p class="small coding-said" role="status" data-said />
      <ul>
        {book.map(code => (
          <li>
            <button
              type="submit"
              name="codes"
              value={code.id}
              class="coding-button"
              data-letters={code.sign}
              title={code.definition || undefined}
            >
              <Mark code={code} /> <span dir="auto">{code.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}
