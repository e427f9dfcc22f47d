import { directionOf } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { Qr } from '../../../../platform/look/qr.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { MeetingsPage, meetingHref } from '../../pages.tsx'
import type { Meeting } from '../../queries.ts'
import { linesOf } from '../letters/queries.ts'
import { text } from '../text/index.ts'

/** An invitation on paper: to hang up, to hand over, to lay in a letterbox. */
export function InvitationSheet(props: {
  context: PageContext
  initiative: Initiative
  meeting: Meeting
  /** What it is written in, whoever prints it. */
  spoken: Language
  link: string
}) {
  const { context, initiative, meeting, spoken, link } = props
  const words = text[context.language]
  const own = text[spoken].on_paper
  const back = meetingHref(initiative.initiative_id, meeting.id, 'invited')
  return (
    <MeetingsPage
      context={context}
      initiative={initiative}
      words={{ title: words.sheet, lead: words.sheet_lead }}
      above={[{ href: back, label: words.title }]}
      look="p-invitation"
      head={
        <p class="acts">
          <button class="ds-button" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      }
    >
      <section class="sheet invitation" lang={spoken} dir={directionOf(spoken)}>
        <p class="lead">
          <bdi>{initiative.title}</bdi>
        </p>
        <h2>{own.welcome}</h2>
        <p class="lead strong" dir="auto">
          {meeting.title}
        </p>
        <dl class="facts">
          {linesOf(spoken, meeting).map(({ label, said }) => (
            <>
              <dt>{label}</dt>
              <dd dir="auto">{said}</dd>
            </>
          ))}
        </dl>
        <div class="with-qr">
          <Qr link={link} label={own.qr} />
          <p>{own.scan}</p>
        </div>
        <p class="line">{own.tell}</p>
      </section>
    </MeetingsPage>
  )
}
