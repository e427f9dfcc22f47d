import type { OrganisationAccess, Visitor } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { pagingOf } from '../../../platform/paging.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { organisationOf } from '../../access/organisations/queries.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { passagesIn, placesHere, planForTending, planOf } from '../library/queries.ts'
import { tending } from '../library/rules.ts'
import { meanings } from '../meant/rules.ts'
import { tendPassageHref } from '../pages.tsx'
import { thisYear } from '../places/rules.ts'
import { places } from '../reading/place/rules.ts'
import { ourFamilies } from '../terms/queries.ts'
import { worksOf } from '../work/queries.ts'
import { correctPassage, takeCorrectionBack } from './commands.ts'
import { CorrectPage } from './correct/pages.tsx'
import { DefinitionsPage } from './definitions/pages.tsx'
import { definitionsIn } from './definitions/queries.ts'
import { correctForm } from './forms.ts'
import { PlanPage } from './pages.tsx'
import { passageOf, saidOf, tenderOf } from './queries.ts'
import { apart, isKey, pageWith, wishedFor } from './rules.ts'

const per_page = 50
const places_per_page = 30
/** A passage goes by its key. */
const one = '/o/:organisation/plans/:plan/passages/:name'

export const routes: readonly Route[] = [
  read('/plans/read/:plan', { who: 'anyone', handle: showPlan }),
  read('/plans/definitions', { who: 'anyone', handle: showDefinitions }),
  read(one, { who: tending, handle: context => showCorrect(context) }),
  write(one, {
    who: tending,
    form: correctForm,
    act: async (context, input) => {
      const { db, access, now } = context
      await lookFirst(context, input, ['reason'])
      const { plan_id, key } = idsOf(context)
      await correctPassage(db, access, { plan_id, key }, input, now)
      return redirect(tendPassageHref(access.organisation_id, plan_id, key), { said: 'corrected' })
    },
    again: showCorrect,
  }),
  write(`${one}/back`, {
    who: tending,
    form: button(),
    act: async context => {
      const { db, access, now } = context
      const { plan_id, key } = idsOf(context)
      await takeCorrectionBack(db, access, { plan_id, key }, now)
      return redirect(tendPassageHref(access.organisation_id, plan_id, key), { said: 'taken_back' })
    },
  }),
]

const idsOf = ({ params }: Context) => ({ plan_id: params.plan ?? '', key: params.name ?? '' })

/** One of these, or the first where another was asked for. */
const oneOf = (known: readonly string[], asked: string | null, otherwise = ''): string =>
  asked !== null && known.includes(asked) ? asked : otherwise

async function showPlan(context: Context<Visitor>) {
  const { db, config, params, query, visitor } = context
  const plan = await planOf(db, config.demo, params.plan ?? '')
  const families = await ourFamilies()
  const key = query.get('passage') ?? ''
  const [wanted] = isKey(key) ? await passagesIn(db, [plan.id], { key }) : []
  const wish = {
    family: oneOf(families, wanted?.family ?? query.get('family'), families[0]),
    place: oneOf(places, query.get('place')),
    meaning: oneOf(meanings, query.get('meaning')),
  }
  const all = apart(await passagesIn(db, [plan.id], { family: wish.family }))
  const wished = wishedFor(all.counted, wish)
  const asked = wanted ? new URLSearchParams({ page: String(pageWith(wished, wanted.key, per_page)) }) : query
  const paging = pagingOf(asked, wished.length, per_page)
  return page(
    <PlanPage
      {...{ context, plan, families, wish, paging, wished: wished.length, wanted: wanted?.key }}
      counted={all.counted.length}
      shown={wished.slice(paging.from, paging.from + paging.per)}
      others={paging.page === paging.pages ? all.others : []}
      works={await worksOf(db, config.demo, [plan.id])}
      tender={await tenderOf(db, visitor, plan)}
    />,
  )
}

async function showDefinitions(context: Context<Visitor>) {
  const { db, config, query, now } = context
  const all = await placesHere(db, config.demo)
  const counties = [...new Map(all.map(one => [one.county_number, one.county]))].map(([number, name]) => ({
    number,
    name,
  }))
  const families = await ourFamilies()
  const known = counties.map(({ number }) => number)
  const asked = {
    county: oneOf(known, query.get('county')),
    family: oneOf(families, query.get('family'), families[0]),
  }
  const { explained, naming } = await definitionsIn(db, config.demo, asked, thisYear(now))
  const paging = pagingOf(query, explained.length, places_per_page)
  return page(<DefinitionsPage {...{ context, counties, families, asked, explained, naming, paging }} />)
}

async function showCorrect(context: Context<OrganisationAccess>, state?: FormState) {
  const { db, access } = context
  const { plan_id, key } = idsOf(context)
  const plan = await planForTending(db, access, plan_id)
  const passage = await passageOf(db, plan_id, key)
  return page(
    <CorrectPage
      {...{ context, plan, passage }}
      organisation={await organisationOf(db, access)}
      state={state ?? fresh(saidOf(passage))}
    />,
  )
}
