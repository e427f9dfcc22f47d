import { type Access, at_the_table, grants } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf, questionHistory } from '../../queries.ts'
import { noteShapers, takeOwnNameOff } from './commands.ts'
import { shapersForm } from './forms.ts'
import { ShapersPage } from './pages.tsx'
import { seatsOf, shapedForSaying } from './queries.ts'

const here = '/i/:initiative/question/:proposal/shapers'

export const routes: readonly Route[] = [
  read(here, {
    who: at_the_table,
    shows: ['problem_statement', 'statement_shaper', 'participant'],
    handle: async context => {
      const shaped = await shapedForSaying(context.db, context.access, context.params.proposal!)
      const known = {
        shapers: shaped.people.filter(one => one.here).map(one => one.id),
        residents_without_seat: String(shaped.residents_without_seat),
        version: String(shaped.version),
      }
      return show(context, fresh(known))
    },
  }),
  write(here, {
    who: at_the_table,
    form: shapersForm,
    act: async (context, input) => {
      await noteShapers(context.db, context.access, context.params.proposal!, input, context.now)
      return back(context, 'shapers_noted')
    },
    again: show,
  }),
  write(`${here}/not-me`, {
    who: grants,
    form: button(),
    act: async context => {
      await takeOwnNameOff(context.db, context.access, context.params.proposal!, context.now)
      return back(context, 'name_off')
    },
  }),
]

const back = (context: Context<Access>, said: string) =>
  redirect(`/i/${context.access.initiative_id}/question`, { said })

async function show(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  await shapedForSaying(db, access, params.proposal!)
  const history = await questionHistory(db, access)
  return page(
    <ShapersPage
      context={context}
      initiative={await initiativeOf(db, access)}
      statement={history.find(one => one.id === params.proposal)!}
      seats={await seatsOf(db, access)}
      state={state}
    />,
  )
}
