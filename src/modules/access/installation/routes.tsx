import type { InstallationAccess } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { allMunicipalities } from '../municipalities/queries.ts'
import { newOrganisationForm } from '../organisations/forms.ts'
import { organisationsHere } from '../organisations/queries.ts'
import {
  admitOrganisation,
  endInstallationGrant,
  giveInstallationGrant,
  signOutEverywhere,
} from './commands.ts'
import { grantForm, signOutForm } from './forms.ts'
import { AdmitPage, InstallationPage } from './pages.tsx'
import { installationHolders, numbersHere } from './queries.ts'

export const routes: readonly Route[] = [
  read('/installation', {
    who: ['installation_administrator'],
    handle: async context => showInstallation(context),
  }),
  write('/installation/people', {
    who: ['installation_administrator'],
    form: grantForm,
    limit: { name: 'installation people', most: 40, minutes: 10 },
    act: async (context, input) => {
      await giveInstallationGrant(context.db, context.access, input, context)
      return redirect('/installation', { said: 'added' })
    },
    again: showInstallation,
  }),
  write('/installation/people/:grant/end', {
    who: ['installation_administrator'],
    form: button(),
    act: async context => {
      const { db, access, params, config, now } = context
      await endInstallationGrant(db, access, params.grant!, config, now)
      return redirect('/installation', { said: 'ended' })
    },
  }),
  write('/installation/sign-ins', {
    who: ['installation_administrator'],
    form: signOutForm,
    limit: { name: 'installation sign-ins', most: 40, minutes: 10 },
    act: async (context, { whose }) => {
      await signOutEverywhere(context.db, context.access, whose, context.now)
      return redirect('/installation', { said: 'signed_out' })
    },
    again: showInstallation,
  }),
  read('/installation/organisations', {
    who: ['installation_administrator'],
    handle: async context => showOrganisations(context, fresh({ kind: 'municipality' })),
  }),
  write('/installation/organisations', {
    who: ['installation_administrator'],
    form: newOrganisationForm,
    limit: { name: 'installation organisations', most: 40, minutes: 10 },
    act: async (context, input) => {
      await admitOrganisation(context.db, context.access, input, context)
      return redirect('/installation/organisations', { said: 'made' })
    },
    again: showOrganisations,
  }),
]

async function showInstallation(context: Context<InstallationAccess>, state: FormState = fresh()) {
  const { db, access } = context
  return page(
    <InstallationPage
      context={context}
      access={access}
      numbers={await numbersHere(db, access)}
      holders={await installationHolders(db, access)}
      state={state}
    />,
  )
}

async function showOrganisations(context: Context<InstallationAccess>, state: FormState) {
  const { db, access } = context
  return page(
    <AdmitPage
      context={context}
      here={await organisationsHere(db, access)}
      municipalities={await allMunicipalities(db, access.demo)}
      state={state}
    />,
  )
}
