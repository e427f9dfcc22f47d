import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import { NotAllowed } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { undelivered } from '../../../platform/outbox.ts'
import { page, pageOnce, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { newAnswerKey } from '../../../platform/secrets.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { currentQuestion, initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../../people/queries.ts'
import { giverSays } from '../following/commands.ts'
import { sayForm } from '../following/forms.ts'
import { contributionOf, contributionsOf, figuresOf } from '../queries.ts'
import { correct, reply, takeBack, takeIn } from './commands.ts'
import { correctForm, type GiveInput, giveForm, repliesForm, replyForm } from './forms.ts'
import { type Given, GivePage } from './giving/pages.tsx'
import { ContributionPage, type Doing } from './one/pages.tsx'
import { OwedPage } from './pages.tsx'
import { inOrder, wantedIn } from './rules.ts'

const all = '/i/:initiative/contributions'
const one = `${all}/:contribution`
const shows = ['contribution', 'contribution_event'] as const

export const routes: readonly Route[] = [
  read(all, { shows, who: grants, handle: async context => showAll(context, fresh({ kind: 'answer' })) }),
  write(`${all}/reply`, {
    who: at_the_table,
    form: repliesForm,
    act: async (context, { contribution, ...input }) => {
      await lookFirst(context, input, ['body'])
      await reply(context.db, context.access, contribution, input, context.now)
      return redirect(listOf(context), { said: 'answered_many' })
    },
    again: showAll,
  }),
  // It answers a form: its address leads back when the language is changed.
  read(`${all}/reply`, { who: grants, handle: async context => redirect(listOf(context)) }),
  read(`${all}/new`, {
    shows: ['problem_statement', 'participant'],
    who: at_the_table,
    handle: async context =>
      showGiving(context, blank(context, context.query.get('about'), context.query.get('way'))),
  }),
  write(`${all}/new`, {
    who: at_the_table,
    form: giveForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['body'], { naming: ['given_as'] })
      const { db, access, key, now } = context
      const { code } = await takeIn(db, access, key, input, now)
      const others = input.given_by !== access.participant_id
      return showGiving(context, others ? next(input) : null, { code, others })
    },
    again: showGiving,
  }),
  read(one, { shows, who: grants, handle: async context => showOne(context, null, null) }),
  write(one, {
    who: at_the_table,
    form: correctForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['body'])
      await correct(context.db, context.access, context.params.contribution!, input, context.now)
      return toOne(context, 'corrected')
    },
    again: (context, state) => showOne(context, 'correct', state),
  }),
  write(`${one}/reply`, {
    who: at_the_table,
    form: replyForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['body'])
      const { id } = await contributionOf(db, access, params.contribution!, now)
      await reply(db, access, [id], input, now)
      return toOne(context, 'answered')
    },
    again: (context, state) => showOne(context, 'answer', state),
  }),
  write(`${one}/word`, {
    who: at_the_table,
    form: sayForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['body'])
      const { id, given_by } = await contributionOf(db, access, params.contribution!, now)
      if (given_by !== access.participant_id) throw new NotAllowed()
      if (await giverSays(db, access, id, input, now))
        await leaveTrace(db, access, now, 'contribution_word', id)
      return toOne(context, 'said')
    },
    again: (context, state) => showOne(context, 'say', state),
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await takeBack(context.db, context.access, context.params.contribution!, context.now)
      return redirect(listOf(context), { said: 'taken_back' })
    },
  }),
]

const leads = (access: Access): boolean => access.grants.includes('facilitator')
const listOf = ({ access }: Context<Access>) => `/i/${access.initiative_id}/contributions`
const toOne = (context: Context<Access>, said: string) =>
  redirect(`${listOf(context)}/${context.params.contribution}`, { said })

async function showAll(context: Context<Access>, state: FormState) {
  const { db, access, now, query } = context
  const wanted = wantedIn(query)
  const given = await contributionsOf(db, access, now)
  return page(
    <OwedPage
      context={context}
      initiative={await initiativeOf(db, access)}
      given={inOrder(given, wanted, access.participant_id)}
      count={given.length}
      figures={await figuresOf(db, access, now)}
      wanted={wanted}
      lost={leads(access) ? (await undelivered(db, access)).filter(mail => mail.failed_at).length : 0}
      writes={worksHere(access)}
      state={state}
    />,
  )
}

/** What the form begins with: one's own words, about the question perhaps; or another's, on the way it came. */
function blank({ access, now }: Context<Access>, about: string | null, way: string | null): FormState {
  const own = { way: about === 'question' ? 'question' : 'message', given_by: access.participant_id }
  return fresh({ given_key: newAnswerKey(), given_on: dayOf(now), ...(way ? { way, given_by: '' } : own) })
}

/** The next slip of the pile: it came on the same way on the same day. */
const next = ({ way, given_on }: GiveInput): FormState =>
  fresh({ given_key: newAnswerKey(), way, given_on, given_by: '' })

async function showGiving(context: Context<Access>, state: FormState | null, given: Given | null = null) {
  const { db, access } = context
  return pageOnce(
    <GivePage
      context={context}
      initiative={await initiativeOf(db, access)}
      question={(await currentQuestion(db, access)).body}
      seats={await participantsOf(db, access)}
      me={access.participant_id}
      state={state}
      given={given}
    />,
  )
}

/** One contribution; what was being written when something needs mending stands in its own form again. */
async function showOne(context: Context<Access>, doing: Doing | null, state: FormState | null) {
  const { db, access, params, now } = context
  const contribution = await contributionOf(db, access, params.contribution!, now)
  const usual = {
    answer: fresh({ kind: 'answer' }),
    correct: fresh({ body: contribution.body, version: String(contribution.version) }),
    say: fresh(),
  }
  return page(
    <ContributionPage
      context={context}
      initiative={await initiativeOf(db, access)}
      contribution={contribution}
      me={access.participant_id}
      writes={worksHere(access)}
      leads={leads(access)}
      doing={doing}
      states={doing && state ? { ...usual, [doing]: state } : usual}
    />,
  )
}
