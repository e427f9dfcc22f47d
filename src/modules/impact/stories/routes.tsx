import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../../people/queries.ts'
import { ChoosePage } from './choosing/pages.tsx'
import {
  chooseStory,
  chosenAs,
  correctStory,
  markStory,
  removeStory,
  tellStory,
  typedAs,
  unchooseStory,
  unmarkStory,
} from './commands.ts'
import { chooseForm, correctForm, markForm, tellForm } from './forms.ts'
import { type Doing, StoryPage } from './one/pages.tsx'
import { StoriesPage } from './pages.tsx'
import { reasonsFor, storiesIn, storyOf, subjectsOf } from './queries.ts'

const all = '/i/:initiative/impact/stories'
const one = `${all}/:story`
const shows = ['change_story', 'story_mark', 'target_group', 'indicator'] as const

export const routes: readonly Route[] = [
  read(all, {
    shows,
    who: grants,
    handle: async context =>
      showAll(context, fresh({ told_by: context.access.participant_id, told_on: dayOf(context.now) })),
  }),
  write(all, {
    who: at_the_table,
    form: tellForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['body'], { naming: ['told_as'] })
      const id = await tellStory(context.db, context.access, input, context.now)
      return redirect(`${listOf(context)}/${id}`, { said: 'told' })
    },
    again: showAll,
  }),
  read(`${all}/choose`, {
    shows,
    who: grants,
    handle: async context => {
      const { db, access } = context
      const stories = await storiesIn(db, access)
      const initiative = await initiativeOf(db, access)
      return page(
        <ChoosePage context={context} initiative={initiative} stories={stories} leads={leads(access)} />,
      )
    },
  }),
  read(one, { shows, who: grants, handle: async context => showStory(context, null, null) }),
  write(one, {
    who: at_the_table,
    form: correctForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['body'], { naming: ['told_as'] })
      await correctStory(context.db, context.access, context.params.story!, input, context.now)
      return toStory(context, 'corrected')
    },
    again: (context, state) => showStory(context, 'correct', state),
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await removeStory(context.db, context.access, context.params.story!, context.now)
      return redirect(listOf(context), { said: 'removed' })
    },
  }),
  write(`${one}/mark`, {
    who: at_the_table,
    form: markForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['why'])
      await markStory(context.db, context.access, context.params.story!, input, context.now)
      return toStory(context, 'marked')
    },
    again: (context, state) => showStory(context, 'mark', state),
  }),
  write(`${one}/unmark`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await unmarkStory(context.db, context.access, context.params.story!, context.now)
      return toStory(context, 'unmarked')
    },
  }),
  write(`${one}/choose`, {
    who: ['facilitator'],
    form: chooseForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['chosen_why'])
      await chooseStory(context.db, context.access, context.params.story!, input, context.now)
      return toStory(context, 'chosen')
    },
    again: (context, state) => showStory(context, 'choose', state),
  }),
  write(`${one}/unchoose`, {
    who: ['facilitator'],
    form: button(),
    act: async context => {
      await unchooseStory(context.db, context.access, context.params.story!, context.now)
      return toStory(context, 'unchosen')
    },
  }),
]

const leads = (access: Access): boolean => access.grants.includes('facilitator')
const listOf = ({ access }: Context<Access>) => `/i/${access.initiative_id}/impact/stories`
const toStory = (context: Context<Access>, said: string) =>
  redirect(`${listOf(context)}/${context.params.story}`, { said })

async function showAll(context: Context<Access>, state: FormState) {
  const { db, access } = context
  return page(
    <StoriesPage
      context={context}
      initiative={await initiativeOf(db, access)}
      stories={await storiesIn(db, access)}
      subjects={await subjectsOf(db, access)}
      seats={await participantsOf(db, access)}
      access={access}
      state={state}
    />,
  )
}

/** One story; what was being written when something needs mending stands in its own form again. */
async function showStory(context: Context<Access>, doing: Doing | null, state: FormState | null) {
  const { db, access, params } = context
  const story = await storyOf(db, access, params.story!)
  const usual = {
    correct: fresh(typedAs(story)),
    mark: fresh({ why: story.own_why ?? '' }),
    choose: fresh(chosenAs(story)),
  }
  return page(
    <StoryPage
      context={context}
      initiative={await initiativeOf(db, access)}
      story={story}
      reasons={await reasonsFor(db, access, story.id)}
      subjects={await subjectsOf(db, access, story.indicator_id)}
      at_the_table={worksHere(access)}
      leads={leads(access)}
      doing={doing}
      states={doing && state ? { ...usual, [doing]: state } : usual}
    />,
  )
}
