import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { IdeasPage } from '../pages.tsx'
import type { WholeBoard } from './queries.ts'
import { columnsOf, dotsLeft, inFront, note_length } from './rules.ts'
import { type On, Sticky, StickyTemplate } from './sticky/pages.tsx'
import { text } from './text/index.ts'

/** A note that has just been taken in. */
export type Hung = { id: string; code: string }

type Show = {
  context: PageContext
  initiative: Initiative
  whole: WholeBoard
  /** The seat and the name of the one who reads. */
  seat: string
  me: string
  at_the_table: boolean
  leads: boolean
  last_change: number
  state: FormState
  hung: Hung | null
}

/** The board: what it asks, a note of one's own, and all notes by column and theme. */
export function BoardPage(props: Show) {
  const { context, initiative, whole, seat, me, state, hung } = props
  const { language } = context
  const words = text[language]
  const { board, themes, notes, own, marks } = whole
  const here = `/i/${initiative.initiative_id}/boards/${board.id}`
  const may = props.at_the_table && board.status === 'open'
  const on: On = { language, here, board, themes, notes, own, marks, may, may_move: may && !board.quiet }
  return (
    <IdeasPage
      context={context}
      initiative={initiative}
      among="boards"
      words={{ title: board.title, said: words.said }}
      state={state}
      wide
      look="p-board"
      scripts={['board.js']}
      head={<Head {...props} here={here} />}
    >
      <div
        class="board"
        data-board={board.id}
        data-feed={`/i/${initiative.initiative_id}/live?after=${props.last_change}`}
        data-here={here}
        data-seat={seat}
        data-me={me}
        data-status={board.status}
        data-support={board.support}
        data-dots={board.dots}
        data-most={note_length}
        data-left={dotsLeft(board, marks.values())}
        data-quiet={board.quiet ? '' : undefined}
        data-anonymous={board.anonymous ? '' : undefined}
        data-may={may ? '' : undefined}
        data-words={JSON.stringify(words.live)}
      >
        <p class="ds-alert" data-color="warning" data-offline hidden>
          {words.live.offline}
        </p>
        <p class="sr" role="status" data-told />
        <p id="grab-help" hidden>
          {words.live.grab}
        </p>
        {hung ? <Thanks {...on} hung={hung} /> : null}
        {may || state.values.body ? <NoteForm {...props} here={here} /> : null}
        <div class="unsent-notes" data-unsent hidden>
          <h2>{words.live.unsent}</h2>
          <ol class="stickies" />
        </div>
        <details class="ds-details" data-codes hidden open={board.anonymous}>
          <summary>{words.live.codes}</summary>
          <div>
            <p>{words.live.codes_lead}</p>
            <ol class="codes" />
          </div>
        </details>
        <Standing {...props} here={here} />
        <Columns {...on} />
        <StickyTemplate {...on} />
        <template data-unsent-template>
          <li class="sticky unsent">
            <p class="note-body" dir="auto" />
            <p class="note-by" data-standing />
          </li>
        </template>
      </div>
      <Photos {...props} />
    </IdeasPage>
  )
}

function Head({ context, whole, here, at_the_table }: Show & { here: string }) {
  const words = text[context.language]
  const { board, photos } = whole
  const open = board.status === 'open'
  return (
    <div data-piece="head">
      {board.question ? (
        <p class="lead" dir="auto">
          {board.question}
        </p>
      ) : null}
      {board.status === 'closed' ? <p class="ds-alert">{words.is_closed}</p> : null}
      {board.anonymous ? <p class="hint">{words.is_anonymous}</p> : null}
      <p class="acts noprint">
        {at_the_table && open ? <a href={`${here}/typing`}>{words.to_typing}</a> : null}
        <a href={`${here}/list`}>{words.to_list}</a>
        {at_the_table ? <a href={`${here}/settings`}>{words.to_settings}</a> : null}
        {photos.length > 0 ? <a href="#photos">{words.to_photos(photos.length)}</a> : null}
      </p>
    </div>
  )
}

/** The code stands on this page alone: it lies in no address, and only its hash is kept. */
function Thanks({ language, here, board, hung }: On & { hung: Hung }) {
  const words = text[language].write
  return (
    <div class="ds-alert" data-color="success" role="status">
      <h2>{board.quiet ? words.thanks_quiet : words.thanks}</h2>
      <p>{words.code}</p>
      <p class="secret">{hung.code}</p>
      {board.quiet ? null : (
        <p>
          <a href={`${here}#n-${hung.id}`}>{words.to_note}</a>
        </p>
      )}
    </div>
  )
}

