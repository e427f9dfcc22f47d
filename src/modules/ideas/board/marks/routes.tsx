import { type Access, at_the_table } from '../../../../platform/access.ts'
import { data, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { showNote } from '../one/routes.tsx'
import { boardOf, marksOn, notesOf } from '../queries.ts'
import { dotsLeft } from '../rules.ts'
import { markNote } from './commands.ts'
import { markForm } from './forms.ts'

export const routes: readonly Route[] = [
  write('/i/:initiative/boards/:board/notes/:note/mark', {
    who: at_the_table,
    form: markForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['why'])
      await markNote(db, access, params.board!, params.note!, input, now)
      return marked(context)
    },
    again: (context, state) => showNote(context, 'mark', state),
  }),
]

async function marked(context: Context<Access>): Promise<Reply> {
  const { db, access, params } = context
  const board = `/i/${access.initiative_id}/boards/${params.board}`
  if (!context.for_script) return redirect(`${board}#n-${params.note}`, { said: 'marked' })
  const own = await marksOn(db, access, params.board!)
  const mark = own.get(params.note!)
  return data({
    notes: await notesOf(db, access, { contribution_ids: [params.note!] }),
    mine: mark?.kind === 'dot' ? String(mark.dots) : (mark?.kind ?? ''),
    left: dotsLeft(await boardOf(db, access, params.board!), own.values()),
  })
}
