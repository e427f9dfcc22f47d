import { formatMoment } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import { text as platform_text } from '../../../../platform/text/index.ts'
import type { SignedErasure } from '../commands.ts'
import { text } from '../text/index.ts'

/** What an erasure leaves: for the person to keep, without a name. */
export function ReceiptPage(props: {
  context: PageContext
  record: SignedErasure
  /** How many answers of open rounds were taken back with it. */
  answers: number
  /** Somebody who leads has done it for another, who is not here. */
  for_another: boolean
}) {
  const { context, record, answers, for_another } = props
  const words = text[context.language]
  const title = for_another ? words.receipt_title_other : words.receipt_title
  return (
    <Page context={context} title={title} narrow>
      <header class="head">
        <h1>{title}</h1>
        <p class="lead">{words.receipt_lead}</p>
      </header>
      {answers > 0 ? <p>{words.receipt_answers(answers)}</p> : null}
      {for_another || !context.visitor.account || context.visitor.account.demo ? null : (
        <p>
          {words.receipt_account} <a href="/mine/things">{words.account_title}</a>
        </p>
      )}
      <section>
        <p>{for_another ? words.receipt_give : words.receipt_keep}</p>
        <ErasureFacts language={context.language} record={record} />
        <p class="acts noprint">
          <button type="button" class="ds-button" data-variant="secondary" data-print hidden>
            {words.print}
          </button>
          <a href={for_another ? `/i/${record.initiative_id}/people` : '/'}>
            {for_another ? platform_text[context.language].who_reads.people : words.to_front}
          </a>
        </p>
      </section>
    </Page>
  )
}

/** One record of an erasure, in words and with its signature. */
export function ErasureFacts(props: { language: Language; record: SignedErasure }) {
  const { language, record } = props
  const words = text[language]
  const { held } = platform_text[language]
  const listed = (counts: Readonly<Record<string, number>>) => {
    const named = Object.entries(counts).map(
      ([table, n]) => `${(held as Record<string, string>)[table] ?? table} (${n})`,
    )
    return named.length > 0 ? named.join('; ') : words.receipt_none
  }
  return (
    <>
      <dl class="facts">
        <dt>{words.receipt_at}</dt>
        <dd>{formatMoment(language, record.at)}</dd>
        <dt>{words.receipt_deleted}</dt>
        <dd>{listed(record.tables.deleted)}</dd>
        <dt>{words.receipt_unlinked}</dt>
        <dd>{listed(record.tables.unlinked)}</dd>
        {record.tables.seen_by_few > 0 ? (
          <>
            <dt>{words.receipt_few}</dt>
            <dd>{words.rows(record.tables.seen_by_few)}</dd>
          </>
        ) : null}
        <dt>{words.receipt_number}</dt>
        <dd class="message">{record.id}</dd>
        <dt>{words.receipt_signature}</dt>
        <dd class="message">{record.signature.toString('base64url')}</dd>
      </dl>
      <p class="soft small">{words.receipt_signature_text}</p>
    </>
  )
}
