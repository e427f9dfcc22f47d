import { ImpactPage, impactOf } from '../../pages.tsx'
import { type Show, StoryFacts } from '../pages.tsx'
import type { Story } from '../queries.ts'
import { talk_steps } from '../rules.ts'
import { text } from '../text/index.ts'

/** The stories side by side, with how the group talks them over before it chooses. Made to be printed and read aloud. */
export function ChoosePage(props: Show & { stories: readonly Story[]; leads: boolean }) {
  const { context, initiative, stories, leads } = props
  const { language } = context
  const words = text[language]
  const all = `${impactOf(initiative.initiative_id)}/stories`
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.choosing.title, lead: words.choosing.lead }}
      wide
      head={
        <p class="acts noprint">
          <a href={all}>{words.title}</a>
          <a href={`/i/${initiative.initiative_id}/guide/methods/most-significant-change`}>
            {words.choosing.method}
          </a>
          <button class="ds-button" data-variant="tertiary" type="button" data-print hidden>
            {words.choosing.print}
          </button>
        </p>
      }
    >
      <section>
        <h2>{words.choosing.how}</h2>
        <ol class="now story-steps">
          {talk_steps.map(step => (
            <li>
              <b>{words.choosing.steps[step].title}</b>
              <p>{words.choosing.steps[step].text}</p>
            </li>
          ))}
        </ol>
        <p>{words.choosing.afterwards}</p>
      </section>
      <section>
        <h2>{words.choosing.stories(stories.length)}</h2>
        {stories.length === 0 ? <p class="empty">{words.none}</p> : null}
        <ul class="cards story-cards">
          {stories.map(story => (
            <li>
              <h3>
                <a href={`${all}/${story.id}`} dir="auto">
                  {words.story_of(story.told_as || words.one_of_us)}
                </a>
              </h3>
              <StoryFacts language={language} story={story} />
              <blockquote dir="auto">{story.body}</blockquote>
              {story.chosen_at ? (
                <p class="story-why" dir="auto">
                  <span class="tag" data-color="success">
                    {words.chosen_tag}
                  </span>{' '}
                  {story.chosen_why}
                </p>
              ) : null}
              <p class="acts noprint">
                <a href={`${all}/${story.id}`}>
                  {words.choosing.mark}
                  <span class="sr"> {story.told_as || words.one_of_us}</span>
                </a>
                {leads ? (
                  <a href={`${all}/${story.id}#choose`}>
                    {story.chosen_at ? words.chosen_change : words.choose}
                    <span class="sr"> {story.told_as || words.one_of_us}</span>
                  </a>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </ImpactPage>
  )
}
