import { type Access, grants } from '../../../platform/access.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { monthsOf } from '../../audit/retention/queries.ts'
import { lookFirst } from '../guard/queries.ts'
import { initiativeOf } from '../queries.ts'
import { noteState } from './commands.ts'
import { stateForm } from './forms.ts'
import { StatePage } from './pages.tsx'
import { stateHistory } from './queries.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/state', {
    shows: ['initiative_state', 'participant'],
    who: grants,
    handle: async context => showState(context, fresh()),
  }),
  write('/i/:initiative/state', {
    who: ['facilitator'],
    form: stateForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['reason'])
      await noteState(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/state`, { said: input.state })
    },
    again: showState,
  }),
]

async function showState(context: Context<Access>, state: FormState) {
  const { db, access } = context
  return page(
    <StatePage
      context={context}
      initiative={await initiativeOf(db, access)}
      history={await stateHistory(db, access)}
      months={await monthsOf(db)}
      may_change={access.grants.includes('facilitator')}
      state={state}
    />,
  )
}
