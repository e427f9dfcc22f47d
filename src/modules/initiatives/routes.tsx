import type { Access, AccountAccess } from '../../platform/access.ts'
import { NotAllowed } from '../../platform/errors.ts'
import { type FormState, fresh } from '../../platform/form.tsx'
import { page, redirect } from '../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../platform/route.ts'
import { organisationsFor } from '../access/organisations/queries.ts'
import { mayStartHere, seatsOf } from '../access/queries.ts'
import { routes as basis_routes } from './basis/routes.tsx'
import { changeInitiative, startInitiative } from './commands.ts'
import { editForm, startForm } from './forms.ts'
import { lookFirst } from './guard/queries.ts'
import { startUnder } from './owners/commands.ts'
import { routes as owner_routes } from './owners/routes.tsx'
import { EditPage, StartPage } from './pages.tsx'
import { initiativeOf } from './queries.ts'
import { routes as question_routes } from './question/routes.tsx'
import { wayBack } from './rules.ts'
import { routes as state_routes } from './state/routes.tsx'
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
      return showStart(context, fresh(known))
    },
  }),
  write('/start', {
    who: 'account',
    form: startForm,
    limit: { name: 'start', most: 20, minutes: 10 },
    act: async (context, { organisation_id, ...input }) => {
      const { db, access, config, language, now } = context
      if (!(await mayStartHere(db, access, config))) throw new NotAllowed()
      await lookFirst(context, input, ['title', 'question', 'whom_to_ask', 'meal'])
      const started = await startInitiative(db, access, input, language, now)
      if (organisation_id) await startUnder(db, access, started, organisation_id, now)
      return redirect(`/i/${started.initiative_id}`, { said: 'started' })
    },
    again: showStart,
  }),

  read('/i/:initiative/edit', {
    shows: ['initiative'],
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
      await lookFirst(context, input, ['title', 'whom_to_ask', 'meal'])
      await changeInitiative(context.db, context.access, input, context.now)
      const back = wayBack(context.query)?.to ?? ''
      return redirect(`/i/${context.access.initiative_id}${back}`, { said: 'changed' })
    },
    again: showEdit,
  }),
  ...question_routes,
  ...step_routes,
  ...basis_routes,
  ...owner_routes,
  ...state_routes,
]

/** An account that never said its name is called by its address; that is not what people call each other. */
const ownName = ({ name, email }: { name: string; email: string | null }) =>
  name === email?.split('@')[0] ? '' : name

async function showStart(context: Context<AccountAccess>, state: FormState) {
  if (!(await mayStartHere(context.db, context.access, context.config))) throw new NotAllowed()
  const organisations = await organisationsFor(context.db, context.access)
  const leads = (await seatsOf(context.db, context.visitor)).filter(one => one.kinds.includes('facilitator'))
  return page(<StartPage context={context} state={state} organisations={organisations} leads={leads} />)
}

async function showEdit(context: Context<Access>, state: FormState) {
  const initiative = await initiativeOf(context.db, context.access)
  return page(<EditPage context={context} state={state} initiative={initiative} />)
}
