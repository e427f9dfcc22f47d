import { CopyButton } from '../../../../platform/copy.tsx'
import { Button } from '../../../../platform/form.tsx'
import { Qr } from '../../../../platform/look/qr.tsx'
import { meetingHref } from '../../pages.tsx'
import type { Show } from '../pages.tsx'
import { text } from '../text/index.ts'

/** The link for those who have no seat: to pass on, and to end. */
export function LinkPart({ context, initiative, meeting, open, link }: Show) {
  const words = text[context.language]
  const here = `${meetingHref(initiative.initiative_id, meeting.id, 'times')}/link`
  const asking = meeting.status === 'asking'
  if (!link && (!asking || open.length === 0)) return null
  return (
    <section id="link" tabindex={-1}>
      <h2>{words.link_title}</h2>
      {link ? (
        <>
          <p>{asking ? words.link_lead : words.link_settled}</p>
          {asking ? (
            <>
              <p class="message" id="when-message">
                {words.message(meeting.title, initiative.title, link)}
              </p>
              <p class="acts noprint">
                <a
                  class="ds-button"
                  data-variant="secondary"
                  href={`sms:?&body=${encodeURIComponent(words.message(meeting.title, initiative.title, link))}`}
                >
                  {words.as_sms}
                </a>
                <CopyButton source="when-message" words={words} variant="tertiary" />
              </p>
              <Qr link={link} label={words.qr} />
            </>
          ) : null}
          <Button action={`${here}/end`} label={words.end_link} variant="tertiary" />
        </>
      ) : (
        <>
          <p>{words.no_link}</p>
          <Button action={here} label={words.make_link} variant="secondary" />
        </>
      )}
    </section>
  )
}
