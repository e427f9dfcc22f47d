import { Button } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { SideMark } from '../../../../platform/look/marks.tsx'
import { Page } from '../../../../platform/page.tsx'
import { LastStepsSection } from '../../course/steps/pages.tsx'
import { text as pulse_text } from '../../pulse/text/index.ts'
import { roundTitle, sideTitle } from '../../text/index.ts'
import { FollowRounds } from '../moved/pages.tsx'
import { Agreed, type Frame, homeOf, hrefOf, type RoundView } from '../pages.tsx'
import type { Round } from '../queries.ts'
import type { PublishedCounts } from '../rules.ts'
import { text } from '../text/index.ts'

/** How many have answered; `moved`: no number is told, since a seat has moved in the round or out of it. */
type Counted = { counts: PublishedCounts; moved: boolean }

/** A round that people are answering: how many have, as far as that may be told, and what its leader can do. */
export function OpenPage(props: RoundView & Counted) {
  const { context, initiative, round, leads, answers } = props
  const { language } = context
  const words = wordsFor(language, round)
  const href = hrefOf(initiative.initiative_id, round)
  const title = roundTitle(language, round)
  return (
    <Page context={context} title={title} crumbs={[homeOf(initiative)]} said={words.said} narrow>
      <header class="head">
        <h1>{title}</h1>
        <p class="lead">{words.open_lead}</p>
      </header>
      <FollowRounds initiative_id={initiative.initiative_id} last_change={props.last_change} />
      {answers ? (
        <p>
          <a class="ds-button big" href={`${href}/answer`}>
            {words.answer}
          </a>
        </p>
      ) : null}
      <LastStepsSection {...props} language={language} initiative_id={initiative.initiative_id} />
      <Answered {...props} />
      <Agreed {...props} />
      {leads ? <Ways language={language} href={href} round={round} /> : null}
      {leads ? (
        <section class="acts">
          <a class="ds-button" data-variant="secondary" href={`${href}/close`}>
            {words.close}
          </a>
        </section>
      ) : null}
    </Page>
  )
}

/** A pulse and a check are opened and closed in words of their own. */
const ownWords = (language: Language, { kind }: Round) =>
  kind === 'pulse' || kind === 'staff' ? pulse_text[language].in_place[kind] : null

const wordsFor = (language: Language, round: Round) => ({ ...text[language], ...ownWords(language, round) })

/** Every way to answer, and the words to tell people with: whoever leads the round chooses. */
function Ways(props: { language: Language; href: string; round: Round }) {
  const words = text[props.language]
  const own_words = ownWords(props.language, props.round)
  // The staff's own check is answered by each alone.
  const ways = (['screen', 'paper', 'help', 'tell'] as const).filter(
    way => way !== 'screen' || props.round.kind !== 'staff',
  )
  return (
    <section>
      <h2>{words.ways}</h2>
      <ul class="rows">
        {ways.map(way => (
          <li>
            <b>
              <a href={`${props.href}/${way}`}>
                {way === 'tell' && own_words ? own_words.tell : words.way[way].label}
              </a>
            </b>
            <span>{words.way[way].what}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answered(props: RoundView & Counted) {
  const { context, round, counts, moved, k } = props
  const { language } = context
  const words = text[language]
  const hidden = counts.sides.length < round.sides.length || counts.all === null
  return (
    <section>
      <h2>{words.answered}</h2>
      {hidden ? <p class="soft">{moved ? words.answered_moved : words.answered_hidden(k)}</p> : null}
      <ul class="rows">
        {counts.sides.map(count => {
          const index = round.sides.findIndex(side => side.id === count.side)
          return (
            <li>
              <b>
                <SideMark index={index} /> {sideTitle(language, round.sides[index]!)}
              </b>
              <span class="num">{words.answered_of(count.answered, count.seats)}</span>
            </li>
          )
        })}
        {counts.all ? (
          <li>
            <b>{words.answered_all}</b>
            <span class="num">{words.answered_of(counts.all.answered, counts.all.seats)}</span>
          </li>
        ) : null}
      </ul>
    </section>
  )
}

/** Closing is final: what it means, before the button. */
export function ClosePage(props: Frame & { round: Round }) {
  const { context, initiative, round } = props
  const words = wordsFor(context.language, round)
  const href = hrefOf(initiative.initiative_id, round)
  return (
    <Page context={context} title={words.close_title} crumbs={[homeOf(initiative)]} narrow>
      <header class="head">
        <h1>{words.close_title}</h1>
        <p class="lead">{words.close_lead}</p>
      </header>
      <ul>
        {words.close_what.map(what => (
          <li>{what}</li>
        ))}
      </ul>
      <div class="acts">
        <Button action={`${href}/close`} label={words.close_now} />
        <a href={href}>{words.not_now}</a>
      </div>
    </Page>
  )
}
