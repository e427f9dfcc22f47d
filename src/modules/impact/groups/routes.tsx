import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../../people/queries.ts'
import { groupsOf, indicatorsOf } from '../queries.ts'
import { addGroup, changeGroup, removeGroup } from './commands.ts'
import { changeGroupForm, groupForm } from './forms.ts'
import { addGoal } from './goals/commands.ts'
import { goalForm } from './goals/forms.ts'
import { routes as goals } from './goals/routes.tsx'
import { type Doing, GroupPage } from './one/pages.tsx'
import { GroupsPage } from './pages.tsx'
import { beforeOf, goalsOf, groupOf, voicesOf } from './queries.ts'
import { noteVoice, removeVoice, takeOwnNameOff } from './voices/commands.ts'
import { voiceForm } from './voices/forms.ts'

const all = '/i/:initiative/impact/groups'
const one = `${all}/:group`

export const routes: readonly Route[] = [
  read(all, {
    who: grants,
    shows: ['target_group', 'plan_item', 'group_voice', 'indicator'],
    handle: async context => showAll(context, fresh({ priority: '2' })),
  }),
  write(all, {
    who: at_the_table,
    form: groupForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['name', 'detail'])
      const id = await addGroup(context.db, context.access, input, context.now)
      return redirect(`${groupsOn(context)}/${id}`, { said: 'added' })
    },
    again: showAll,
  }),
  read(one, {
    who: grants,
    shows: [
      ...['target_group', 'plan_item', 'plan_before', 'group_voice', 'group_voice_seat'],
      ...['indicator', 'participant'],
    ] as const,
    handle: async context => showOne(context, null),
  }),
  write(one, {
    who: at_the_table,
    form: changeGroupForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['name', 'detail', 'why'])
      await changeGroup(context.db, context.access, context.params.group!, input, context.now)
      return back(context, 'changed')
    },
    again: (context, state) => showOne(context, { doing: 'change', state }),
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await removeGroup(context.db, context.access, context.params.group!, context.now)
      return redirect(groupsOn(context), { said: 'removed' })
    },
  }),
  write(`${one}/goals`, {
    who: at_the_table,
    form: goalForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['title'])
      await addGoal(context.db, context.access, context.params.group!, input, context.now)
      return back(context, 'goal_added', '#goals')
    },
    again: (context, state) => showOne(context, { doing: 'goal', state }),
  }),
  ...goals,
  write(`${one}/voices`, {
    who: at_the_table,
    form: voiceForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['how', 'what'])
      await noteVoice(context.db, context.access, context.params.group!, input, context.now)
      return back(context, 'voice_noted', '#voices')
    },
    again: (context, state) => showOne(context, { doing: 'voice', state }),
  }),
  write(`${one}/voices/:voice/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await removeVoice(context.db, context.access, voiceOn(context), context.now)
      return back(context, 'voice_removed', '#voices')
    },
  }),
  write(`${one}/voices/:voice/name-off`, {
    who: grants,
    form: button(),
    act: async context => {
      await takeOwnNameOff(context.db, context.access, voiceOn(context), context.now)
      return back(context, 'name_off', '#voices')
    },
  }),
]

const groupsOn = ({ access }: Context<Access>) => `/i/${access.initiative_id}/impact/groups`
const back = (context: Context<Access>, said: string, place = '') =>
  redirect(`${groupsOn(context)}/${context.params.group}${place}`, { said })
const voiceOn = ({ params }: Context<Access>) => ({ group_id: params.group!, id: params.voice! })

async function showAll(context: Context<Access>, state: FormState) {
  const { db, access } = context
  return page(
    <GroupsPage
      context={context}
      initiative={await initiativeOf(db, access)}
      groups={await groupsOf(db, access)}
      goals={await goalsOf(db, access)}
      voices={await voicesOf(db, access)}
      indicators={await indicatorsOf(db, access)}
      may_write={worksHere(access)}
      state={state}
    />,
  )
}

async function showOne(context: Context<Access>, given: { doing: Doing; state: FormState } | null) {
  const { db, access, params } = context
  const group = await groupOf(db, access, params.group!)
  const goals = await goalsOf(db, access, group.id)
  const voices = await voicesOf(db, access)
  const indicators = await indicatorsOf(db, access)
  return page(
    <GroupPage
      context={context}
      initiative={await initiativeOf(db, access)}
      group={group}
      goals={goals}
      before={await beforeOf(db, access, [group.id, ...goals.map(({ id }) => id)])}
      voices={voices.filter(({ group_id }) => group_id === group.id)}
      indicators={indicators.filter(({ group_id }) => group_id === group.id)}
      seats={await participantsOf(db, access)}
      own_id={access.participant_id}
      today={dayOf(context.now)}
      may_write={worksHere(access)}
      given={given}
    />,
  )
}
