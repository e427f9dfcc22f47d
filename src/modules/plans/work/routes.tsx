import { type Access, grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { hasEnded } from '../../initiatives/state/queries.ts'
import { workHref } from '../pages.tsx'
import { thisYear } from '../places/rules.ts'
import { takeBackWork, tellWork } from './commands.ts'
import { workForm } from './forms.ts'
import { WorkPage } from './pages.tsx'
import { placeOfOurs, toDoIn, worksOfOurs } from './queries.ts'

const path = '/i/:initiative/plans'

export const routes: readonly Route[] = [
  read(path, { who: grants, shows: ['plan_work'], handle: context => showWork(context, fresh()) }),
  // What goes out in the name of the group is told by those who lead.
  write(path, {
    who: ['facilitator'],
    form: workForm,
    act: async (context, input) => {
      const { db, access, now } = context
      await lookFirst(context, input, ['said'])
      const told = await tellWork(db, access, input, now)
      return redirect(`${workHref(access.initiative_id)}#told`, { said: told ? 'told' : 'already' })
    },
    again: showWork,
  }),
  write(`${path}/:work/remove`, {
    who: ['facilitator'],
    form: button(),
    act: async ({ db, access, params, now }) => {
      await takeBackWork(db, access, params.work!, now)
      return redirect(workHref(access.initiative_id), { said: 'removed' })
    },
  }),
]

async function showWork(context: Context<Access>, state: FormState) {
  const { db, access, now } = context
  const place = await placeOfOurs(db, access)
  return page(
    <WorkPage
      context={context}
      initiative={await initiativeOf(db, access)}
      leads={access.grants.includes('facilitator')}
      ended={await hasEnded(db, access)}
      told={await worksOfOurs(db, access)}
      place={place}
      plans={place ? await toDoIn(db, access.demo, place.number, thisYear(now)) : []}
      state={state}
    />,
  )
}
