import { Button, Field, Form, type FormState, fresh } from '../../../../../platform/form.tsx'
import { ResearchPage, researchHref } from '../../../pages.tsx'
import { codeOptions, codesHref } from '../../book/pages.tsx'
import { MemoForm, MemoList } from '../../memos/pages.tsx'
import type { Memo } from '../../memos/queries.ts'
import { coderName } from '../../one/pages.tsx'
import { CodedText, Mark, signatureIn } from '../../pictures.tsx'
import type { BookCode } from '../../queries.ts'
import { text } from '../../text/index.ts'
import { type Coded, codingHref, waysBack } from '../pages.tsx'
import type { CodedPassage, Neighbours } from '../queries.ts'
import { beginningOf, type Grain, piecesOf } from '../rules.ts'

type Shown = Coded & { passage: CodedPassage; grain: Grain; state: FormState }

/** One passage: chosen by its sentences or its words, without a script and by any keyboard. */
export function PassagePage(props: Shown & { beside: Neighbours; per: number; memos: readonly Memo[] }) {
  const { context, initiative, research, source, book, passage, beside, per, memos, state } = props
  const { language } = context
  const words = text[language]
  const known = new Map(book.map(code => [code.id, code]))
  const back = Math.ceil(beside.number / per)
  const list = `${codingHref(props)}${back > 1 ? `?page=${back}` : ''}#p-${passage.id}`
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      words={{ title: words.passage_title(beside.number, source.title), said: words.said }}
      tab="sources"
      below={[...waysBack(props), { href: list, label: words.coding_title(source.title) }]}
      state={state}
      look="p-coding"
      head={<p class="strong">{signatureIn(language, passage, source.kind)}</p>}
    >
      <div class="coding-text" lang={source.language}>
        <CodedText language={language} body={passage.body} codings={passage.codings} book={known} />
      </div>
      <nav class="acts noprint" aria-label={words.passage(beside.number)}>
        {beside.before ? (
          <a href={codingHref(props, `/${beside.before}`)} rel="prev">
            {words.before}
          </a>
        ) : null}
        {beside.next ? (
          <a href={codingHref(props, `/${beside.next}`)} rel="next">
            {words.next}
          </a>
        ) : null}
      </nav>
      <section>
        <h2>{words.passage_codes}</h2>
        <CodingRows {...props} known={known} />
      </section>
      {research.ended_at ? null : <PutForm {...props} />}
      {research.ended_at ? null : <QuoteForm {...props} />}
      <section>
        <h2>{words.memos_title}</h2>
        <MemoList {...props} memos={memos} />
        <details class="ds-details noprint">
          <summary>{words.memo_title}</summary>
          <div>
            <MemoForm {...props} state={{ ...fresh({ passage_id: passage.id }), of: 'memo' }} />
          </div>
        </details>
      </section>
    </ResearchPage>
  )
}

/** Every code on the passage, whose it is and on what; one's own can be taken off. */
function CodingRows(props: Shown & { known: ReadonlyMap<string, BookCode> }) {
  const { context, passage, known, own_id, research } = props
  const words = text[context.language]
  if (passage.codings.length === 0) return <p class="empty">{words.no_passage_codes}</p>
  return (
    <ul class="rows">
      {passage.codings.map(coding => {
        const code = known.get(coding.code_id)
        const own = coding.coder_id === null || coding.coder_id === own_id
        return code ? (
          <li>
            <p>
              <Mark code={code} /> <b dir="auto">{code.name}</b>{' '}
              <span class="soft">{words.by(coderName(words, own_id, coding))}</span>
            </p>
            <p id={`on-${coding.id}`} dir="auto">
              «{beginningOf(passage.body.slice(coding.from_sign, coding.to_sign), 120)}»
            </p>
            {own && !research.ended_at ? (
              <div class="end noprint">
                <Button
                  action={codingHref(props, `/${passage.id}/uncode`)}
                  label={words.take_off_code(code.name)}
                  variant="tertiary"
                  carry={{ coding: coding.id }}
                  described_by={`on-${coding.id}`}
                />
              </div>
            ) : null}
          </li>
        ) : null
      })}
    </ul>
  )
}

/** The pieces to begin and to end with. */
function StretchFields(props: Shown) {
  const { context, source, passage, grain, state } = props
  const { language } = context
  const words = text[language]
  const pieces = piecesOf(passage.body, source.language, grain).map((piece, at) => ({
    ...piece,
    label: `${at + 1}. ${beginningOf(passage.body.slice(piece.from_sign, piece.to_sign))}`,
  }))
  const given = { language, state, errors: words.errors, kind: 'select' as const }
  return (
    <>
      <Field
        {...given}
        name="from_sign"
        label={words.labels.from_sign}
        options={pieces.map(({ from_sign, label }) => ({ value: String(from_sign), label }))}
      />
      <Field
        {...given}
        name="to_sign"
        label={words.labels.to_sign}
        options={pieces.map(({ to_sign, label }) => ({ value: String(to_sign), label }))}
      />
    </>
  )
}

function PutForm(props: Shown) {
  const { context, book, passage, grain, state } = props
  const { language } = context
  const words = text[language]
  const here = codingHref(props, `/${passage.id}`)
  const by = grain === 'word' ? '?by=word' : ''
  return (
    <section class="noprint" id="put">
      <h2>{words.put_title}</h2>
      {book.length === 0 ? (
        <p class="empty">
          {words.no_codes} <a href={codesHref(props)}>{words.to_book}</a>
        </p>
      ) : (
        <>
          <p>
            <a href={grain === 'word' ? `${here}#put` : `${here}?by=word#put`}>
              {grain === 'word' ? words.by_sentences : words.by_words}
            </a>
          </p>
          <Form
            state={state}
            language={language}
            action={`${here}${by}`}
            back={here}
            submit={words.put}
            labels={words.labels}
            errors={words.errors}
          >
            <StretchFields {...props} />
            <Field
              state={state}
              language={language}
              name="codes"
              kind="several"
              label={words.labels.codes}
              errors={words.errors}
              options={codeOptions(book)}
            />
          </Form>
        </>
      )}
    </section>
  )
}

/** A quote is chosen at the page of quotes: this leads there with what is chosen here. */
function QuoteForm(props: Shown) {
  const { context, initiative, research, passage, state } = props
  const { language } = context
  const words = text[language]
  const { from_sign, to_sign } = state.values
  const own = { ...fresh({ from_sign, to_sign }), of: 'quote' }
  return (
    <details class="ds-details noprint">
      <summary>{words.quote_title}</summary>
      <div>
        <p>{words.quote_lead}</p>
        <Form
          state={own}
          language={language}
          action={researchHref(initiative.initiative_id, research.id, 'counts', '/quotes')}
          submit={words.quote}
          variant="secondary"
        >
          <input type="hidden" name="passage_id" value={passage.id} />
          <StretchFields {...props} state={own} />
          <Field
            state={own}
            language={language}
            name="shows"
            optional
            label={words.labels.shows}
            hint={words.shows_hint}
          />
        </Form>
      </div>
    </details>
  )
}
