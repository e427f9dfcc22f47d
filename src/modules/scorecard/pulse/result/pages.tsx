import type { Child } from 'hono/jsx'
import { formatList } from '../../../../platform/format.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { ReleasedTo } from '../../release/outside/pages.tsx'
import type { Audience } from '../../release/queries.ts'
import { differenceRows } from '../../results/difference/pages.tsx'
import { Statements } from '../../results/figures/pages.tsx'
import { TalkOver } from '../../results/pages.tsx'
import { DifferenceChart } from '../../results/pictures.tsx'
import type { Closed } from '../../results/queries.ts'
import { picks, type Sentence, sentences } from '../../results/rules.ts'
import { type Reading, readingOf, roundIn } from '../../results/text/index.ts'
import { Closer, Rounds, Ways } from '../../results/ways/pages.tsx'
import { OverTime, shortly } from '../line/pages.tsx'
import type { KnownLine } from '../queries.ts'
import { text } from '../text/index.ts'

type Props = {
  context: PageContext
  initiative: Pick<Initiative, 'initiative_id' | 'title' | 'place'>
  closed: Closed
  sits: boolean
  /** The pulses over time; null for a check, which has no line. */
  over_time: KnownLine
  leads: boolean
  /** To whom outside the group it is released; never a staff check. */
  released?: readonly Audience[]
  /** The open lines, for those who sit at the table. */
  lines?: Child
  /** Why a look at what others see is no page of theirs. */
  notice?: Child
}

/** What a pulse or a check says: short, for the end of a meeting. */
export function ShortResultPage(props: Props) {
  const { context, initiative, closed, over_time } = props
  const { round, snapshot } = closed
  const { language } = context
  const words = text[language]
  const staff = round.kind === 'staff'
  const reading = readingOf(language, closed.known.in(language), snapshot, round.sides)
  const home = `/i/${initiative.initiative_id}`
  const which = roundIn(language, round, closed.closed_at)
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
          {initiative.title}, {which}
        </p>
        <h1>{staff ? words.staff_title : words.result_title}</h1>
        <p class="lead">
          {snapshot.kind === 'talk'
            ? reading.words.talk_only_lead(snapshot.k)
            : snapshot.n <= seats
              ? reading.words.answered_of(snapshot.n, seats)
              : reading.words.answered(snapshot.n)}
        </p>
        {staff ? <p class="note">{words.staff_only}</p> : null}
        {props.notice}
        <Ways
          reading={reading}
          at={`${home}/rounds/${round.id}`}
          sits={props.sits}
          leads={props.leads && !staff}
          shares={props.released !== undefined}
        />
        {staff ? <Rounds closed={closed} home={home} reading={reading} /> : null}
      </header>
      {snapshot.kind === 'talk' ? (
        <Questions reading={reading} />
      ) : (
        <ShortFigured closed={closed} reading={reading} />
      )}
      {props.lines}
      <Closer reading={reading} at={`${home}/rounds/${round.id}`} />
      {staff ? (
        <p>
          <a href={`${home}/willingness`}>{words.to_check}</a>
        </p>
      ) : (
        <section class="r-after">
          <h2>{words.over_time}</h2>
          <OverTime language={language} over_time={over_time} />
          <p>
            <a href={`${home}/pulses`}>{words.rounds_all}</a>
          </p>
        </section>
      )}
      {props.sits && props.released ? (
        <ReleasedTo context={context} released={props.released} href={`${home}/rounds/${round.id}/release`} />
      ) : null}
      <p class="soft small r-after">
        {reading.words.reading.version(reading.view.title, reading.view.version)} {reading.view.status}
      </p>
    </Page>
  )
}

/** The picture, what is worth a talk, and the statements with their figures. */
export function ShortFigured(props: { closed: Closed; reading: Reading }) {
  const { closed, reading } = props
  const words = text[reading.language]
  return (
    <>
      <section class="r-diff">
        <h2>{words.picture}</h2>
        <DifferenceChart sides={reading.sides} rows={rowsOf(reading)} axis={reading.axis} />
      </section>
      <TalkOver reading={reading} picked={picks(closed.snapshot, closed.known.scored)} />
      <InShort reading={reading} staff={closed.round.kind === 'staff'} />
      <Statements reading={reading} folded />
    </>
  )
}

/** In the order the statements were asked, so that one pulse looks like the next. */
const rowsOf = (reading: Reading) =>
  reading.snapshot.statements.flatMap(one => differenceRows(reading, [one], id => shortly(reading, id)))

function InShort(props: { reading: Reading; staff: boolean }) {
  const { reading, staff } = props
  const words = text[reading.language]
  const labels = staff ? words.staff_labels : words.labels
  const told = sentences(reading.snapshot, null).flatMap(sentence => toldOf(sentence, reading, labels))
  return (
    <section>
      <h2>{words.in_short}</h2>
      {told.length === 0 ? <p>{words.even}</p> : null}
      <ul class="rows">
        {told.map(([label, what]) => (
          <li>
            <b>{label}</b>
            <span>{what}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Labels = { well: string; hard: string; differ: string }

/** One computed sentence of a pulse or a check: what it is about, and the statements in short. */
export function toldOf(sentence: Sentence, reading: Reading, labels: Labels): [string, string][] {
  const words = text[reading.language]
  const list = (ids: readonly string[]) =>
    reading.capital(
      formatList(
        reading.language,
        ids.map(id => reading.inSentence(shortly(reading, id))),
      ),
    )
  switch (sentence.kind) {
    case 'few_answers':
      return [[reading.words.labels.few_answers, reading.words.say.few_answers(sentence.n)]]
    case 'goes_well':
      return [[labels.well, list(sentence.fields)]]
    case 'is_hard':
      return [[labels.hard, list(sentence.fields)]]
    case 'differs': {
      const name = shortly(reading, sentence.field)
      return [[labels.differ, words.differ(name, reading.by(sentence.high), reading.by(sentence.low))]]
    }
    case 'not_known_yet':
      return [[words.unknown, list(sentence.statements)]]
    default:
      return []
  }
}

/** With too few for figures the questions remain. */
function Questions(props: { reading: Reading }) {
  const { reading } = props
  return (
    <section>
      <h2>{text[reading.language].questions}</h2>
      <ul>{reading.view.statements.map(({ talk }) => (talk ? <li>{talk}</li> : null))}</ul>
    </section>
  )
}
