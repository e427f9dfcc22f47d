import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { IdeasPage } from '../../pages.tsx'
import type { Board } from '../queries.ts'
import { note_kinds, supports } from '../rules.ts'
import { text } from '../text/index.ts'

export type Show = { context: PageContext; initiative: Initiative }

/** The boards, the newest first. */
export function BoardsPage(
  props: Show & { boards: readonly Board[]; counts: ReadonlyMap<string, number>; at_the_table: boolean },
) {
  const { context, initiative, boards, counts, at_the_table } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/boards`
  return (
    <IdeasPage
      context={context}
      initiative={initiative}
      among="boards"
      words={{ title: words.title, lead: words.lead }}
      head={
        at_the_table ? (
          <p class="acts noprint">
            <a class="ds-button" href={`${here}/new`}>
              {words.make}
            </a>
          </p>
        ) : null
      }
    >
      {boards.length === 0 ? <p class="empty">{words.none}</p> : null}
      <ul class="rows">
        {boards.map(board => (
          <li>
            <b>
              <a href={`${here}/${board.id}`} dir="auto">
                {board.title}
              </a>
            </b>
            {board.question ? (
              <p class="soft" dir="auto">
                {board.question}
              </p>
            ) : null}
            <p class="legend">
              <span class="soft">{words.notes_on(counts.get(board.id) ?? 0)}</span>
              <span class="soft">{words.since(formatDate(language, board.made_at))}</span>
              {board.status === 'closed' ? <span class="tag">{words.closed}</span> : null}
              {board.quiet ? (
                <span class="tag" data-color="success">
                  {words.quiet}
                </span>
              ) : null}
              {board.anonymous ? <span class="tag">{words.anonymous}</span> : null}
            </p>
          </li>
        ))}
      </ul>
    </IdeasPage>
  )
}

export function NewBoardPage(props: Show & { state: FormState }) {
  const { context, initiative, state } = props
  const { language } = context
  const words = text[language].making
  const own = { state, language }
  return (
    <IdeasPage context={context} initiative={initiative} among="boards" words={words} state={state}>
      <Form
        {...own}
        action={`/i/${initiative.initiative_id}/boards/new`}
        submit={words.submit}
        labels={words.labels}
      >
        <input type="hidden" id="id" name="id" value={String(state.values.id ?? '')} />
        <BoardFields {...own} locked={false} />
        <Field {...own} name="quiet" kind="tick" label={words.labels.quiet} hint={words.quiet_hint} />
      </Form>
    </IdeasPage>
  )
}

/** What a board asks and how, when it is made and afterwards. */
export function BoardFields(props: { state: FormState; language: Language; locked: boolean }) {
  const { state, language, locked } = props
  const { making: words, kinds, errors, settings } = text[language]
  const own = { state, language, errors: { names_locked: errors.names_locked } }
  const { labels } = words
  return (
    <>
      <Field {...own} name="title" label={labels.title} />
      <Field
        {...own}
        name="question"
        kind="long"
        rows={2}
        optional
        label={labels.question}
        hint={words.question_hint}
      />
      <Field
        {...own}
        name="kinds"
        kind="several"
        label={labels.kinds}
        hint={locked ? settings.columns_kept : undefined}
        options={note_kinds.map(value => ({ value, label: kinds[value] }))}
      />
      <Field
        {...own}
        name="support"
        kind="choice"
        label={labels.support}
        options={supports.map(value => ({ value, ...words.supports[value] }))}
      />
      <div class="of-dots">
        <Field
          {...own}
          name="dots"
          kind="select"
          label={labels.dots}
          options={Array.from({ length: 10 }, (_, at) => ({ value: `${at + 1}`, label: `${at + 1}` }))}
        />
      </div>
      {locked ? (
        <>
          <input type="hidden" name="anonymous" value={String(state.values.anonymous ?? '')} />
          <p class="hint">{settings.locked}</p>
        </>
      ) : (
        <Field {...own} name="anonymous" kind="tick" label={labels.anonymous} hint={words.anonymous_hint} />
      )}
    </>
  )
}
