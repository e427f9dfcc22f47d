import { type Access, worksHere } from '../../../platform/access.ts'
import { formatDate } from '../../../platform/format.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { LearningPage, learningHref } from '../pages.tsx'
import { kinds } from '../rules.ts'
import { text as room_text } from '../text/index.ts'
import type { OwnStory } from './queries.ts'
import { text } from './text/index.ts'

type About = { initiative_id: string; title: string }
type News = { id: string; kind: string; body: string; day: string }

export const storiesHref = (initiative_id: string): string => `${learningHref(initiative_id)}/stories`

/** Whether this person is asked about the story and has not said what they think of these words. */
const waitsFor = (story: OwnStory, me: string): boolean =>
  story.asked.some(one => one.participant_id === me && one.of_version !== story.version)

/** All that is told here, what waits for this person first, and the ways to tell more. */
export function OwnStoriesPage(props: {
  context: PageContext
  initiative: About
  access: Access
  stories: readonly OwnStory[]
  news: readonly News[]
}) {
  const { context, initiative, access, stories, news } = props
  const { language } = context
  const words = text[language]
  const room = room_text[language]
  const here = storiesHref(initiative.initiative_id)
  const me = access.participant_id
  const sorted = stories.toSorted((a, b) => Number(waitsFor(b, me)) - Number(waitsFor(a, me)))
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={words}
      head={
        worksHere(access) ? (
          <>
            <p class="acts noprint">
              <a class="ds-button" href={`${here}/new?kind=story`}>
                {words.tell}
              </a>
            </p>
            <p class="acts noprint">
              <span>{words.tell_short}:</span>
              {kinds
                .filter(kind => kind !== 'story')
                .map(kind => (
                  <a href={`${here}/new?kind=${kind}`}>{room.kinds[kind]}</a>
                ))}
            </p>
          </>
        ) : null
      }
    >
      {stories.length === 0 ? <p class="empty">{words.none}</p> : null}
      <ul class="rows">
        {sorted.map(story => (
          <li>
            <b>
              <a href={`${here}/${story.id}`} lang={story.language} dir="auto">
                {story.title}
              </a>
            </b>
            <span>
              {room.kinds[story.kind]}. {words.written_on(formatDate(language, story.written_at))}.
            </span>
            <span>
              <span class="tag" data-color={story.standing === 'shared' ? 'success' : undefined}>
                {words.standings[story.standing]}
              </span>{' '}
              {waitsFor(story, me) ? <span class="strong">{words.waits_for_you}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      {news.length > 0 && worksHere(access) ? (
        <section class="noprint">
          <h2>{words.from_news}</h2>
          <p>{words.from_news_text}</p>
          <ul class="rows">
            {news.map(one => (
              <li>
                <p dir="auto">{one.body}</p>
                <a href={`${here}/new?kind=${one.kind}&news=${one.id}`}>
                  {words.share_this(formatDate(language, one.day))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </LearningPage>
  )
}
