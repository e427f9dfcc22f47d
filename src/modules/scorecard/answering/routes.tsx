import type { Access } from '../../../platform/access.ts'
import type { Language } from '../../../platform/language.ts'
import { page, type Reply } from '../../../platform/reply.ts'
import { type Context, type Route, read, step, write } from '../../../platform/route.ts'
import { newAnswerKey } from '../../../platform/secrets.ts'
import { instrumentOf } from '../instrument/queries.ts'
import { allAgreed, membersOf } from '../rounds/queries.ts'
import { holdingK, sideOf } from '../rounds/rules.ts'
import { submitAnswers } from './commands.ts'
import { answersForm, type Carried, stepForm } from './forms.ts'
import type { Answering } from './frame/pages.tsx'
import { AllPage, RestPage, StatementPage } from './pages.tsx'
import { answeringPlace } from './queries.ts'
import { isAnswer, nextStep, stillOpen, tidyAnswers } from './rules.ts'
import { ReviewPage, type Stop, StopPage, ThanksPage } from './sending/pages.tsx'
import { StartPage } from './start/pages.tsx'

export const routes: readonly Route[] = [
  read('/i/:initiative/rounds/:round/answer', {
    who: ['member'],
    handle: async context => showStart(context),
  }),
  step('/i/:initiative/rounds/:round/answer', {
    who: ['member'],
    form: stepForm,
    act: async (context, taken) => {
      const language = taken.speak ?? taken.language ?? context.language
      const shorter = taken.text ? taken.text === 'shorter' : taken.shorter === 'yes'
      const place = await openPlace(context, { ...taken, language, shorter: shorter ? 'yes' : undefined })
      if ('why' in place) return stop(context, language, place.why)
      const { of, answered, count } = place
      const switched = taken.speak !== undefined || taken.text !== undefined
      const complete = stillOpen(of.carry.answers) === 0
      if (taken.answer !== undefined && taken.at >= 0 && isAnswer(place.instrument, taken.answer)) {
        of.carry.answers = of.carry.answers.map((before, at) => (at === taken.at ? taken.answer! : before))
      }
      const next = nextStep(count, taken.at, switched ? taken.here : taken.go, complete)
      if (next.to === 'start') return page(<StartPage of={of} answered={answered} />)
      if (next.to === 'all') return page(<AllPage of={of} />)
      if (next.to === 'review') return page(<ReviewPage of={of} />)
      if (next.to === 'pause' || next.to === 'rest') {
        return page(<RestPage of={of} at={next.at} half={next.to === 'pause'} />)
      }
      return page(<StatementPage of={of} at={next.at} />)
    },
    again: context => showStart(context),
  }),
  write('/i/:initiative/rounds/:round/answers', {
    who: ['member'],
    form: answersForm,
    act: async (context, given) => {
      const language = given.language ?? context.language
      const outcome = await submitAnswers(context.db, context.access, context.params.round!, given)
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
      const given = answersForm.safeParse(state.values)
      if (!given.success) return showStart(context)
      const language = given.data.language ?? context.language
      const place = await openPlace(context, given.data)
      return 'why' in place ? stop(context, language, place.why) : page(<ReviewPage of={place.of} invalid />)
    },
  }),
]

async function showStart(context: Context<Access>): Promise<Reply> {
  const place = await openPlace(context, { key: newAnswerKey(), answers: [] })
  return 'why' in place
    ? stop(context, context.language, place.why)
    : page(<StartPage of={place.of} answered={place.answered} />)
}

const baseOf = ({ params }: Context<Access>): string => `/i/${params.initiative}/rounds/${params.round}`

const carryOf = (given: Carried, language: Language) => ({
  key: given.key,
  answers: given.answers as readonly number[],
  language,
  shorter: given.shorter === 'yes',
  own_device: given.own_device === 'yes',
  at: -1,
  here: 'start',
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
    why === 'closed' || why === 'elsewhere' ? status : 200,
  )

/** The round this person answers in, with what the pages show of it; or why they cannot answer now. */
async function openPlace(context: Context<Access>, given: Carried) {
  const { db, access, params } = context
  const place = await answeringPlace(db, access, params.round!)
  if (place.status !== 'open') return { why: place.status }
  const side = sideOf(place.sides, place.party)
  if (!side) return { why: 'no_side' as const }
  const known = await instrumentOf(db, place.instrument_id, place.instrument_version)
  const language = given.language ?? context.language
  const k = place.k < 5 ? holdingK(place.k, await allAgreed(db, access, params.round!)) : place.k
  const of: Answering = {
    context,
    round_id: params.round!,
    base: baseOf(context),
    view: known.in(language),
    side,
    sides: place.sides,
    members: await membersOf(db, access),
    k,
    closes_on: place.closes_on,
    carry: { ...carryOf(given, language), answers: tidyAnswers(known.instrument, given.answers) },
  }
  return { of, answered: place.answered, instrument: known.instrument, count: of.view.statements.length }
}
