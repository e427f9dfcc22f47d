import { Button } from '../../../platform/form.tsx'
import { formatMoment } from '../../../platform/format.ts'
import type { Undelivered } from '../../../platform/outbox.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { ContributionsPage } from '../pages.tsx'
import { text } from './text/index.ts'

/** The mails that have not arrived: to whom, why, and what one can do. */
export function MailPage(props: {
  context: PageContext
  initiative: Initiative
  mails: readonly Undelivered[]
}) {
  const { context, initiative, mails } = props
  const { language } = context
  const words = text[language]
  const base = `/i/${initiative.initiative_id}`
  const here = `${base}/contributions/mail`
  return (
    <ContributionsPage context={context} initiative={initiative} words={words}>
      {mails.length === 0 ? <p class="empty">{words.none}</p> : null}
      <ul class="rows">
        {mails.map(mail => (
          <li>
            <b>{mail.recipient}</b>
            <p>{mail.subject}</p>
            <p class={mail.failed_at ? 'late' : undefined}>
              {words.problems[mail.problem]} {mail.failed_at ? '' : words.still_tried}
            </p>
            <span>{words.written(formatMoment(language, mail.created_at))}</span>
            <div class="acts">
              {mail.failed_at ? (
                <Button action={`${here}/${mail.id}/again`} label={words.again} variant="secondary" />
              ) : null}
              <Button action={`${here}/${mail.id}/drop`} label={words.drop} variant="tertiary" />
            </div>
          </li>
        ))}
      </ul>
      {mails.length > 0 ? (
        <p class="soft">
          {words.address_wrong} <a href={`${base}/people`}>{words.to_people}</a>
        </p>
      ) : null}
    </ContributionsPage>
  )
}
