import { type Access, grants } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { answerAsk, askMentor, endAsk } from '../commands.ts'
import { answerForm, askForm } from '../forms.ts'
import { postIn } from '../mail/queries.ts'
import { askHref } from '../pages.tsx'
import { askOf, offerToAsk, ownOffer } from '../queries.ts'
import { AskPage, OnePage } from './pages.tsx'

const all = '/i/:initiative/learning/mentors'
const to_ask = `${all}/:offer/ask`
const one = `${all}/asks/:ask`

export const routes: readonly Route[] = [
  read(to_ask, { who: ['facilitator'], shows: ['mentor_offer'], handle: context => showAsk(context, null) }),
  write(to_ask, {
    who: ['facilitator'],
    form: askForm,
    limit: { name: 'mentor_ask', most: 20, minutes: 60 },
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['body', 'shown_as'])
      const id = await askMentor(db, access, params.offer!, input, now, postIn(context))
      return redirect(askHref(access.initiative_id, id), { said: 'asked' })
    },
    again: showAsk,
  }),
  read(one, {
    who: grants,
    shows: ['mentor_ask'],
    handle: context => showOne(context, fresh()),
  }),
  write(`${one}/answer`, {
    who: grants,
    form: answerForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['answer_body'])
      await answerAsk(db, access, params.ask!, input, now, postIn(context))
      return back(context, input.answer === 'yes' ? 'answered_yes' : 'answered_no')
    },
    again: showOne,
  }),
  write(`${one}/end`, {
    who: grants,
    form: button(),
    act: async context => {
      await endAsk(context.db, context.access, context.params.ask!, context.now, postIn(context))
      return back(context, 'ask_ended')
    },
  }),
]

const back = ({ access, params }: Context<Access>, said: string) =>
  redirect(askHref(access.initiative_id, params.ask!), { said })

async function showAsk(context: Context<Access>, state: FormState | null) {
  const { db, access, params } = context
  const initiative = await initiativeOf(db, access)
  const offer = await offerToAsk(db, access, params.offer!)
  return page(
    <AskPage {...{ context, initiative, offer }} state={state ?? fresh({ shown_as: initiative.title })} />,
  )
}

async function showOne(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const found = await askOf(db, access, params.ask!)
  const own = await ownOffer(db, access)
  return page(
    <OnePage
      {...{ context, state, ...found }}
      initiative={await initiativeOf(db, access)}
      full={found.side === 'asked' && own?.places_left === 0}
    />,
  )
}
