import { type Access, worksHere } from '../../../platform/access.ts'
import { formatMonth } from '../../../platform/format.ts'
import { Coffee } from '../../../platform/look/drawings.tsx'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { WinInSmall } from '../../guide/news/pages.tsx'
import { WayInSmall } from '../../guide/way/small/pages.tsx'
import { ThinToThick } from '../../initiatives/pictures.tsx'
import { QuestionNow } from '../../initiatives/question/pages.tsx'
import { StateInSmall } from '../../initiatives/state/pages.tsx'
import { StepsInSmall } from '../../initiatives/steps/pages.tsx'
import { TableInSmall } from '../../people/pages.tsx'
import { mayEnter } from '../../people/residents/queries.ts'
import { RoundInSmall } from '../../scorecard/results/difference/pages.tsx'
import type { Overview } from '../queries.ts'
import type { NowKind } from '../rules.ts'
import { text } from '../text/index.ts'
import { WaysIn } from './ways/pages.tsx'

type Show = { context: PageContext; overview: Overview }

/** An initiative's first page: three things now, who sits at the table, where we stand, what we agreed. */
export function OverviewPage(props: Show & { access: Access }) {
  const { context, overview, access } = props
  const { initiative, question, participants } = overview
  const words = text[context.language]
  const base = `/i/${initiative.initiative_id}`
  return (
    <Page context={context} title={initiative.title} look="p-over" said={words.said}>
      <header class="head">
        <p class="eyebrow">
          {words.since(initiative.place, formatMonth(context.language, initiative.created_at))}
        </p>
        <h1>{initiative.title}</h1>
        <StateInSmall
          language={context.language}
          initiative_id={initiative.initiative_id}
          now={overview.state}
        />
        <QuestionNow
          language={context.language}
          initiative_id={initiative.initiative_id}
          question={question}
        />
        <WaysIn
          language={context.language}
          initiative={initiative}
          residents={mayEnter(participants, access.participant_id)}
        />
      </header>
      <div data-topic="news">
        <WinInSmall language={context.language} initiative_id={initiative.initiative_id} win={overview.win} />
      </div>
      <div class="cols" data-live={`${base}/live?after=${overview.last_change}`}>
        <ThreeThings context={context} overview={overview} may_tell={worksHere(access)} />
        <section>
          <h2>{words.table_title}</h2>
          <div data-topic="people">
            <TableInSmall language={context.language} people={participants} />
          </div>
          <p>
            <a href={`${base}/people`}>{words.table_link}</a>
          </p>
        </section>
      </div>
      <div class="cols">
        {hasRounds(overview) ? <LastRound context={context} overview={overview} /> : null}
        <section>
          <h2>{words.steps_title}</h2>
          <div data-topic="steps">
            <StepsInSmall
              language={context.language}
              initiative_id={initiative.initiative_id}
              steps={overview.steps}
              today={overview.today}
              may_note={access.grants.includes('member')}
            />
          </div>
          <p>
            <a href={`${base}/steps`}>{words.steps_link}</a>
          </p>
        </section>
      </div>
      <div class="cols">
        <WayInSmall
          language={context.language}
          way={overview.way}
          next_is_told={
            overview.things.includes('guide') ||
            (overview.way.phase === 'preparation' && !access.grants.includes('facilitator'))
          }
        />
        <div>
          <section>
            <h2>{words.meal_title}</h2>
            <p>{initiative.meal || words.meal_none}</p>
            {access.grants.includes('facilitator') ? (
              <p>
                <a href={`${base}/edit#meal`}>{words.edit}</a>
              </p>
            ) : null}
          </section>
          {overview.way.first_week ? null : (
            <section>
              <h2>{words.ambition_title}</h2>
              <ThinToThick language={context.language} ambition={initiative.ambition} />
            </section>
          )}
        </div>
      </div>
    </Page>
  )
}

