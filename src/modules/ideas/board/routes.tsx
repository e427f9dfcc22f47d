import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { errorText, type FormState, fresh } from '../../../platform/form.tsx'
import { lastChange } from '../../../platform/live.ts'
import { data, page, pageOnce, type Reply } from '../../../platform/reply.ts'
import { type Context, press, quiet, type Route, read } from '../../../platform/route.ts'
import { newAnswerKey } from '../../../platform/secrets.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { routes as arranging } from './arranging/routes.tsx'
import { hangNote } from './commands.ts'
import { noteForm } from './forms.ts'
import { ListPage } from './listed/pages.tsx'
import { routes as making } from './making/routes.tsx'
import { routes as marks } from './marks/routes.tsx'
import { routes as one } from './one/routes.tsx'
import { BoardPage, type Hung } from './pages.tsx'
import { boardToHangOn, nameOf, wholeBoard } from './queries.ts'
import { text } from './text/index.ts'
import { routes as typing } from './typing/routes.tsx'

const path = '/i/:initiative/boards/:board'
const shows = ['board', 'board_theme', 'note', 'note_mark', 'contribution', 'board_picture'] as const

export const routes: readonly Route[] = [
  ...making,
  read(path, {
    who: grants,
    shows,
    handle: async context => page(await boardPage(context, empty({}), null)),
  }),
  // When somebody wrote is counted nowhere, and on a board without names nothing tells who.
  quiet(
    press(`${path}/notes`, {
      who: at_the_table,
      form: noteForm,
      act: async (context, { theme_id, ...input }) => {
        const { db, access, params, key, now } = context
        const { board, by } = await boardToHangOn(db, access, params.board!)
        const note = { ...input, theme_id: theme_id || null, by }
        const hung = await hangNote(db, access, key, board, note, now)
        if (context.for_script) return data(hung)
        return pageOnce(await boardPage(context, empty({ kind: input.kind, theme_id }), hung))
      },
      again: notHung,
    }),
  ),
  read(`${path}/list`, {
    who: grants,
    shows,
    handle: async context => {
      const { db, access, params } = context
      const initiative = await initiativeOf(db, access)
      return page(
        <ListPage
          context={context}
          initiative={initiative}
          whole={await wholeBoard(db, access, params.board!)}
        />,
      )
    },
  }),
  ...typing,
  ...one,
  ...arranging,
  ...marks,
]

/** Every form has a key of its own, by which what is sent twice is known again. */
const empty = (kept: { kind?: string; theme_id?: string }): FormState =>
  fresh({ given_key: newAnswerKey(), ...kept })

/** What was written stands in the field still. */
async function notHung(context: Context<Access>, state: FormState): Promise<Reply> {
  if (!context.for_script) {
    const values = { ...state.values, given_key: state.values.given_key || newAnswerKey() }
    return page(await boardPage(context, { ...state, values }, null))
  }
  const own = text[context.language].errors
  const words = Object.entries(state.errors).map(([name, code]) => [
    name,
    errorText(context.language, code, { ...own, too_long: own.note_too_long }),
  ])
  return data({ errors: Object.fromEntries(words) }, 422)
}

async function boardPage(context: Context<Access>, state: FormState, hung: Hung | null) {
  const { db, access, params } = context
  // Before what it follows is read: what comes in between is told once more, not lost.
  const last_change = await lastChange(db, access.initiative_id)
  return (
    <BoardPage
      context={context}
      initiative={await initiativeOf(db, access)}
      whole={await wholeBoard(db, access, params.board!)}
      seat={access.participant_id}
      me={await nameOf(db, access)}
      at_the_table={worksHere(access)}
      leads={access.grants.includes('facilitator')}
      {...{ last_change, state, hung }}
    />
  )
}
