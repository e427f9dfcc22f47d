import { type Access, grants } from '../../platform/access.ts'
import { type FormState, fresh } from '../../platform/form.tsx'
import { page, redirect } from '../../platform/reply.ts'
import { type Context, quiet, type Route, read, write } from '../../platform/route.ts'
import { initiativeOf, wayBack } from '../initiatives/queries.ts'
import { hasEnded } from '../initiatives/state/queries.ts'
import { routes as agreement_routes } from './agreement/routes.tsx'
import { routes as album_routes } from './album/routes.tsx'
import { addParticipants } from './commands.ts'
import { routes as competence_routes } from './competence/routes.tsx'
import { routes as consent_routes } from './consent/routes.tsx'
import { routes as door_routes } from './doors/routes.tsx'
import { routes as exchange_routes } from './exchange/routes.tsx'
import { routes as follow_up_routes } from './follow_up/routes.tsx'
import { addForm } from './forms.ts'
import { routes as letter_routes } from './letter/routes.tsx'
import { routes as needs_routes } from './needs/routes.tsx'
import { AddPage, PeoplePage } from './pages.tsx'
import { askingOf, formerOf, participantsOf } from './queries.ts'
import { routes as residents_routes } from './residents/routes.tsx'
import { routes as seat_routes } from './seat/routes.tsx'
import { routes as things_routes } from './things/routes.tsx'

export const routes: readonly Route[] = [
  read('/i/:initiative/people', {
    shows: ['participant', 'initiative_grant', 'seat_event', 'join_request', 'door_key'],
    who: grants,
    handle: async context => showPeople(context),
  }),
  read('/i/:initiative/people/add', {
    shows: ['participant'],
    who: ['facilitator'],
    handle: async context => {
      const { db, access, query } = context
      const { language } = await initiativeOf(db, access)
      // Another page may know already who comes, and as whom.
      const known = { names: query.get('name') ?? '', party: query.get('party') ?? '' }
      return showAdd(context, fresh({ language, ...known }))
    },
  }),
  write('/i/:initiative/people/add', {
    who: ['facilitator'],
    form: addForm,
    act: async (context, input) => {
      await addParticipants(context.db, context.access, input, context.now)
      const back = wayBack(context.query)?.to ?? '/people'
      return redirect(`/i/${context.access.initiative_id}${back}`, { said: 'added' })
    },
    again: showAdd,
  }),
  ...door_routes,
  ...seat_routes,
  ...consent_routes,
  ...agreement_routes,
  ...letter_routes,
  ...residents_routes.map(quiet),
  ...album_routes,
  ...things_routes,
  ...needs_routes,
  ...exchange_routes,
  ...follow_up_routes,
  ...competence_routes,
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

async function showAdd(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const people = await participantsOf(db, access)
  return page(
    <AddPage
      context={context}
      initiative={await initiativeOf(db, access)}
      ended={await hasEnded(db, access)}
      residents={people.some(one => one.party === 'resident')}
      state={state}
    />,
  )
}
