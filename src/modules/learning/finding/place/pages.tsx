import { formatDate } from '../../../../platform/format.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { NetworkPage } from '../../pages.tsx'
import { text as room_text } from '../../text/index.ts'
import { StoryList } from '../pages.tsx'
import type { Story } from '../queries.ts'
import { text } from '../text/index.ts'

const isNews = ({ kind }: Story): boolean => kind === 'news' || kind === 'milestone'

/** What one place has shared: what happened on the way, and its stories. */
export function PlacePage({
  context,
  stories,
}: {
  context: PageContext
  stories: readonly [Story, ...Story[]]
}) {
  const { language } = context
  const words = text[language]
  const { initiative_title, place, peer_name } = stories[0]
  const news = stories.filter(isNews)
  const told = stories.filter(story => !isNews(story))
  return (
    <NetworkPage
      context={context}
      here="stories"
      words={{ title: initiative_title, lead: words.place.lead(place) }}
      above={[{ href: '/stories', label: words.title }]}
    >
      {peer_name === null ? null : <p class="soft">{words.fetched(peer_name)}.</p>}
      {told.length > 0 ? (
        <section>
          <h2>{words.place.stories}</h2>
          <StoryList language={language} stories={told} of_one_place />
        </section>
      ) : null}
      {news.length > 0 ? (
        <section>
          <h2>{words.place.news}</h2>
          <ul class="rows">
            {news.map(story => (
              <li>
                <b>
                  <a href={`/stories/${story.id}`} lang={story.language} dir="auto">
                    {story.title}
                  </a>
                </b>
                <span>
                  {room_text[language].kinds[story.kind]} · {formatDate(language, story.published_on)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </NetworkPage>
  )
}