function ThreeThings({ context, overview, may_tell }: Show & { may_tell: boolean }) {
  const words = text[context.language]
  return (
    <section>
      <h2>{words.now_title}</h2>
      {overview.things.length === 0 ? (
        <>
          <p class="soft">{words.now_none}</p>
          {may_tell ? (
            <p>
              <a href={`/i/${overview.initiative.initiative_id}/guide/news`}>{words.now_tell}</a>
            </p>
          ) : null}
          <Coffee />
        </>
      ) : null}
      <ol class="now">
        {overview.things.map((kind, index) => (
          <li>
            <h3>{words.now[kind].title}</h3>
            <p>{textOf(kind, context, overview)}</p>
            <p>
              <a class={index === 0 ? 'ds-button' : undefined} href={wayTo(kind, overview)}>
                {words.now[kind].link}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The guide says which point is next; all other kinds have words of their own. */
function textOf(kind: NowKind, { language }: PageContext, { way }: Overview): string {
  const next = kind === 'guide' ? way.next[0] : undefined
  return next ? next.point.name[language] : text[language].now[kind].text
}

function wayTo(kind: NowKind, overview: Overview): string {
  const { initiative, participants, round, pulse, check, way } = overview
  const base = `/i/${initiative.initiative_id}`
  const this_round = `${base}/rounds/${round?.id ?? ''}`
  const { running, ask_when, invited_to, minutes_of } = overview.meetings
  const meeting = (one: { id: string } | null, page: string) => `${base}/meetings/${one?.id ?? ''}/${page}`
  const ways: Record<NowKind, string> = {
    meeting_now: meeting(running, 'evening'),
    say_when: meeting(ask_when, 'times'),
    reply_meeting: meeting(invited_to, 'invited'),
    confirm_minutes: meeting(minutes_of, 'minutes'),
    owed: `${base}/contributions`,
    plan_meeting: `${base}/meetings/new`,
    answer_pulse: `${base}/rounds/${pulse?.id ?? ''}/answer`,
    answer_check: `${base}/rounds/${check?.id ?? ''}/answer`,
    answer: `${this_round}/answer`,
    welcome: `${base}/people`,
    vote: this_round,
    own_words: `${base}/me/research`,
    backing: `${base}/guide/anchoring`,
    sparring: `${base}/guide/sparring`,
    proposal: `${base}/question`,
    invite: participants.length < 2 ? `${base}/people/add` : `${base}/people`,
    meal: `${base}/edit?from=first-meeting#meal`,
    open_round: this_round,
    close_round: this_round,
    talk: `${this_round}/result`,
    steps: `${base}/steps`,
    measure: `${base}/impact/measurements`,
    residents: `${base}/people`,
    second: `${base}/people`,
    plan_round: `${base}/rounds/new`,
    guide: `${base}/guide/points/${way.next[0]?.point.id ?? ''}`,
  }
  return ways[kind]
}

/** In the first week nobody has to hear of rounds that there are none of. */
const hasRounds = ({ way, round, closed, held_back }: Overview): boolean =>
  !way.first_week || round !== null || closed !== null || held_back

function LastRound({ context, overview }: Show) {
  const { closed, round, initiative } = overview
  const words = text[context.language]
  const base = `/i/${initiative.initiative_id}/rounds`
  const none = round?.status === 'open' ? null : words.round_none
  return (
    <section data-closed-round={closed?.round.id}>
      <h2>{words.round_title}</h2>
      {round?.status === 'open' ? (
        <p>
          <a href={`${base}/${round.id}`}>{words.round_open(round.number)}</a>
        </p>
      ) : null}
      {closed ? (
        <RoundInSmall
          context={context}
          snapshot={closed.snapshot}
          instrument={closed.known}
          sides={closed.round.sides}
          href={`${base}/${closed.round.id}/result`}
        />
      ) : (
        <p class="soft">{overview.held_back ? words.round_held_back : none}</p>
      )}
    </section>
  )
}
