import { type Access, at_the_table, worksHere } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf, stopAddress } from '../../people/queries.ts'
import { languageOf, type Reachable } from '../weekly/queries.ts'
import {
  answerQuestion,
  askMentors,
  closeQuestion,
  mayClose,
  takeBackAnswer,
  takeBackQuestion,
} from './commands.ts'
import { answerForm, questionForm } from './forms.ts'
import { QuestionPage, SparringPage } from './pages.tsx'
import { answersOf, hasWaitedLong, questionOf, questionsOf } from './queries.ts'
import { text } from './text/index.ts'

const list = '/i/:initiative/guide/sparring'
const one = `${list}/:question`
const who = ['facilitator', 'member', 'mentor'] as const
const shows = ['sparring_question', 'sparring_answer', 'participant'] as const

export const routes: readonly Route[] = [
  read(list, { who, shows, handle: context => showList(context, fresh()) }),
  write(list, {
    who: at_the_table,
    form: questionForm,
    limit: { name: 'sparring', most: 30, minutes: 60 },
    act: async (context, input) => {
      const { db, access, now } = context
      await lookFirst(context, input, ['body'])
      const id = await askMentors(db, access, input.body, now, await letterIn(context, 'asked'))
      return redirect(`/i/${access.initiative_id}/guide/sparring/${id}`, { said: 'asked' })
    },
    again: showList,
  }),
  read(one, { who, shows, handle: context => showQuestion(context, fresh()) }),
  write(one, {
    who,
    form: answerForm,
    limit: { name: 'sparring', most: 30, minutes: 60 },
    act: async (context, input) => {
      const { db, access, now, params } = context
      await lookFirst(context, input, ['body'])
      const letter = await letterIn(context, 'answered')
      await answerQuestion(db, access, params.question!, input.body, now, letter)
      return back(context, 'answered')
    },
    again: showQuestion,
  }),
  write(`${one}/close`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await closeQuestion(context.db, context.access, context.params.question!, true, context.now)
      return back(context, 'closed')
    },
  }),
  write(`${one}/open`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await closeQuestion(context.db, context.access, context.params.question!, false, context.now)
      return back(context, 'opened')
    },
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await takeBackQuestion(context.db, context.access, context.params.question!, context.now)
      return redirect(`/i/${context.access.initiative_id}/guide/sparring`, { said: 'taken_back' })
    },
  }),
  write(`${one}/answers/:answer/remove`, {
    who,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await takeBackAnswer(db, access, params.question!, params.answer!, now)
      return back(context, 'taken_back')
    },
  }),
]

const back = ({ access, params }: Context<Access>, said: string): Reply =>
  redirect(`/i/${access.initiative_id}/guide/sparring/${params.question}`, { said })

/** What is mailed of a question or an answer: that it is there, and where. Nothing of what it says. */
async function letterIn({ db, access, config, key }: Context<Access>, kind: 'asked' | 'answered') {
  const { initiative_id } = access
  const { title } = await initiativeOf(db, access)
  return (to: Reachable, question_id: string) => {
    const words = text[languageOf(to)].letter
    const link = `${config.base_url}/i/${initiative_id}/guide/sparring/${question_id}`
    const stop_address = stopAddress(config, key, { initiative_id, participant_id: to.id })
    return {
      subject: words[kind].subject(title),
      body: words[kind].body(to.name, title, link) + words.stop(stop_address),
      stop_address,
    }
  }
}

async function showList(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, now } = context
  const [initiative, questions, people] = await Promise.all([
    initiativeOf(db, access),
    questionsOf(db, access),
    participantsOf(db, access),
  ])
  const leads = access.grants.includes('facilitator')
  return page(
    <SparringPage
      context={context}
      initiative={initiative}
      questions={questions}
      late={leads ? questions.filter(question => hasWaitedLong(question, now)) : []}
      mentors={people.filter(one => one.grants.includes('mentor')).map(one => one.name)}
      may_ask={worksHere(access)}
      may_add={leads}
      state={state}
    />,
  )
}

async function showQuestion(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params } = context
  const question = await questionOf(db, access, params.question!)
  return page(
    <QuestionPage
      context={context}
      initiative={await initiativeOf(db, access)}
      question={question}
      answers={await answersOf(db, access, question.id)}
      self={access.participant_id}
      may_close={mayClose(access, question)}
      state={state}
    />,
  )
}
