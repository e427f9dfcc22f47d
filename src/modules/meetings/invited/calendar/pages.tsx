import { CopyButton } from '../../../../platform/copy.tsx'
import { Button } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { MeetingsPage } from '../../pages.tsx'
import { text } from './text/index.ts'

/** One's own way to have the meetings in the calendar of one's phone. */
export function CalendarPage(props: {
  context: PageContext
  initiative: Initiative
  made_at: Date | null
  /** The address, on the page that answers the making of it and never again. */
  address: string | null
}) {
  const { context, initiative, made_at, address } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/me/calendar`
  return (
    <MeetingsPage
      context={context}
      initiative={initiative}
      words={{ title: words.title, lead: words.lead, said: words.said }}
    >
      {address ? (
        <section>
          <div class="ds-alert" data-color="success" role="status">
            <h2>{words.shown_once}</h2>
            <p>{words.shown_once_text}</p>
          </div>
          <p class="message" id="calendar-address">
            {address}
          </p>
          <p class="acts">
            <a class="ds-button" href={address.replace(/^https?:/, 'webcal:')}>
              {words.subscribe}
            </a>
            <CopyButton source="calendar-address" words={words} />
          </p>
          <p class="soft">{words.how}</p>
        </section>
      ) : null}
      <section>
        {made_at && !address ? <p>{words.made(formatDate(language, made_at))}</p> : null}
        {made_at ? null : <p>{words.none}</p>}
        <ul>
          {words.knows.map(one => (
            <li>{one}</li>
          ))}
        </ul>
        <div class="acts">
          <Button
            action={here}
            label={made_at ? words.make_anew : words.make}
            {...(made_at && { variant: 'secondary' as const })}
          />
          {made_at ? <Button action={`${here}/end`} label={words.end} variant="tertiary" /> : null}
        </div>
      </section>
    </MeetingsPage>
  )
}
