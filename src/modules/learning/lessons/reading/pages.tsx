import type { Child } from 'hono/jsx'
import type { Language } from '../../../../platform/language.ts'
import { Listen } from '../../../../platform/look/marks.tsx'
import { source_text } from '../../../guide/queries.ts'
import { ThinToThick } from '../pictures.tsx'
import type { Help } from '../queries.ts'
import { isLaw, type Lesson, type Place, type Section, type Source } from '../rules.ts'
import { text } from '../text/index.ts'

type Seat = { initiative_id: string; title: string }

/** What stands beside the text of a section, where the page has something of its own to show there. */
type Beside = Partial<Record<Place, Child>>

/** A lesson from its first section to the one thing to take along. */
export function LessonRead(props: {
  language: Language
  lesson: Lesson
  help: readonly Help[]
  seats: readonly Seat[]
  beside?: Beside
}) {
  const { language, lesson, help, seats, beside = {} } = props
  const words = text[language]
  return (
    <article class="lesson">
      {lesson.sections.map((section, at) => (
        <section data-say>
          <h2>{section.name[language]}</h2>
          <p class="lesson-tools noprint">
            <span class="soft small">{words.minutes(section.minutes)}</span>
            <span data-listen hidden>
              <button type="button" class="listen">
                <Listen />
                {words.listen}
              </button>
            </span>
          </p>
          {section.text.map(paragraph => (
            <p data-word>{paragraph[language]}</p>
          ))}
          {section.place === 'line' ? <Line language={language} /> : null}
          {section.talk ? (
            <aside class="lesson-talk">
              <h3>{words.talk}</h3>
              <p data-word>{section.talk[language]}</p>
            </aside>
          ) : null}
          {section.place ? beside[section.place] : null}
          <FromGuide language={language} section={section} help={help[at]!} seats={seats} />
        </section>
      ))}
      <section class="note lesson-keep">
        <h2>{words.keep}</h2>
        <p class="lead">{lesson.keep[language]}</p>
      </section>
    </article>
  )
}

function Line({ language }: { language: Language }) {
  const words = text[language].line
  return (
    <figure class="lesson-line">
      <ThinToThick />
      <div class="lesson-ends">
        <span>{words.thin}</span>
        <span>{words.thick}</span>
      </div>
      <figcaption class="soft small">{words.caption}</figcaption>
    </figure>
  )
}

/** What the guide says of the same: folded, so that whoever only reads is not stopped by it. */
function FromGuide(props: { language: Language; section: Section; help: Help; seats: readonly Seat[] }) {
  const { language, help, seats } = props
  const words = text[language]
  if (help.points.length + help.methods.length === 0) return null
  const open = (path: string) =>
    seats.map(({ initiative_id, title }) => (
      <>
        {' '}
        <a href={`/i/${initiative_id}/guide/${path}`} dir="auto">
          {words.open_at(title)}
        </a>
      </>
    ))
  return (
    <div class="lesson-guide noprint">
      {help.points.map(point => (
        <details class="ds-details">
          <summary>
            {words.from_guide}: {point.name[language]}
          </summary>
          <div>
            <p>{point.means[language]}</p>
            <p>
              <b>{words.ask}</b> {point.ask[language]}
            </p>
            <p>{point.example[language]}</p>
            {seats.length > 0 ? <p>{open(`points/${point.id}`)}</p> : null}
          </div>
        </details>
      ))}
      {help.methods.map(method => (
        <details class="ds-details">
          <summary>
            {words.card}: {method.name[language]}
          </summary>
          <div>
            <p>{method.purpose[language]}</p>
            <p class="soft small">{words.card_time(method.minutes.from, method.minutes.to)}</p>
            <ol>
              {method.steps.map(step => (
                <li>{step.text[language]}</li>
              ))}
            </ol>
            {seats.length > 0 ? <p>{open(`methods/${method.id}`)}</p> : null}
          </div>
        </details>
      ))}
    </div>
  )
}

const nameOf = (language: Language, { source, place }: Source): string => {
  const words = text[language]
  const name = isLaw(source) ? words.laws[source] : source_text[language][source]
  return place === ''
    ? `${name}.`
    : `${name}, ${isLaw(source) ? place.replace('§ ', '§\u00a0') : words.place_in(place)}.`
}

/** What a text rests on. */
export function Sources({ language, sources }: { language: Language; sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <section class="lesson-sources">
      <h2>{text[language].sources}</h2>
      <SourceList language={language} sources={sources} />
    </section>
  )
}

export const SourceList = ({ language, sources }: { language: Language; sources: readonly Source[] }) => (
  <ul class="soft small">
    {sources.map(source => (
      <li>{nameOf(language, source)}</li>
    ))}
  </ul>
)
