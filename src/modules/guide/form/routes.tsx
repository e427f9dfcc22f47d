import { type Access, grants } from '../../../platform/access.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { chooseParticipation } from './commands.ts'
import { chooseForm } from './forms.ts'
import { FormPage } from './pages.tsx'
import { formsOf, residentsAreHere } from './queries.ts'
import { answersIn, suggest } from './rules.ts'

const here = '/i/:initiative/guide/form'

export const routes: readonly Route[] = [
  read(here, {
    who: grants,
    shows: ['participation_form', 'participant'],
    handle: async context => {
      const suggested = suggest(answersIn(context.query))
      return show(context, fresh(suggested ? { form: suggested.form } : {}))
    },
  }),
  write(here, {
    who: ['facilitator'],
    form: chooseForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['reason'])
      await chooseParticipation(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/guide/form`, { said: 'chosen' })
    },
    again: show,
  }),
]

async function show(context: Context<Access>, state: FormState) {
  const { db, access } = context
  return page(
    <FormPage
      context={context}
      initiative={await initiativeOf(db, access)}
      access={access}
      chosen={await formsOf(db, access)}
      residents_here={await residentsAreHere(db, access)}
      answers={answersIn(context.query)}
      state={state}
    />,
  )
}
