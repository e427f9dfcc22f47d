import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { agreeStep } from '../../initiatives/commands.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf, stepsOf } from '../../initiatives/queries.ts'
import { theGuide } from '../queries.ts'
import { phaseNow } from '../way/queries.ts'
import { routes as after } from './after/routes.tsx'
import { CardPage } from './card/pages.tsx'
import { changeUse, noteUse, removeUse, typedAs } from './commands.ts'
import { routes as evening } from './evening/routes.tsx'
import { agreeForm, changeUseForm, removeUseForm, useForm } from './forms.ts'
import { CardsPage } from './pages.tsx'
import { cardNamed, useOf, usesOf } from './queries.ts'
import { wishIn } from './rules.ts'
import { UsePage } from './use/pages.tsx'

const path = '/i/:initiative/guide/methods'
const card = `${path}/:name`
const use = `${card}/uses/:use`
const shows = ['method_use'] as const

export const routes: readonly Route[] = [
  read(path, {
    who: grants,
    shows,
    handle: async context => {
      const { db, access, query } = context
      return page(
        <CardsPage
          context={context}
          initiative={await initiativeOf(db, access)}
          cards={(await theGuide()).methods}
          uses={await usesOf(db, access)}
          phase={(await phaseNow(db, access)).phase}
          wish={wishIn(query)}
        />,
      )
    },
  }),
  read(card, {
    who: grants,
    shows: ['method_use', 'step', 'step_outcome'],
    handle: context => showCard(context, {}),
  }),
  write(`${card}/uses`, {
    who: at_the_table,
    form: useForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      await lookFirst(context, input, ['note'])
      await noteUse(db, access, params.name!, input, now)
      return redirect(`${hrefOf(context)}#uses`, { said: input.used === 'yes' ? 'used' : 'meant' })
    },
    again: (context, noted) => showCard(context, { noted }),
  }),
  write(`${card}/steps`, {
    who: at_the_table,
    form: agreeForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      const { id } = await cardNamed(params.name!)
      await lookFirst(context, input, ['what'], { naming: ['who'] })
      await agreeStep(db, access, { ...input, origin: 'guide', origin_id: null, origin_ref: id }, now)
      return redirect(`${hrefOf(context)}#agree`, { said: 'agreed' })
    },
    again: (context, step) => showCard(context, { step }),
  }),
  read(use, {
    who: at_the_table,
    shows,
    handle: async context => showUse(context, fresh(typedAs(await useIn(context)))),
  }),
  write(use, {
    who: at_the_table,
    form: changeUseForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      await lookFirst(context, input, ['note'])
      await changeUse(db, access, params.name!, params.use!, input, now)
      return redirect(`${hrefOf(context)}#uses`, { said: 'changed' })
    },
    again: showUse,
  }),
  write(`${use}/remove`, {
    who: at_the_table,
    form: removeUseForm,
    act: async context => {
      const { db, access, now, params } = context
      await removeUse(db, access, params.name!, params.use!, now)
      return redirect(`${hrefOf(context)}#uses`, { said: 'removed' })
    },
  }),
  ...evening,
  ...after,
]

const hrefOf = ({ access, params }: Context<Access>) =>
  `/i/${access.initiative_id}/guide/methods/${params.name}`

const useIn = ({ db, access, params }: Context<Access>) => useOf(db, access, params.name!, params.use!)

async function showCard(context: Context<Access>, states: { noted?: FormState; step?: FormState }) {
  const { db, access, params } = context
  const shown = await cardNamed(params.name!)
  const { points } = await theGuide()
  return page(
    <CardPage
      context={context}
      initiative={await initiativeOf(db, access)}
      card={shown}
      points={points.filter(point => point.methods.includes(shown.id))}
      uses={await usesOf(db, access, shown.id)}
      steps={await stepsOf(db, access, { origin: 'guide', origin_ref: shown.id })}
      sits={worksHere(access)}
      noted={states.noted ?? fresh()}
      step={states.step ?? fresh()}
    />,
  )
}

async function showUse(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  return page(
    <UsePage
      context={context}
      initiative={await initiativeOf(db, access)}
      card={await cardNamed(params.name!)}
      use={await useIn(context)}
      state={state}
    />,
  )
}
