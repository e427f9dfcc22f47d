import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { Mend } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { impactOf } from '../pages.tsx'
import { writtenOf } from '../queries.ts'
import { addItem, changeItem, moveItem, removeItem, savePart } from './commands.ts'
import { addForm, changeForm, moveForm, partForm } from './forms.ts'
import { ItemPage, PlanPage } from './pages.tsx'
import { kindCalled, pageCalled, readHanging, readItem } from './queries.ts'
import { pageOf, type WrittenHere, written_here } from './rules.ts'

const items = '/i/:initiative/impact/items/:name'
const one = `${items}/:point`
const shows = ['plan_part', 'plan_item'] as const

export const routes: readonly Route[] = [
  read('/i/:initiative/impact/plan/:name', {
    shows,
    who: grants,
    handle: async context => showPage(context, pageCalled(context.params.name!)),
  }),
  ...(Object.keys(written_here) as WrittenHere[]).map(partRoute),
  write(items, {
    who: at_the_table,
    form: addForm,
    act: async (context, typed) => {
      const { db, access, now } = context
      const kind = kindOn(context)
      await lookFirst(context, typed, ['title', 'source'])
      await addItem(db, access, { kind, ...typed }, now)
      return back(context, 'added')
    },
    again: (context, state) => {
      const kind = kindOn(context)
      return showPage(context, pageOf(kind)!, { of: kind, state: { ...state, of: kind } })
    },
  }),
  read(one, {
    shows,
    who: at_the_table,
    handle: async context => {
      const { title, detail, source, version } = await itemOn(context)
      return showItem(context, fresh({ title, detail, source, version: String(version) }))
    },
  }),
  write(one, {
    who: at_the_table,
    form: changeForm,
    act: async (context, typed) => {
      const { db, access, now, params } = context
      const kind = kindOn(context)
      await lookFirst(context, typed, ['title', 'detail', 'source'])
      await changeItem(db, access, params.point!, { kind, ...typed }, now)
      return back(context, 'changed')
    },
    again: showItem,
  }),
  write(`${one}/move`, {
    who: at_the_table,
    form: moveForm,
    act: async (context, { way }) => {
      const { db, access, now, params } = context
      await moveItem(db, access, params.point!, { kind: kindOn(context), way }, now)
      return back(context)
    },
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, now, params } = context
      await removeItem(db, access, kindOn(context), params.point!, now)
      return back(context, 'removed')
    },
  }),
]

/** Each part that is written here is saved by itself, at an address of its own. */
function partRoute(part: WrittenHere): Route {
  const { page: name, free, naming } = written_here[part]
  return write(`/i/:initiative/impact/parts/${part}`, {
    who: at_the_table,
    form: partForm(part),
    act: async (context, { version, ...rest }) => {
      const { db, access, now } = context
      const typed: Readonly<Record<string, string>> = rest
      const { from = '', to = '' } = typed
      if (to !== '' && to < from) throw new Mend({ to: 'before_from' })
      await lookFirst(context, typed, free, { naming })
      await savePart(db, access, part, typed, version, now)
      return redirect(`${impactOf(access.initiative_id)}/plan/${name}#${part}-part`, { said: 'saved' })
    },
    again: (context, state) => showPage(context, name, { of: part, state }),
  })
}

const kindOn = ({ params }: Context<Access>) => kindCalled(params.name!)
const itemOn = (context: Context<Access>) =>
  readItem(context.db, context.access, kindOn(context), context.params.point!)

function back(context: Context<Access>, said?: string) {
  const kind = kindOn(context)
  const to = `${impactOf(context.access.initiative_id)}/plan/${pageOf(kind)}#${kind}`
  return redirect(to, said ? { said } : {})
}

async function showPage(
  context: Context<Access>,
  name: ReturnType<typeof pageCalled>,
  back?: { of: string; state: FormState },
) {
  const { db, access } = context
  return page(
    <PlanPage
      context={context}
      initiative={await initiativeOf(db, access)}
      name={name}
      plan={await writtenOf(db, access)}
      may_write={worksHere(access)}
      {...(back && { back })}
    />,
  )
}

async function showItem(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const item = await itemOn(context)
  return page(
    <ItemPage
      context={context}
      initiative={await initiativeOf(db, access)}
      kind={kindOn(context)}
      item={item}
      hanging={await readHanging(db, access, item.id)}
      state={state}
    />,
  )
}
