import { type Access, grants } from '../../../platform/access.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { researchesHref, researchHref } from '../pages.tsx'
import { researchIn, researchOf } from '../queries.ts'
import { researching } from '../rules.ts'
import { AgreedPage } from './agreed/pages.tsx'
import { agree, beginResearch, changeResearch, typedAs } from './commands.ts'
import { EditPage } from './edit/pages.tsx'
import { agreeForm, beginForm, changeForm } from './forms.ts'
import { OverviewPage, StudiesPage } from './pages.tsx'
import { agreedIn, shownOf, standingOf } from './queries.ts'

const all = '/i/:initiative/research'
const one = `${all}/:research`
const beginning = ['facilitator', 'researcher'] as const

export const routes: readonly Route[] = [
  read(all, { who: grants, shows: ['research'], handle: async context => showAll(context, fresh()) }),
  write(all, {
    who: beginning,
    form: beginForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['title', 'question'])
      const id = await beginResearch(context.db, context.access, input, context.now)
      return redirect(researchHref(context.access.initiative_id, id), { said: 'begun' })
    },
    again: showAll,
  }),
  read(one, {
    who: grants,
    shows: ['research', 'research_shown'],
    handle: async context => {
      const { db, access, params } = context
      const research = await researchOf(db, access, params.research!)
      return page(
        <OverviewPage
          context={context}
          initiative={await initiativeOf(db, access)}
          research={research}
          standing={worksIn(access) ? await standingOf(db, access, research.id) : null}
          shown={await shownOf(db, access, research.id)}
        />,
      )
    },
  }),
  read(`${one}/edit`, {
    who: researching,
    shows: ['research'],
    handle: async context => {
      const research = await researchOf(context.db, context.access, context.params.research!)
      return showEdit(context, fresh(typedAs(research)))
    },
  }),
  write(`${one}/edit`, {
    who: researching,
    form: changeForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['title', 'question', 'purpose', 'afterwards'], {
        naming: ['responsible', 'contact'],
      })
      await changeResearch(context.db, context.access, context.params.research!, input, context.now)
      return redirect(hrefOf(context), { said: 'changed' })
    },
    again: showEdit,
  }),
  read(`${one}/agreed`, {
    who: grants,
    shows: ['research', 'research_agreed'],
    handle: async context => showAgreed(context, fresh()),
  }),
  write(`${one}/agreed`, {
    who: beginning,
    form: agreeForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['said'])
      await agree(context.db, context.access, context.params.research!, input, context.now)
      return redirect(`${hrefOf(context)}/agreed`, { said: input.kind })
    },
    again: showAgreed,
  }),
]

const worksIn = (access: Access): boolean => access.grants.includes('researcher')
const hrefOf = ({ access, params }: Context<Access>) => researchHref(access.initiative_id, params.research!)

async function showAll(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const may_begin = beginning.some(grant => access.grants.includes(grant))
  return page(
    <StudiesPage
      context={context}
      initiative={await initiativeOf(db, access)}
      here={researchesHref(access.initiative_id)}
      studies={await researchIn(db, access)}
      may_begin={may_begin}
      works={worksIn(access)}
      state={state}
    />,
  )
}

async function showEdit(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  return page(
    <EditPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={await researchOf(db, access, params.research!)}
      state={state}
    />,
  )
}

async function showAgreed(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const research = await researchOf(db, access, params.research!)
  return page(
    <AgreedPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      agreed={await agreedIn(db, access, research.id)}
      access={access}
      state={state}
    />,
  )
}
