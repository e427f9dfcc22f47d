import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { MeetingPage } from '../../pages.tsx'
import type { Meeting } from '../../queries.ts'
import { minutesHref } from '../pages.tsx'
import type { Minutes } from '../queries.ts'
import { MinutesText, NewLines } from '../reading/pages.tsx'
import { changedLines } from '../reading/rules.ts'
import { text } from '../text/index.ts'

/** Every version that people were asked about, the newest first, with what changed. */
export function VersionsPage(props: {
  context: PageContext
  initiative: Initiative
  meeting: Meeting
  versions: readonly Minutes[]
}) {
  const { context, initiative, meeting, versions } = props
  const { language } = context
  const words = text[language]
  const here = minutesHref(initiative.initiative_id, meeting.id)
  return (
    <MeetingPage context={context} initiative={initiative} meeting={meeting} tab="minutes" words={words.all}>
      {versions.length === 0 ? <p class="empty">{words.none}</p> : null}
      {versions.map((minutes, at) => (
        <section>
          <h2>{words.edition(minutes.number)}</h2>
          <p class="soft" dir="auto">
            {stoodOf(language, minutes)}
          </p>
          <Changes language={language} minutes={minutes} before={versions[at + 1] ?? null} />
          <details class="ds-details">
            <summary>
              {words.all.whole}
              <span class="sr"> {words.edition(minutes.number)}</span>
            </summary>
            <div>
              <MinutesText
                language={language}
                written_in={initiative.language as Language}
                minutes={minutes}
                sound={null}
                here={here}
              />
            </div>
          </details>
        </section>
      ))}
      <section>
        <a href={here}>{words.to_minutes}</a>
      </section>
    </MeetingPage>
  )
}

function stoodOf(language: Language, minutes: Minutes): string {
  const words = text[language]
  const { sent_at, confirmed_at, confirmed_why, written_by_name, written_at } = minutes
  const day = (at: Date) => formatDate(language, at)
  const counts = confirmed_at
    ? [
        confirmed_why
          ? words.counts_why(day(confirmed_at), confirmed_why)
          : words.counts_all(day(confirmed_at)),
      ]
    : []
  const sent = sent_at ? [words.sent_on(day(sent_at))] : []
  return [words.written(written_by_name, day(written_at)), ...sent, ...counts].join(' ')
}

function Changes(props: { language: Language; minutes: Minutes; before: Minutes | null }) {
  const { language, minutes, before } = props
  if (!before) return null
  const whole = ({ summary, body }: Minutes) => `${summary}\n${body}`
  const { added, gone } = changedLines(whole(before), whole(minutes))
  if (added.length + gone.length === 0) return <p>{text[language].all.same}</p>
  return <NewLines language={language} added={added} gone={gone} />
}
