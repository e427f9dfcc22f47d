import { type Access, grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { allMunicipalities } from '../../access/municipalities/queries.ts'
import { initiativeOf } from '../queries.ts'
import { askOwner, endOwner, setMunicipality } from './commands.ts'
import { askForm, municipalityForm } from './forms.ts'
import { OwnersPage } from './pages.tsx'
import { municipalityOf, organisationsToAsk, ownersOf } from './queries.ts'

const path = '/i/:initiative/owners'

export const routes: readonly Route[] = [
  read(path, {
    who: grants,
    shows: ['initiative_organisation'],
    handle: async context => showOwners(context, {}),
  }),
  write(path, {
    who: ['facilitator'],
    form: askForm,
    act: async (context, { organisation_id }) => {
      await askOwner(context.db, context.access, organisation_id, context.now)
      return redirect(`/i/${context.access.initiative_id}/owners`, { said: 'asked' })
    },
    again: async (context, asking) => showOwners(context, { asking }),
  }),
  write(`${path}/municipality`, {
    who: ['facilitator'],
    form: municipalityForm,
    act: async (context, input) => {
      await setMunicipality(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/owners`, { said: 'municipality' })
    },
    again: async (context, choosing) => showOwners(context, { choosing }),
  }),
  write(`${path}/:belonging/end`, {
    who: ['facilitator'],
    form: button(),
    act: async context => {
      await endOwner(context.db, context.access, context.params.belonging!, context.now)
      return redirect(`/i/${context.access.initiative_id}/owners`, { said: 'ended' })
    },
  }),
]

async function showOwners(context: Context<Access>, states: { asking?: FormState; choosing?: FormState }) {
  const { db, access } = context
  const { municipality, version } = await municipalityOf(db, access)
  const known = fresh({ municipality: municipality ?? '', version: String(version) })
  return page(
    <OwnersPage
      context={context}
      access={access}
      initiative={await initiativeOf(db, access)}
      owners={await ownersOf(db, access)}
      to_ask={await organisationsToAsk(db, access)}
      municipalities={await allMunicipalities(db, access.demo)}
      asking={states.asking ?? fresh()}
      choosing={states.choosing ?? known}
    />,
  )
}
