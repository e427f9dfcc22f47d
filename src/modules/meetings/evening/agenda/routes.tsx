import { type Access, at_the_table } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { boardsOf } from '../../../ideas/board/queries.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { meetingOf } from '../../queries.ts'
import { agendaItemOf, agendaOf } from '../queries.ts'
import { addItem, changeItem, placeItem, removeItem, suggestAgenda, typedAs } from './commands.ts'
import { addForm, changeForm, placeForm } from './forms.ts'
import { AgendaItemPage, AgendaPage } from './pages.tsx'

const all = '/i/:initiative/meetings/:meeting/evening/agenda'
const one = `${all}/:agenda`
const shows = ['meeting', 'agenda_item', 'board'] as const

export const routes: readonly Route[] = [
  read(all, {
    shows,
    who: at_the_table,
    handle: context => showAgenda(context, fresh({ kind: 'talk', minutes: '15' })),
  }),
  write(all, {
    who: at_the_table,
    form: addForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['title', 'note'])
      const { db, access, params, language, now } = context
      await addItem(db, access, params.meeting!, input, language, now)
      return back(context, 'added')
    },
    again: showAgenda,
  }),
  write(`${all}/suggested`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, language, now } = context
      await suggestAgenda(db, access, params.meeting!, language, now)
      return back(context, 'suggested')
    },
  }),
  read(one, {
    shows,
    who: at_the_table,
    handle: async context => {
      const { db, access, params } = context
      return showItem(
        context,
        fresh(typedAs(await agendaItemOf(db, access, params.meeting!, params.agenda!))),
      )
    },
  }),
  write(one, {
    who: at_the_table,
    form: changeForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['title', 'note'])
      const { db, access, params, language, now } = context
      await changeItem(db, access, params.meeting!, params.agenda!, input, language, now)
      return back(context, 'changed')
    },
    again: showItem,
  }),
  write(`${one}/place`, {
    who: at_the_table,
    form: placeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await placeItem(db, access, params.meeting!, params.agenda!, input, now)
      return redirect(`${hrefOf(context)}#item-${params.agenda}`)
    },
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeItem(db, access, params.meeting!, params.agenda!, now)
      return back(context, 'removed')
    },
  }),
]

const hrefOf = ({ access, params }: Context<Access>) =>
  `/i/${access.initiative_id}/meetings/${params.meeting}/evening/agenda`

const back = (context: Context<Access>, said: string) => redirect(hrefOf(context), { said })

async function shown(context: Context<Access>, board_id: string | null) {
  const { db, access, params } = context
  return {
    context,
    initiative: await initiativeOf(db, access),
    meeting: await meetingOf(db, access, params.meeting!),
    boards: (await boardsOf(db, access)).filter(board => board.status === 'open' || board.id === board_id),
  }
}

async function showAgenda(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const items = await agendaOf(db, access, params.meeting!)
  return page(<AgendaPage {...(await shown(context, null))} items={items} state={state} />)
}

async function showItem(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const item = await agendaItemOf(db, access, params.meeting!, params.agenda!)
  return page(<AgendaItemPage {...(await shown(context, item.board_id))} item={item} state={state} />)
}
