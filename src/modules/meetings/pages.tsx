import { type Subject, SubjectPage } from '../../platform/subject.tsx'
import type { Meeting } from './queries.ts'
import { text } from './text/index.ts'

type About = { initiative_id: string; title: string }

/** The pages of one meeting, in the order one comes to them. */
const tabs = ['plan', 'times', 'invited', 'roles', 'evening', 'minutes'] as const
export type Tab = (typeof tabs)[number]

export const meetingsOfHref = (initiative_id: string): string => `/i/${initiative_id}/meetings`

export const meetingHref = (initiative_id: string, meeting_id: string, tab: Tab = 'plan'): string =>
  `${meetingsOfHref(initiative_id)}/${meeting_id}${tab === 'plan' ? '' : `/${tab}`}`

/** A page about meetings: the way back to the initiative and to all of them. */
export const MeetingsPage = ({ initiative, ...page }: Omit<Subject, 'crumbs'> & { initiative: About }) => (
  <SubjectPage
    {...page}
    crumbs={[
      { href: `/i/${initiative.initiative_id}`, label: initiative.title },
      { href: meetingsOfHref(initiative.initiative_id), label: text[page.context.language].meetings },
    ]}
  />
)

/** A page of one meeting, with the way to its other pages. */
export function MeetingPage(
  props: Omit<Subject, 'crumbs' | 'above'> & {
    initiative: About
    meeting: Pick<Meeting, 'id' | 'title' | 'status' | 'held_elsewhere'>
    tab: Tab
  },
) {
  const { meeting, tab, children, ...page } = props
  const { initiative_id } = page.initiative
  const words = text[page.context.language]
  const above = [{ href: meetingHref(initiative_id, meeting.id), label: meeting.title }]
  const shown = meeting.held_elsewhere ? (['plan', 'minutes'] as const) : tabs
  return (
    <MeetingsPage {...page} {...(tab !== 'plan' && { above })}>
      <nav class="noprint" aria-label={meeting.title}>
        <ul class="menu">
          {shown.map(one => (
            <li>
              <a
                href={meetingHref(initiative_id, meeting.id, one)}
                aria-current={one === tab ? 'page' : undefined}
              >
                {words.tabs[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </MeetingsPage>
  )
}
