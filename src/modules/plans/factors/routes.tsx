import type { OrganisationAccess } from '../../../platform/access.ts'
import { NotAllowed, NotFound } from '../../../platform/errors.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { organisationOf } from '../../access/organisations/queries.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { placesHere } from '../library/queries.ts'
import { tending } from '../library/rules.ts'
import { tendPlacesHref } from '../pages.tsx'
import { thisYear } from '../places/rules.ts'
import { judgeFactor } from './commands.ts'
import { factorForm } from './forms.ts'
import { ChoosePlacePage, FactorsPage } from './pages.tsx'
import { factorPassages, factorsOf, placesFor } from './queries.ts'

const path = '/o/:organisation/plan-places'
/** A municipality goes by its number. */
const one = `${path}/:name`

export const routes: readonly Route[] = [
  read(path, { who: tending, handle: showChoice }),
  read(one, { who: tending, handle: context => showFactors(context, fresh()) }),
  write(one, {
    who: tending,
    form: factorForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['note'])
      const { number } = await placeIn(context)
      await judgeFactor(db, access, number, input, now)
      const here = `${tendPlacesHref(access.organisation_id)}/${params.name}`
      return redirect(`${here}#${input.factor}`, { said: 'judged' })
    },
    again: showFactors,
  }),
]

async function showChoice(context: Context<OrganisationAccess>) {
  const { db, access, query } = context
  const organisation = await organisationOf(db, access)
  const places = await placesFor(db, access)
  const [only] = places
  if (only && places.length === 1) return redirect(`${tendPlacesHref(organisation.id)}/${only.number}`)
  const name = (query.get('name') ?? '').trim().slice(0, 120)
  const wanted = places.filter(place => place.name.toLowerCase().includes(name.toLowerCase()))
  return page(
    <ChoosePlacePage {...{ context, organisation, name }} any={places.length > 0} places={wanted} />,
  )
}

async function showFactors(context: Context<OrganisationAccess>, state: FormState) {
  const { db, access, now } = context
  const place = await placeIn(context)
  const places = await placesFor(db, access)
  if (!places.some(({ number }) => number === place.number)) throw new NotAllowed()
  return page(
    <FactorsPage
      {...{ context, place, state }}
      organisation={await organisationOf(db, access)}
      several={places.length > 1}
      judged={await factorsOf(db, place.number)}
      passages={await factorPassages(db, access.demo, place.number, thisYear(now))}
    />,
  )
}

/** The municipality that the address names, among those there are today. */
async function placeIn({ db, access, params }: Context<OrganisationAccess>) {
  const place = (await placesHere(db, access.demo)).find(({ number }) => number === params.name)
  if (!place) throw new NotFound()
  return place
}
