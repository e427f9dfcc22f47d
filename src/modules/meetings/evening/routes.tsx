import { type Access, at_the_table, grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { lastChange } from '../../../platform/live.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { groupCodeOf } from '../../people/doors/queries.ts'
import { routes as agenda } from './agenda/routes.tsx'
import { beginPulse, endMeeting, giveMore, keepQuiet, moveOn, startMeeting } from './commands.ts'
import { routes as decisions } from './decisions/routes.tsx'
import { itemForm, moreForm, moveForm, quietForm } from './forms.ts'
import { EveningPage } from './pages.tsx'
import { routes as present } from './present/routes.tsx'
import { eveningOf } from './queries.ts'

const evening = '/i/:initiative/meetings/:meeting/evening'

const shows = [
  ...(['meeting', 'agenda_item', 'meeting_present', 'meeting_guest', 'meeting_role'] as const),
  ...(['decision', 'board', 'round'] as const),
] as const

export const routes: readonly Route[] = [
  read(evening, {
    shows,
    who: grants,
    handle: context => showEvening(context, context.query.get('big') === 'yes'),
  }),
  read(`${evening}/wall`, {
    shows: [...shows, 'door_key'],
    who: ['facilitator'],
    handle: context => showEvening(context, true),
  }),
  write(`${evening}/start`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await startMeeting(context.db, context.access, context.params.meeting!, context.now)
      return back(context)
    },
  }),
  write(`${evening}/move`, {
    who: at_the_table,
    form: moveForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      const outcome = await moveOn(db, access, params.meeting!, input, now)
      return back(context, outcome === 'moved' ? undefined : 'other')
    },
  }),
  write(`${evening}/more`, {
    who: at_the_table,
    form: moreForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      const outcome = await giveMore(db, access, params.meeting!, input, now)
      return back(context, outcome === 'given' ? undefined : 'other')
    },
  }),
  write(`${evening}/quiet`, {
    who: at_the_table,
    form: quietForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await keepQuiet(db, access, params.meeting!, input, now)
      return back(context)
    },
  }),
  write(`${evening}/pulse`, {
    who: at_the_table,
    form: itemForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await beginPulse(db, access, params.meeting!, input, now)
      return back(context)
    },
  }),
  write(`${evening}/end`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await endMeeting(db, access, params.meeting!, now)
      return redirect(`/i/${access.initiative_id}/meetings/${params.meeting}/minutes`)
    },
  }),
  ...present,
  ...agenda,
  ...decisions,
]

const hrefOf = ({ access, params }: Context<Access>) =>
  `/i/${access.initiative_id}/meetings/${params.meeting}/evening`

const back = (context: Context<Access>, said?: string): Reply =>
  redirect(hrefOf(context), said ? { said } : {})

/** `big`: on the wall. Whoever leads shows the code by which somebody new comes in as well, at an address of its own. */
async function showEvening(context: Context<Access>, big: boolean): Promise<Reply> {
  const { db, access, params, key, now } = context
  // Read before the meeting itself, so that a change in between is told and not lost.
  const last_change = await lastChange(db, access.initiative_id)
  const shown = await eveningOf(db, access, params.meeting!)
  if (shown.meeting.held_elsewhere) {
    return redirect(`/i/${access.initiative_id}/meetings/${params.meeting}/minutes`)
  }
  const code = context.path.endsWith('/wall') ? await groupCodeOf(db, access, key, now) : null
  return page(
    <EveningPage
      context={context}
      initiative={await initiativeOf(db, access)}
      evening={shown}
      access={access}
      last_change={last_change}
      big={big}
      group_code={code?.code ?? null}
    />,
  )
}
