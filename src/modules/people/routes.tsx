import type { Access } from '../../platform/access.ts'
import { fresh } from '../../platform/form.tsx'
import { page, redirect } from '../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../platform/route.ts'
import { initiativeOf } from '../initiatives/queries.ts'
import { addParticipants } from './commands.ts'
import { routes as door_routes } from './doors/routes.tsx'
import { addForm } from './forms.ts'
import { AddPage, PeoplePage } from './pages.tsx'
import { askingOf, formerOf, participantsOf } from './queries.ts'
import { routes as seat_routes } from './seat/routes.tsx'

export const routes: readonly Route[] = [
  read('/i/:initiative/people', {
    who: ['facilitator', 'member', 'observer'],
    handle: async context => showPeople(context),
  }),
  read('/i/:initiative/people/add', {
    who: ['facilitator'],
    handle: async context => {
      const initiative = await initiativeOf(context.db, context.access)
      return page(
        <AddPage
          context={context}
          initiative={initiative}
          state={fresh({ language: initiative.language })}
        />,
      )
    },
  }),
  write('/i/:initiative/people/add', {
    who: ['facilitator'],
    form: addForm,
    act: async (context, input) => {
      await addParticipants(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/people`, { said: 'added' })
    },
    again: async (context, state) => {
      const initiative = await initiativeOf(context.db, context.access)
      return page(<AddPage context={context} initiative={initiative} state={state} />)
    },
  }),
  ...door_routes,
  ...seat_routes,
]

async function showPeople(context: Context<Access>) {
  const { db, access } = context
  return page(
    <PeoplePage
      context={context}
      access={access}
      initiative={await initiativeOf(db, access)}
      people={await participantsOf(db, access)}
      asking={await askingOf(db, access)}
      former={await formerOf(db, access)}
    />,
  )
}
