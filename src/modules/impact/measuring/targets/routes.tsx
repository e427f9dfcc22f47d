import { type Access, at_the_table, grants } from '../../../../platform/access.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { dayOf } from '../../../../platform/format.ts'
import { page, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { aboutIndicator } from '../figures/queries.ts'
import { giveUpTarget, setTarget } from './commands.ts'
import { giveUpForm, targetForm } from './forms.ts'
import { GiveUpPage, TargetsPage } from './pages.tsx'
import { targetsOfOne, targetThatHolds } from './queries.ts'

const all = '/i/:initiative/impact/measurements/:indicator/targets'
const shows = ['indicator', 'target'] as const

export const routes: readonly Route[] = [
  read(all, { who: grants, shows, handle: context => showTargets(context, fresh()) }),
  write(all, {
    who: at_the_table,
    form: targetForm,
    act: async (context, typed) => {
      const { db, access, params, now } = context
      await lookFirst(context, typed, ['why'])
      await setTarget(db, access, params.indicator!, typed, now)
      return back(context, 'target')
    },
    again: showTargets,
  }),
  read(`${all}/:target`, { who: at_the_table, shows, handle: context => showOne(context, fresh()) }),
  write(`${all}/:target`, {
    who: at_the_table,
    form: giveUpForm,
    act: async (context, typed) => {
      const { db, access, params, now } = context
      await lookFirst(context, typed, ['given_up_why'])
      await giveUpTarget(db, access, params.indicator!, params.target!, typed.given_up_why, now)
      return back(context, 'given_up')
    },
    again: showOne,
  }),
]

const back = ({ access, params }: Context<Access>, said: string) =>
  redirect(`/i/${access.initiative_id}/impact/measurements/${params.indicator}/targets`, { said })

async function showTargets(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params, now } = context
  const about = await aboutIndicator(db, access, params.indicator!)
  const targets = await targetsOfOne(db, access, params.indicator!)
  return page(<TargetsPage context={context} {...about} targets={targets} today={dayOf(now)} state={state} />)
}

async function showOne(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params } = context
  const about = await aboutIndicator(db, access, params.indicator!)
  const target = await targetThatHolds(db, access, params.indicator!, params.target!)
  return page(<GiveUpPage context={context} {...about} target={target} state={state} />)
}
