import { formatDate, inSentence, nameOfLanguage } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { phase_text } from '../../../guide/queries.ts'
import { NetworkPage } from '../../pages.tsx'
import { parts } from '../../rules.ts'
import { text as room_text } from '../../text/index.ts'
import { fromOf, nameOfField, nameOfTheme, StoryList } from '../pages.tsx'
import type { Quote, Story } from '../queries.ts'
import { text } from '../text/index.ts'

/** One story, to be read. */
export function StoryPage(props: {
  context: PageContext
  story: Story
  quotes: readonly Quote[]
  like: readonly Story[]
}) {
  const { context, story, quotes, like } = props
  const { language } = context
  const words = text[language].one
  return (
    <NetworkPage
      context={context}
      here="stories"
      words={{ title: story.title }}
      above={[{ href: '/stories', label: text[language].title }]}
      head={<StoryFrom language={language} story={story} />}
      look="p-story"
    >
      <StoryRead language={language} story={story} quotes={quotes} />
      <StoryAbout language={language} story={story} />
      {like.length > 0 ? (
        <section class="noprint">
          <h2>{words.like}</h2>
          <StoryList language={language} stories={like} />
        </section>
      ) : null}
      <aside class="note noprint">
        <h2>{words.your_turn}</h2>
        <p>{words.your_turn_text}</p>
        <p>
          <a href="/mine">{words.to_mine}</a>
        </p>
      </aside>
    </NetworkPage>
  )
}

type Told = Pick<
  Story,
  | 'kind'
  | 'language'
  | 'before'
  | 'tried'
  | 'happened'
  | 'learnt'
  | 'advice'
  | 'resident_voice'
  | 'employee_voice'
  | 'initiative_title'
  | 'place'
>

/** What kind of story it is and where it comes from, below its title. */
export const StoryFrom = ({ language, story }: { language: Language; story: Told }) => (
  <p class="eyebrow story-from">
    <span class="tag">{room_text[language].kinds[story.kind]}</span> <bdi>{fromOf(language, story)}</bdi>
  </p>
)

/** The story itself: its parts, the two voices, and the quotes. */
export function StoryRead(props: { language: Language; story: Told; quotes: readonly Quote[] }) {
  const { language, story, quotes } = props
  const words = text[language].one
  const room = room_text[language]
  const own = { lang: story.language, dir: 'auto' } as const
  const told = parts.filter(part => story[part] !== '')
  const voices = (['resident_voice', 'employee_voice'] as const).filter(voice => story[voice] !== '')
  return (
    <article class="story-read">
      {told.map(part => (
        <section>
          {told.length > 1 || story.kind === 'story' ? <h2>{room.parts[part]}</h2> : null}
          <p class="story-part" {...own}>
            {story[part]}
          </p>
        </section>
      ))}
      {voices.length > 0 ? (
        <div class="story-voices">
          {voices.map(voice => (
            <figure>
              <figcaption class="eyebrow">{words[voice]}</figcaption>
              <blockquote {...own}>{story[voice]}</blockquote>
            </figure>
          ))}
        </div>
      ) : null}
      {quotes.length > 0 ? (
        <section class="story-quotes">
          <h2>{words.quotes}</h2>
          {quotes.map(({ body, signature }) => (
            <figure>
              <blockquote {...own}>{body}</blockquote>
              <figcaption class="soft small">
                {room.signatures[signature]} ({signature})
              </figcaption>
            </figure>
          ))}
          <p class="soft small">{words.quotes_explain}</p>
        </section>
      ) : null}
    </article>
  )
}

/** What it is about, when it was shared, and the way to more from the same place where that is to be known. */
function StoryAbout({ language, story }: { language: Language; story: Story }) {
  const all = text[language]
  const words = all.one
  const room = room_text[language]
  const phase = story.phase === null ? null : (phase_text[language] as Record<string, string>)[story.phase]
  const days = [
    words.shared(formatDate(language, story.published_on)),
    ...(story.changed_on === story.published_on
      ? []
      : [words.changed(formatDate(language, story.changed_on))]),
  ]
  const list = (
    path: string,
    values: readonly string[],
    name: (language: Language, value: string) => string,
  ) => (
    <dd>
      {values.map((value, at) => (
        <>
          {at > 0 ? ' · ' : null}
          <a href={`/stories?${path}=${encodeURIComponent(value)}`}>{name(language, value)}</a>
        </>
      ))}
    </dd>
  )
  return (
    <section>
      <h2>{words.about}</h2>
      <dl class="facts">
        {story.target_group === '' ? null : (
          <>
            <dt>{all.wishes.target}</dt>
            <dd lang={story.language} dir="auto">
              {story.target_group}
            </dd>
          </>
        )}
        {story.themes.length > 0 ? <dt>{all.wishes.theme}</dt> : null}
        {story.themes.length > 0 ? list('theme', story.themes, nameOfTheme) : null}
        {story.fields.length > 0 ? <dt>{all.wishes.field}</dt> : null}
        {story.fields.length > 0 ? list('field', story.fields, nameOfField) : null}
        {phase ? (
          <>
            <dt>{all.wishes.phase}</dt>
            <dd>{phase}</dd>
          </>
        ) : null}
        {story.thickness === null ? null : (
          <>
            <dt>{all.wishes.thickness}</dt>
            <dd>{room.thicknesses[story.thickness]}</dd>
          </>
        )}
      </dl>
      <p class="soft small">
        {days.join(', ')}.
        {story.language === language
          ? null
          : ` ${words.written_in(inSentence(nameOfLanguage(language, story.language)))}`}
        {story.peer_name === null ? null : ` ${all.fetched(story.peer_name)}.`}
      </p>
      {story.public_id === null ? null : (
        <p class="noprint">
          <a href={`/from/${story.public_id}`} dir="auto">
            {words.more(story.initiative_title)}
          </a>
        </p>
      )}
    </section>
  )
}
