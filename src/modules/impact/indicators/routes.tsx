import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { languageOfContent } from '../../../platform/content.ts'
import { type FormState, fresh, isBack } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../../people/queries.ts'
import { indicatorsOf, theLibrary } from '../queries.ts'
import {
  addIndicator,
  changeIndicator,
  removeIndicator,
  takeBackIndicator,
  takeIndicator,
  typedAs,
  withdrawIndicator,
} from './commands.ts'
import { addForm, changeForm, removeForm, takeBackForm, takeForm, withdrawForm } from './forms.ts'
import { LibraryIndicatorPage, LibraryPage } from './library/pages.tsx'
import { indicatorsAt } from './lines/pages.tsx'
import { IndicatorPage } from './one/pages.tsx'
import { IndicatorsPage } from './pages.tsx'
import { beforeOf, groundOf, ideasInUse, indicatorOf, libraryNamed, restingOn } from './queries.ts'
import { groupFor, wishIn } from './rules.ts'

const all = '/i/:initiative/impact/indicators'
const one = `${all}/:indicator`
const library = '/i/:initiative/impact/library'
const shows = ['indicator', 'target_group', 'plan_item', 'participant'] as const

export const routes: readonly Route[] = [
  read(all, { who: grants, shows, handle: context => showAll(context, fresh()) }),
  write(all, {
    who: at_the_table,
    form: addForm,
    act: async (context, input) => {
      const { db, access, now } = context
      await lookFirst(context, input, ['name'])
      return to(context, await addIndicator(db, access, input, now), 'added')
    },
    again: showAll,
  }),
  read(one, {
    who: grants,
    shows: [...shows, 'plan_before', 'measurement', 'idea'],
    handle: context => showOne(context, {}),
  }),
  write(one, {
    who: at_the_table,
    form: changeForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      const written = ['name', 'unit', 'scale_low', 'scale_high', 'question', 'how', 'mind', 'why'] as const
      // A register and whoever measures are named on purpose.
      await lookFirst(context, input, written, { naming: ['source', 'who_measures'] })
      await changeIndicator(db, access, params.indicator!, input, now)
      return to(context, params.indicator!, 'changed')
    },
    again: (context, change) => showOne(context, { change }),
  }),
  write(`${one}/withdraw`, {
    who: at_the_table,
    form: withdrawForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      await lookFirst(context, input, ['withdrawn_why'])
      await withdrawIndicator(db, access, params.indicator!, input.withdrawn_why, now)
      return to(context, params.indicator!, 'withdrawn')
    },
    again: (context, withdraw) => showOne(context, { withdraw }),
  }),
  write(`${one}/take-back`, {
    who: at_the_table,
    form: takeBackForm,
    act: async context => {
      const { db, access, now, params } = context
      await takeBackIndicator(db, access, params.indicator!, now)
      return to(context, params.indicator!, 'used_again')
    },
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: removeForm,
    act: async context => {
      const { db, access, now, params } = context
      await removeIndicator(db, access, params.indicator!, now)
      return redirect(indicatorsAt(access.initiative_id), { said: 'removed' })
    },
  }),
  read(library, {
    who: grants,
    shows: ['indicator', 'target_group'],
    handle: async context => {
      const { db, access, query } = context
      return page(
        <LibraryPage
          context={context}
          initiative={await initiativeOf(db, access)}
          ground={await groundOf(db, access)}
          indicators={await indicatorsOf(db, access)}
          library={await theLibrary()}
          wish={wishIn(query)}
        />,
      )
    },
  }),
  read(`${library}/:name`, {
    who: grants,
    shows: ['indicator', 'target_group', 'plan_item'],
    handle: context => showLibraryOne(context, fresh()),
  }),
  write(`${library}/:name`, {
    who: at_the_table,
    form: takeForm,
    act: async (context, input) => {
      const { db, access, now, language } = context
      const from = await libraryNamed(context.params.name!)
      const { id, there } = await takeIndicator(db, access, from, input, languageOfContent(language), now)
      return to(
        context,
        id,
        ({ new: 'taken', already: 'already', withdrawn: 'already_withdrawn' } as const)[there],
      )
    },
    again: showLibraryOne,
  }),
]

const to = ({ access }: Context<Access>, id: string, said: string) =>
  redirect(`${indicatorsAt(access.initiative_id)}/${id}`, { said })

/** The group that the form is for: as it was sent, or as the address asks. */
const askedFor = ({ query }: Context<Access>, state: FormState): string =>
  String(state.values.group_id ?? query.get('group') ?? '')

async function showAll(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const ground = await groundOf(db, access)
  // There is no form without a group: the page says what comes first.
  if (isBack(state) && ground.groups.length === 0) return redirect(indicatorsAt(access.initiative_id))
  const indicators = await indicatorsOf(db, access)
  return page(
    <IndicatorsPage
      context={context}
      initiative={await initiativeOf(db, access)}
      ground={ground}
      indicators={indicators}
      seats={await participantsOf(db, access)}
      may_write={worksHere(access)}
      group={groupFor(ground.groups, indicators, askedFor(context, state))}
      state={state}
    />,
  )
}

async function showOne(context: Context<Access>, states: { change?: FormState; withdraw?: FormState }) {
  const { db, access, params } = context
  const indicator = await indicatorOf(db, access, params.indicator!)
  const { id, group_id, idea_id, library_id } = indicator
  return page(
    <IndicatorPage
      context={context}
      initiative={await initiativeOf(db, access)}
      indicator={indicator}
      ground={await groundOf(db, access)}
      ideas={await ideasInUse(db, access, idea_id)}
      seats={await participantsOf(db, access)}
      resting={await restingOn(db, access, id)}
      before={await beforeOf(db, access, [id, group_id])}
      library={(await theLibrary()).find(one => one.id === library_id)}
      may_write={worksHere(access)}
      change={states.change ?? fresh(typedAs(indicator))}
      withdraw={states.withdraw ?? fresh()}
    />,
  )
}

async function showLibraryOne(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const from = await libraryNamed(params.name!)
  const ground = await groundOf(db, access)
  const indicators = await indicatorsOf(db, access)
  return page(
    <LibraryIndicatorPage
      context={context}
      initiative={await initiativeOf(db, access)}
      ground={ground}
      indicators={indicators}
      one={from}
      may_write={worksHere(access)}
      group={groupFor(
        ground.groups,
        indicators.filter(one => one.library_id === from.id),
        askedFor(context, state),
      )}
      state={state}
    />,
  )
}
