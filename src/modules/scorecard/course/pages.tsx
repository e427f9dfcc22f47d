import { formatDate, formatList } from '../../../platform/format.ts'
import { Path } from '../../../platform/look/drawings.tsx'
import { Page } from '../../../platform/page.tsx'
import type { Snapshot } from '../closing/rules.ts'
import { toldOf } from '../pulse/result/pages.tsx'
import { text as pulse_text } from '../pulse/text/index.ts'
import { headline } from '../results/rules.ts'
import { type Reading, readingOf, shout } from '../results/text/index.ts'
import { type Frame, homeOf, hrefOf } from '../rounds/pages.tsx'
import type { Round } from '../rounds/queries.ts'
import { seriesOf } from '../rounds/rules.ts'
import { roundTitle, sideName } from '../text/index.ts'
import { PointMark } from './pictures.tsx'
import type { Course } from './queries.ts'
import { StepsAndHow } from './steps/pages.tsx'
import { text } from './text/index.ts'

type Show = Frame & { course: Course; leads: boolean }
type Of<Kind extends Course['points'][number]['kind']> = Show & {
  point: Extract<Course['points'][number], { kind: Kind }>
}

/** The way so far, as a line: what was asked, what was seen, what was agreed, where the course was changed. */
export function CoursePage(props: Show) {
  const { context, initiative, course } = props
  const words = text[context.language]
  const begun = course.points.some(point => point.kind !== 'question' || !point.first)
  return (
    <Page context={context} title={words.title} crumbs={[homeOf(initiative)]} look="p-course">
      <header class="head">
        <p class="eyebrow">{initiative.title}</p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {course.sees_results ? null : <p class="soft">{words.without_results}</p>}
        {begun ? (
          <p class="acts">
            <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
              {words.print}
            </button>
          </p>
        ) : null}
      </header>
      {begun ? null : (
        <section>
          <Path />
          <p class="empty">{words.empty}</p>
        </section>
      )}
      <ol class="course">
        {course.points.map(point => {
          if (point.kind === 'round') return <RoundPoint {...props} point={point} />
          if (point.kind === 'steps') return <StepsPoint {...props} point={point} />
          return <QuestionPoint {...props} point={point} />
        })}
        <Now {...props} />
      </ol>
    </Page>
  )
}

const noteAt = ({ context, initiative, course }: Show) => ({
  language: context.language,
  ...(course.sees_results && { note_at: `/i/${initiative.initiative_id}/steps` }),
})

function RoundPoint(props: Of<'round'>) {
  const { context, initiative, course, point } = props
  const { language } = context
  const words = text[language]
  const { round, steps } = point
  const title = roundTitle(language, round)
  const whole = seriesOf(round.kind) === 'round'
  return (
    <li class={whole ? undefined : 'beat'}>
      <PointMark kind={whole ? 'round' : 'pulse'} number={round.number} />
      <p class="when">{formatDate(language, point.at)}</p>
      <div class="saw">
        <h2>
          {course.results.has(round.id) ? (
            <a href={hrefOf(initiative.initiative_id, round)}>{title}</a>
          ) : (
            title
          )}
        </h2>
        <Seen {...props} />
      </div>
      {steps.length > 0 || round.kind === 'group' ? (
        <div class="after">
          {steps.length > 0 ? <h3>{words.agreed}</h3> : null}
          {steps.length > 0 ? <StepsAndHow {...noteAt(props)} steps={steps} /> : null}
          {steps.length === 0 ? <p class="soft">{words.nothing_agreed}</p> : null}
        </div>
      ) : null}
    </li>
  )
}

