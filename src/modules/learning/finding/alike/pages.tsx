import { Field, fresh } from '../../../../platform/form.tsx'
import { formatList, inSentence } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { phase_text } from '../../../guide/queries.ts'
import type { Initiative } from '../../../initiatives/queries.ts'
import { LearningPage, learningHref } from '../../pages.tsx'
import { themes } from '../../rules.ts'
import { text as room_text } from '../../text/index.ts'
import { fromOf, nameOfTheme } from '../pages.tsx'
import type { Story } from '../queries.ts'
import { beginningOf } from '../rules.ts'
import { text } from '../text/index.ts'
import type { Alike, Own, Reason } from './rules.ts'

/** So many stories of one place stand below it. */
const most_of_one = 3

/** Places that are like this one, and why. */
export function AlikePage(props: {
  context: PageContext
  initiative: Initiative
  own: Own
  places: readonly Alike<Story>[]
}) {
  const { context, initiative, own, places } = props
  const { language } = context
  const words = text[language].alike
  const home = learningHref(initiative.initiative_id)
  const known = own.themes.length > 0
  const names = own.themes.map(theme => inSentence(nameOfTheme(language, theme)))
  return (
    <LearningPage context={context} initiative={initiative} words={words}>
      <section>
        <p>
          {known
            ? words.ours(formatList(language, names))
            : own.target_groups.length > 0
              ? words.no_theme_yet
              : words.no_theme}
        </p>
        {known ? <p class="soft small">{words.from}</p> : null}
        <ChooseTheme language={language} here={`${home}/like-ours`} known={known} />
      </section>
      {places.length > 0 ? (
        <ul class="alike">
          {places.map(place => (
            <Place language={language} place={place} />
          ))}
        </ul>
      ) : known ? (
        <div class="empty">
          <p class="strong">{words.none}</p>
          <p>{words.none_help}</p>
        </div>
      ) : null}
      <p class="acts noprint">
        <a href={`/i/${initiative.initiative_id}/me/follow`}>{words.follow}</a>
        <a href="/stories">{words.all}</a>
      </p>
    </LearningPage>
  )
}

function ChooseTheme({ language, here, known }: { language: Language; here: string; known: boolean }) {
  const words = text[language].alike
  const options = themes.map(value => ({ value, label: room_text[language].themes[value] }))
  const form = (
    <form method="get" action={here} class="inline">
      <Field
        state={fresh()}
        language={language}
        name="theme"
        kind="select"
        label={words.theme}
        options={options}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {words.look}
      </button>
    </form>
  )
  if (!known) return <search class="noprint">{form}</search>
  return (
    <details class="ds-details noprint">
      <summary>{words.choose}</summary>
      <div>{form}</div>
    </details>
  )
}

function Place({ language, place }: { language: Language; place: Alike<Story> }) {
  const [first] = place.stories
  if (!first) return null
  const { public_id } = first
  return (
    <li>
      <h2 dir="auto">
        {public_id === null ? (
          fromOf(language, first)
        ) : (
          <a href={`/from/${public_id}`}>{fromOf(language, first)}</a>
        )}
      </h2>
      <p class="alike-why">
        {place.reasons.map(reason => (
          <span class="tag" data-color={reason.kind === 'ahead' ? 'success' : undefined}>
            {reasonIn(language, reason)}
          </span>
        ))}
      </p>
      <ul class="rows">
        {place.stories.slice(0, most_of_one).map(story => (
          <li>
            <b>
              <a href={`/stories/${story.id}`} lang={story.language} dir="auto">
                {story.title}
              </a>
            </b>
            <span lang={story.language} dir="auto">
              {beginningOf(story, 140)}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}

function reasonIn(language: Language, reason: Reason): string {
  const words = text[language].alike.reasons
  switch (reason.kind) {
    case 'themes':
      return words.themes(
        formatList(
          language,
          reason.themes.map(theme => inSentence(nameOfTheme(language, theme))),
        ),
      )
    case 'target_group':
      return words.target_group(inSentence(reason.target_group))
    case 'ahead':
      return words.ahead(inSentence((phase_text[language] as Record<string, string>)[reason.phase] ?? ''))
    case 'thickness':
      return words.thickness(inSentence(room_text[language].thicknesses[reason.thickness] ?? ''))
  }
}
