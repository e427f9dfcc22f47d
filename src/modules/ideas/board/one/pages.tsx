import { Button, Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { IdeasPage } from '../../pages.tsx'
import type { Board, Mark, Theme } from '../queries.ts'
import { shortened } from '../rules.ts'
import { marksInWords, PlaceForm } from '../sticky/pages.tsx'
import { text } from '../text/index.ts'
import type { noteOf } from './queries.ts'

export type Doing = 'words' | 'remove' | 'mark'

type Show = {
  context: PageContext
  initiative: Initiative
  board: Board
  note: Awaited<ReturnType<typeof noteOf>>
  themes: readonly Theme[]
  whys: readonly string[]
  mark: Mark | null
  at_the_table: boolean
  leads: boolean
  doing: Doing | null
  states: Readonly<Record<Doing, FormState>>
}

/** One note: what stands behind it, and all that can be done with it. */
export function NotePage(props: Show) {
  const { context, initiative, board, note, at_the_table, leads, doing, states } = props
  const { language } = context
  const words = text[language]
  const home = `/i/${initiative.initiative_id}`
  const here = `${home}/boards/${board.id}`
  const { told } = note
  const may = at_the_table && board.status === 'open'
  const may_move = may && !board.quiet
  const alone = !told.into && note.behind.length === 0
  const marks = marksInWords(language, told)
  return (
    <IdeasPage
      context={context}
      initiative={initiative}
      among="boards"
      words={{ title: words.one.title, said: words.one.said }}
      above={[{ href: here, label: board.title }]}
      {...(doing && { state: states[doing] })}
      look="p-board"
      head={
        <>
          <div class="sticky large" data-kind={told.kind}>
            <p class="note-body" dir="auto">
              {told.body}
            </p>
            <From {...props} />
            {marks ? <p class="note-marks">{marks}</p> : null}
          </div>
          <p class="acts noprint">
            <a href={`${here}#n-${told.into ?? told.id}`}>{words.one.back}</a>
            <a href={`${home}/contributions/${told.id}`}>{words.one.follow}</a>
            {at_the_table && !board.quiet ? (
              <a href={`${home}/ideas/new?note=${told.id}`}>{words.one.idea}</a>
            ) : null}
          </p>
        </>
      }
    >
      <Together {...props} here={here} may_move={may_move} />
      {told.into || board.support !== 'consent' ? null : <Stance {...props} here={here} may={may_move} />}
      {may_move && !told.into ? (
        <section class="noprint">
          <h2>{words.one.move_title}</h2>
          <PlaceForm {...{ language, here, board, note: told }} themes={props.themes} notes={[told]} />
          <Merge {...props} here={here} />
        </section>
      ) : null}
      <section class="noprint">
        {may && alone && (note.own || board.anonymous) ? <Words {...props} here={here} /> : null}
        {at_the_table && (note.own || board.anonymous) ? <Remove {...props} here={here} /> : null}
        {leads ? (
          <details class="ds-details">
            <summary>{words.one.down_title}</summary>
            <div>
              <p>{words.one.down_lead}</p>
              <Button
                action={`${here}/notes/${told.id}/take-down`}
                label={words.one.down}
                variant="secondary"
              />
            </div>
          </details>
        ) : null}
      </section>
    </IdeasPage>
  )
}

function From({ context, note }: Show) {
  const words = text[context.language].one
  const { by } = note.told
  const said = note.typed_by_other
    ? by
      ? words.typed(by)
      : words.typed_nameless
    : by
      ? words.given_by(by)
      : ''
  return (
    <p class="note-by" dir="auto">
      {said}
    </p>
  )
}

type At = Show & { here: string }

/** The note that it stands behind, or those that stand behind it. */
function Together({ context, note, here, may_move }: At & { may_move: boolean }) {
  const words = text[context.language].one
  const { told, behind, front } = note
  const apart = (id: string) =>
    may_move ? <Button action={`${here}/notes/${id}/apart`} label={words.apart} variant="tertiary" /> : null
  if (front) {
    return (
      <section>
        <p>{words.stands_behind}</p>
        <blockquote dir="auto">
          <a href={`${here}/notes/${front.id}`}>{front.body}</a>
        </blockquote>
        {apart(told.id)}
      </section>
    )
  }
  if (behind.length === 0) return null
  return (
    <section>
      <h2>{words.behind_title}</h2>
      <ul class="rows">
        {behind.map(one => (
          <li>
            <p class="as-written" dir="auto">
              {one.body}
            </p>
            <p class="soft small" dir="auto">
              {one.by}
            </p>
            {apart(one.id)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Merge({ context, note, here }: At) {
  const { language } = context
  const words = text[language].one
  if (note.others.length === 0) return null
  const kinds = text[language].kinds
  return (
    <>
      <h3>{words.merge_title}</h3>
      <p>{words.merge_lead}</p>
      <form class="note-place" method="post" action={`${here}/notes/${note.told.id}/merge`}>
        <Field
          state={fresh({ into: note.others[0]!.id })}
          language={language}
          name="into"
          kind="select"
          label={words.merge_into}
          options={note.others.map(({ id, body, kind }) => ({
            value: id,
            label: `${shortened(body)} (${kinds[kind]})`,
          }))}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {words.merge}
        </button>
      </form>
    </>
  )
}

function Stance({ context, note, board, whys, mark, states, here, may }: At & { may: boolean }) {
  const { language } = context
  const { one: words, on_note, errors } = text[language]
  const action = `${here}/notes/${note.told.id}/mark`
  const own = { state: states.mark, language, errors }
  if (!may && whys.length === 0) return null
  return (
    <section id="stance">
      <h2>{whys.length > 0 && !may ? words.whys_title : words.stance_title}</h2>
      {whys.length > 0 ? (
        <>
          {may ? <h3>{words.whys_title}</h3> : null}
          <ul>
            {whys.map(why => (
              <li dir="auto">{why}</li>
            ))}
          </ul>
        </>
      ) : null}
      {may && board.status === 'open' ? (
        <>
          <p class="acts">
            {mark?.kind === 'can_live' ? null : (
              <Button action={action} label={on_note.can_live} carry={{ stance: 'can_live' }} />
            )}
            {mark ? (
              <Button
                action={action}
                label={on_note.take_back}
                carry={{ stance: 'none' }}
                variant="tertiary"
              />
            ) : null}
          </p>
          <Form
            {...own}
            action={action}
            submit={words.say_cannot}
            labels={{ why: words.why }}
            variant="secondary"
          >
            <input type="hidden" name="stance" value="cannot" />
            <Field {...own} name="why" kind="long" rows={2} label={words.why} hint={words.why_hint} />
          </Form>
        </>
      ) : null}
    </section>
  )
}

function Words({ context, board, note, states, doing, here }: At) {
  const { language } = context
  const { one: words, errors } = text[language]
  const own = { state: states.words, language, errors: { ...errors, too_long: errors.note_too_long } }
  const address = `${here}/notes/${note.told.id}`
  return (
    <details class="ds-details" open={doing === 'words'}>
      <summary>{words.words_title}</summary>
      <div>
        <Form
          {...own}
          action={`${address}/words`}
          submit={words.save}
          labels={{ body: words.body, code: words.code }}
          variant="secondary"
          back={address}
        >
          <Field {...own} name="body" kind="long" rows={3} label={words.body} hint={words.words_hint} />
          {board.anonymous ? <Code {...own} /> : null}
        </Form>
      </div>
    </details>
  )
}

function Remove({ context, board, note, states, doing, here }: At) {
  const { language } = context
  const { one: words, errors } = text[language]
  const own = { state: states.remove, language, errors }
  return (
    <details class="ds-details" open={doing === 'remove'}>
      <summary>{words.remove_title}</summary>
      <div>
        <p>{words.remove_lead}</p>
        <Form
          {...own}
          action={`${here}/notes/${note.told.id}/remove`}
          submit={words.remove}
          labels={{ code: words.code }}
          final
        >
          {board.anonymous ? <Code {...own} /> : null}
        </Form>
      </div>
    </details>
  )
}

function Code(own: { state: FormState; language: PageContext['language']; errors: Record<string, string> }) {
  const words = text[own.language].one
  return (
    <Field {...own} name="code" kind="code" autocomplete="off" label={words.code} hint={words.code_hint} />
  )
}