/** What the round's result says at a glance, and whether the same people answered; nothing but what is published. */
function Seen({ context, course, point }: Of<'round'>) {
  const { language } = context
  const words = text[language]
  const closed = course.results.get(point.round.id)
  if (!closed) return null
  const { snapshot, round, known, before } = closed
  const reading = readingOf(language, known.in(language), snapshot, round.sides)
  const told = seriesOf(round.kind) === 'round' ? inRound(reading, before?.snapshot) : inShort(reading, round)
  const count = (some: readonly { side: string; n: number }[], side: string) =>
    some.find(one => one.side === side)?.n ?? 0
  const changes = round.sides.flatMap(side => {
    const [joined, left] = [count(snapshot.joined, side.id), count(snapshot.left, side.id)]
    const said = [joined && words.joined(joined), left && words.left(left)].filter(one => one !== 0)
    return said.length > 0 ? [words.on_side(formatList(language, said), sideName(language, side))] : []
  })
  return (
    <>
      {told.map(said => (
        <p class={seriesOf(round.kind) === 'round' ? 'lead' : undefined}>{said}</p>
      ))}
      {snapshot.kind === 'figures' ? (
        <p class="soft">
          {words.answered(snapshot.n)}
          {round.kind === 'import' ? ` ${words.imported}.` : ''}
        </p>
      ) : null}
      {changes.length > 0 ? <p class="soft">{words.since(changes.join('; '))}</p> : null}
    </>
  )
}

/** The headline of a round, as its own page has it. */
const inRound = (reading: Reading, before: Snapshot | undefined): string[] => [
  headline(reading.snapshot, before ?? null)
    .map(sentence => shout(sentence, reading))
    .join(' '),
]

/** The same of a pulse or a check, in its own few words. */
function inShort(reading: Reading, { kind }: Round): string[] {
  const words = pulse_text[reading.language]
  if (reading.snapshot.kind === 'talk') return [reading.capital(`${words.few}.`)]
  const labels = kind === 'staff' ? words.staff_labels : words.labels
  const told = headline(reading.snapshot, null).flatMap(sentence => toldOf(sentence, reading, labels))
  return told.length > 0 ? told.map(([label, what]) => `${label}: ${what}`) : [words.even]
}

function StepsPoint(props: Of<'steps'>) {
  const { context, point } = props
  const { language } = context
  return (
    <li>
      <PointMark kind="steps" />
      <p class="when">{formatDate(language, point.at)}</p>
      <div class="saw">
        <h2>{text[language].between}</h2>
      </div>
      <div class="after">
        <StepsAndHow {...noteAt(props)} steps={point.steps} />
      </div>
    </li>
  )
}

function QuestionPoint({ context, point }: Of<'question'>) {
  const { language } = context
  const words = text[language]
  const { body, reason } = point.question
  return (
    <li>
      <PointMark kind={point.first ? 'steps' : 'question'} />
      <p class="when">{formatDate(language, point.at)}</p>
      <div class="saw">
        <h2>{point.first ? words.began : words.reworded}</h2>
        <p class="lead">{body}</p>
        {reason && !point.first ? (
          <p>
            <span class="soft">{words.because}</span> {reason}
          </p>
        ) : null}
      </div>
    </li>
  )
}

/** Where the line ends today: what is open or planned, and for whoever leads, the way on. */
function Now({ context, initiative, course, leads }: Show) {
  const { language } = context
  const words = text[language]
  const { ahead } = course
  const said = { open: words.open, planned: words.planned, closed: words.open }
  return (
    <li class="ahead">
      <PointMark kind="ahead" />
      <div class="saw">
        <h2>{words.now}</h2>
        {ahead.map(round => (
          <p>
            <a href={hrefOf(initiative.initiative_id, round)}>
              {said[round.status](roundTitle(language, round))}
            </a>
          </p>
        ))}
        {ahead.length === 0 ? <p class="soft">{words.none_running}</p> : null}
        {ahead.length === 0 && leads ? (
          <p class="noprint">
            <a href={`/i/${initiative.initiative_id}/rounds/new`}>{words.plan}</a>
          </p>
        ) : null}
      </div>
    </li>
  )
}
