import { formatList } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { IdeasPage } from '../../pages.tsx'
import type { WholeBoard } from '../queries.ts'
import { type Behind, columnsOf, inFront } from '../rules.ts'
import { marksInWords } from '../sticky/pages.tsx'
import { text } from '../text/index.ts'

/** All notes of a board under their themes: to print, or to read one after the other. */
export function ListPage(props: { context: PageContext; initiative: Initiative; whole: WholeBoard }) {
  const { context, initiative, whole } = props
  const { language } = context
  const words = text[language]
  const { board, themes, notes } = whole
  const here = `/i/${initiative.initiative_id}/boards/${board.id}`
  const front = inFront(notes)
  const known = new Set(themes.map(({ id }) => id))
  const lists = [...themes, { id: null, name: words.without_theme }].map(theme => ({
    ...theme,
    notes: front.filter(note => (note.theme && known.has(note.theme) ? note.theme : null) === theme.id),
  }))
  return (
    <IdeasPage
      context={context}
      initiative={initiative}
      among="boards"
      words={{ title: words.list.title(board.title) }}
      above={[{ href: here, label: board.title }]}
      look="p-board"
      head={
        <>
          <p class="lead" dir="auto">
            {board.question || words.list.lead}
          </p>
          <p class="noprint">
            <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
              {words.list.print}
            </button>
          </p>
        </>
      }
    >
      {board.quiet ? <p class="ds-alert">{words.list.hush}</p> : null}
      {notes.length === 0 && !board.quiet ? <p class="empty">{words.empty_column}</p> : null}
      {lists
        .filter(list => list.notes.length > 0)
        .map(list => (
          <section class="listed">
            {themes.length > 0 ? <h2 dir="auto">{list.name}</h2> : null}
            {columnsOf(board.kinds, list.notes)
              .filter(kind => list.notes.some(note => note.kind === kind))
              .map(kind => (
                <>
                  <h3>{words.kinds[kind]}</h3>
                  <ul>
                    {list.notes
                      .filter(note => note.kind === kind)
                      .map(note => (
                        <Line language={language} note={note} />
                      ))}
                  </ul>
                </>
              ))}
          </section>
        ))}
    </IdeasPage>
  )
}

function Line({ language, note }: { language: Language; note: Behind }) {
  const words = text[language].list
  const names = [...new Set([note, ...note.behind].map(({ by }) => by).filter(by => by !== ''))]
  const said = [
    ...(names.length > 0 ? [words.from(formatList(language, names))] : []),
    ...[marksInWords(language, note)].filter(marks => marks !== ''),
  ]
  return (
    <li>
      <span class="as-written" dir="auto">
        {note.body}
      </span>
      {said.length > 0 ? <span class="soft small"> ({said.join('; ')})</span> : null}
      {note.behind.length > 0 ? (
        <>
          <p class="soft small">{words.also(note.behind.length)}</p>
          <ul>
            {note.behind.map(({ body }) => (
              <li class="as-written" dir="auto">
                {body}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </li>
  )
}
