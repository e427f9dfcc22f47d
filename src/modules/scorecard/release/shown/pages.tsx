import { formatDate } from '../../../../platform/format.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative, Step } from '../../../initiatives/queries.ts'
import { ShortFigured } from '../../pulse/result/pages.tsx'
import { text as pulse_text } from '../../pulse/text/index.ts'
import { Figured } from '../../results/pages.tsx'
import type { Closed } from '../../results/queries.ts'
import { headline, picks } from '../../results/rules.ts'
import { type Reading, readingOf, roundIn, shout } from '../../results/text/index.ts'
import { seriesOf } from '../../rounds/rules.ts'
import type { Audience } from '../rules.ts'
import { text } from '../text/index.ts'

export type ReleasedProps = {
  context: PageContext
  initiative: Pick<Initiative, 'title' | 'place'>
  closed: Closed
  audience: Audience
  /** Null while both have not said yes: then the group is looking at what it would show. */
  since: Date | null
  steps: Step[] | null
  /** For the group's own look at the page: the way back. */
  back?: string
}

/** A released result for those without a seat: the result, what it is and is not, and no way into the initiative. */
export function ReleasedPage(props: ReleasedProps) {
  const { context, initiative, closed, audience, since, steps } = props
  const { language } = context
  const { round, snapshot } = closed
  const words = text[language]
  const reading = readingOf(language, closed.known.in(language), snapshot, round.sides)
  const pulse = seriesOf(round.kind) === 'pulse'
  const shouted = headline(snapshot, closed.before?.snapshot ?? null).map(one => shout(one, reading))
  const seats = snapshot.members.reduce((sum, member) => sum + member.seats, 0)
  const within = words.audiences[audience].within
  const which = reading.capital(roundIn(language, round, closed.closed_at))
  return (
    <Page context={context} title={`${initiative.title}, ${which}`} look="p-result" unlisted>
      <header class="head">
        {props.back ? <Preview context={context} audience={audience} back={props.back} /> : null}
        <p class="eyebrow">
          {initiative.title}, {initiative.place}. {which}
        </p>
        <h1>{pulse ? pulse_text[language].result_title : shouted.join(' ')}</h1>
        <p class="lead">
          {snapshot.n <= seats
            ? reading.words.answered_of(snapshot.n, seats)
            : reading.words.answered(snapshot.n)}
        </p>
        <p>
          {since ? words.shared_by(within, formatDate(language, since)) : words.shared_when(within)}{' '}
          <a class="noprint" href="#about">
            {words.about}
          </a>
        </p>
        <p class="acts">
          <button class="ds-button" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      </header>
      {pulse ? (
        <ShortFigured closed={closed} reading={reading} />
      ) : (
        <Figured reading={reading} picked={picks(snapshot, closed.known.scored)} closed={closed}>
          {steps ? <Agreed reading={reading} steps={steps} /> : null}
        </Figured>
      )}
      <section class="r-after" id="about">
        <h2>{words.about}</h2>
        <ul>
          <li>{words.about_us(initiative.title)}</li>
          <li>{words.about_what}</li>
          <li>{words.about_low}</li>
          <li>{words.about_small}</li>
          <li>{words.about_back}</li>
        </ul>
      </section>
    </Page>
  )
}

/** What the group agreed, without who is to do it: no names leave the group. */
function Agreed({ reading, steps }: { reading: Reading; steps: readonly Step[] }) {
  const { language, capital } = reading
  const words = text[language]
  return (
    <section class="half r-steps">
      <h2>{words.agreed}</h2>
      {steps.length === 0 ? <p class="soft">{words.agreed_none}</p> : null}
      <ul class="rows">
        {steps.map(step => {
          const day = step.due ? words.by_day(formatDate(language, step.due)) : ''
          const became = step.outcome ? reading.words.outcomes[step.outcome] : ''
          return (
            <li>
              <b>{step.what}</b>
              <span>{capital([day, became].filter(Boolean).join(', '))}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Says on top of a page that it is only a look at what others would see. */
export function Preview(props: { context: PageContext; audience: Audience; back: string }) {
  const words = text[props.context.language]
  return (
    <div class="ds-alert noprint" data-color="info">
      <p>
        {words.preview_of(words.audiences[props.audience].within)}{' '}
        <a href={props.back}>{words.preview_back}</a>
      </p>
    </div>
  )
}

/** The same for every link that opens nothing: ended, not yet released, or mistyped. */
export function NothingHerePage(props: { context: PageContext }) {
  const words = text[props.context.language]
  return (
    <Page context={props.context} title={words.closed_link} narrow unlisted>
      <header class="head">
        <h1>{words.closed_link}</h1>
        <p class="lead">{words.closed_link_lead}</p>
      </header>
    </Page>
  )
}
