import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { needsOf, ownReply, toldOf } from '../invited/queries.ts'
import { meetingHref } from '../pages.tsx'
import { meetingOf, meetingsOf } from '../queries.ts'
import { answeredByMe } from '../times/queries.ts'
import { cancelMeeting, changePlan, planIn, planMeeting, takeUpAgain } from './commands.ts'
import { cancelForm, newForm, planForm } from './forms.ts'
import { EditPage, NewMeetingPage } from './making/pages.tsx'
import { PlanPage } from './one/pages.tsx'
import { MeetingListPage } from './pages.tsx'
import { alwaysOn, arranged } from './rules.ts'

const all = '/i/:initiative/meetings'
const one = `${all}/:meeting`
const leads = (access: Access): boolean => access.grants.includes('facilitator')

export const routes: readonly Route[] = [
  read(all, {
    shows: ['meeting', 'meeting_invited'],
    who: grants,
    handle: async context => {
      const { db, access, now } = context
      const meetings = await meetingsOf(db, access)
      const listed = arranged(meetings, now)
      return page(
        <MeetingListPage
          context={context}
          initiative={await initiativeOf(db, access)}
          {...listed}
          own={listed.next && (await ownReply(db, access, listed.next.id))}
          answered={await answeredByMe(db, access)}
          always_on={alwaysOn(meetings)}
          works={worksHere(access)}
        />,
      )
    },
  }),
  read(`${all}/new`, {
    shows: ['meeting'],
    who: at_the_table,
    handle: async context => showNew(context, fresh({ knows: 'known' })),
  }),
  write(`${all}/new`, {
    who: at_the_table,
    form: newForm,
    act: async (context, input) => {
      const { db, access, now } = context
      await lookFirst(context, input, ['title', 'purpose'], { naming: ['place'] })
      const id = await planMeeting(db, access, input, now)
      const tab = input.knows === 'ask' ? 'times' : 'plan'
      return redirect(meetingHref(access.initiative_id, id, tab), { said: 'planned' })
    },
    again: showNew,
  }),
  read(one, {
    shows: ['meeting', 'meeting_invited', 'option_voter'],
    who: grants,
    handle: async context => showPlan(context, fresh()),
  }),
  read(`${one}/edit`, {
    shows: ['meeting'],
    who: at_the_table,
    handle: async context => {
      const meeting = await meetingOf(context.db, context.access, context.params.meeting!)
      return showEdit(context, fresh(planIn(meeting)))
    },
  }),
  write(`${one}/edit`, {
    who: at_the_table,
    form: planForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      // Who cooks, drives or minds the children is named on purpose.
      const by_whom = ['place', 'meal', 'transport', 'interpreter', 'child_care', 'costs'] as const
      await lookFirst(context, input, ['title', 'purpose', 'place_why'], { naming: by_whom })
      await changePlan(db, access, params.meeting!, input, now)
      return toPlan(context, 'changed')
    },
    again: showEdit,
  }),
  write(`${one}/cancel`, {
    who: at_the_table,
    form: cancelForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['cancelled_why'])
      await cancelMeeting(context.db, context.access, context.params.meeting!, input, context.now)
      return toPlan(context, 'cancelled')
    },
    again: showPlan,
  }),
  write(`${one}/back`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await takeUpAgain(context.db, context.access, context.params.meeting!, context.now)
      return toPlan(context, 'taken_up')
    },
  }),
]

const toPlan = ({ access, params }: Context<Access>, said: string) =>
  redirect(meetingHref(access.initiative_id, params.meeting!), { said })

async function showNew(context: Context<Access>, state: FormState): Promise<Reply> {
  const initiative = await initiativeOf(context.db, context.access)
  return page(<NewMeetingPage context={context} initiative={initiative} state={state} />)
}

async function showEdit(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params } = context
  const meeting = await meetingOf(db, access, params.meeting!)
  return page(
    <EditPage
      context={context}
      initiative={await initiativeOf(db, access)}
      meeting={meeting}
      state={state}
    />,
  )
}

async function showPlan(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params } = context
  const meeting = await meetingOf(db, access, params.meeting!)
  return page(
    <PlanPage
      context={context}
      initiative={await initiativeOf(db, access)}
      meeting={meeting}
      works={worksHere(access)}
      told={await toldOf(db, access, meeting)}
      needs={leads(access) ? await needsOf(db, access, meeting.id) : null}
      state={state}
    />,
  )
}
