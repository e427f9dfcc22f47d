import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { changeNews, mayRemove, removeNews, tellNews, typedAs } from './commands.ts'
import { changeForm, newsForm } from './forms.ts'
import { NewsItemPage, NewsPage } from './pages.tsx'
import { newsItem, newsOf } from './queries.ts'

const list = '/i/:initiative/guide/news'
const shows = ['news_item', 'participant'] as const

export const routes: readonly Route[] = [
  read(list, {
    who: grants,
    shows,
    handle: async context => showNews(context, fresh({ kind: 'news', day: dayOf(context.now) })),
  }),
  write(list, {
    who: at_the_table,
    form: newsForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['body', 'learnt'])
      await tellNews(context.db, context.access, input, context.now)
      return back(context, `told_${input.kind}`)
    },
    again: showNews,
  }),
  read(`${list}/:item`, {
    who: at_the_table,
    shows,
    handle: async context => showItem(context, fresh(typedAs(await itemOf(context)))),
  }),
  write(`${list}/:item`, {
    who: at_the_table,
    form: changeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['body', 'learnt'])
      await changeNews(db, access, params.item!, input, now)
      return back(context, 'changed')
    },
    again: showItem,
  }),
  write(`${list}/:item/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await removeNews(context.db, context.access, context.params.item!, context.now)
      return back(context, 'removed')
    },
  }),
]

const itemOf = ({ db, access, params }: Context<Access>) => newsItem(db, access, params.item!)

const back = ({ access }: Context<Access>, said?: string): Reply =>
  redirect(`/i/${access.initiative_id}/guide/news`, said ? { said } : {})

async function showNews(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access } = context
  return page(
    <NewsPage
      context={context}
      initiative={await initiativeOf(db, access)}
      news={await newsOf(db, access)}
      may_tell={worksHere(access)}
      may_remove={item => mayRemove(access, item)}
      state={state}
    />,
  )
}

async function showItem(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access } = context
  const item = await itemOf(context)
  // What others have told is read on the list.
  if (!mayRemove(access, item)) return back(context)
  return page(
    <NewsItemPage
      context={context}
      initiative={await initiativeOf(db, access)}
      item={item}
      own={item.told_by === access.participant_id}
      state={state}
    />,
  )
}
