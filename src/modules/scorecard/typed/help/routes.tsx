import type { Access } from '../../../../platform/access.ts'
import { Mend } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { page, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, step, write } from '../../../../platform/route.ts'
import { newAnswerKey } from '../../../../platform/secrets.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { tidyAnswers } from '../../answering/rules.ts'
import { instrumentOf } from '../../instrument/queries.ts'
import { kOf, membersOf, roundOf } from '../../rounds/queries.ts'
import { voicesOf } from '../../voices/queries.ts'
import { submitTyped } from '../commands.ts'
import { type Helped, helpedForm, helpForm } from './forms.ts'
import { type Help, HelpEarlyPage, HelpStartPage, HelpThanksPage } from './pages.tsx'
import { TellingLatePage, TellingPage, TellingReviewPage } from './telling/pages.tsx'

export const routes: readonly Route[] = [
  read('/i/:initiative/rounds/:round/help', {
    who: ['facilitator'],
    kit: 'answering',
    handle: async context => showStart(context, fresh()),
  }),
  step('/i/:initiative/rounds/:round/help', {
    who: ['facilitator'],
    kit: 'answering',
    form: helpForm,
    act: async (context, given) => {
      const language = given.speak ?? given.language ?? context.language
      const shorter = given.text ? given.text === 'shorter' : given.shorter === 'yes'
      const telling = await tell(context, { ...given, shorter: shorter ? 'yes' : undefined }, language)
      const { status, sides } = telling.help.round
      if (status === 'closed') return page(<TellingLatePage telling={telling} />, 409)
      if (status === 'planned') return showStart(context, fresh())
      if (!sides.some(side => side.id === given.side)) throw new Mend({ side: 'choose' })
      const switched = given.speak !== undefined || given.text !== undefined
      const to = switched ? given.here : (given.go ?? 'all')
      return page(
        to === 'review' ? <TellingReviewPage telling={telling} /> : <TellingPage telling={telling} />,
      )
    },
    again: (context, state) => showStart(context, mendable(state)),
  }),
  write('/i/:initiative/rounds/:round/help/answers', {
    who: ['facilitator'],
    kit: 'answering',
    form: helpedForm,
    act: async (context, given) => {
      const language = given.language ?? context.language
      const round_id = context.params.round!
      const outcome = await submitTyped(context.db, context.access, round_id, given)
      const telling = await tell(context, given, language)
      return outcome === 'closed'
        ? page(<TellingLatePage telling={telling} />, 409)
        : page(<HelpThanksPage help={{ ...telling.help, context: { ...context, language } }} />)
    },
    again: (context, state) => showStart(context, mendable(state)),
  }),
]

async function helpOf(context: Context<Access>, language: Language): Promise<Help> {
  const { db, access, params } = context
  const round = await roundOf(db, access, params.round!)
  const known = await instrumentOf(db, round.instrument_id, round.instrument_version)
  return { context, initiative: await initiativeOf(db, access), round, view: known.in(language) }
}

/** What has been told, with an answer for each statement; what cannot be an answer is left open. */
async function tell(context: Context<Access>, given: Helped, language: Language) {
  const help = await helpOf(context, language)
  const { instrument } = await instrumentOf(
    context.db,
    help.round.instrument_id,
    help.round.instrument_version,
  )
  return {
    help,
    given: { ...given, answers: tidyAnswers(instrument, given.answers) },
    language,
    voices: await voicesOf(context.db, help.view, context.now),
  }
}

/** Of what went wrong, that which a person can mend; the rest is made anew. */
const mendable = (state: FormState): FormState => {
  const { side, asked } = state.errors
  const errors = { ...(side ? { side } : {}), ...(asked ? { asked } : {}) }
  return { ...state, errors: side || asked ? errors : { asked: 'ask_first' } }
}

async function showStart(context: Context<Access>, form: FormState): Promise<Reply> {
  const { db, access, language } = context
  const help = await helpOf(context, language)
  const { round } = help
  if (round.status === 'closed') return redirect(`/i/${access.initiative_id}/rounds/${round.id}/result`)
  if (round.status === 'planned') return page(<HelpEarlyPage help={help} />)
  const members = await membersOf(db, access)
  const k = await kOf(db, access, round)
  return page(<HelpStartPage help={help} members={members} k={k} form={form} key_={newAnswerKey()} />)
}
