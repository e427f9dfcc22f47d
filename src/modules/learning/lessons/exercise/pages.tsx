import type { Child } from 'hono/jsx'
import type { Language } from '../../../../platform/language.ts'
import { ProgressLine } from '../../../../platform/look/marks.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import { LearningPage, learningHref, NetworkPage } from '../../pages.tsx'
import { ThinToThick } from '../pictures.tsx'
import { Sources } from '../reading/pages.tsx'
import { type Case, type Choice, choices, type Exercise, type Standing } from '../rules.ts'
import { text } from '../text/index.ts'

type Seat = { initiative_id: string; title: string }

type Props = {
  context: PageContext
  exercise: Exercise
  /** In an initiative the exercise ends with its own sentence. */
  initiative: Seat | null
}

const hrefOf = (initiative: Seat | null) =>
  initiative ? `${learningHref(initiative.initiative_id)}/cases` : '/lessons/cases'

/** One page of the exercise: its beginning, a case, what we think of it, or its end. */
export function ExercisePage(props: Props & { standing: Standing; seats: readonly Seat[] }) {
  const { context, exercise, initiative, standing, seats } = props
  const { language } = context
  const words = text[language].exercise
  const own = { language, exercise, here: hrefOf(initiative) }
  if (standing.at === 'end')
    return (
      <Frame {...props} title={words.end} lead={words.end_lead} under>
        <End language={language} here={own.here} seats={initiative ? [initiative] : seats} />
      </Frame>
    )
  if (standing.at === 'case')
    return (
      <Frame {...props} title={standing.one.name[language]} under>
        <OneCase {...own} number={standing.number} one={standing.one} chosen={standing.chosen} />
      </Frame>
    )
  return (
    <Frame {...props} title={exercise.name[language]} lead={exercise.purpose[language]}>
      <p>{words.lead}</p>
      <ul>
        {words.how.map(line => (
          <li>{line}</li>
        ))}
      </ul>
      <p class="acts">
        <a class="ds-button big" href={`${own.here}?case=${exercise.cases[0]!.id}`}>
          {words.start}
        </a>
        <a href="/lessons/cases/print">{words.print}</a>
      </p>
      <Sources language={language} sources={exercise.sources} />
    </Frame>
  )
}

/** The same page stands among the open ones and inside an initiative. */
function Frame(props: Props & { title: string; lead?: string; under?: boolean; children?: Child }) {
  const { context, exercise, initiative, title, lead, under, children } = props
  const { language } = context
  const words = { title, ...(lead && { lead }) }
  const way = { href: hrefOf(initiative), label: exercise.name[language] }
  return initiative ? (
    <LearningPage context={context} initiative={initiative} words={words} above={under ? [way] : []}>
      {children}
    </LearningPage>
  ) : (
    <NetworkPage
      context={context}
      here="lessons"
      words={words}
      above={[{ href: '/lessons', label: text[language].title }, ...(under ? [way] : [])]}
    >
      {children}
    </NetworkPage>
  )
}

function OneCase(props: {
  language: Language
  exercise: Exercise
  here: string
  number: number
  one: Case
  chosen: Choice | null
}) {
  const { language, exercise, here, number, one, chosen } = props
  const words = text[language].exercise
  const of = exercise.cases.length
  const before = exercise.cases[number - 1]
  const after = exercise.cases[number + 1]
  return (
    <>
      <div class="prog">
        <p>{words.number(number + 1, of)}</p>
        <ProgressLine done={number + (chosen ? 1 : 0)} of={of} pause={null} />
      </div>
      <p class="lesson-story">{one.story[language]}</p>
      {chosen ? (
        <Seen language={language} one={one} chosen={chosen} />
      ) : (
        <form method="get" action={here} class="lesson-choose">
          <input type="hidden" name="case" value={one.id} />
          <fieldset class="ds-fieldset">
            <legend class="big">{words.question}</legend>
            <p data-field="description">{words.talk_first}</p>
            <p class="acts">
              {choices.map(choice => (
                <button
                  type="submit"
                  class="ds-button big"
                  data-variant="secondary"
                  name="chosen"
                  value={choice}
                >
                  {words.choices[choice]}
                </button>
              ))}
            </p>
          </fieldset>
        </form>
      )}
      <p class="acts noprint">
        {chosen ? (
          <a class="ds-button" href={`${here}?case=${after?.id ?? 'end'}`}>
            {after ? words.next : words.last}
          </a>
        ) : null}
        {chosen ? <a href={`${here}?case=${one.id}`}>{words.again}</a> : null}
        {before ? <a href={`${here}?case=${before.id}`}>{words.before}</a> : null}
      </p>
    </>
  )
}

