import { Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import { PagesOf, type Paging } from '../../../../platform/paging.tsx'
import { ResearchPage, researchHref } from '../../pages.tsx'
import { codeOptions, codesHref, type Show } from '../book/pages.tsx'
import type { BookCode } from '../queries.ts'
import { text } from '../text/index.ts'
import type { Memo } from './queries.ts'

type Choices = { book: readonly BookCode[]; sources: readonly { id: string; title: string }[] }

/** All that was thought underway, the latest first. */
export function MemosPage(
  props: Show & Choices & { memos: readonly Memo[]; paging: Paging; state: FormState },
) {
  const { context, initiative, research, memos, paging, state } = props
  const words = text[context.language]
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      words={{ title: words.memos_title, lead: words.memos_lead, said: words.said }}
      tab="codes"
      below={[{ href: codesHref(props), label: words.title }]}
      state={state}
    >
      <MemoList {...props} memos={memos} />
      <PagesOf language={context.language} path={codesHref(props, '/memos')} paging={paging} />
      <section class="noprint" id="write">
        <h2>{words.memo_title}</h2>
        <MemoForm {...props} state={state} />
      </section>
    </ResearchPage>
  )
}

/** Memos, each with what it is about and the way to change it. */
export function MemoList(props: Show & { memos: readonly Memo[] }) {
  const { context, memos } = props
  const words = text[context.language]
  if (memos.length === 0) return <p class="empty">{words.no_memos}</p>
  return (
    <ul class="rows code-memos">
      {memos.map(memo => (
        <li>
          <p class="pre" dir="auto">
            {memo.body}
          </p>
          <span>
            <About {...props} memo={memo} /> · {formatDate(context.language, memo.written_at)}
            {memo.writer ? ` · ${memo.writer}` : ''} ·{' '}
            <a href={codesHref(props, `/memos/${memo.id}`)}>{words.memo_change_link}</a>
          </span>
        </li>
      ))}
    </ul>
  )
}

function About(props: Show & { memo: Memo }) {
  const { context, initiative, research, memo } = props
  const words = text[context.language]
  const source = (rest: string) =>
    researchHref(initiative.initiative_id, research.id, 'sources', `/${memo.source_id}${rest}`)
  if (memo.code_id) {
    return <a href={codesHref(props, `/${memo.code_id}`)}>{words.about_code(memo.code ?? '')}</a>
  }
  if (memo.passage_id) {
    return <a href={source(`/code/${memo.passage_id}`)}>{words.about_passage(memo.source ?? '')}</a>
  }
  if (memo.source_id) return <a href={source('')}>{words.about_source(memo.source ?? '')}</a>
  return <>{words.about_study}</>
}

/** A new memo. Where its page says what it is about, that is carried along; else it can be chosen. */
export function MemoForm(props: Show & Partial<Choices> & { state: FormState }) {
  const { context, book, sources, state } = props
  const { language } = context
  const words = text[language]
  const given = { language, state, errors: words.errors }
  const carried = (name: string) => String(state.values[name] ?? '')
  const chooses = sources !== undefined && carried('passage_id') === ''
  return (
    <Form
      {...given}
      action={codesHref(props, '/memos')}
      submit={words.memo_save}
      labels={words.labels}
      variant="secondary"
    >
      <Field {...given} name="body" kind="long" rows={4} label={words.labels.body} hint={words.memo_hint} />
      {chooses ? (
        <>
          <Field
            {...given}
            name="code_id"
            kind="select"
            optional
            label={words.labels.code_id}
            options={[{ value: '', label: words.about_nothing }, ...codeOptions(book ?? [])]}
          />
          <Field
            {...given}
            name="source_id"
            kind="select"
            optional
            label={words.labels.source_id}
            options={[
              { value: '', label: words.about_nothing },
              ...sources.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        </>
      ) : (
        ['code_id', 'source_id', 'passage_id']
          .filter(name => carried(name))
          .map(name => <input type="hidden" name={name} value={carried(name)} />)
      )}
    </Form>
  )
}

/** One memo, to be written anew or taken away. */
export function MemoPage(props: Show & { memo: Memo; state: FormState }) {
  const { context, initiative, research, memo, state } = props
  const { language } = context
  const words = text[language]
  const here = codesHref(props, `/memos/${memo.id}`)
  const given = { language, state, errors: words.errors }
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      words={{ title: words.memo_change }}
      tab="codes"
      below={[
        { href: codesHref(props), label: words.title },
        { href: codesHref(props, '/memos'), label: words.memos_title },
      ]}
      state={state}
    >
      <p>
        <About {...props} memo={memo} />
      </p>
      <Form {...given} action={here} back={here} submit={words.save} labels={words.labels}>
        <Field {...given} name="body" kind="long" rows={6} label={words.labels.body} hint={words.memo_hint} />
      </Form>
      <section>
        <h2>{words.memo_remove_title}</h2>
        <p>{words.memo_remove_lead}</p>
        <Form
          state={fresh()}
          language={language}
          action={`${here}/remove`}
          submit={words.memo_remove}
          variant="secondary"
          final
        />
      </section>
    </ResearchPage>
  )
}
