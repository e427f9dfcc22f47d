import { type Access, at_the_table } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import type { FormState } from '../../../../platform/form.tsx'
import { data, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, write } from '../../../../platform/route.ts'
import { notesOf } from '../queries.ts'
import { mergeNote, placeNote, takeApart } from './commands.ts'
import { mergeForm, placeForm } from './forms.ts'

const one = '/i/:initiative/boards/:board/notes/:note'

/** A select or a button that sends something else comes of no page of ours: the board is shown as it stands. */
const wrong = async (context: Context<Access>, { errors }: FormState): Promise<Reply> =>
  context.for_script ? data({ errors }, 422) : answer(context, [], undefined)

export const routes: readonly Route[] = [
  write(`${one}/place`, {
    who: at_the_table,
    form: placeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      return answer(context, await placeNote(db, access, params.board!, params.note!, input, now), 'moved')
    },
    again: wrong,
  }),
  write(`${one}/merge`, {
    who: at_the_table,
    form: mergeForm,
    act: async (context, { into }) => {
      const { db, access, params, now } = context
      return answer(context, await mergeNote(db, access, params.board!, params.note!, into, now), 'merged')
    },
    again: wrong,
  }),
  write(`${one}/apart`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      return answer(context, await takeApart(db, access, params.board!, params.note!, now), 'apart')
    },
  }),
]

/** A script is told how the notes stand now that changed; without one, the board is shown anew where the note hangs. */
async function answer(
  context: Context<Access>,
  ids: readonly string[],
  said: string | undefined,
): Promise<Reply> {
  const { db, access, params } = context
  if (context.for_script) return data({ notes: await notesOf(db, access, { contribution_ids: ids }) })
  const board = `/i/${access.initiative_id}/boards/${params.board}#n-${params.note}`
  return redirect(board, said ? { said } : {})
}
