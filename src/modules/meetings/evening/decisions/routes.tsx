import { type Access, at_the_table, grants, worksHere } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { meetingOf } from '../../queries.ts'
import { decisionOf, decisionsOf } from '../queries.ts'
import { changeDecision, noteDecision, removeDecision, typedAs } from './commands.ts'
import { changeForm, noteForm } from './forms.ts'
import { DecisionPage, DecisionsPage } from './pages.tsx'
import { seatsAt } from './queries.ts'

const all = '/i/:initiative/meetings/:meeting/evening/decisions'
const one = `${all}/:decision`
const shows = ['meeting', 'decision', 'decision_maker', 'meeting_present'] as const

export const routes: readonly Route[] = [
  read(all, {
    shows,
    who: grants,
    handle: async context => {
      const { db, access, params } = context
      const there = (await seatsAt(db, access, params.meeting!)).filter(seat => seat.there)
      return showDecisions(context, fresh({ how: 'consent', makers: there.map(seat => seat.id) }))
    },
  }),
  write(all, {
    who: at_the_table,
    form: noteForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['what', 'why'])
      const { db, access, params, now } = context
      await noteDecision(db, access, params.meeting!, input, now)
      return redirect(hrefOf(context), { said: 'noted' })
    },
    again: showDecisions,
  }),
  read(one, {
    shows,
    who: at_the_table,
    handle: async context => {
      const { db, access, params } = context
      const decision = await decisionOf(db, access, params.meeting!, params.decision!)
      return showDecision(context, fresh(typedAs(decision)))
    },
  }),
  write(one, {
    who: at_the_table,
    form: changeForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['what', 'why'])
      const { db, access, params, now } = context
      await changeDecision(db, access, params.meeting!, params.decision!, input, now)
      return redirect(hrefOf(context), { said: 'changed' })
    },
    again: showDecision,
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeDecision(db, access, params.meeting!, params.decision!, now)
      return redirect(hrefOf(context), { said: 'removed' })
    },
  }),
]

const hrefOf = ({ access, params }: Context<Access>) =>
  `/i/${access.initiative_id}/meetings/${params.meeting}/evening/decisions`

async function shown(context: Context<Access>) {
  const { db, access, params } = context
  return {
    context,
    initiative: await initiativeOf(db, access),
    meeting: await meetingOf(db, access, params.meeting!),
    seats: await seatsAt(db, access, params.meeting!),
  }
}

async function showDecisions(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const decisions = await decisionsOf(db, access, params.meeting!)
  return page(
    <DecisionsPage
      {...(await shown(context))}
      decisions={decisions}
      at_the_table={worksHere(access)}
      state={state}
    />,
  )
}

async function showDecision(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  await decisionOf(db, access, params.meeting!, params.decision!)
  return page(<DecisionPage {...(await shown(context))} id={params.decision!} state={state} />)
}
