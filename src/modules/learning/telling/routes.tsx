import { type Access, at_the_table, grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, pageOnce, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { newId } from '../../../platform/secrets.ts'
import { newsOf } from '../../guide/news/queries.ts'
import { phaseNow } from '../../guide/way/queries.ts'
import { lookFirst, mayTellOfSomebody } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../../people/queries.ts'
import { kinds } from '../rules.ts'
import {
  answerStory,
  askPersons,
  changeStory,
  publishStory,
  removeStory,
  typedStory,
  withdrawStory,
  writeStory,
} from './commands.ts'
import {
  answerForm,
  editForm,
  newForm,
  personsForm,
  publishForm,
  quoteAnswerForm,
  quoteForm,
} from './forms.ts'
import { tellAsked } from './mail/queries.ts'
import { type Doing, OwnStoryPage } from './one/pages.tsx'
import { OwnStoriesPage, storiesHref } from './pages.tsx'
import { namesOfPlace, ownStory, placeOf, quotesIn, storiesIn } from './queries.ts'
import { addQuote, answerQuote, removeQuote } from './quotes/commands.ts'
import { givesAway } from './rules.ts'
import { WritePage } from './writing/pages.tsx'

const all = '/i/:initiative/learning/stories'
const one = `${all}/:told`
/** What somebody writes freely, all of which others will read. */
const texts = [
  ...(['title', 'before', 'tried', 'happened', 'learnt', 'advice'] as const),
  ...(['resident_voice', 'employee_voice', 'target_group', 'place_instead'] as const),
] as const
const shows = ['learning_story', 'story_person', 'story_quote'] as const
export const routes: readonly Route[] = [
  read(all, { shows, who: grants, handle: async context => showAll(context) }),
  read(`${all}/new`, {
    shows: ['news_item'],
    who: at_the_table,
    handle: async context => showNew(context, await begun(context)),
  }),
  write(`${all}/new`, {
    who: at_the_table,
    form: newForm,
    act: async (context, input) => {
      await lookFirst(context, input, [
        ...(['title', 'before', 'tried', 'happened', 'learnt', 'advice'] as const),
        ...(['resident_voice', 'employee_voice', 'target_group', 'place_instead'] as const),
      ])
      const id = await writeStory(context.db, context.access, input, context.now)
      return redirect(`${storiesHref(context.access.initiative_id)}/${id}`, { said: 'written' })
    },
    again: showNew,
  }),
  read(one, { shows, who: grants, handle: async context => showOne(context, null, null) }),
  read(`${one}/edit`, {
    shows,
    who: at_the_table,
    handle: async context => {
      const story = await ownStory(context.db, context.access, context.params.told!)
      return showEdit(context, fresh(typedStory(story)))
    },
  }),
  write(`${one}/edit`, {
    who: at_the_table,
    form: editForm,
    act: async (context, input) => {
      await lookFirst(context, input, [
        ...(['title', 'before', 'tried', 'happened', 'learnt', 'advice'] as const),
        ...(['resident_voice', 'employee_voice', 'target_group', 'place_instead'] as const),
      ])
      await changeStory(context.db, context.access, context.params.told!, input, context.now)
      return toOne(context, 'changed')
    },
    again: showEdit,
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await removeStory(context.db, context.access, context.params.told!, context.now)
      return redirect(storiesHref(context.access.initiative_id), { said: 'removed' })
    },
  }),
  write(`${one}/persons`, {
    who: at_the_table,
    form: personsForm,
    act: async (context, { persons, seen }) => {
      const { db, access, params, now } = context
      const added = await askPersons(db, access, params.told!, persons, now, seen)
      await tellAsked(db, context, access, added, params.told!)
      return toOne(context, 'asked')
    },
    again: (context, state) => showOne(context, 'persons', state),
  }),
  write(`${one}/answer`, {
    who: grants,
    form: answerForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['why'])
      await answerStory(context.db, context.access, context.params.told!, input, context.now)
      return toOne(context, input.answer)
    },
    again: (context, state) => showOne(context, 'answer', state),
  }),
  write(`${one}/quotes`, {
    who: at_the_table,
    form: quoteForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['body'])
      await addQuote(context.db, context.access, context.params.told!, input, context.now)
      return toOne(context, 'quote_noted')
    },
    again: (context, state) => showOne(context, 'quote', state),
  }),
  write(`${one}/quotes/:quote`, {
    who: grants,
    form: quoteAnswerForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await answerQuote(db, access, params.told!, params.quote!, input, now)
      return toOne(context, input.answer === 'yes' ? 'quote_yes' : 'quote_no')
    },
  }),
  write(`${one}/quotes/:quote/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeQuote(db, access, params.told!, params.quote!, now)
      return toOne(context, 'quote_removed')
    },
  }),
  write(`${one}/share`, {
    who: ['facilitator'],
    form: publishForm,
    act: async (context, { version }) => {
      await publishStory(context.db, context.access, context.params.told!, version, context.now)
      return toOne(context, 'shared')
    },
  }),
  write(`${one}/withdraw`, {
    who: ['facilitator'],
    form: button(),
    act: async context => {
      await withdrawStory(context.db, context.access, context.params.told!, context.now)
      return toOne(context, 'withdrawn')
    },
  }),
]

const toOne = ({ access, params }: Context<Access>, said: string) =>
  redirect(`${storiesHref(access.initiative_id)}/${params.told}`, { said })

const most_news = 5

async function showAll(context: Context<Access>) {
  const { db, access } = context
  const stories = await storiesIn(db, access)
  const used = new Set(stories.map(({ news_id }) => news_id))
  const news = (await newsOf(db, access)).filter(({ id }) => !used.has(id)).slice(0, most_news)
  return page(
    <OwnStoriesPage
      context={context}
      initiative={await initiativeOf(db, access)}
      {...{ access, stories, news }}
    />,
  )
}

/** What a new story begins with: how far it has come here, and news that was written here, perhaps. */
async function begun({ db, access, query, language }: Context<Access>): Promise<FormState> {
  const news = (await newsOf(db, access)).find(({ id }) => id === query.get('news'))
  const known = news ? { happened: news.body, learnt: news.learnt, news_id: news.id } : {}
  const [{ ambition }, { phase }] = [await initiativeOf(db, access), await phaseNow(db, access)]
  const where = { phase, thickness: String(ambition), language }
  return fresh({ id: newId(), kind: query.get('kind') ?? 'story', ...where, ...known })
}

async function showNew(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const kind = kinds.find(one => one === state.values.kind) ?? 'story'
  const initiative = await initiativeOf(db, access)
  return pageOnce(
    <WritePage context={context} initiative={initiative} kind={kind} story={null} state={state} />,
  )
}

async function showEdit(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const story = await ownStory(db, access, params.told!)
  const initiative = await initiativeOf(db, access)
  return page(<WritePage {...{ context, initiative, story, state }} kind={story.kind} />)
}

/** One story; what was being written when something needs mending stands in its own form again. */
async function showOne(context: Context<Access>, doing: Doing | null, state: FormState | null) {
  const { db, access, params } = context
  const story = await ownStory(db, access, params.told!)
  const initiative = await initiativeOf(db, access)
  const quotes = await quotesIn(db, access, story.id)
  const spoken = quotes.filter(({ taken_back_at }) => !taken_back_at).map(({ body }) => body)
  const written = [...texts.map(name => story[name]), ...spoken]
  const mine = story.asked.find(({ participant_id }) => participant_id === access.participant_id)
  const usual = {
    answer: fresh({
      answer: mine?.answer ?? undefined,
      why: mine?.why ?? '',
      version: String(story.version),
    }),
    persons: fresh({ persons: story.asked.map(({ participant_id }) => participant_id) }),
    quote: fresh({ id: newId() }),
  }
  return page(
    <OwnStoryPage
      context={context}
      initiative={initiative}
      access={access}
      story={story}
      gives_away={story.place_masked ? givesAway(written, await namesOfPlace(db, access)) : []}
      names={(await mayTellOfSomebody(db, access, written)).includes(true)}
      place={await placeOf(db, access, story)}
      quotes={quotes}
      seats={await participantsOf(db, access)}
      doing={doing}
      states={doing && state ? { ...usual, [doing]: state } : usual}
    />,
  )
}
