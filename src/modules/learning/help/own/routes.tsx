import { type Access, at_the_table, grants, worksHere } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { closedAs, closeHelp, removeAnswer, takeBackHelp, thankFor } from '../commands.ts'
import { closeForm } from '../forms.ts'
import { postIn } from '../mail/queries.ts'
import { helpHref } from '../pages.tsx'
import { answersTo, askedBy, givenBy, othersWaiting, ownHelp, planCopyOf } from '../queries.ts'
import { isTheirs } from '../rules.ts'
import { OursPage, OwnPage } from './pages.tsx'

const all = '/i/:initiative/learning/help'
const one = `${all}/:help`
const shows = ['help_wanted', 'help_given'] as const
/** So many of those who wait are shown: a list would be one more task. */
const most_waiting = 3

export const routes: readonly Route[] = [
  read(all, {
    who: grants,
    shows,
    handle: async context => {
      const { db, access } = context
      return page(
        <OursPage
          context={context}
          initiative={await initiativeOf(db, access)}
          asked={await askedBy(db, access)}
          given={await givenBy(db, access)}
          waiting={await othersWaiting(db, access, most_waiting)}
          self={access.participant_id}
          works={worksHere(access)}
          leads={leads(access)}
        />,
      )
    },
  }),
  read(one, { who: grants, shows, handle: context => showOwn(context, null) }),
  write(`${one}/close`, {
    who: at_the_table,
    form: closeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['outcome'])
      const told = await closeHelp(db, access, params.help!, input, now, postIn(context))
      return back(context, told ? 'closed_told' : 'closed')
    },
    again: showOwn,
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async ({ db, access, params, now }) => {
      await takeBackHelp(db, access, params.help!, now)
      return redirect(helpHref(access.initiative_id), { said: 'taken_back' })
    },
  }),
  write(`${one}/given/:given/thank`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await thankFor(db, access, params.help!, params.given!, now)
      return back(context, 'thanked')
    },
  }),
  write(`${one}/given/:given/remove`, {
    who: ['facilitator'],
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeAnswer(db, access, params.help!, params.given!, now)
      return back(context, 'answer_removed')
    },
  }),
]

const leads = (access: Access): boolean => access.grants.includes('facilitator')
const back = ({ access, params }: Context<Access>, said: string) =>
  redirect(helpHref(access.initiative_id, params.help), { said })

async function showOwn(context: Context<Access>, state: FormState | null) {
  const { db, access, params } = context
  const help = await ownHelp(db, access, params.help!)
  return page(
    <OwnPage
      context={context}
      initiative={await initiativeOf(db, access)}
      help={help}
      copy={await planCopyOf(db, help)}
      answers={await answersTo(db, help)}
      works={worksHere(access)}
      leads={leads(access)}
      theirs={worksHere(access) && isTheirs(help.asked_by, access)}
      state={state ?? fresh(closedAs(help))}
    />,
  )
}
