import { type Access, at_the_table, grants, worksHere } from '../../../../platform/access.ts'
import { languageOfContent } from '../../../../platform/content.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { methodHref, oursHref } from '../pages.tsx'
import { useOf } from '../queries.ts'
import { changeMethod, removeMethod, typedAs, writeMethod } from './commands.ts'
import { changeMethodForm, methodForm } from './forms.ts'
import { MethodPage, WriteMethodPage } from './pages.tsx'
import { methodOf } from './queries.ts'

const all = '/i/:initiative/learning/shelf/methods'
const one = `${all}/:method`
const shows = ['own_method'] as const

export const routes: readonly Route[] = [
  read(`${all}/new`, { who: at_the_table, shows, handle: context => showNew(context, fresh()) }),
  write(`${all}/new`, {
    who: at_the_table,
    form: methodForm,
    act: async (context, input) => {
      const { db, access, language, now } = context
      await lookFirst(context, input, ['name', 'purpose', 'materials', 'steps'])
      const id = await writeMethod(db, access, input, languageOfContent(language), now)
      return redirect(methodHref(access.initiative_id, id), { said: 'written' })
    },
    again: showNew,
  }),
  read(one, {
    who: grants,
    shows: [...shows, 'thing_use'],
    handle: async context => {
      const { db, access, params } = context
      const method = await methodOf(db, access, params.method!)
      const from = method.taken_from ? await useOf(db, access, method.taken_from) : undefined
      return page(
        <MethodPage
          context={context}
          initiative={await initiativeOf(db, access)}
          method={method}
          works={worksHere(access)}
          leads={access.grants.includes('facilitator')}
          from={from?.id ?? null}
        />,
      )
    },
  }),
  read(`${one}/edit`, { who: at_the_table, shows, handle: context => showChange(context, null) }),
  write(`${one}/edit`, {
    who: at_the_table,
    form: changeMethodForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['name', 'purpose', 'materials', 'steps'])
      await changeMethod(db, access, params.method!, input, now)
      return redirect(methodHref(access.initiative_id, params.method!), { said: 'changed' })
    },
    again: showChange,
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async ({ db, access, params, now }) => {
      await removeMethod(db, access, params.method!, now)
      return redirect(oursHref(access.initiative_id), { said: 'removed' })
    },
  }),
]

async function showNew(context: Context<Access>, state: FormState) {
  const initiative = await initiativeOf(context.db, context.access)
  return page(<WriteMethodPage {...{ context, initiative, state }} />)
}

async function showChange(context: Context<Access>, state: FormState | null) {
  const { db, access, params } = context
  const initiative = await initiativeOf(db, access)
  const method = await methodOf(db, access, params.method!)
  return page(
    <WriteMethodPage {...{ context, initiative, method }} state={state ?? fresh(typedAs(method))} />,
  )
}
