import { type Access, grants } from '../../../platform/access.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { decideQuestion, proposeQuestion } from '../commands.ts'
import { decideForm, proposeForm } from '../forms.ts'
import { lookFirst } from '../guard/queries.ts'
import { currentQuestion, initiativeOf, questionHistory, waitingProposal } from '../queries.ts'
import { QuestionPage } from './pages.tsx'
import { shapersOf } from './shapers/queries.ts'
import { routes as shaper_routes } from './shapers/routes.tsx'

export const routes: readonly Route[] = [
  read('/i/:initiative/question', {
    shows: ['problem_statement', 'statement_shaper', 'participant'],
    who: grants,
    handle: async context => showQuestion(context, fresh(), context.query.get('decide')),
  }),
  write('/i/:initiative/question', {
    who: ['member'],
    form: proposeForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['body', 'reason'])
      await proposeQuestion(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/question`, { said: 'proposed' })
    },
    again: (context, state) => showQuestion(context, state, null),
  }),
  write('/i/:initiative/question/:proposal', {
    who: ['facilitator'],
    form: decideForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['decision_reason'])
      await decideQuestion(context.db, context.access, context.params.proposal!, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/question`, { said: input.decision })
    },
    again: async (context, state) => {
      await waitingProposal(context.db, context.access, context.params.proposal!)
      return showQuestion(context, state, context.params.proposal!)
    },
  }),
  ...shaper_routes,
]

async function showQuestion(context: Context<Access>, state: FormState, deciding: string | null) {
  const { db, access } = context
  return page(
    <QuestionPage
      context={context}
      access={access}
      state={state}
      deciding={deciding}
      initiative={await initiativeOf(db, access)}
      question={await currentQuestion(db, access)}
      history={await questionHistory(db, access)}
      shaped={await shapersOf(db, access)}
    />,
  )
}
