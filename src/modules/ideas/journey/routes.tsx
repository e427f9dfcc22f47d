import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import type { Stage } from '../rules.ts'
import { changeIdea, growIdea, moveIdea, saidIn, startIdea, typedAs } from './commands.ts'
import { changeForm, growForm, moveForm, startForm } from './forms.ts'
import { MovePage } from './move/pages.tsx'
import { IdeaPage } from './one/pages.tsx'
import { IdeasOverviewPage, ideasAt } from './pages.tsx'
import { givenTo, grownOf, ideaOf, ideasOf, measuredBy, offered, wished } from './queries.ts'
import { isStage, mayMove } from './rules.ts'
import { GrowPage, StartPage } from './start/pages.tsx'

const all = '/i/:initiative/ideas'
const one = `${all}/:idea`
const shows = ['idea', 'idea_move', 'idea_contribution', 'contribution'] as const

export const routes: readonly Route[] = [
  read(all, {
    who: grants,
    shows,
    handle: async context => {
      const { db, access } = context
      return page(
        <IdeasOverviewPage
          context={context}
          initiative={await initiativeOf(db, access)}
          ideas={await ideasOf(db, access)}
          grown={await grownOf(db, access)}
          may_write={worksHere(access)}
        />,
      )
    },
  }),
  read(`${all}/new`, {
    who: at_the_table,
    shows,
    handle: async context => {
      const { db, access, query } = context
      const contributions = await wished(db, access, {
        contributions: [...query.getAll('note'), ...query.getAll('contribution')].filter(isId),
        themes: query.getAll('theme').filter(isId),
      })
      const first = (await offered(db, access, contributions)).find(({ id }) => id === contributions[0])
      const title = contributions.length === 1 && first ? nameFrom(first.body) : ''
      return showStart(context, fresh({ title, contributions }))
    },
  }),
  write(`${all}/new`, {
    who: at_the_table,
    form: startForm,
    act: async (context, input) => {
      const { db, access, now } = context
      await lookFirst(context, input, ['title', 'body'])
      return to(context, await startIdea(db, access, input, now), 'started')
    },
    again: showStart,
  }),
  read(one, {
    who: grants,
    shows: [...shows, 'indicator', 'measurement'],
    handle: async context => {
      const { db, access, params } = context
      return showOne(context, fresh(typedAs(await ideaOf(db, access, params.idea!))))
    },
  }),
  write(one, {
    who: at_the_table,
    form: changeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['title', 'body'])
      await changeIdea(db, access, params.idea!, input, now)
      return to(context, params.idea!, 'changed')
    },
    again: showOne,
  }),
  read(`${one}/grow`, { who: at_the_table, shows, handle: context => showGrow(context, fresh()) }),
  write(`${one}/grow`, {
    who: at_the_table,
    form: growForm,
    act: async (context, { contributions }) => {
      const { db, access, params, now } = context
      await growIdea(db, access, params.idea!, contributions, now)
      return to(context, params.idea!, 'grown')
    },
    again: showGrow,
  }),
  read(`${one}/move/:name`, {
    who: at_the_table,
    shows,
    handle: async context => {
      const { db, access, params } = context
      const { stage, version, moves } = await ideaOf(db, access, params.idea!)
      const next = stageIn(context)
      // Somebody has moved it since the page was shown.
      if (!mayMove(stage, next)) return to(context, params.idea!)
      // Of what stays in use, only what has changed is written anew.
      const said = stage === 'in_use' && next === 'in_use' ? saidIn(moves.at(-1)!) : {}
      return showMove(context, fresh({ ...said, version: String(version) }))
    },
  }),
  write(`${one}/move/:name`, {
    who: at_the_table,
    form: moveForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      const stage = stageIn(context)
      const texts = ['learnt', 'why', 'question', 'within', 'stop_sign', 'benefits'] as const
      // Who runs it is named on purpose.
      await lookFirst(context, input, texts, { naming: ['run_by'] })
      await moveIdea(db, access, params.idea!, stage, input, now)
      return to(context, params.idea!, 'moved')
    },
    again: showMove,
  }),
]

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** A first name for it: the note itself, if it is short. */
const nameFrom = (body: string): string => (body.length <= 80 ? body.replace(/\s+/g, ' ') : '')

function stageIn({ params }: Context<Access>): Stage {
  const name = params.name!
  if (!isStage(name)) throw new NotFound()
  return name
}

const to = ({ access }: Context<Access>, id: string, said?: string) =>
  redirect(`${ideasAt(access.initiative_id)}/${id}`, said ? { said } : {})

/** What was chosen in the form, as it was sent. */
const chosenIn = ({ values }: FormState): string[] => [values.contributions ?? []].flat().filter(isId)

async function showStart(context: Context<Access>, state: FormState) {
  const { db, access } = context
  return page(
    <StartPage
      context={context}
      initiative={await initiativeOf(db, access)}
      offered={await offered(db, access, chosenIn(state))}
      state={state}
    />,
  )
}

async function showGrow(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  return page(
    <GrowPage
      context={context}
      initiative={await initiativeOf(db, access)}
      idea={await ideaOf(db, access, params.idea!)}
      offered={await offered(db, access, chosenIn(state))}
      state={state}
    />,
  )
}

async function showOne(context: Context<Access>, change: FormState) {
  const { db, access, params } = context
  const idea = await ideaOf(db, access, params.idea!)
  return page(
    <IdeaPage
      context={context}
      initiative={await initiativeOf(db, access)}
      idea={idea}
      given={await givenTo(db, access, idea.id)}
      indicators={await measuredBy(db, access, idea.id)}
      may_write={worksHere(access)}
      change={change}
    />,
  )
}

async function showMove(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const idea = await ideaOf(db, access, params.idea!)
  return page(
    <MovePage
      context={context}
      initiative={await initiativeOf(db, access)}
      idea={idea}
      to={stageIn(context)}
      told={(await givenTo(db, access, idea.id)).length > 0}
      state={state}
    />,
  )
}
