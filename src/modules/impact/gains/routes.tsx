import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { addGain, changeGain, removeGain, typedAs } from './commands.ts'
import { changeForm, gainForm } from './forms.ts'
import { GainPage, GainsPage } from './pages.tsx'
import { gainOf, gainsOf } from './queries.ts'

const all = '/i/:initiative/impact/gains'
const one = `${all}/:gain`
const shows = ['gain'] as const

export const routes: readonly Route[] = [
  read(all, { shows, who: grants, handle: async context => showAll(context, fresh()) }),
  write(all, {
    who: at_the_table,
    form: gainForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['what', 'period', 'assumptions', 'source'])
      await addGain(context.db, context.access, input, context.now)
      return back(context, 'added')
    },
    again: showAll,
  }),
  read(one, {
    shows,
    who: at_the_table,
    handle: async context => showGain(context, fresh(typedAs(await gainIn(context)))),
  }),
  write(one, {
    who: at_the_table,
    form: changeForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['what', 'period', 'assumptions', 'source'])
      await changeGain(context.db, context.access, context.params.gain!, input, context.now)
      return back(context, 'changed')
    },
    again: showGain,
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await removeGain(context.db, context.access, context.params.gain!, context.now)
      return back(context, 'removed')
    },
  }),
]

const gainIn = ({ db, access, params }: Context<Access>) => gainOf(db, access, params.gain!)
const back = ({ access }: Context<Access>, said: string) =>
  redirect(`/i/${access.initiative_id}/impact/gains`, { said })

async function showAll(context: Context<Access>, state: FormState) {
  const { db, access } = context
  return page(
    <GainsPage
      context={context}
      initiative={await initiativeOf(db, access)}
      gains={await gainsOf(db, access)}
      may_write={worksHere(access)}
      state={state}
    />,
  )
}

async function showGain(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const gain = await gainIn(context)
  const initiative = await initiativeOf(db, access)
  return page(<GainPage context={context} initiative={initiative} gain={gain} state={state} />)
}
