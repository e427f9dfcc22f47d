import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh, isBack } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { impactOf } from '../pages.tsx'
import { readPart } from '../plan/queries.ts'
import { addLink, changeLink, removeLink } from './commands.ts'
import { changeLinkForm, linkForm } from './forms.ts'
import { LinkPage } from './link/pages.tsx'
import { HypothesisPage } from './pages.tsx'
import { drawnOf, linkOf } from './queries.ts'
import { inOrder } from './rules.ts'

const here = '/i/:initiative/impact/hypothesis'
const one = `${here}/:from/:to`

export const routes: readonly Route[] = [
  read(here, {
    who: grants,
    shows: ['plan_part', 'plan_item', 'plan_link', 'target_group'],
    handle: async context => {
      const from_id = context.query.get('from') ?? ''
      return showMap(context, fresh({ from_id }))
    },
  }),
  write(here, {
    who: at_the_table,
    form: linkForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['reason'])
      const added = await addLink(context.db, context.access, input, context.now)
      return added
        ? back(context, 'added')
        : redirect(`${mapOf(context)}/${input.from_id}/${input.to_id}`, { said: 'there_already' })
    },
    again: showMap,
  }),
  read(one, {
    who: at_the_table,
    shows: ['plan_item', 'plan_link'],
    handle: async context => {
      const { causality, reason, version } = await linkOn(context)
      return showLink(context, fresh({ causality, reason, version: String(version) }))
    },
  }),
  write(one, {
    who: at_the_table,
    form: changeLinkForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['reason'])
      await changeLink(context.db, context.access, endsOf(context), input, context.now)
      return back(context, 'changed')
    },
    again: showLink,
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await removeLink(context.db, context.access, endsOf(context), context.now)
      return back(context, 'removed')
    },
  }),
]

const mapOf = ({ access }: Context<Access>) => `/i/${access.initiative_id}/impact/hypothesis`
const back = (context: Context<Access>, said: string) => redirect(mapOf(context), { said })
const endsOf = ({ params }: Context<Access>) => ({ from_id: params.from!, to_id: params.to! })
const linkOn = (context: Context<Access>) => linkOf(context.db, context.access, endsOf(context))

async function showMap(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const initiative = await initiativeOf(db, access)
  const plan = await drawnOf(db, access)
  // There is nothing to draw an arrow between: the page says what comes first.
  if (isBack(state) && inOrder(plan).length === 0) {
    return redirect(`${impactOf(access.initiative_id)}/hypothesis`)
  }
  const { fields } = await readPart(db, access, 'hypothesis')
  return page(
    <HypothesisPage
      context={context}
      initiative={initiative}
      plan={plan}
      in_short={fields.hypothesis ?? ''}
      may_write={worksHere(access)}
      state={state}
    />,
  )
}

async function showLink(context: Context<Access>, state: FormState) {
  const initiative = await initiativeOf(context.db, context.access)
  return page(
    <LinkPage context={context} initiative={initiative} link={await linkOn(context)} state={state} />,
  )
}
