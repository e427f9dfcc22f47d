import { Button } from '../../../platform/form.tsx'
import { formatDate, formatList } from '../../../platform/format.ts'
import { SideMark } from '../../../platform/look/marks.tsx'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { party_text } from '../../initiatives/queries.ts'
import type { LastSteps } from '../course/queries.ts'
import { LastStepsSection } from '../course/steps/pages.tsx'
import { text as course_text } from '../course/text/index.ts'
import { BesideRounds } from '../pulse/beside/pages.tsx'
import { roundTitle, sideTitle } from '../text/index.ts'
import { FollowRounds } from './moved/pages.tsx'
import type { Round } from './queries.ts'
import { type Member, parties, seatsOn, seriesOf, sideOf } from './rules.ts'
import { text } from './text/index.ts'

export type Frame = { context: PageContext; initiative: { initiative_id: string; title: string } }

export const hrefOf = (initiative_id: string, round: { id: string }): string =>
  `/i/${initiative_id}/rounds/${round.id}`

/** Every round of the initiative, the newest first. */
export function RoundsPage(props: Frame & { rounds: readonly Round[]; leads: boolean; staff: boolean }) {
  const { context, initiative, leads } = props
  const { language } = context
  const words = text[language]
  const rounds = props.rounds.filter(round => seriesOf(round.kind) === 'round')
  const running = rounds.some(round => round.kind === 'group' && round.status !== 'closed')
  return (
    <Page context={context} title={words.rounds} crumbs={[homeOf(initiative)]} said={words.said} narrow>
      <header class="head">
        <h1>{words.rounds}</h1>
        <p class="lead">{words.rounds_lead}</p>
        <p>
          <a href={`/i/${initiative.initiative_id}/course`}>{course_text[language].to_course}</a>
        </p>
      </header>
      {rounds.length === 0 ? <p class="empty">{words.none_yet}</p> : null}
      {rounds.length === 0 ? null : (
        <ul class="rows">
          {rounds.toReversed().map(round => (
            <li>
              <b>
                <a href={hrefOf(initiative.initiative_id, round)}>{roundTitle(language, round)}</a>
              </b>
              <span>
                {round.kind === 'import' ? words.imported : words.status[round.status]}
                {round.closed_at ? `, ${formatDate(language, round.closed_at)}` : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
      {leads ? (
        <section class="acts">
          {running ? null : (
            <a class="ds-button" href={`/i/${initiative.initiative_id}/rounds/new`}>
              {words.plan}
            </a>
          )}
          <a href={`/i/${initiative.initiative_id}/rounds/import`}>{words.import}</a>
        </section>
      ) : null}
      <BesideRounds {...props} />
    </Page>
  )
}

export const homeOf = (initiative: { initiative_id: string; title: string }) => ({
  href: `/i/${initiative.initiative_id}`,
  label: initiative.title,
})

export type RoundView = Frame & {
  round: Round
  members: readonly Member[]
  k: number
  leads: boolean
  /** Whether this person has a side to answer for. */
  answers: boolean
  /** What was agreed after the round before, if anything, and whether this person may note how it went. */
  last: LastSteps | null
  may_note: boolean
  /** The newest change when the page was made, so that it hears of the next. */
  last_change: number
}

/** A round before it opens: what is agreed, for everybody to see. */
export function PlannedPage(props: RoundView & { voted: boolean; member: boolean; all_agreed: boolean }) {
  const { context, initiative, round, leads } = props
  const words = text[context.language]
  const href = hrefOf(initiative.initiative_id, round)
  const title = roundTitle(context.language, round)
  return (
    <Page context={context} title={title} crumbs={[homeOf(initiative)]} said={words.said} narrow>
      <header class="head">
        <h1>{title}</h1>
        <p class="lead">{words.planned_lead}</p>
      </header>
      <FollowRounds initiative_id={initiative.initiative_id} last_change={props.last_change} />
      <LastStepsSection {...props} language={context.language} initiative_id={initiative.initiative_id} />
      <Agreed {...props} />
      <Smaller {...props} href={href} />
      {leads ? (
        <section>
          <p>{words.open_explain}</p>
          <div class="acts">
            <Button action={`${href}/open`} label={words.open_round} />
            <a href={`${href}/edit`}>{words.change_plan}</a>
            <a href={`${href}/paper`}>{words.way.paper.label}</a>
            <Button action={`${href}/cancel`} label={words.cancel_plan} variant="tertiary" />
          </div>
        </section>
      ) : null}
    </Page>
  )
}

/** What was agreed: who answers in which group, and until when. */
export function Agreed(props: RoundView) {
  const { context, round, members } = props
  const { language } = context
  const words = text[language]
  const silent = parties.filter(party => !sideOf(round.sides, party))
  const names = (some: readonly (typeof parties)[number][]) =>
    formatList(
      language,
      some.map(party => party_text[language][party].toLowerCase()),
    )
  return (
    <section>
      <h2>{words.who_answers}</h2>
      <p>{round.sides.length === 1 ? words.one_side : words.k_is[props.k]}</p>
      <p>{round.closes_on ? words.closes(formatDate(language, round.closes_on)) : words.closes_by_hand}</p>
      <ul class="rows">
        {round.sides.map((side, index) => (
          <li>
            <b>
              <SideMark index={index} /> {sideTitle(language, side)}
            </b>
            <span>
              {words.seats(seatsOn(side, members).length)}: {names(side.parties)}
            </span>
          </li>
        ))}
        {silent.length > 0 ? (
          <li>
            <b>{words.not_answering}</b>
            <span>{names(silent)}</span>
          </li>
        ) : null}
      </ul>
    </section>
  )
}

/** The secret vote on smaller groups. Only whether all have agreed is ever shown. */
function Smaller(props: RoundView & { voted: boolean; member: boolean; all_agreed: boolean; href: string }) {
  const { context, round, leads, href, member } = props
  const words = text[context.language]
  if (round.asked_k === null) {
    if (!leads) return null
    return (
      <section>
        <h2>{words.smaller}</h2>
        <p>{words.smaller_lead}</p>
        <div class="acts">
          <Button action={`${href}/ask`} label={words.ask[3]} variant="secondary" carry={{ asked_k: '3' }} />
          <Button action={`${href}/ask`} label={words.ask[1]} variant="tertiary" carry={{ asked_k: '1' }} />
        </div>
      </section>
    )
  }
  return (
    <section>
      <h2>{words.asked[round.asked_k]}</h2>
      <p class="strong" role="status">
        {props.all_agreed ? words.all_agreed : words.not_agreed}
      </p>
      {member ? (
        <>
          <p>{props.voted ? words.voted : words.vote_lead}</p>
          <div class="acts">
            <Button
              action={`${href}/vote`}
              label={words.vote_yes}
              variant="secondary"
              carry={{ agrees: 'yes' }}
            />
            <Button
              action={`${href}/vote`}
              label={words.vote_no}
              variant="secondary"
              carry={{ agrees: 'no' }}
            />
          </div>
        </>
      ) : null}
      {leads ? (
        <Button action={`${href}/ask`} label={words.ask[5]} variant="tertiary" carry={{ asked_k: '5' }} />
      ) : null}
    </section>
  )
}
