import { NotFound } from '../../../platform/errors.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read } from '../../../platform/route.ts'
import { byFactor, factorsOf } from '../factors/queries.ts'
import { placeHref } from '../pages.tsx'
import { worksIn, worksOf } from '../work/queries.ts'
import { ComparePage } from './compare/pages.tsx'
import { PlacePage } from './pages.tsx'
import { becameOf, comparable, plansHere, sideHere } from './queries.ts'
import { chosenSide, thisYear, yearsOf } from './rules.ts'

export const routes: readonly Route[] = [
  // A municipality goes by its number.
  read('/plans/places/:name', { who: 'anyone', handle: showPlace }),
  read('/plans/compare', {
    who: 'anyone',
    handle: async context => {
      const { db, config, query } = context
      const sides = await Promise.all(['one', 'other'].map(name => sideFor(context, query.get(name))))
      const [one = null, other = null] = sides
      return page(<ComparePage {...{ context, one, other }} from={await comparable(db, config.demo)} />)
    },
  }),
]

async function sideFor({ db, config }: Context, asked: string | null) {
  const chosen = chosenSide(asked)
  const here = chosen ? await plansHere(db, config.demo, chosen.number) : undefined
  if (!chosen || !here || !yearsOf(here.plans).includes(chosen.year)) return null
  return sideHere(here, chosen.year)
}

async function showPlace(context: Context) {
  const { db, config, params, now } = context
  const number = params.name ?? ''
  const here = await plansHere(db, config.demo, number)
  if (!here) {
    const became = await becameOf(db, number)
    if (!became) throw new NotFound()
    return redirect(placeHref(became))
  }
  const side = sideHere(here, thisYear(now))
  const [latest, before] = yearsOf(here.plans)
  const ids = here.plans.map(plan => plan.id)
  const forced = new Set(side.plans.map(plan => plan.id))
  return page(
    <PlacePage
      {...{ context, here, side }}
      change={
        latest !== undefined && before !== undefined
          ? { before: sideHere(here, before), after: sideHere(here, latest) }
          : null
      }
      works={await worksOf(db, config.demo, ids)}
      others={(await worksIn(db, config.demo, [number])).filter(one => one.key === null)}
      judged={await factorsOf(db, number)}
      factor_passages={byFactor(here.passages.filter(one => forced.has(one.plan_id)))}
    />,
  )
}
