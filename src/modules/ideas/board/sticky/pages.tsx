import { Field, fresh } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { spots } from '../arranging/rules.ts'
import type { Board, Mark, Theme } from '../queries.ts'
import { type Behind, columnsOf, dotsLeft, type NoteTold, shortened } from '../rules.ts'
import { text } from '../text/index.ts'

/** What all notes on a board share. */
export type On = {
  language: Language
  /** The address of the board. */
  here: string
  board: Board
  themes: readonly Theme[]
  notes: readonly NoteTold[]
  own: ReadonlySet<string>
  marks: ReadonlyMap<string, Mark>
  /** Whether this person may write here now, and whether notes may be moved now. */
  may: boolean
  may_move: boolean
}

/** The note that scripts make others from: its id stands wherever that of a note goes. */
const blank = (board: Board): Behind => ({
  ...{ id: 'NOTE-ID', board: board.id, kind: board.kinds[0]!, theme: null, position: 0, into: null },
  ...{ body: '', by: '', version: 0, dots: 0, can_live: 0, cannot: 0, behind: [] },
})

export const StickyTemplate = (on: On) => (
  <template data-note-template>
    <Sticky {...on} note={blank(on.board)} />
  </template>
)

/** A note with its words and its giver, what people think of it, and the ways to move it. */
export function Sticky({ note, ...on }: On & { note: Behind }) {
  const { language, board, may, may_move } = on
  const words = text[language].on_note
  const mark = on.marks.get(note.id)
  const mine = mark?.kind === 'dot' ? String(mark.dots) : (mark?.kind ?? '')
  return (
    <li
      id={`n-${note.id}`}
      class="sticky"
      data-note={note.id}
      data-version={note.version}
      data-position={note.position}
      data-kind={note.kind}
      data-theme={note.theme ?? ''}
      data-into=""
      data-own={on.own.has(note.id) ? '' : undefined}
    >
      {may_move ? (
        <button type="button" class="note-grab" data-grab aria-pressed="false" aria-describedby="grab-help">
          <Grip />
          <span class="sr">{words.grab}</span>
          <span class="sr" data-about>
            {words.on(shortened(note.body))}
          </span>
        </button>
      ) : null}
      <Said note={note} />
      <p
        class="note-marks"
        data-dots={note.dots}
        data-can-live={note.can_live}
        data-cannot={note.cannot}
        data-mine={mine}
      >
        {marksInWords(language, note)}
      </p>
      {may && board.support !== 'none' && !board.quiet ? <MarkForm {...on} note={note} /> : null}
      {may_move ? <More {...on} note={note} /> : null}
      <details class="behind" hidden={note.behind.length === 0}>
        <summary data-behind-count>{note.behind.length > 0 ? words.behind(note.behind.length) : ''}</summary>
        <ol class="stickies" data-behind>
          {note.behind.map(one => (
            <li
              id={`n-${one.id}`}
              class="sticky"
              data-note={one.id}
              data-version={one.version}
              data-position={one.position}
              data-kind={one.kind}
              data-theme={one.theme ?? ''}
              data-into={note.id}
            >
              <Said note={one} />
            </li>
          ))}
        </ol>
      </details>
    </li>
  )
}

const Said = ({ note }: { note: NoteTold }) => (
  <>
    <p class="note-body" dir="auto">
      {note.body}
    </p>
    <p class="note-by" dir="auto">
      {note.by}
    </p>
  </>
)

/** Six dots, as one grips what can be moved. */
const Grip = () => (
  <svg class="icon" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
    {[6, 12, 18].map(y => (
      <>
        <circle cx="9" cy={y} r="1.6" />
        <circle cx="15" cy={y} r="1.6" />
      </>
    ))}
  </svg>
)

