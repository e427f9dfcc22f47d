import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatList, formatSpan, inSentence } from '../../../../platform/format.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import type { Told } from '../../invited/queries.ts'
import { MeetingPage, meetingHref } from '../../pages.tsx'
import type { Meeting } from '../../queries.ts'
import { text as meeting_text } from '../../text/index.ts'
import { isLink, openOf, practical } from '../rules.ts'
import { text } from '../text/index.ts'

type Show = { context: PageContext; meeting: Meeting }

/** Where it is, whose ground that is, and why there. */
export function WhereIt({ context, meeting }: Show) {
  const { place, ground, place_why } = meeting
  const grounds = meeting_text[context.language].grounds
  const where = [place, ...(ground ? [place ? `(${grounds[ground]})` : grounds[ground]] : [])].filter(Boolean)
  if (where.length === 0) return null
  return (
    <p dir="auto">
      <b>{where.join(' ')}</b>
      {place_why ? (
        <>
          <br />
          {place_why}
        </>
      ) : null}
    </p>
  )
}

/** The plan of one meeting, as everybody reads it and as it is printed. */
export function PlanPage(
  props: Show & {
    initiative: Initiative
    works: boolean
    /** Who has been told of another time or place than the one that stands now. */
    told: Told
    /** What people have said would help them come; null for those who do not see it. */
    needs: readonly { name: string; needs: string }[] | null
    state: FormState
  },
) {
  const { context, initiative, meeting, works, needs } = props
  const { language } = context
  const words = text[language]
  const here = meetingHref(initiative.initiative_id, meeting.id)
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="plan"
      words={{ title: meeting.title, said: words.said }}
      state={props.state}
      head={<Head {...props} />}
    >
      {works ? <TellAgain {...props} here={here} /> : null}
      <section>
        <Facts context={context} meeting={meeting} />
        {works && !isOver(meeting) ? <StillOpen context={context} meeting={meeting} /> : null}
        <p class="acts noprint">
          {works ? (
            <a class="ds-button" data-variant="secondary" href={`${here}/edit`}>
              {words.edit}
            </a>
          ) : null}
          {meeting.starts_at ? <a href={`${here}/calendar.ics`}>{words.to_calendar}</a> : null}
          {needs && meeting.status === 'planned' ? (
            <a href={`/i/${initiative.initiative_id}/learning/gatherings/new?meeting=${meeting.id}`}>
              {words.invite_others}
            </a>
          ) : null}
          <button class="ds-button" data-variant="tertiary" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      </section>
      {needs && needs.length > 0 ? (
        <section class="noprint">
          <h2>{words.needs_title}</h2>
          <p class="soft">{words.needs_lead}</p>
          <ul class="rows">
            {needs.map(one => (
              <li>
                <b dir="auto">{one.name}</b>
                <p dir="auto">{one.needs}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {works ? <CallOff {...props} here={here} /> : null}
    </MeetingPage>
  )
}

const isOver = ({ status }: Meeting): boolean => status === 'held' || status === 'cancelled'

function Head({ context, meeting, works, initiative }: Parameters<typeof PlanPage>[0]) {
  const { language } = context
  const words = text[language]
  const { status, starts_at, ends_at } = meeting
  const times = meetingHref(initiative.initiative_id, meeting.id, 'times')
  return (
    <>
      {status === 'planned' ? null : (
        <p>
          <span
            class="tag"
            data-color={status === 'running' ? 'success' : status === 'cancelled' ? 'warning' : undefined}
          >
            {meeting_text[language].statuses[status]}
          </span>
        </p>
      )}
      {starts_at ? <p class="lead">{formatSpan(language, starts_at, ends_at!)}</p> : null}
      {status === 'asking' ? (
        <p class="acts">
          <a class="ds-button" href={times}>
            {works ? words.find_time : words.see_times}
          </a>
        </p>
      ) : null}
      {status === 'cancelled' && meeting.cancelled_why ? <p dir="auto">{meeting.cancelled_why}</p> : null}
    </>
  )
}

function Facts({ context, meeting }: Show) {
  const words = text[context.language]
  const { purpose, online_address, costs_covered } = meeting
  return (
    <>
      {purpose ? <p dir="auto">{purpose}</p> : null}
      <WhereIt context={context} meeting={meeting} />
      <dl class="facts">
        {online_address ? (
          <>
            <dt>{words.facts.online_address}</dt>
            <dd>
              {isLink(online_address) ? (
                <a href={online_address} rel="noreferrer">
                  {online_address}
                </a>
              ) : (
                <bdi>{online_address}</bdi>
              )}
            </dd>
          </>
        ) : null}
        {practical.map(name => {
          const said = [name === 'costs' && costs_covered ? words.covered : '', meeting[name]].filter(Boolean)
          return said.length === 0 ? null : (
            <>
              <dt>{words.facts[name]}</dt>
              <dd dir="auto">{said.join(' ')}</dd>
            </>
          )
        })}
      </dl>
    </>
  )
}

function StillOpen({ context, meeting }: Show) {
  const { language } = context
  const words = text[language]
  const open = openOf(meeting).map(name => inSentence(words.facts[name]))
  return open.length === 0 ? null : <p class="soft noprint">{words.still_open(formatList(language, open))}</p>
}

/** Those who know another time or place than the one that stands. */
function TellAgain({ context, meeting, told, here }: Show & { told: Told; here: string }) {
  const words = text[context.language]
  const cancelled = meeting.status === 'cancelled'
  const names = told.outdated.map(({ name }) => name)
  if (told.outdated.length === 0) return null
  return (
    <div class="ds-alert noprint" data-color="warning">
      <h2>{words.tell_again}</h2>
      <p>{(cancelled ? words.tell_of_cancelling : words.tell_whom)(formatList(context.language, names))}</p>
      <p>
        <a href={`${here}/invited#tell`}>{words.tell_link}</a>
      </p>
    </div>
  )
}

function CallOff(props: Parameters<typeof PlanPage>[0] & { here: string }) {
  const { context, meeting, here, state } = props
  const { language } = context
  const words = text[language]
  if (meeting.status === 'cancelled') {
    return (
      <section class="noprint">
        <Button action={`${here}/back`} label={words.take_up_again} variant="secondary" />
      </section>
    )
  }
  if (meeting.status !== 'asking' && meeting.status !== 'planned') return null
  return (
    <section class="noprint">
      <details class="ds-details" open={Object.keys(state.errors).length > 0 || state.hints !== undefined}>
        <summary>{words.call_off_title}</summary>
        <div>
          <Form
            state={state}
            language={language}
            action={`${here}/cancel`}
            submit={words.call_off}
            variant="secondary"
            labels={words.labels}
          >
            <Field
              state={state}
              language={language}
              name="cancelled_why"
              kind="long"
              rows={2}
              optional
              label={words.labels.cancelled_why}
              hint={words.form.cancelled_hint}
            />
          </Form>
        </div>
      </details>
    </section>
  )
}
