import type { Access } from '../../../platform/access.ts'
import type { Language } from '../../../platform/language.ts'
import { lastChange } from '../../../platform/live.ts'
import { page, type Reply } from '../../../platform/reply.ts'
import { type Context, type Route, read, step, write } from '../../../platform/route.ts'
import { newAnswerKey } from '../../../platform/secrets.ts'
import { lastSteps } from '../course/queries.ts'
import { instrumentOf } from '../instrument/queries.ts'
import { allAgreed, membersOf } from '../rounds/queries.ts'
import { holdingK, sideOf } from '../rounds/rules.ts'
import { togetherOf } from '../together/queries.ts'
import { voicesOf } from '../voices/queries.ts'
import { submitAnswers, takeBackAnswers } from './commands.ts'
import { answersForm, type Carried, carriedForm, stepForm, takeBackForm } from './forms.ts'
import type { Answering, Carry } from './frame/pages.tsx'
import { HelpedPage } from './helped/pages.tsx'
import { StatementsPage } from './local/pages.tsx'
import { AllPage, RestPage, StatementPage, WaitPage } from './pages.tsx'
import { answeringPlace } from './queries.ts'
import { isAnswer, nextStep, type Step, stillOpen, tidyAnswers } from './rules.ts'
import { ReviewPage, type Stop, StopPage, ThanksPage } from './sending/pages.tsx'
import { StartPage } from './start/pages.tsx'

export const routes: readonly Route[] = [
  read('/i/:initiative/rounds/:round/answer', {
    who: ['member'],
    kit: 'answering',
    handle: async context => showStart(context),
  }),
  step('/i/:initiative/rounds/:round/answer', {
    who: ['member'],
    kit: 'answering',
    form: stepForm,
    act: async (context, taken) => {
      const language = taken.speak ?? taken.language ?? context.language
      const shorter = taken.text ? taken.text === 'shorter' : taken.shorter === 'yes'
      const follow = taken.go === 'follow' ? ('yes' as const) : taken.follow
      const place = await openPlace(context, {
        ...taken,
        language,
        shorter: shorter ? 'yes' : undefined,
        follow,
      })
      if ('why' in place) return stop(context, language, place.why)
      const { of, answered, count } = place
      const switched = taken.speak !== undefined || taken.text !== undefined
      const complete = stillOpen(of.carry.answers) === 0
      if (taken.answer !== undefined && taken.at >= 0 && isAnswer(place.instrument, taken.answer)) {
        of.carry.answers = of.carry.answers.map((before, at) => (at === taken.at ? taken.answer! : before))
      }
      const go = switched ? taken.here : taken.go
      const next = go === 'follow' ? screenStep(of, count) : nextStep(count, taken.at, go, complete)
      if (go === 'alone') of.carry.helped = false
      if (taken.here === 'helped' && next.to !== 'helped' && next.to !== 'start') {
        if (!taken.asked) return page(<HelpedPage of={of} missing />, 422)
        of.carry.helped = true
      }
      if (next.to === 'start') return start(context, of, answered)
      if (next.to === 'helped') return page(<HelpedPage of={of} />)
      if (next.to === 'wait') return page(<WaitPage of={of} />)
      if (next.to === 'all') return page(<AllPage of={of} />)
      if (next.to === 'review') return page(<ReviewPage of={of} />)
      if (next.to === 'pause' || next.to === 'rest') {
        return page(<RestPage of={of} at={next.at} half={next.to === 'pause'} />)
      }
      return page(<StatementPage of={of} at={next.at} />)
    },
    again: context => showStart(context),
  }),
  read('/i/:initiative/rounds/:round/statements', {
    who: ['member'],
    kit: 'answering',
    handle: async context => {
      const { key, answers, language, shorter } = carriedForm.parse({
        ...{ key: newAnswerKey(), answers: [] },
        ...{ language: context.query.get('language'), shorter: context.query.get('shorter') },
      })
      const place = await openPlace(context, { ...nothing_carried, key, answers, language, shorter })
      return 'why' in place
        ? stop(context, language ?? context.language, place.why)
        : page(<StatementsPage of={place.of} />)
    },
  }),
  write('/i/:initiative/rounds/:round/answers', {
    who: ['member'],
    kit: 'answering',
    form: answersForm,
    act: async (context, given) => {
      const language = given.language ?? context.language
      const outcome = await submitAnswers(context.db, context.access, context.params.round!, {
        key: given.key,
        answers: given.answers,
        helped: given.helped === 'yes',
        line: given.line_shared === 'yes' ? given.line : '',
      })
      if (outcome !== 'kept' && outcome !== 'changed') return stop(context, language, outcome, 409)
      const carry = { ...carryOf(given, language), answers: given.answers }
      return page(
        <ThanksPage
          context={context}
          round_id={context.params.round!}
          base={baseOf(context)}
          carry={carry}
          changed={outcome === 'changed'}
        />,
      )
    },
    again: async (context, state) => {
      const given = carriedForm.safeParse(state.values)
      if (!given.success) return showStart(context)
      const language = given.data.language ?? context.language
      const place = await openPlace(context, given.data)
      return 'why' in place
        ? stop(context, language, place.why)
        : page(<ReviewPage of={place.of} errors={state.errors} />)
    },
  }),
  write('/i/:initiative/rounds/:round/answers/take-back', {
    who: ['member'],
    kit: 'answering',
    form: takeBackForm,
    act: async (context, { key, language = context.language }) => {
      const outcome = await takeBackAnswers(context.db, context.access, context.params.round!, key)
      return stop(context, language, outcome)
    },
    again: context => showStart(context),
  }),
]

