import { type Access, at_the_table } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { indicatorsOf } from '../../queries.ts'
import { beforeOf, goalOf, groupOf } from '../queries.ts'
import { goalTold } from '../rules.ts'
import { changeGoal, removeGoal } from './commands.ts'
import { changeGoalForm } from './forms.ts'
import { GoalPage } from './pages.tsx'

const one = '/i/:initiative/impact/groups/:group/goals/:goal'

export const routes: readonly Route[] = [
  read(one, {
    who: at_the_table,
    shows: ['target_group', 'plan_item', 'plan_before', 'indicator'],
    handle: async context => {
      const { db, access, params } = context
      const goal = await goalOf(db, access, params.group!, params.goal!)
      return showGoal(context, fresh({ ...goalTold(goal), version: String(goal.version) }))
    },
  }),
  write(one, {
    who: at_the_table,
    form: changeGoalForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['title', 'detail', 'why'])
      await changeGoal(context.db, context.access, goalOn(context), input, context.now)
      return back(context, 'goal_changed')
    },
    again: showGoal,
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await removeGoal(context.db, context.access, goalOn(context), context.now)
      return back(context, 'goal_removed')
    },
  }),
]

const goalOn = ({ params }: Context<Access>) => ({ group_id: params.group!, id: params.goal! })
const back = ({ access, params }: Context<Access>, said: string) =>
  redirect(`/i/${access.initiative_id}/impact/groups/${params.group}#goals`, { said })

async function showGoal(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const goal = await goalOf(db, access, params.group!, params.goal!)
  const indicators = await indicatorsOf(db, access)
  return page(
    <GoalPage
      context={context}
      initiative={await initiativeOf(db, access)}
      group={await groupOf(db, access, params.group!)}
      goal={goal}
      before={await beforeOf(db, access, [goal.id])}
      signs={indicators.filter(({ goal_id }) => goal_id === goal.id).length}
      state={state}
    />,
  )
}
