import { type Access, grants } from '../../../platform/access.ts'
import { NotFound } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, pageOnce, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { changeMe, changeParticipant, leaveSeat, returnSeat, setLevel } from '../commands.ts'
import { renewMyCode } from '../doors/commands.ts'
import { WelcomePage } from '../doors/pages.tsx'
import { changeForm, leaveForm, levelForm, meForm } from '../forms.ts'
import { me, participantsOf } from '../queries.ts'
import { LeftPage, MePage, SeatPage } from './pages.tsx'

const seat_path = '/i/:initiative/people/:participant'

export const routes: readonly Route[] = [
  read(seat_path, {
    shows: ['participant', 'initiative_grant', 'door_key'],
    who: ['facilitator'],
    handle: async context => showSeat(context, await seatNow(context)),
  }),
  write(seat_path, {
    who: ['facilitator'],
    form: changeForm,
    act: async (context, input) => {
      await changeParticipant(context.db, context.access, context.params.participant!, input, context.now)
      return toPeople(context, 'changed')
    },
    again: (context, state) => showSeat(context, state),
  }),
  write(`${seat_path}/level`, {
    who: ['facilitator'],
    form: levelForm,
    act: async (context, input) => {
      await setLevel(context.db, context.access, context.params.participant!, input, context.now)
      return toPeople(context, 'level')
    },
  }),
  write(`${seat_path}/leave`, {
    who: ['facilitator'],
    form: leaveForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['reason'], { about: context.params.participant! })
      await leaveSeat(context.db, context.access, context.params.participant!, input.reason, context.now)
      return toPeople(context, 'left')
    },
    again: async (context, leaving) => showSeat(context, await seatNow(context), leaving),
  }),
  write(`${seat_path}/return`, {
    who: ['facilitator'],
    form: button(),
    act: async context => {
      await returnSeat(context.db, context.access, context.params.participant!, context.now)
      return toPeople(context, 'returned')
    },
  }),

  read('/i/:initiative/me', {
    shows: ['participant', 'initiative_grant', 'door_key'],
    who: grants,
    kit: 'invitation',
    handle: async context => showMe(context, await meNow(context)),
  }),
  write('/i/:initiative/me', {
    who: grants,
    kit: 'invitation',
    form: meForm,
    act: async (context, input) => {
      await changeMe(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/me`, { said: 'changed' })
    },
    again: (context, state) => showMe(context, state),
  }),
  write('/i/:initiative/me/code', {
    who: grants,
    kit: 'invitation',
    form: button(),
    limit: { name: 'new return code', most: 20, minutes: 10 },
    act: async context => {
      const { db, access, key, now } = context
      const code = await renewMyCode(db, access, key, now)
      const { name } = await me(db, access)
      return pageOnce(
        <WelcomePage context={context} initiative_id={access.initiative_id} name={name} code={code} again />,
      )
    },
  }),
  // The page with a new code is shown once; its address leads back here when the language is changed.
  read('/i/:initiative/me/code', {
    who: grants,
    kit: 'invitation',
    handle: async context => redirect(`/i/${context.access.initiative_id}/me`),
  }),
  read('/left', {
    who: 'anyone',
    kit: 'invitation',
    handle: async context => page(<LeftPage context={context} />),
  }),
]

const toPeople = (context: Context<Access>, said: string) =>
  redirect(`/i/${context.access.initiative_id}/people`, { said })

async function personOf(context: Context<Access>) {
  const people = await participantsOf(context.db, context.access)
  const person = people.find(one => one.id === context.params.participant)
  if (!person) throw new NotFound()
  return person
}

async function seatNow(context: Context<Access>): Promise<FormState> {
  const { name, party, belongs_to, email, language, version } = await personOf(context)
  return fresh({ name, party, belongs_to, email: email ?? '', language, version: String(version) })
}

async function showSeat(context: Context<Access>, state: FormState, leaving?: FormState) {
  const initiative = await initiativeOf(context.db, context.access)
  return page(
    <SeatPage
      context={context}
      initiative={initiative}
      person={await personOf(context)}
      state={state}
      leaving={leaving}
    />,
  )
}

async function meNow(context: Context<Access>): Promise<FormState> {
  const { name, language, version } = await me(context.db, context.access)
  return fresh({ name, language, version: String(version) })
}

async function showMe(context: Context<Access>, state: FormState) {
  const { db, access } = context
  return page(
    <MePage
      context={context}
      initiative={await initiativeOf(db, access)}
      seat={await me(db, access)}
      state={state}
    />,
  )
}
