import { formatSpan } from '../../../platform/format.ts'
import { party_text } from '../../initiatives/queries.ts'
import { sideOf } from '../../people/queries.ts'
import { MeetingPage, meetingHref } from '../pages.tsx'
import { WhereIt } from '../plan/one/pages.tsx'
import { OwnReply, type Show } from './replying/pages.tsx'
import { comingBySide, replies } from './rules.ts'
import { TellPart } from './telling/pages.tsx'
import { text } from './text/index.ts'

/** Who is invited and who comes; one's own reply first, and for those who lead the ways to invite. */
export function InvitedPage(props: Show) {
  const { context, initiative, meeting, doing, state } = props
  const { language } = context
  const words = text[language]
  const { starts_at, ends_at } = meeting
  const settled = meeting.status === 'planned' || meeting.status === 'running'
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="invited"
      words={{ title: words.title, said: words.said }}
      {...(doing && { state })}
      head={
        starts_at ? (
          <>
            <p class="lead">{formatSpan(language, starts_at, ends_at!)}</p>
            <WhereIt context={context} meeting={meeting} />
          </>
        ) : null
      }
    >
      {settled && props.may_reply ? <OwnReply {...props} /> : null}
      {meeting.status === 'asking' ? (
        <p class="empty">
          {words.not_settled}{' '}
          <a href={meetingHref(initiative.initiative_id, meeting.id, 'times')}>{words.find_time}</a>
        </p>
      ) : null}
      <Coming {...props} />
      {props.leads ? <TellPart {...props} /> : null}
    </MeetingPage>
  )
}

/** Who comes, who does not, and who has not said: by name, since everybody here meets. */
function Coming({ context, people, leads, meeting }: Show) {
  const { language } = context
  const words = text[language]
  const asked = people.filter(({ invitation }) => invitation)
  if (asked.length === 0) {
    return meeting.status === 'asking' ? null : <p class="empty">{words.nobody_invited}</p>
  }
  const groups = [...replies, null] as const
  const spread = comingBySide(
    asked.filter(({ invitation }) => invitation!.reply === 'coming').map(({ party }) => sideOf[party]),
  )
  return (
    <section>
      <h2>{words.who_comes}</h2>
      {spread ? <p>{words.by_side(spread.residents, spread.public)}</p> : null}
      {spread?.advice && meeting.status === 'planned' ? (
        <p class="late">{words.advice[spread.advice]}</p>
      ) : null}
      {groups.map(reply => {
        const own = asked.filter(({ invitation }) => invitation!.reply === reply)
        if (own.length === 0) return null
        return (
          <>
            <h3>
              {words.groups[reply ?? 'no_reply']} <span class="soft num">{own.length}</span>
            </h3>
            <ul class="rows">
              {own.map(({ name, party, invitation }) => (
                <li>
                  <b dir="auto">{name}</b>
                  <span>
                    {party_text[language][party]} · {words.ways[invitation!.way]}
                  </span>
                  {leads && invitation!.needs ? <p dir="auto">{invitation!.needs}</p> : null}
                </li>
              ))}
            </ul>
          </>
        )
      })}
    </section>
  )
}
