import { type Access, at_the_table, grants, worksHere } from '../../../../platform/access.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { newId } from '../../../../platform/secrets.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { currentQuestion, initiativeOf } from '../../../initiatives/queries.ts'
import { changeBoard, makeBoard, setQuiet, setStatus, typedAs } from '../commands.ts'
import { boardOf, boardsOf, noteCounts, themesOf } from '../queries.ts'
import { note_kinds } from '../rules.ts'
import { addTheme, moveTheme, removeTheme, renameTheme } from './commands.ts'
import { changeForm, makeForm, moveForm, quietForm, renameForm, themeForm } from './forms.ts'
import { BoardsPage, NewBoardPage } from './pages.tsx'
import { SettingsPage } from './settings/pages.tsx'

const all = '/i/:initiative/boards'
const one = `${all}/:board`
const theme = `${one}/themes/:theme`

export const routes: readonly Route[] = [
  read(all, {
    who: grants,
    shows: ['board', 'note'],
    handle: async context => {
      const { db, access } = context
      return page(
        <BoardsPage
          context={context}
          initiative={await initiativeOf(db, access)}
          boards={await boardsOf(db, access)}
          counts={await noteCounts(db, access)}
          at_the_table={worksHere(access)}
        />,
      )
    },
  }),
  read(`${all}/new`, {
    who: at_the_table,
    shows: ['problem_statement'],
    handle: async context => {
      const { body } = await currentQuestion(context.db, context.access)
      const question = body.length <= 300 ? body : ''
      return showNew(context, fresh({ ...usual, question, id: newId() }))
    },
  }),
  write(`${all}/new`, {
    who: at_the_table,
    form: makeForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['title', 'question'])
      const id = await makeBoard(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/boards/${id}`, { said: 'made' })
    },
    again: showNew,
  }),
  read(`${one}/settings`, {
    who: at_the_table,
    shows: ['board', 'board_theme'],
    handle: context => showSettings(context, null, null),
  }),
  write(`${one}/settings`, {
    who: at_the_table,
    form: changeForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['title', 'question'])
      await changeBoard(context.db, context.access, context.params.board!, input, context.now)
      return toSettings(context, 'saved')
    },
    again: (context, state) => showSettings(context, 'board', state),
  }),
  write(`${one}/quiet`, {
    who: ['facilitator'],
    form: quietForm,
    act: async (context, { quiet }) => {
      await setQuiet(context.db, context.access, context.params.board!, quiet, context.now)
      return toBoard(context, quiet ? 'hushed' : 'revealed')
    },
  }),
  write(`${one}/close`, {
    who: ['facilitator'],
    form: button(),
    act: async context => {
      await setStatus(context.db, context.access, context.params.board!, 'closed', context.now)
      return toBoard(context, 'closed')
    },
  }),
  write(`${one}/open`, {
    who: ['facilitator'],
    form: button(),
    act: async context => {
      await setStatus(context.db, context.access, context.params.board!, 'open', context.now)
      return toBoard(context, 'opened')
    },
  }),
  write(`${one}/themes`, {
    who: at_the_table,
    form: themeForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['name'])
      await addTheme(context.db, context.access, context.params.board!, input, context.now)
      return toSettings(context, 'theme_added')
    },
    again: (context, state) => showSettings(context, 'theme', state),
  }),
  write(theme, {
    who: at_the_table,
    form: renameForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['name'])
      await renameTheme(db, access, params.board!, params.theme!, input, now)
      return toSettings(context, 'theme_changed')
    },
    again: (context, state) => showSettings(context, 'rename', state),
  }),
  write(`${theme}/move`, {
    who: at_the_table,
    form: moveForm,
    act: async (context, { to }) => {
      const { db, access, params, now } = context
      await moveTheme(db, access, params.board!, params.theme!, to, now)
      return toSettings(context, 'theme_changed')
    },
    again: async context => redirect(`${addressOf(context)}/settings`),
  }),
  write(`${theme}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeTheme(db, access, params.board!, params.theme!, now)
      return toSettings(context, 'theme_removed')
    },
  }),
]

const usual = { kinds: [...note_kinds], support: 'none', dots: '3' }

const addressOf = ({ access, params }: Context<Access>): string =>
  `/i/${access.initiative_id}/boards/${params.board}`
const toBoard = (context: Context<Access>, said: string): Reply => redirect(addressOf(context), { said })
const toSettings = (context: Context<Access>, said: string): Reply =>
  redirect(`${addressOf(context)}/settings`, { said })

async function showNew(context: Context<Access>, state: FormState): Promise<Reply> {
  const initiative = await initiativeOf(context.db, context.access)
  const values = { ...state.values, id: state.values.id || newId() }
  return page(<NewBoardPage context={context} initiative={initiative} state={{ ...state, values }} />)
}

/** What was being written when something needs mending stands in its own form again. */
async function showSettings(
  context: Context<Access>,
  doing: 'board' | 'theme' | 'rename' | null,
  state: FormState | null,
): Promise<Reply> {
  const { db, access, params } = context
  const board = await boardOf(db, access, params.board!)
  const themes = await themesOf(db, access, board.id)
  if (doing === 'rename' && !themes.some(({ id }) => id === params.theme)) throw new NotFound()
  const counts = await noteCounts(db, access)
  return page(
    <SettingsPage
      context={context}
      initiative={await initiativeOf(db, access)}
      board={board}
      themes={themes}
      hung={(counts.get(board.id) ?? 0) > 0}
      leads={access.grants.includes('facilitator')}
      board_state={doing === 'board' ? state! : fresh(typedAs(board))}
      theme_state={doing === 'theme' ? withId(state!) : { ...fresh({ id: newId() }), of: 'new' }}
      renaming={doing === 'rename' ? { id: params.theme!, state: state! } : null}
    />,
  )
}

const withId = (state: FormState): FormState => ({
  ...state,
  of: 'new',
  values: { ...state.values, id: state.values.id || newId() },
})