const nothing_carried = { answers: [], line: '' }

async function showStart(context: Context<Access>): Promise<Reply> {
  const place = await openPlace(context, { ...nothing_carried, key: newAnswerKey() })
  return 'why' in place
    ? stop(context, context.language, place.why)
    : start(context, place.of, place.answered)
}

/** The page before the first statement, which offers to follow the big screen while there is one. */
async function start(context: Context<Access>, of: Answering, answered: boolean): Promise<Reply> {
  const { db, access } = context
  const screen = await togetherOf(db, access, of.round_id)
  const last = await lastSteps(db, access, of.round_id)
  return page(<StartPage of={of} answered={answered} together={screen !== null} last={last} />)
}

const baseOf = ({ params }: Context<Access>): string => `/i/${params.initiative}/rounds/${params.round}`

/** Where the big screen stands, and its stream from a moment before, so that no move is missed. */
async function screenOf({ db, access, params }: Context<Access>): Promise<Carry['follow']> {
  const after = await lastChange(db, access.initiative_id)
  const screen = await togetherOf(db, access, params.round!)
  const live = `/i/${access.initiative_id}/live?topic=together&after=${after}`
  return screen && { live, place: screen.place }
}

/** Where the big screen stands now, for those who begin to follow it. */
function screenStep({ carry }: Answering, count: number): Step {
  const place = carry.follow?.place ?? 0
  if (place < 0) return { to: 'wait' }
  return place < count ? { to: 'statement', at: place } : { to: 'review' }
}

const carryOf = (given: Carried, language: Language): Carry => ({
  key: given.key,
  answers: given.answers as readonly number[],
  language,
  shorter: given.shorter === 'yes',
  own_device: given.own_device === 'yes',
  at: -1,
  here: 'start',
  line: given.line,
  line_shared: given.line_shared,
  helped: given.helped === 'yes',
  follow: null,
})

const stop = (context: Context<Access>, language: Language, why: Stop, status: 200 | 409 = 409): Reply =>
  page(
    <StopPage
      context={context}
      language={language}
      round_id={context.params.round!}
      base={baseOf(context)}
      why={why}
    />,
    why === 'closed' || why === 'elsewhere' || why === 'not_found' ? status : 200,
  )

/** The round this person answers in, with what the pages show of it; or why they cannot answer now. */
async function openPlace(context: Context<Access>, given: Carried) {
  const { db, access, params, now } = context
  const place = await answeringPlace(db, access, params.round!)
  if (place.status !== 'open') return { why: place.status }
  const side = sideOf(place.sides, place.party)
  if (!side) return { why: 'no_side' as const }
  const known = await instrumentOf(db, place.instrument_id, place.instrument_version)
  const language = given.language ?? context.language
  const view = known.in(language)
  const k = place.k < 5 ? holdingK(place.k, await allAgreed(db, access, params.round!)) : place.k
  const of: Answering = {
    context,
    round_id: params.round!,
    base: baseOf(context),
    view,
    voices: await voicesOf(db, view, now),
    side,
    sides: place.sides,
    members: await membersOf(db, access),
    k,
    closes_on: place.closes_on,
    carry: {
      ...carryOf(given, language),
      answers: tidyAnswers(known.instrument, given.answers),
      follow: given.follow ? await screenOf(context) : null,
    },
  }
  return { of, answered: place.answered, instrument: known.instrument, count: of.view.statements.length }
}
