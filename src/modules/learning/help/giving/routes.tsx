import type { Access } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { answerForm } from '../forms.ts'
import { postIn } from '../mail/queries.ts'
import { helpHref, wantedHref } from '../pages.tsx'
import { helpToAnswer, ownAnswer, planCopyOf, who_answer } from '../queries.ts'
import { answeredAs, answerHelp, takeBackAnswer } from './commands.ts'
import { AnswerPage } from './pages.tsx'

const all = '/i/:initiative/learning/help'
const answer = `${all}/:help/answer`
const shows = ['help_wanted', 'help_given'] as const

export const routes: readonly Route[] = [
  read(answer, { who: who_answer, shows, handle: context => showAnswer(context, null) }),
  write(answer, {
    who: who_answer,
    form: answerForm,
    limit: { name: 'help_given', most: 30, minutes: 60 },
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['body', 'strong', 'unclear', 'thought_of', 'shown_as'])
      await answerHelp(db, access, params.help!, input, now, postIn(context))
      return redirect(wantedHref(params.help!), { said: 'answered' })
    },
    again: showAnswer,
  }),
  write(`${all}/given/:given/remove`, {
    who: who_answer,
    form: button(),
    act: async ({ db, access, params, now }) => {
      await takeBackAnswer(db, access, params.given!, now)
      return redirect(helpHref(access.initiative_id), { said: 'answer_taken_back' })
    },
  }),
]

async function showAnswer(context: Context<Access>, state: FormState | null) {
  const { db, access, params } = context
  const help = await helpToAnswer(db, access, params.help!)
  const initiative = await initiativeOf(db, access)
  const own = await ownAnswer(db, access, help)
  const usual = fresh(own ? answeredAs(own) : { shown_as: initiative.title })
  return page(
    <AnswerPage
      {...{ context, initiative, help, own }}
      copy={await planCopyOf(db, help)}
      state={state ?? usual}
    />,
  )
}
