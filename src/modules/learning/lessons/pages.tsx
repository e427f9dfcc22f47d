import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { learningHref, NetworkPage } from '../pages.tsx'
import type { Help } from './queries.ts'
import { LessonRead, Sources } from './reading/pages.tsx'
import { type Exercise, type Lesson, minutesOf, type Words } from './rules.ts'
import { text } from './text/index.ts'

export type Seat = { initiative_id: string; title: string }

/** All there is to learn: the twenty minutes first, then what one looks up on the way. */
export function LessonsPage(props: {
  context: PageContext
  lessons: readonly Lesson[]
  exercise: Exercise
  words: Words
  seats: readonly Seat[]
}) {
  const { context, exercise, seats } = props
  const { language } = context
  const words = text[language]
  const [first, ...longer] = props.lessons
  return (
    <NetworkPage context={context} here="lessons" words={words} wide>
      <div class="cols first">
        {first ? (
          <section>
            <h2>{words.first}</h2>
            <ul class="cards lesson-first">
              <Card language={language} lesson={first} />
            </ul>
            <InPlace language={language} seats={seats} />
          </section>
        ) : null}
        <section>
          <h2>{words.together}</h2>
          <ul class="cards">
            <li>
              <h3>
                <a href="/lessons/cases">{exercise.name[language]}</a>
              </h3>
              <p>{exercise.purpose[language]}</p>
              <p class="soft small">{words.minutes(exercise.minutes)}</p>
            </li>
            <li>
              <h3>
                <a href="/lessons/words">{words.words_title}</a>
              </h3>
              <p>{props.words.purpose[language]}</p>
            </li>
          </ul>
        </section>
      </div>
      <section>
        <h2>{words.longer}</h2>
        <ul class="cards lesson-cards">
          {longer.map(lesson => (
            <Card language={language} lesson={lesson} />
          ))}
        </ul>
      </section>
    </NetworkPage>
  )
}

const Card = ({ language, lesson }: { language: Language; lesson: Lesson }) => (
  <li>
    <h3>
      <a href={`/lessons/${lesson.id}`}>{lesson.name[language]}</a>
    </h3>
    <p>{lesson.purpose[language]}</p>
    <p class="soft small">{text[language].minutes(minutesOf(lesson))}</p>
  </li>
)

/** The way to the twenty minutes inside each initiative that somebody takes part in. */
function InPlace({ language, seats }: { language: Language; seats: readonly Seat[] }) {
  const words = text[language]
  if (seats.length === 0) return null
  return (
    <aside class="note noprint">
      <h3>{words.in_place}</h3>
      <p>{words.in_place_lead}</p>
      <ul>
        {seats.map(({ initiative_id, title }) => (
          <li>
            <a href={`${learningHref(initiative_id)}/begin`} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  )
}

/** One lesson, to read alone or aloud, and to print. */
export function LessonPage(props: {
  context: PageContext
  lesson: Lesson
  help: readonly Help[]
  /** The one after it. */
  next: Lesson | null
  seats: readonly Seat[]
}) {
  const { context, lesson, help, next, seats } = props
  const { language } = context
  const words = text[language]
  const begins = lesson.order === 1
  return (
    <NetworkPage
      context={context}
      here="lessons"
      words={{ title: lesson.name[language], lead: lesson.purpose[language] }}
      above={[{ href: '/lessons', label: words.title }]}
      head={<LessonHead language={language} lesson={lesson} />}
      scripts={['help.js']}
      look="p-lesson"
    >
      <LessonRead language={language} lesson={lesson} help={help} seats={seats} />
      {begins ? (
        <p class="noprint">
          <a href="/lessons/cases">{words.try_exercise}</a>
        </p>
      ) : null}
      {begins ? <InPlace language={language} seats={seats} /> : null}
      <Sources language={language} sources={lesson.sources} />
      {next ? (
        <p class="lesson-next noprint">
          {words.next}: <a href={`/lessons/${next.id}`}>{next.name[language]}</a>
        </p>
      ) : null}
    </NetworkPage>
  )
}

/** How long it takes, and the way to have it on paper. */
export const LessonHead = ({ language, lesson }: { language: Language; lesson: Lesson }) => (
  <p class="acts">
    <span class="soft">{text[language].minutes(minutesOf(lesson))}</span>
    <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
      {text[language].print}
    </button>
  </p>
)
