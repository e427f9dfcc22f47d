import { type Access, worksHere } from '../../../platform/access.ts'
import { Qr } from '../../../platform/look/qr.tsx'
import type { PageContext } from '../../../platform/page.tsx'
import { MeetingPage } from '../pages.tsx'
import { baseOf, EveningNow } from './now/pages.tsx'
import type { Evening } from './queries.ts'
import { maySteer } from './rules.ts'
import { text } from './text/index.ts'

type Show = {
  context: PageContext & { now: Date }
  initiative: { initiative_id: string; title: string }
  evening: Evening
  access: Access
  last_change: number
  /** On the wall: large, with the way in for those who have a phone. */
  big: boolean
  /** What opens a seat for somebody new; null for those who may not see it, or where there is none. */
  group_code: string | null
}

/** The page that everybody has open in the room: on phones, and large on the wall. */
export function EveningPage(props: Show) {
  const { context, initiative, evening, access, big } = props
  const { language } = context
  const words = text[language]
  const { meeting, present, steerers } = evening
  const { initiative_id } = initiative
  const base = baseOf({ initiative_id, evening })
  const wall = access.grants.includes('facilitator') ? `${base}/wall` : `${base}?big=yes`
  const here = present.people.some(
    one => one.participant_id === access.participant_id && one.left_at === null,
  )
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="evening"
      words={{ title: meeting.title, said: words.said }}
      wide
      look={big ? 'p-evening p-evening-big' : 'p-evening'}
      scripts={['evening.js']}
    >
      <p class="sr" role="status" data-tell></p>
      <p class="evening-lost" role="alert" data-lost={words.steer.lost}></p>
      <div class="evening-wall">
        <div
          data-evening={`/i/${initiative_id}/live?topic=meeting&after=${props.last_change}`}
          data-me={access.participant_id}
          data-leads={access.grants.includes('facilitator') ? '' : undefined}
        >
          <EveningNow
            language={language}
            initiative_id={initiative_id}
            evening={evening}
            now={context.now}
            works={worksHere(access)}
            reader={{ here, steers: maySteer(access, steerers) }}
          />
        </div>
        {big ? (
          <JoinBy context={context} link={`${context.config.base_url}${base}`} code={props.group_code} />
        ) : null}
      </div>
      <p class="acts evening-foot noprint">
        <a href={big ? wall : base}>{words.newest}</a>
        <a href={big ? base : wall}>{big ? words.small : words.big}</a>
        {meeting.talk_time ? (
          <a href={`/i/${initiative_id}/meetings/${meeting.id}/talk`}>{words.talk_time}</a>
        ) : null}
      </p>
    </MeetingPage>
  )
}

/** How one gets along from one's own phone: those with a seat scan, others take the way by the group code. */
function JoinBy(props: { context: PageContext; link: string; code: string | null }) {
  const { context, link, code } = props
  const words = text[context.language]
  const site = context.config.base_url
  return (
    <aside class="evening-join noprint">
      <Qr link={link} label={words.qr} />
      <div>
        <h2>{words.scan}</h2>
        {code ? (
          <p>
            {words.scan_text} {words.go_to(`${site.replace(/^https?:\/\//, '')}/code`)}{' '}
            <b class="code">{code}</b>
          </p>
        ) : null}
      </div>
    </aside>
  )
}
