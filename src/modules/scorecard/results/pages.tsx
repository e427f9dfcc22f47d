import type { Child } from 'hono/jsx'
import { formatDate, formatMonth } from '../../../platform/format.ts'
import { SideMark } from '../../../platform/look/marks.tsx'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative, Step } from '../../initiatives/queries.ts'
import { ReleasedTo } from '../release/outside/pages.tsx'
import type { Audience } from '../release/queries.ts'
import { NotKnown, OtherGroupings, Spread, Who } from './counts/pages.tsx'
import { HowFar, SinceLast } from './difference/pages.tsx'
import { Figures, Statements } from './figures/pages.tsx'
import { Prompts } from './grid/pages.tsx'
import type { Closed } from './queries.ts'
import { Wheel } from './radar/pages.tsx'
import { differences, headline, type Picked, picks, sentences } from './rules.ts'
import { type Reading, readingOf, roundIn, roundName, say, shout } from './text/index.ts'
import { Closer, Rounds, Ways } from './ways/pages.tsx'

export type ResultProps = {
  context: PageContext
  initiative: Pick<Initiative, 'initiative_id' | 'title' | 'place'>
  closed: Closed
  /** Null where they are not shown: the result was released without them. */
  steps: Step[] | null
  last_steps: Step[]
  /** Who sits at the table: those who only follow the work get no ways into the talk. */
  sits: boolean
  leads?: boolean
  /** To whom outside the group it is released, and why a look at what they see is no page of theirs. */
  released?: readonly Audience[]
  notice?: Child
  /** The open lines, for those who sit at the table. */
  lines?: Child
}

/** What one round says, on one page that a group can talk over. */
export function ResultPage(props: ResultProps) {
  const { context, initiative, closed } = props
  const { round, snapshot, before } = closed
  const reading = readingOf(context.language, closed.known.in(context.language), snapshot, round.sides)
  const { words } = reading
  const picked = picks(snapshot, closed.known.scored)
  const shouted = headline(snapshot, before?.snapshot ?? null).map(sentence => shout(sentence, reading))
  const home = `/i/${initiative.initiative_id}`
  const which = roundIn(context.language, round, closed.closed_at)
  const seats = snapshot.members.reduce((sum, member) => sum + member.seats, 0)
  return (
    <Page
      context={context}
      title={`${initiative.title}, ${which}`}
      look={snapshot.kind === 'figures' ? 'p-result' : ''}
      narrow={snapshot.kind === 'talk'}
      crumbs={[{ href: home, label: initiative.title }]}
    >
      <header class="head" data-closed-round={round.id}>
        <p class="eyebrow">
          {initiative.title}, {initiative.place}, {which}
        </p>
        <h1>{shouted.join(' ')}</h1>
        {snapshot.kind === 'talk' ? (
          <p class="lead">{words.talk_only_lead(snapshot.k)}</p>
        ) : (
          <p class="lead">
            {snapshot.n <= seats ? words.answered_of(snapshot.n, seats) : words.answered(snapshot.n)}
          </p>
        )}
        {props.notice}
        <Ways
          reading={reading}
          at={`${home}/rounds/${round.id}`}
          sits={props.sits}
          leads={props.leads === true && round.kind !== 'import'}
          shares={props.released !== undefined}
          doing={`${home}/guide/after/${round.id}`}
        />
        <Rounds closed={closed} home={home} reading={reading} />
      </header>
      {snapshot.kind === 'talk' ? (
        <OpenQuestions reading={reading} />
      ) : (
        <Figured reading={reading} picked={picked} closed={closed}>
          <Steps {...props} reading={reading} />
          {props.lines}
        </Figured>
      )}
      {snapshot.kind === 'talk' ? <Steps {...props} reading={reading} /> : null}
      <Closer reading={reading} at={`${home}/rounds/${round.id}`} />
      {props.sits && props.released ? (
        <ReleasedTo context={context} released={props.released} href={`${home}/rounds/${round.id}/release`} />
      ) : null}
    </Page>
  )
}

/** The picture first, then the words, the prompts, the change, the agreements, and the figures. */
export function Figured(props: { reading: Reading; picked: Picked[]; closed: Closed; children?: Child }) {
  const { reading, picked, closed } = props
  return (
    <>
      <HowFar reading={reading} />
      <TalkOver reading={reading} picked={picked} />
      <InShort reading={reading} closed={closed} />
      <Wheel reading={reading} />
      <Prompts reading={reading} picked={picked} />
      <SinceLast reading={reading} closed={closed} />
      <Who reading={reading} closed={closed} />
      <NotKnown reading={reading} />
      {props.children}
      <Figures reading={reading} before={closed.before?.snapshot ?? null} />
      <Statements reading={reading} />
      <OtherGroupings reading={reading} />
      <Spread reading={reading} picked={picked} />
      <HowToRead reading={reading} />
    </>
  )
}

