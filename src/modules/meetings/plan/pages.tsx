import { formatDate, formatSpan } from '../../../platform/format.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import type { Own } from '../invited/queries.ts'
import { MeetingsPage, meetingHref, meetingsOfHref } from '../pages.tsx'
import type { Meeting } from '../queries.ts'
import type { Ground } from '../rules.ts'
import { text as meeting_text } from '../text/index.ts'
import { WhereIt } from './one/pages.tsx'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative }

type Listed = {
  next: Meeting | null
  asking: readonly Meeting[]
  later: readonly Meeting[]
  over: readonly Meeting[]
  /** What this person has answered to the next one, and which of those that ask for times they have answered. */
  own: Own | null
  answered: ReadonlySet<string>
  always_on: Ground | null
  works: boolean
}

/** Of those that are over so many stand there; the others are folded away. */
const most_shown = 6

/** All meetings: the next one large, then those whose time is being found, later ones, and those that are over. */
export function MeetingListPage(props: Show & Listed) {
  const { context, initiative, next, asking, later, over, works } = props
  const words = text[context.language]
  const all = meetingsOfHref(initiative.initiative_id)
  const none = !next && asking.length + later.length + over.length === 0
  return (
    <MeetingsPage
      context={context}
      initiative={initiative}
      words={{ title: meeting_text[context.language].meetings, lead: words.lead, said: words.said }}
      wide
      head={
        works ? (
          <p class="acts">
            <a class="ds-button" data-variant={next ? 'secondary' : undefined} href={`${all}/new`}>
              {words.new}
            </a>
          </p>
        ) : null
      }
    >
      {none ? <p class="empty">{works ? words.none : words.none_yet}</p> : null}
      {next ? <Next {...props} next={next} /> : null}
      <Asking {...props} />
      <Rows {...props} title={words.later} meetings={later} />
      <Rows {...props} title={words.over} meetings={over.slice(0, most_shown)} />
      {over.length > most_shown ? (
        <details class="ds-details">
          <summary>{words.earlier(over.length - most_shown)}</summary>
          <div>
            <MeetingRows {...props} meetings={over.slice(most_shown)} />
          </div>
        </details>
      ) : null}
      <nav class="noprint section" aria-label={words.more}>
        <ul class="menu">
          {(['calendar', 'equality', 'spread', 'elsewhere'] as const)
            .filter(page => works || page !== 'elsewhere')
            .map(page => (
              <li>
                <a
                  href={page === 'calendar' ? `/i/${initiative.initiative_id}/me/calendar` : `${all}/${page}`}
                >
                  {words.pages[page]}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </MeetingsPage>
  )
}

function Next({ context, initiative, next, own, always_on, works }: Show & Listed & { next: Meeting }) {
  const { language } = context
  const words = text[language]
  const href = (page: 'plan' | 'evening' | 'invited') => meetingHref(initiative.initiative_id, next.id, page)
  const runs = next.status === 'running'
  return (
    <section class="next-meeting">
      <p class="eyebrow">{runs ? words.now : words.next}</p>
      <h2>
        <a href={href(runs ? 'evening' : 'plan')} dir="auto">
          {next.title}
        </a>
      </h2>
      <p class="lead">{formatSpan(language, next.starts_at!, next.ends_at!)}</p>
      <WhereIt context={context} meeting={next} />
      {next.purpose ? <p dir="auto">{next.purpose}</p> : null}
      <p class="acts">
        {runs ? (
          <a class="ds-button" href={href('evening')}>
            {words.to_evening}
          </a>
        ) : works || own ? (
          <a class="ds-button" data-variant={own?.reply ? 'secondary' : undefined} href={href('invited')}>
            {own?.reply ? words.you_said[own.reply] : words.will_you_come}
          </a>
        ) : null}
        <a href={href('plan')}>{words.see_plan}</a>
      </p>
      {always_on ? <p class="soft">{words.always_on[always_on as 'residents' | 'public']}</p> : null}
    </section>
  )
}

function Asking({ context, initiative, asking, answered, works }: Show & Listed) {
  const words = text[context.language]
  if (asking.length === 0) return null
  return (
    <section>
      <h2>{words.asking}</h2>
      <ul class="rows">
        {asking.map(meeting => (
          <li>
            <b>
              <a href={meetingHref(initiative.initiative_id, meeting.id, 'times')} dir="auto">
                {meeting.title}
              </a>
            </b>
            {works ? <span>{answered.has(meeting.id) ? words.you_answered : words.say_when}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Rows(props: Show & { title: string; meetings: readonly Meeting[] }) {
  return props.meetings.length === 0 ? null : (
    <section>
      <h2>{props.title}</h2>
      <MeetingRows {...props} />
    </section>
  )
}

function MeetingRows({ context, initiative, meetings }: Show & { meetings: readonly Meeting[] }) {
  const { language } = context
  const statuses = meeting_text[language].statuses
  return (
    <ul class="rows">
      {meetings.map(({ id, title, starts_at, ends_at, place, status, held_elsewhere }) => {
        const page = held_elsewhere ? 'minutes' : 'plan'
        const when =
          starts_at &&
          (held_elsewhere ? formatDate(language, starts_at) : formatSpan(language, starts_at, ends_at!))
        return (
          <li>
            <b>
              <a href={meetingHref(initiative.initiative_id, id, page)} dir="auto">
                {title}
              </a>
            </b>
            <span>
              {when}
              {when && place ? ', ' : null}
              <bdi>{place}</bdi>
              {status === 'cancelled' ? (
                <>
                  {' '}
                  <span class="tag">{statuses.cancelled}</span>
                </>
              ) : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
