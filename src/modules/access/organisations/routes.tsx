import type { AccountAccess, OrganisationAccess } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { allMunicipalities } from '../municipalities/queries.ts'
import { addHolder, answerBelonging, changeOrganisation, endHolder, factsOf } from './commands.ts'
import { EditOrganisationPage } from './facts/pages.tsx'
import { answerForm, factsForm, holderForm } from './forms.ts'
import { OrganisationPage, OrganisationsPage } from './pages.tsx'
import { holdersOf, initiativesOf, organisationOf, organisationsFor, organisationsHere } from './queries.ts'

const holders = ['organisation_administrator', 'network_coordinator'] as const

export const routes: readonly Route[] = [
  read('/organisations', {
    who: 'account',
    handle: async context => showAll(context),
  }),
  read('/o/:organisation', {
    who: holders,
    handle: async context => showOne(context),
  }),
  read('/o/:organisation/edit', {
    who: ['organisation_administrator'],
    handle: async context =>
      showEdit(context, fresh(factsOf(await organisationOf(context.db, context.access)))),
  }),
  write('/o/:organisation/edit', {
    who: ['organisation_administrator'],
    form: factsForm,
    act: async (context, input) => {
      await changeOrganisation(context.db, context.access, input, context.now)
      return back(context, 'changed')
    },
    again: showEdit,
  }),
  write('/o/:organisation/people', {
    who: ['organisation_administrator'],
    form: holderForm,
    limit: { name: 'organisation people', most: 40, minutes: 10 },
    act: async (context, input) => {
      await addHolder(context.db, context.access, input, context)
      return back(context, 'added')
    },
    again: showOne,
  }),
  write('/o/:organisation/people/:grant/end', {
    who: ['organisation_administrator'],
    form: button(),
    act: async context => {
      await endHolder(context.db, context.access, context.params.grant!, context.now)
      return back(context, 'ended')
    },
  }),
  write('/o/:organisation/initiatives/:belonging', {
    who: ['organisation_administrator'],
    form: answerForm,
    act: async (context, input) => {
      await answerBelonging(context.db, context.access, context.params.belonging!, input, context.now)
      return back(context, input.decision)
    },
  }),
]

/** Whoever has just ended their own grant is led to where everybody may go. */
async function back(context: Context<OrganisationAccess>, said: string) {
  const own = await organisationsFor(context.db, context.access)
  const still = own.some(one => one.id === context.access.organisation_id)
  return redirect(still ? `/o/${context.access.organisation_id}` : '/organisations', { said })
}

async function showAll(context: Context<AccountAccess>) {
  const { db, access } = context
  return page(
    <OrganisationsPage
      context={context}
      own={await organisationsFor(db, access)}
      here={await organisationsHere(db, access)}
    />,
  )
}

async function showOne(context: Context<OrganisationAccess>, state: FormState = fresh()) {
  const { db, access } = context
  return page(
    <OrganisationPage
      context={context}
      access={access}
      organisation={await organisationOf(db, access)}
      holders={await holdersOf(db, access)}
      initiatives={await initiativesOf(db, access)}
      state={state}
    />,
  )
}

async function showEdit(context: Context<OrganisationAccess>, state: FormState) {
  const { db, access } = context
  return page(
    <EditOrganisationPage
      context={context}
      organisation={await organisationOf(db, access)}
      municipalities={await allMunicipalities(db, access.demo)}
      state={state}
    />,
  )
}
