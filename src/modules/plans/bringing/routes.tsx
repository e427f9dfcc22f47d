import type { OrganisationAccess } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { pagingOf } from '../../../platform/paging.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { allMunicipalities, writtenMunicipality } from '../../access/municipalities/queries.ts'
import { organisationOf } from '../../access/organisations/queries.ts'
import { changePlan, removePlan } from '../library/commands.ts'
import { bringForm, planForm } from '../library/forms.ts'
import { type Plan, planForTending } from '../library/queries.ts'
import { mayRemove, tending } from '../library/rules.ts'
import { tendHref, tendPlanHref } from '../pages.tsx'
import { ourFamilies } from '../terms/queries.ts'
import { bringPlans, readAgain } from './commands.ts'
import { TendPlanPage } from './one/pages.tsx'
import { LibraryPage } from './pages.tsx'
import { brokenUploads, hitsOf, libraryOf, unpackingOf } from './queries.ts'
import { progressOf, soughtIn } from './rules.ts'

const all = '/o/:organisation/plans'
const one = `${all}/:plan`
const per_page = 50

export const routes: readonly Route[] = [
  read(all, { who: tending, handle: context => showLibrary(context) }),
  write(all, {
    who: tending,
    form: bringForm,
    // Above what one file may weigh, so that one that is too large is told so beside its field.
    largest_body: 120 * 1024 * 1024,
    limit: { name: 'plans', most: 60, minutes: 60 },
    act: async (context, input) => {
      const { db, access, now } = context
      const { taken, there } = await bringPlans(db, access, input, now)
      return redirect(`${tendHref(access.organisation_id)}?taken=${taken}&there=${there}`)
    },
    again: showLibrary,
  }),
  read(one, { who: tending, handle: context => showOne(context) }),
  write(one, {
    who: tending,
    form: planForm,
    act: async (context, { municipality, ...input }) => {
      const { db, access, params, now } = context
      const number = (await writtenMunicipality(db, municipality, access.demo)) ?? ''
      await changePlan(db, access, params.plan ?? '', { ...input, municipality_number: number }, now)
      return redirect(tendPlanHref(access.organisation_id, params.plan ?? ''), { said: 'changed' })
    },
    again: showOne,
  }),
  write(`${one}/again`, {
    who: tending,
    form: button(),
    act: async ({ db, access, params, now }) => {
      await readAgain(db, access, params.plan ?? '', now)
      return redirect(tendPlanHref(access.organisation_id, params.plan ?? ''), { said: 'waits' })
    },
  }),
  write(`${one}/remove`, {
    who: tending,
    form: button(),
    act: async ({ db, access, params, now }) => {
      await removePlan(db, access, params.plan ?? '', now)
      return redirect(tendHref(access.organisation_id), { said: 'removed' })
    },
  }),
]

async function showLibrary(context: Context<OrganisationAccess>, state: FormState = fresh()) {
  const { db, access, query } = context
  const organisation = await organisationOf(db, access)
  // First: what is unpacked after this stands among the plans.
  const unpacking = await unpackingOf(db, organisation.id)
  const { own, others } = await libraryOf(db, access, organisation)
  const sought = query.get('q') ?? ''
  const found = soughtIn(own, sought)
  const paging = pagingOf(query, found.length, per_page)
  const shown = found.slice(paging.from, paging.from + paging.per)
  const [family = ''] = await ourFamilies()
  const [taken, there] = [Number(query.get('taken') ?? -1), Number(query.get('there') ?? 0)]
  const counted = [taken, there].every(Number.isInteger) && taken >= 0 && there >= 0
  return page(
    <LibraryPage
      {...{ context, organisation, others, state, shown, paging, family, sought }}
      many={own.length > per_page}
      municipalities={await allMunicipalities(db, access.demo)}
      progress={progressOf(own, unpacking)}
      nameless={own.filter(plan => plan.municipality_number === null)}
      hits={await hitsOf(db, [...shown, ...others], family)}
      broken={await brokenUploads(db, organisation.id)}
      brought={counted ? { taken, there } : null}
    />,
  )
}

const valuesOf = (plan: Plan) => ({
  ...{ municipality: plan.municipality ?? '', year: plan.year === null ? '' : String(plan.year) },
  ...{ kind: plan.kind, title: plan.title, link: plan.link, version: String(plan.version) },
})

async function showOne(context: Context<OrganisationAccess>, state?: FormState) {
  const { db, access, params } = context
  const plan = await planForTending(db, access, params.plan ?? '')
  const organisation = await organisationOf(db, access)
  return page(
    <TendPlanPage
      {...{ context, plan, organisation }}
      removable={mayRemove(organisation, plan)}
      municipalities={await allMunicipalities(db, access.demo)}
      state={state ?? fresh(valuesOf(plan))}
    />,
  )
}
