import { Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import { PagesOf, type Paging } from '../../../../platform/paging.tsx'
import { ResearchPage, researchHref } from '../../pages.tsx'
import { CodeFields, codeOptions, codesHref, type Show, type Uses, usesText } from '../book/pages.tsx'
import { beginningOf } from '../marking/rules.ts'
import { MemoForm, MemoList } from '../memos/pages.tsx'
import type { Memo } from '../memos/queries.ts'
import { Mark, signatureIn } from '../pictures.tsx'
import type { BookCode, Code, CodedPlace, CodeEvent } from '../queries.ts'
import { text } from '../text/index.ts'

/** Which of the page's forms comes back. */
export type Doing = 'change' | 'merge'

type Shown = Show & { code: Code; uses: Uses; own_id: string }

/** One code: what it means, every place that has it, what was thought of it, and what can be done with it. */
export function CodePage(
  props: Shown & {
    book: readonly BookCode[]
    places: readonly CodedPlace[]
    paging: Paging
    memos: readonly Memo[]
    events: readonly CodeEvent[]
    doing: Doing | null
    states: Record<Doing, FormState>
  },
) {
  const { context, initiative, research, code, uses, book, places, paging, memos, events, doing } = props
  const { language } = context
  const words = text[language]
  const here = codesHref(props, `/${code.id}`)
  const changes = !code.ended_at && !research.ended_at
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      words={{ title: words.code_called(code.name), said: words.said }}
      tab="codes"
      below={[{ href: codesHref(props), label: words.title }]}
      {...(doing && { state: props.states[doing] })}
      head={
        <p>
          <Mark code={code} />{' '}
          {code.ended_at ? <span class="tag">{words.ended_tag}</span> : usesText(language, uses, code.id)}
        </p>
      }
    >
      <section>
        <p dir="auto">{code.definition || words.no_definition}</p>
        {code.example ? (
          <p dir="auto">
            <b>{words.labels.example}:</b> {code.example}
          </p>
        ) : null}
      </section>
      {code.ended_at ? null : (
        <section>
          <h2>{words.places_title}</h2>
          {places.length === 0 ? <p class="empty">{words.no_places}</p> : null}
          {places.map(place => (
            <Place {...props} place={place} />
          ))}
          <PagesOf language={language} path={here} paging={paging} />
        </section>
      )}
      <section>
        <h2>{words.memos_title}</h2>
        <MemoList {...props} memos={memos} />
        {changes ? (
          <details class="ds-details noprint">
            <summary>{words.memo_title}</summary>
            <div>
              <MemoForm {...props} state={fresh({ code_id: code.id })} />
            </div>
          </details>
        ) : null}
      </section>
      {changes ? <Changes {...props} book={book} here={here} /> : null}
      <section>
        <h2>{words.history_title}</h2>
        <ul class="rows">
          {events.map(event => (
            <li>
              <span dir="auto">{words.events[event.kind]?.(event.other ?? '', event.said)}</span>
              <span class="soft">
                {formatDate(language, event.done_at)}
                {event.by ? ` · ${event.by}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </ResearchPage>
  )
}

/** Whose a coding is, to this person. */
export const coderName = (
  words: { you: string; gone: string },
  own_id: string,
  { coder_id, coder }: { coder_id: string | null; coder: string | null },
): string => (coder_id === own_id ? words.you : (coder ?? words.gone))

function Place(props: Shown & { place: CodedPlace }) {
  const { context, initiative, research, place, own_id } = props
  const words = text[context.language]
  const href = researchHref(
    initiative.initiative_id,
    research.id,
    'sources',
    `/${place.source_id}/code/${place.passage_id}`,
  )
  return (
    <figure class="code-place">
      <blockquote dir="auto">{place.body.slice(place.from_sign, place.to_sign)}</blockquote>
      <figcaption class="small">
        {signatureIn(context.language, place)} · {place.source_title} ·{' '}
        {words.by(coderName(words, own_id, place))} · <a href={href}>{words.open_place}</a>
      </figcaption>
    </figure>
  )
}

/** What can be done with a code: each behind its own name. */
function Changes(
  props: Shown & {
    book: readonly BookCode[]
    here: string
    doing: Doing | null
    states: Record<Doing, FormState>
  },
) {
  const { context, code, uses, book, here, doing, states } = props
  const { language } = context
  const words = text[language]
  const given = { language, labels: words.labels, errors: words.errors, back: here }
  const others = book.filter(({ id }) => id !== code.id)
  return (
    <section class="noprint">
      <details class="ds-details" open={doing === 'change'}>
        <summary>{words.change_title}</summary>
        <div>
          <Form {...given} state={states.change} action={here} submit={words.save}>
            <CodeFields language={language} state={states.change} book={book} own={code.id} />
          </Form>
        </div>
      </details>
      {others.length > 0 ? (
        <details class="ds-details" open={doing === 'merge'}>
          <summary>{words.merge_title}</summary>
          <div>
            <p>{words.merge_lead}</p>
            <Form {...given} state={states.merge} action={`${here}/merge`} submit={words.merge} final>
              <Field
                state={states.merge}
                language={language}
                name="into_id"
                kind="select"
                label={words.labels.into_id}
                errors={words.errors}
                options={codeOptions(others)}
              />
            </Form>
          </div>
        </details>
      ) : null}
      <details class="ds-details">
        <summary>{words.end_title}</summary>
        <div>
          <p>{words.end_lead(uses.get(code.id)?.places ?? 0)}</p>
          <Form
            {...given}
            state={fresh()}
            action={`${here}/end`}
            submit={words.end}
            variant="secondary"
            final
          />
        </div>
      </details>
      <p class="acts">
        <a href={`${here}/split`}>{words.split_open}</a>
      </p>
    </section>
  )
}

/** Which places go to a new code. */
export function SplitPage(
  props: Show & { code: Code; places: readonly CodedPlace[]; paging: Paging; state: FormState },
) {
  const { context, initiative, research, code, places, paging, state } = props
  const { language } = context
  const words = text[language]
  const here = codesHref(props, `/${code.id}`)
  const given = { language, state, errors: words.errors }
  const options = new Map(
    places.map(place => [
      place.id,
      {
        value: place.id,
        label: beginningOf(place.body.slice(place.from_sign, place.to_sign), 200),
        hint: `${signatureIn(language, place)} · ${place.source_title}`,
      },
    ]),
  )
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      words={{ title: words.split_title, lead: words.split_lead }}
      tab="codes"
      below={[
        { href: codesHref(props), label: words.title },
        { href: here, label: code.name },
      ]}
      state={state}
    >
      {places.length === 0 ? (
        <p class="empty">{words.no_places}</p>
      ) : (
        <Form
          {...given}
          action={`${here}/split${paging.page > 1 ? `?page=${paging.page}` : ''}`}
          submit={words.split}
          labels={words.labels}
        >
          <Field {...given} name="name" label={words.labels.name} />
          <Field
            {...given}
            name="definition"
            kind="long"
            rows={3}
            optional
            label={words.labels.definition}
            hint={words.definition_hint}
          />
          <Field
            {...given}
            name="codings"
            kind="several"
            label={words.labels.codings}
            options={[...options.values()]}
          />
        </Form>
      )}
      <PagesOf language={language} path={`${here}/split`} paging={paging} />
    </ResearchPage>
  )
}