/** The statements that are worth a talk, each with why it was picked and a question. */
export function TalkOver(props: { reading: Reading; picked: readonly Picked[] }) {
  const { reading, picked } = props
  const { words } = reading
  if (picked.length === 0) return null
  return (
    <aside class="r-talk">
      <h2>
        {picked.length === 1
          ? words.talk_over_one
          : words.talk_over(reading.capital(reading.counted(picked.length)))}
      </h2>
      <ol class="talk">
        {picked.map(pick => (
          <li>
            <p class="say">{reading.quoted(pick.statement)}</p>
            <Why reading={reading} pick={pick} />
            <p>{reading.view.statements.find(one => one.id === pick.statement)?.talk ?? words.ask_anyway}</p>
          </li>
        ))}
      </ol>
    </aside>
  )
}

/** Why a statement was picked for the talk. */
export function Why(props: { reading: Reading; pick: Picked }) {
  const { reading, pick } = props
  const { words, snapshot } = reading
  if (pick.why === 'low') return <p class="who">{words.low_in_all}</p>
  const figure = snapshot.statements.find(one => one.id === pick.statement)
  if (pick.why === 'not_known_yet') {
    return <p class="who">{words.do_not_know(reading.count(figure?.dont_know ?? 0), snapshot.n)}</p>
  }
  const highest = (figure ? differences(snapshot, [figure])[0] : undefined)?.a.by ?? ''
  return (
    <p class="who">
      <SideMark index={snapshot.groups.findIndex(group => group.id === highest)} />{' '}
      {words.highest(reading.by(highest))}
    </p>
  )
}

function InShort(props: { reading: Reading; closed: Closed }) {
  const { reading, closed } = props
  const { words } = reading
  const since = closed.before ? formatMonth(reading.language, closed.before.closed_at) : ''
  return (
    <section class="half r-short">
      <h2>{words.in_short}</h2>
      <ul class="rows">
        {sentences(reading.snapshot, closed.before?.snapshot ?? null).map(sentence => (
          <li>
            <b>{words.labels[sentence.kind]}</b>
            <span>{say(sentence, reading, since)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Steps(props: ResultProps & { reading: Reading }) {
  const { reading, steps, last_steps, closed, initiative } = props
  const { words } = reading
  if (!steps) return null
  return (
    <section class="half r-steps">
      <h2>{words.steps}</h2>
      {steps.length > 0 ? (
        <StepList steps={steps} reading={reading} />
      ) : (
        <p class="soft">
          {words.steps_none}{' '}
          {props.sits ? (
            <a class="noprint" href={`/i/${initiative.initiative_id}/rounds/${closed.round.id}/talk#agree`}>
              {words.steps_agree}
            </a>
          ) : null}
        </p>
      )}
      {last_steps.length > 0 && closed.last ? (
        <>
          <h3>{words.steps_last(roundName(reading.language, closed.last.round))}</h3>
          <StepList steps={last_steps} reading={reading} outcome />
        </>
      ) : null}
    </section>
  )
}

/** Agreed steps: what, who, by when, and what became of those that are taken up again. */
export function StepList(props: { steps: readonly Step[]; reading: Reading; outcome?: boolean }) {
  const { words, language, capital } = props.reading
  return (
    <ul class="rows">
      {props.steps.map(step => (
        <li>
          <b dir="auto">{step.what}</b>
          <span>
            {words.step_who(step.who, step.due ? formatDate(language, step.due) : '')}
            {props.outcome || step.outcome ? `. ${capital(words.outcomes[step.outcome ?? 'none'])}` : ''}
            {step.note ? `: ${step.note}` : ''}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The instrument's questions for each field, for rounds with and without figures. */
function OpenQuestions(props: { reading: Reading }) {
  const { reading } = props
  const fields = (reading.view.groupings[0]?.groups ?? []).filter(({ questions }) => questions.length > 0)
  if (fields.length === 0) return null
  return (
    <section>
      <h2>{reading.words.open_questions}</h2>
      {fields.map(field => (
        <>
          <h3>{field.name}</h3>
          <ul>
            {field.questions.map(question => (
              <li>{question}</li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

function HowToRead(props: { reading: Reading }) {
  const { words, snapshot, view, quoted } = props.reading
  const { reading } = words
  const whole_only = snapshot.statements.filter(one => one.whole_only)
  const left_out = snapshot.statements.filter(one => one.whole === null)
  return (
    <details class="ds-details r-after r-reading">
      <summary>{words.reading_fold}</summary>
      <div>
        <ul>
          <li>{reading.small}</li>
          {snapshot.groupings.length > 1 ? <li>{reading.same_answers}</li> : null}
          <li>{reading.ends}</li>
          {whole_only.map(one => (
            <li>{reading.whole_only(quoted(one.id), snapshot.k)}</li>
          ))}
          {left_out.map(one => (
            <li>{reading.left_out(quoted(one.id), snapshot.k)}</li>
          ))}
          <li>
            {reading.version(view.title, view.version)} {view.status}
          </li>
        </ul>
      </div>
    </details>
  )
}