export function marksInWords(language: Language, note: NoteTold): string {
  const words = text[language].on_note
  return [
    ...(note.dots > 0 ? [words.dots(note.dots)] : []),
    ...(note.can_live > 0 ? [words.can(note.can_live)] : []),
    ...(note.cannot > 0 ? [words.not(note.cannot)] : []),
  ].join(', ')
}

/** A button says how many dots the note has from now on: pressed twice, it says the same twice. */
function MarkForm({ language, here, board, note, marks }: On & { note: NoteTold }) {
  const words = text[language].on_note
  const mark = marks.get(note.id)
  const given = mark?.kind === 'dot' ? mark.dots : 0
  const about = (
    <span class="sr" data-about>
      {words.on(shortened(note.body))}
    </span>
  )
  const action = `${here}/notes/${note.id}/mark`
  if (board.support === 'dots') {
    return (
      <form class="note-mark" method="post" action={action}>
        <button
          type="submit"
          class="dot-button"
          name="dots"
          value={given + 1}
          data-more
          hidden={dotsLeft(board, marks.values()) === 0}
        >
          {words.dot_more}
          {about}
        </button>
        <button
          type="submit"
          class="link small"
          name="dots"
          value={given - 1}
          data-fewer
          hidden={given === 0}
        >
          {words.dot_fewer}
          {about}
        </button>
      </form>
    )
  }
  return (
    <form class="note-mark" method="post" action={action}>
      <button
        type="submit"
        class="dot-button"
        name="stance"
        value={mark?.kind === 'can_live' ? 'none' : 'can_live'}
        aria-pressed={mark?.kind === 'can_live' ? 'true' : 'false'}
      >
        {words.can_live}
        {about}
      </button>
      <a class="small" href={`${here}/notes/${note.id}#stance`}>
        {words.cannot}
        {about}
      </a>
    </form>
  )
}

/** So many notes can be moved where they hang; on a fuller board that would be a heavy page for an old phone. */
const most_with_forms = 40

function More({ note, ...on }: On & { note: NoteTold }) {
  const words = text[on.language].on_note
  if (on.notes.length > most_with_forms) {
    return (
      <a class="note-more" href={`${on.here}/notes/${note.id}`}>
        {words.move}
        <span class="sr" data-about>
          {words.on(shortened(note.body))}
        </span>
      </a>
    )
  }
  return (
    <details class="note-more">
      <summary>
        {words.move}
        <span class="sr" data-about>
          {words.on(shortened(note.body))}
        </span>
      </summary>
      <div>
        <PlaceForm {...on} note={note} />
        <p>
          <a href={`${on.here}/notes/${note.id}`}>
            {words.more}
            <span class="sr" data-about>
              {words.on(shortened(note.body))}
            </span>
          </a>
        </p>
      </div>
    </details>
  )
}

/** Column, theme and place in the list, and one button. */
export function PlaceForm(
  props: Pick<On, 'language' | 'here' | 'board' | 'themes' | 'notes'> & { note: NoteTold },
) {
  const { language, here, board, themes, notes, note } = props
  const words = text[language]
  const { on_note, kinds } = words
  const theme = themes.some(({ id }) => id === note.theme) ? note.theme! : ''
  const state = { ...fresh({ kind: note.kind, theme_id: theme, where: 'keep' }), of: note.id }
  const own = { state, language }
  return (
    <form class="note-place" method="post" action={`${here}/notes/${note.id}/place`}>
      <Field
        {...own}
        name="kind"
        kind="select"
        label={on_note.kind}
        options={columnsOf(board.kinds, notes).map(value => ({
          value,
          label: kinds[value],
        }))}
      />
      {themes.length > 0 ? (
        <Field
          {...own}
          name="theme_id"
          kind="select"
          label={on_note.theme_id}
          options={[
            { value: '', label: words.without_theme },
            ...themes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <Field
        {...own}
        name="where"
        kind="select"
        label={on_note.where}
        options={spots.map(value => ({ value, label: on_note.wheres[value] }))}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {on_note.do_move}
      </button>
    </form>
  )
}
