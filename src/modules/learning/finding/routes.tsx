import { type Access, grants } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { pagingOf } from '../../../platform/paging.tsx'
import { file, page, type Reply } from '../../../platform/reply.ts'
import { type Context, type Route, read } from '../../../platform/route.ts'
import { model_fields, phases } from '../../guide/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { themes } from '../rules.ts'
import { AlikePage } from './alike/pages.tsx'
import { mayBeLike, ownSide } from './alike/queries.ts'
import { placesLike } from './alike/rules.ts'
import { atomOf } from './feed/rules.ts'
import { StoryPage } from './one/pages.tsx'
import { fromOf, nameOfTheme, StoriesPage } from './pages.tsx'
import { PlacePage } from './place/pages.tsx'
import { countiesFor, found, likeStory, storiesFrom, storiesOf, storyShared } from './queries.ts'
import { beginningOf, most_found, pathOf, per_page, queryOf, wishOf } from './rules.ts'
import { text } from './text/index.ts'

/** A feed tells of so many, the newest. */
const most_told = 50

// A whole meeting may sit behind one address; a search is little work.
const limit = { name: 'stories', most: 900, minutes: 10 }

export const routes: readonly Route[] = [
  read('/stories', {
    who: 'anyone',
    limit,
    handle: async context => {
      const { db, query, config } = context
      const wish = wished(query)
      const { ids, instead } = await found(db, wish, config)
      const paging = pagingOf(query, Math.min(ids.length, most_found), per_page)
      const stories = await storiesOf(db, ids.slice(paging.from, paging.from + per_page))
      const counties = await countiesFor(db, config)
      const count = ids.length
      return page(<StoriesPage {...{ context, wish, counties, stories, count, instead, paging }} />)
    },
  }),
  read('/stories/feed', { who: 'anyone', limit, handle: async context => feed(context) }),
  read('/stories/:story', {
    who: 'anyone',
    handle: async context => {
      const { db, params, config } = context
      const { story, quotes } = await storyShared(db, params.story!, config)
      const like = await likeStory(db, story, config)
      return page(<StoryPage context={context} story={story} quotes={quotes} like={like} />)
    },
  }),
  read('/from/:place', {
    who: 'anyone',
    handle: async context => {
      const [first, ...others] = await storiesFrom(context.db, context.params.place!, context.config)
      if (!first) throw new NotFound()
      return page(<PlacePage context={context} stories={[first, ...others]} />)
    },
  }),
  read('/i/:initiative/learning/like-ours', {
    shows: ['learning_story', 'target_group'],
    who: grants,
    handle: showAlike,
  }),
]

const wished = (query: URLSearchParams) => wishOf(query, { phases, fields: model_fields })

async function feed({ db, query, config, language, now }: Context): Promise<Reply> {
  const wish = { ...wished(query), sort: 'newest' as const }
  const { ids, instead } = await found(db, wish, config)
  const stories = await storiesOf(db, instead === null ? ids.slice(0, most_told) : [])
  const words = text[language]
  const asked = queryOf(wish)
  const body = atomOf({
    base_url: config.base_url,
    language,
    title: words.feed_title,
    subtitle: words.lead,
    path: pathOf('/stories/feed', asked),
    page: pathOf('/stories', asked),
    else_on: dayOf(now),
    entries: stories.map(story => ({
      id: story.id,
      path: `/stories/${story.id}`,
      title: story.title,
      language: story.language,
      summary: beginningOf(story),
      from: fromOf(language, story),
      published_on: story.published_on,
      changed_on: story.changed_on,
      about: story.themes.map(term => ({ term, label: nameOfTheme(language, term) })),
    })),
  })
  return file(body, 'application/atom+xml; charset=utf-8')
}

async function showAlike(context: Context<Access, Db>): Promise<Reply> {
  const { db, access, query, config } = context
  const also = themes.find(theme => theme === query.get('theme')) ?? ''
  const own = await ownSide(db, access, also)
  const places = placesLike(own, await mayBeLike(db, access, own, config))
  const initiative = await initiativeOf(db, access)
  return page(<AlikePage context={context} initiative={initiative} own={own} places={places} />)
}
