import type { Access } from '../../platform/access.ts'
import { type FormState, fresh } from '../../platform/form.tsx'
import { page, redirect } from '../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../platform/route.ts'
import { changeInitiative, startInitiative } from './commands.ts'
import { editForm, startForm } from './forms.ts'
import { EditPage, StartPage } from './pages.tsx'
import { initiativeOf } from './queries.ts'
import { routes as question_routes } from './question/routes.tsx'
import { routes as step_routes } from './steps/routes.tsx'

export const routes: readonly Route[] = [
  read('/start', {
    who: 'account',
    handle: async context => {
      const known = {
        name: ownName(context.access),
        started_by: 'municipality',
        party: 'public_employee',
        ambition: '0',
      }
      return page(<StartPage context={context} state={fresh(known)} />)
    },
  }),
  write('/start', {
    who: 'account',
    form: startForm,
    limit: { name: 'start', most: 20, minutes: 10 },
    act: async (context, input) => {
      const started = await startInitiative(context.db, context.access, input, context.language, context.now)
      return redirect(`/i/${started.initiative_id}`, { said: 'started' })
    },
    again: async (context, state) => page(<StartPage context={context} state={state} />),
  }),

  read('/i/:initiative/edit', {
    who: ['facilitator'],
    handle: async context => {
      const { title, place, started_by, ambition, whom_to_ask, meal, version } = await initiativeOf(
        context.db,
        context.access,
      )
      const known = {
        title,
        place,
        started_by,
        ambition: String(ambition),
        whom_to_ask,
        meal,
        version: String(version),
      }
      return showEdit(context, fresh(known))
    },
  }),
  write('/i/:initiative/edit', {
    who: ['facilitator'],
    form: editForm,
    act: async (context, input) => {
      await changeInitiative(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}`, { said: 'changed' })
    },
    again: showEdit,
  }),
  ...question_routes,
  ...step_routes,
]

/** An account that never said its name is called by its address; that is not what people call each other. */
const ownName = ({ name, email }: { name: string; email: string }) =>
  name === email.split('@')[0] ? '' : name

async function showEdit(context: Context<Access>, state: FormState) {
  const initiative = await initiativeOf(context.db, context.access)
  return page(<EditPage context={context} state={state} initiative={initiative} />)
}