function NoteForm({ context, whole, here, state }: Show & { here: string }) {
  const { language } = context
  const words = text[language]
  const { labels } = words.write
  const { board, themes } = whole
  const own = { state, language, errors: { ...words.errors, too_long: words.errors.note_too_long } }
  return (
    <section class="write-note noprint" id="new-note" aria-labelledby="write-title">
      <h2 id="write-title">{words.write.title}</h2>
      <Form
        {...own}
        action={`${here}/notes`}
        submit={words.write.hang}
        labels={labels}
        data={{ 'data-note-form': '' }}
      >
        <input type="hidden" id="given_key" name="given_key" value={String(state.values.given_key ?? '')} />
        <Field {...own} name="body" kind="long" rows={3} label={labels.body} hint={words.write.body_hint} />
        <p class="hint" data-counter />
        <Field
          {...own}
          name="kind"
          kind="choice"
          label={labels.kind}
          options={board.kinds.map(value => ({ value, label: words.kinds[value] }))}
        />
        {themes.length > 0 ? (
          <Field
            {...own}
            name="theme_id"
            kind="select"
            label={labels.theme_id}
            options={[
              { value: '', label: words.write.no_theme },
              ...themes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : null}
      </Form>
    </section>
  )
}

/** What goes on now: the quiet, or how people show what they stand for. */
function Standing({ context, whole, here, at_the_table, leads }: Show & { here: string }) {
  const words = text[context.language]
  const { board, written, marks } = whole
  const asks = board.status === 'open' && !board.quiet && at_the_table
  return (
    <div class="standing noprint" data-piece="standing">
      <div class="ds-alert" hidden={!board.quiet}>
        <p>{board.anonymous ? words.hush_nameless : words.hush_yours}</p>
        <p class="strong" data-hush hidden={!board.quiet}>
          {words.hush(written)}
        </p>
        {leads ? (
          <Button action={`${here}/quiet`} label={words.reveal} carry={{ quiet: '' }} variant="secondary" />
        ) : null}
      </div>
      {asks && board.support === 'dots' ? (
        <p data-left-words>{words.dots_left(dotsLeft(board, marks.values()))}</p>
      ) : null}
      {asks && board.support === 'consent' ? <p>{words.consent_what}</p> : null}
    </div>
  )
}

function Columns(on: On) {
  const words = text[on.language]
  const columns = columnsOf(on.board.kinds, on.notes)
  const front = inFront(on.notes)
  const themed = (theme: string | null) => (on.themes.some(({ id }) => id === theme) ? theme : null)
  const lists = [{ id: null, name: '' }, ...on.themes]
  return (
    <>
      <nav class="jump noprint" aria-label={words.jump}>
        <ul class="crumbs">
          {columns.map(kind => (
            <li>
              <a href={`#k-${kind}`}>{words.kinds[kind]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class={`columns of-${columns.length}`}>
        {columns.map(kind => (
          <section data-kind={kind} id={`k-${kind}`} aria-labelledby={`kt-${kind}`}>
            <h2 id={`kt-${kind}`}>
              {words.kinds[kind]}{' '}
              <span class="count" data-count>
                {front.filter(note => note.kind === kind).length}
              </span>
            </h2>
            {lists.map(theme => (
              <div class="theme" data-theme-of={theme.id ?? ''}>
                {theme.id ? <h3 dir="auto">{theme.name}</h3> : null}
                <ol class="stickies" data-theme={theme.id ?? ''}>
                  {front
                    .filter(note => note.kind === kind && themed(note.theme) === theme.id)
                    .map(note => (
                      <Sticky {...on} note={note} />
                    ))}
                </ol>
              </div>
            ))}
          </section>
        ))}
      </div>
    </>
  )
}

function Photos({ context, initiative, whole }: Show) {
  const words = text[context.language].typing
  if (whole.photos.length === 0) return null
  return (
    <section id="photos" class="noprint">
      <h2>{words.photos}</h2>
      <ul class="album">
        {whole.photos.map(({ id, description, width, height }) => (
          <li>
            <figure>
              <img
                src={`/i/${initiative.initiative_id}/pictures/${id}/file`}
                alt={description}
                width={width}
                height={height}
                loading="lazy"
              />
              <figcaption dir="auto">{description}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  )
}