/** What speaks for and against, where we think it lies, and what it would take. */
function Seen({ language, one, chosen }: { language: Language; one: Case; chosen: Choice }) {
  const words = text[language].exercise
  return (
    <div class="lesson-seen">
      <p role="status" class="strong">
        {words.chosen[chosen]}
      </p>
      <div class="lesson-both">
        <section>
          <h2>{words.speaks_for}</h2>
          <p>{one.speaks_for[language]}</p>
        </section>
        <section>
          <h2>{words.speaks_against}</h2>
          <p>{one.speaks_against[language]}</p>
        </section>
      </div>
      <section>
        <h2>{words.we_say}</h2>
        <OnLine language={language} one={one} />
      </section>
      <section>
        <h2>{words.would_take}</h2>
        <p>{one.would_take[language]}</p>
      </section>
    </div>
  )
}

function OnLine({ language, one }: { language: Language; one: Case }) {
  const words = text[language]
  return (
    <figure class="lesson-line">
      <ThinToThick mark={one.line === 'none' ? null : Number(one.line)} />
      <div class="lesson-ends" aria-hidden="true">
        <span>{words.line.thin}</span>
        <span>{words.line.thick}</span>
      </div>
      <figcaption class="strong">{words.exercise.lines[one.line]}</figcaption>
    </figure>
  )
}

function End({ language, here, seats }: { language: Language; here: string; seats: readonly Seat[] }) {
  const words = text[language]
  return (
    <>
      <p class="lead">{words.exercise.end_sentence}</p>
      <p class="acts">
        {seats.map(({ initiative_id, title }) => (
          <a class="ds-button" href={`${learningHref(initiative_id)}/understanding`} dir="auto">
            {seats.length === 1 ? words.exercise.to_sentence : title}
          </a>
        ))}
        <a href={here}>{words.exercise.from_start}</a>
      </p>
    </>
  )
}

/** The cases to cut out, and what we think of them on a sheet by itself. */
export function CardsPage({ context, exercise }: { context: PageContext; exercise: Exercise }) {
  const { language } = context
  const words = text[language]
  return (
    <NetworkPage
      context={context}
      here="lessons"
      words={{ title: words.exercise.cards_title, lead: words.exercise.cards_lead }}
      above={[{ href: '/lessons/cases', label: exercise.name[language] }]}
      head={
        <p class="acts">
          <button class="ds-button" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      }
      look="p-cases"
      wide
    >
      <ul class="lesson-cut">
        {exercise.cases.map((one, at) => (
          <li>
            <h2>
              {at + 1}. {one.name[language]}
            </h2>
            <p>{one.story[language]}</p>
            <p class="strong">{words.exercise.question}</p>
          </li>
        ))}
      </ul>
      <section class="lesson-answers">
        <h2>{words.exercise.answers}</h2>
        <ol>
          {exercise.cases.map(one => (
            <li>
              <b>{one.name[language]}.</b> {words.exercise.lines[one.line]}
              <p>
                <b>{words.exercise.speaks_for}:</b> {one.speaks_for[language]}
              </p>
              <p>
                <b>{words.exercise.speaks_against}:</b> {one.speaks_against[language]}
              </p>
              <p>
                <b>{words.exercise.would_take}:</b> {one.would_take[language]}
              </p>
            </li>
          ))}
        </ol>
      </section>
    </NetworkPage>
  )
}
