import { type Access, at_the_table, grants } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { Conflict } from '../../../../platform/errors.ts'
import { button, optionalDate } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { dayOf } from '../../../../platform/format.ts'
import { page, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { plannedDays, standing } from '../rules.ts'
import { targetsOfOne } from '../targets/queries.ts'
import {
  addMeasurement,
  chooseBaseline,
  correctMeasurement,
  lockBaseline,
  strikeMeasurement,
  typedOf,
} from './commands.ts'
import { correctForm, measuredForm, strikeForm } from './forms.ts'
import { BaselinePage, MeasurementPage } from './one/pages.tsx'
import { IndicatorPage } from './pages.tsx'
import {
  aboutIndicator,
  boundsOf,
  correctionsOf,
  measuredBy,
  measuredOn,
  measurementOf,
  standingOfOne,
  struckOf,
} from './queries.ts'
import { dayFault } from './rules.ts'

const one = '/i/:initiative/impact/measurements/:indicator'
const figure = `${one}/figures/:measurement`
const shows = ['indicator', 'target', 'measurement', 'measurement_before'] as const

export const routes: readonly Route[] = [
  read(one, {
    who: grants,
    shows,
    handle: context => showIndicator(context, fresh({ day: dayOf(context.now) })),
  }),
  write(one, {
    who: at_the_table,
    form: measuredForm,
    act: async (context, typed) => {
      const { db, access, params, now } = context
      await lookFirst(context, typed, ['missing', 'comment', 'source'])
      await addMeasurement(db, access, params.indicator!, typed, false, now)
      return back(context, 'added')
    },
    again: showIndicator,
  }),
  read(`${one}/baseline`, {
    who: at_the_table,
    shows,
    handle: context => showBaseline(context, fresh({ day: dayOf(context.now) })),
  }),
  write(`${one}/baseline`, {
    who: at_the_table,
    form: measuredForm,
    act: async (context, typed) => {
      const { db, access, params, now } = context
      await lookFirst(context, typed, ['missing', 'comment', 'source'])
      await addMeasurement(db, access, params.indicator!, typed, true, now)
      return back(context, 'baseline')
    },
    again: showBaseline,
  }),
  read(figure, {
    who: grants,
    shows,
    handle: async context => {
      const { db, access, params } = context
      const there = await measurementOf(db, access, params.indicator!, params.measurement!)
      return showMeasurement(context, fresh({ ...typedOf(there), why: '' }))
    },
  }),
  write(figure, {
    who: at_the_table,
    form: correctForm,
    act: async (context, typed) => {
      const { db, access, params, now } = context
      await lookFirst(context, typed, ['missing', 'comment', 'source', 'why'])
      await correctMeasurement(db, access, params.indicator!, params.measurement!, typed, now)
      return back(context, 'corrected')
    },
    again: showMeasurement,
  }),
  write(`${figure}/strike`, {
    who: at_the_table,
    form: strikeForm,
    act: async (context, typed) => {
      const { db, access, params, now } = context
      await lookFirst(context, typed, ['struck_why'])
      const { struck_why } = typed
      await strikeMeasurement(db, access, params.indicator!, params.measurement!, struck_why, now)
      return back(context, 'struck')
    },
    again: async (context, state) => {
      const { db, access, params } = context
      const there = await measurementOf(db, access, params.indicator!, params.measurement!)
      const values = { struck_why: '', ...state.values }
      return showMeasurement(context, fresh({ ...typedOf(there), why: '' }), { ...state, values })
    },
  }),
  write(`${figure}/baseline`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await chooseBaseline(db, access, params.indicator!, params.measurement!, now)
      return back(context, 'baseline')
    },
  }),
  write(`${figure}/lock`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await lockBaseline(db, access, params.indicator!, params.measurement!, now)
      return back(context, 'locked')
    },
  }),
]

const back = ({ access, params }: Context<Access>, said: string) =>
  redirect(`/i/${access.initiative_id}/impact/measurements/${params.indicator}`, { said })

/** The measurement that stands on the day that was typed, where that is what is wrong. */
const takenBy = async (db: Db, access: Access, indicator_id: string, state: FormState) =>
  state.errors.day === 'day_taken' ? measuredOn(db, access, indicator_id, String(state.values.day)) : null

async function showIndicator(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params, query } = context
  const about = await aboutIndicator(db, access, params.indicator!)
  const { indicator } = about
  const today = dayOf(context.now)
  const asked = query.get('until') ?? ''
  const until = (optionalDate().safeParse(asked).data ?? '') || null
  const measurements = await standingOfOne(db, access, indicator.id)
  const stands = standing(indicator, measurements, await targetsOfOne(db, access, indicator.id), today)
  const { baseline } = stands
  const corrections = baseline?.locked_at ? await correctionsOf(db, access, baseline.id) : []
  return page(
    <IndicatorPage
      context={context}
      {...about}
      standing={stands}
      planned={plannedDays(indicator, today).find(day => day > today) ?? null}
      measured={await measuredBy(db, access, indicator.id, until)}
      older={until !== null}
      struck={await struckOf(db, access, indicator.id)}
      baseline_changed_after_lock={corrections.some(({ until }) => until > baseline!.locked_at!)}
      taken={await takenBy(db, access, indicator.id, state)}
      state={state}
    />,
  )
}

async function showBaseline(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params } = context
  const about = await aboutIndicator(db, access, params.indicator!)
  if (about.indicator.withdrawn_at !== null) throw new Conflict('withdrawn_not_measured')
  if (about.indicator.kind === 'story') throw new Conflict('stories_have_no_figures')
  const taken = await takenBy(db, access, about.indicator.id, state)
  return page(<BaselinePage context={context} {...about} taken={taken} state={state} />)
}

async function showMeasurement(
  context: Context<Access>,
  state: FormState,
  strike_state: FormState = fresh(),
): Promise<Reply> {
  const { db, access, params } = context
  const about = await aboutIndicator(db, access, params.indicator!)
  const there = await measurementOf(db, access, about.indicator.id, params.measurement!)
  const bounds = await boundsOf(db, access, about.indicator.id, there.id)
  const baseline = { day: there.day, baseline: true }
  return page(
    <MeasurementPage
      context={context}
      {...about}
      one={there}
      corrections={await correctionsOf(db, access, there.id)}
      taken={await takenBy(db, access, about.indicator.id, state)}
      state={state}
      may_be_baseline={
        !there.baseline && bounds.baseline === null && dayFault(bounds, baseline, there.day) === null
      }
      strike_state={strike_state}
    />,
  )
}
