import { type Access, grants } from '../../../platform/access.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { formatList } from '../../../platform/format.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { currentQuestion, initiativeOf } from '../queries.ts'
import { stateBasis } from './commands.ts'
import { basisForm } from './forms.ts'
import { BasisPage, StateBasisPage } from './pages.tsx'
import { ownersOf, statementsOf } from './queries.ts'

const basis = '/i/:initiative/basis'

export const routes: readonly Route[] = [
  read(basis, {
    who: grants,
    shows: ['legal_basis'],
    handle: async context => {
      const { db, access } = context
      return page(
        <BasisPage
          context={context}
          initiative={await initiativeOf(db, access)}
          statements={await statementsOf(db, access)}
          leads={access.grants.includes('facilitator')}
        />,
      )
    },
  }),
  read(`${basis}/state`, {
    who: ['facilitator'],
    shows: ['legal_basis'],
    handle: async context => showForm(context, fresh(await known(context))),
  }),
  write(`${basis}/state`, {
    who: ['facilitator'],
    form: basisForm,
    act: async (context, input) => {
      await stateBasis(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/basis`, { said: 'stated' })
    },
    again: showForm,
  }),
]

/** What stands now; before anything does, what is known from elsewhere. Which basis it is, nobody guesses. */
async function known({ db, access, language }: Context<Access>) {
  const [now] = await statementsOf(db, access)
  if (now) {
    const { controller, law, special_basis, purpose } = now
    return { controller, basis: now.basis, law, special_basis, purpose }
  }
  const owners = await ownersOf(db, access)
  return {
    controller: formatList(
      language,
      owners.map(one => one.name),
    ),
    purpose: (await currentQuestion(db, access)).body,
  }
}

async function showForm(context: Context<Access>, state: FormState) {
  const initiative = await initiativeOf(context.db, context.access)
  return page(<StateBasisPage context={context} initiative={initiative} state={state} />)
}
