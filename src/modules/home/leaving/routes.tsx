import { type Access, grants } from '../../../platform/access.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NotFound } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, pageOnce, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { handOver, leaveSeat } from '../../people/commands.ts'
import { canTakeOver, leadsAlone, participantOf, participantsOf } from '../../people/queries.ts'
import { eraseParticipant, holdStill } from '../../people/things/commands.ts'
import { thingsHere } from '../../people/things/queries.ts'
import { ReceiptPage } from '../../people/things/receipt/pages.tsx'
import { withdrawSeat } from '../../research/own/commands.ts'
import { takeBackAll } from '../../scorecard/answering/commands.ts'
import { eraseForm, leaveForm } from './forms.ts'
import { EraseOtherPage, ErasePage, LeavePage } from './pages.tsx'
import { mentionsOf, openRounds } from './queries.ts'

const other = '/i/:initiative/people/:participant/erase'

export const routes: readonly Route[] = [
  read('/i/:initiative/me/leave', {
    who: grants,
    kit: 'invitation',
    shows: ['participant'],
    handle: async context => showLeave(context, fresh()),
  }),
  write('/i/:initiative/me/leave', {
    who: grants,
    kit: 'invitation',
    form: leaveForm,
    act: async (context, input) => {
      const { db, access, now } = context
      const { successor, reason } = input
      await lookFirst(context, input, ['reason'])
      await nameSuccessor(context, successor)
      await leaveSeat(db, access, access.participant_id, reason, now)
      return redirect('/left')
    },
    again: showLeave,
  }),
  read('/i/:initiative/me/erase', {
    who: grants,
    kit: 'invitation',
    shows: ['participant', 'problem_statement', 'step', 'step_outcome'],
    handle: async context => showErase(context, fresh()),
  }),
  write('/i/:initiative/me/erase', {
    who: grants,
    kit: 'invitation',
    form: eraseForm,
    act: async (context, { successor, answer_key }) => {
      const { db, access, holds, key, now } = context
      await holdStill(db, access)
      await nameSuccessor(context, successor)
      const answers = await takeBackAll(db, access, answer_key)
      const id = access.participant_id
      await withdrawSeat(db, key, access.initiative_id, id, now)
      const { record, ended } = await eraseParticipant(db, access, { id, holds, key }, now)
      const gone = context.visitor.session_id !== null && ended.includes(context.visitor.session_id)
      const visitor = gone ? { ...context.visitor, session_id: null, account: null } : context.visitor
      return pageOnce(
        <ReceiptPage
          context={{ ...context, visitor }}
          record={record}
          answers={answers}
          for_another={false}
        />,
        gone ? [{ name: 'samskap_session', value: null }] : [],
      )
    },
    again: showErase,
  }),

  read(other, {
    who: ['facilitator'],
    shows: ['participant', 'problem_statement', 'step', 'step_outcome', 'talk_note'],
    handle: async context => {
      const { db, access, params } = context
      const person = await participantOf(db, access, params.participant!)
      if (!person) throw new NotFound()
      const people = await participantsOf(db, access)
      return page(
        <EraseOtherPage
          context={context}
          initiative={await initiativeOf(db, access)}
          person={person}
          alone={leadsAlone(people, person.id)}
          mentions={await mentionsOf(db, access, person.name)}
        />,
      )
    },
  }),
  write(other, {
    who: ['facilitator'],
    form: button(),
    act: async context => {
      const { db, access, holds, key, now, params } = context
      await holdStill(db, access)
      await withdrawSeat(db, key, access.initiative_id, params.participant!, now)
      const { record } = await eraseParticipant(db, access, { id: params.participant!, holds, key }, now)
      return pageOnce(
        <ReceiptPage
          context={context}
          record={record}
          answers={0}
          for_another={params.participant !== access.participant_id}
        />,
      )
    },
  }),
]

/** The last who leads names another first. */
async function nameSuccessor({ db, access, now }: Context<Access, Tx>, successor: string): Promise<void> {
  const people = await participantsOf(db, access)
  if (!leadsAlone(people, access.participant_id)) return
  if (canTakeOver(people).length === 0) throw new Conflict('last_facilitator')
  if (!successor) throw new Mend({ successor: 'successor' })
  await handOver(db, access, successor, now)
}

/** Whom the person must choose from before going; null for everybody who is not the last to lead. */
async function successorsOf({ db, access }: Context<Access>) {
  const people = await participantsOf(db, access)
  return leadsAlone(people, access.participant_id) ? canTakeOver(people) : null
}

async function showLeave(context: Context<Access>, state: FormState) {
  return page(
    <LeavePage
      context={context}
      initiative={await initiativeOf(context.db, context.access)}
      successors={await successorsOf(context)}
      state={state}
    />,
  )
}

async function showErase(context: Context<Access>, state: FormState) {
  const { db, access, holds } = context
  const person = await participantOf(db, access, access.participant_id)
  if (!person) throw new NotFound()
  return page(
    <ErasePage
      context={context}
      access={access}
      initiative={await initiativeOf(db, access)}
      things={await thingsHere(db, access, holds)}
      rounds={await openRounds(db, access)}
      mentions={await mentionsOf(db, access, person.name)}
      successors={await successorsOf(context)}
      state={state}
    />,
  )
}
