import { type Access, at_the_table, grants, worksHere } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { boardOf, marksOn, themesOf, whysOf } from '../queries.ts'
import { changeWords, removeNote, takeDown } from './commands.ts'
import { removeForm, wordsForm } from './forms.ts'
import { type Doing, NotePage } from './pages.tsx'
import { noteOf } from './queries.ts'

const one = '/i/:initiative/boards/:board/notes/:note'

export const routes: readonly Route[] = [
  read(one, {
    who: grants,
    shows: ['board', 'board_theme', 'note', 'note_mark', 'contribution'],
    handle: context => showNote(context, null, null),
  }),
  write(`${one}/words`, {
    who: at_the_table,
    form: wordsForm,
    act: async (context, input) => {
      const { db, access, params, key, now } = context
      await lookFirst(context, input, ['body'])
      await changeWords(db, access, key, params.board!, params.note!, input, now)
      return redirect(`${boardOn(context)}/notes/${params.note}`, { said: 'words' })
    },
    again: (context, state) => showNote(context, 'words', state),
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: removeForm,
    act: async (context, { code }) => {
      const { db, access, params, key, now } = context
      await removeNote(db, access, key, params.board!, params.note!, code, now)
      return redirect(boardOn(context), { said: 'removed' })
    },
    again: (context, state) => showNote(context, 'remove', state),
  }),
  write(`${one}/take-down`, {
    who: ['facilitator'],
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await takeDown(db, access, params.board!, params.note!, now)
      return redirect(boardOn(context), { said: 'taken_down' })
    },
  }),
]

const boardOn = ({ access, params }: Context<Access>): string =>
  `/i/${access.initiative_id}/boards/${params.board}`

/** One note; what was being written when something needs mending stands in its own form again. */
export async function showNote(
  context: Context<Access>,
  doing: Doing | null,
  state: FormState | null,
): Promise<Reply> {
  const { db, access, params } = context
  const board = await boardOf(db, access, params.board!)
  const note = await noteOf(db, access, board, params.note!)
  const mark = (await marksOn(db, access, board.id)).get(note.told.id) ?? null
  const usual = {
    words: fresh({ body: note.told.body, version: String(note.words_version) }),
    remove: { ...fresh(), of: 'remove' },
    mark: fresh({ why: mark?.why ?? '' }),
  }
  const back = doing && state ? { [doing]: { ...state, ...(doing === 'remove' && { of: 'remove' }) } } : {}
  return page(
    <NotePage
      context={context}
      initiative={await initiativeOf(db, access)}
      board={board}
      note={note}
      themes={await themesOf(db, access, board.id)}
      whys={await whysOf(db, access, note.told.id)}
      mark={mark}
      at_the_table={worksHere(access)}
      leads={access.grants.includes('facilitator')}
      doing={doing}
      states={{ ...usual, ...back }}
    />,
  )
}
