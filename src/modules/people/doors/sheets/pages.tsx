import { CopyButton } from '../../../../platform/copy.tsx'
import { Button } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import { directionOf } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { Qr } from '../../../../platform/look/qr.tsx'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import { text } from '../../text/index.ts'

/** A new link, shown this once: to scan, to send from one's own phone, to copy. */
export function LinkPage(props: {
  context: PageContext
  initiative: Initiative
  person: { name: string; language: Language }
  link: string
  /** The address it was mailed to, if it was. */
  mailed_to: string | null
}) {
  const { context, initiative, person, link, mailed_to } = props
  const words = text[context.language]
  const people = `/i/${initiative.initiative_id}/people`
  // The message is for the one invited, so it speaks their language.
  const message = text[person.language].sms(person.name, initiative.title, link)
  return (
    <Page context={context} title={words.link_title(person.name)} crumbs={crumbsOf(initiative)} narrow>
      <header class="head">
        <h1>{words.link_title(person.name)}</h1>
        <p class="lead">{words.link_once}</p>
      </header>
      {mailed_to ? (
        <div class="ds-alert" data-color="success" role="status">
          <p>{words.mailed_to(mailed_to)}</p>
        </div>
      ) : null}
      <section>
        <Qr link={link} label={words.qr} />
      </section>
      <p>
        <a class="ds-button" href={`sms:?&body=${encodeURIComponent(message)}`}>
          {words.send_sms}
        </a>
      </p>
      <section>
        <h2>{words.message_title}</h2>
        <p class="message" id="message" lang={person.language} dir={directionOf(person.language)}>
          {message}
        </p>
        <p>
          <CopyButton source="message" words={words} />
        </p>
      </section>
      <section>
        <a href={people}>{words.to_people}</a>
      </section>
    </Page>
  )
}

export type Sheet = { name: string; language: Language; link: string }

/** One printed sheet for each person: plain words, in their language. */
export function SheetsPage(props: {
  context: PageContext
  initiative: Initiative
  invited_by: string
  sheets: readonly Sheet[]
  /** The group's code and where it is typed, when there is one. */
  group_code: string | null
}) {
  const { context, initiative, sheets } = props
  const words = text[context.language]
  const address = `${context.config.base_url}/code`
  return (
    <Page context={context} title={words.sheets_title} crumbs={crumbsOf(initiative)}>
      <header class="head noprint">
        <h1>{words.sheets_title}</h1>
        <p class="lead">{words.sheets_lead}</p>
        <p>{words.print}</p>
        <p class="acts">
          <button class="ds-button" type="button" data-print hidden>
            {words.print_now}
          </button>
          <a href={`/i/${initiative.initiative_id}/people`}>{words.to_people}</a>
        </p>
      </header>
      {sheets.map(sheet => {
        const own = text[sheet.language].sheet
        return (
          <section class="sheet letter" lang={sheet.language} dir={directionOf(sheet.language)}>
            <h2>{own.hello(sheet.name)}</h2>
            <p class="lead">{own.invited(props.invited_by, initiative.title)}</p>
            <Qr link={sheet.link} label={text[sheet.language].qr} />
            <ol>
              <li>{own.scan}</li>
              <li>{own.go_on}</li>
              <li>{own.keep}</li>
            </ol>
            <p>
              <b>{own.no_password}</b>
            </p>
            <p class="small">
              {own.by_hand}
              <br />
              {sheet.link}
            </p>
            {props.group_code ? <p class="small">{own.by_code(address, props.group_code)}</p> : null}
            <h3>{own.what}</h3>
            <p>{own.what_text}</p>
            <h3>{own.who_reads}</h3>
            <p>{own.who_reads_text}</p>
            <p class="soft small">{own.yours}</p>
          </section>
        )
      })}
    </Page>
  )
}

/** The group's code, to read aloud or to hang on the wall. */
export function GroupCodePage(props: {
  context: PageContext
  initiative: Initiative
  group_code: { code: string; expires_at: Date } | null
}) {
  const { context, initiative, group_code } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/people/group-code`
  const address = `${context.config.base_url}/code`
  return (
    <Page context={context} title={words.group_code} crumbs={crumbsOf(initiative)} said={words.said} narrow>
      <header class="head noprint">
        <h1>{words.group_code}</h1>
        <p class="lead">{words.group_code_lead}</p>
      </header>
      {group_code ? (
        <>
          <section class="sheet letter">
            <h2>{initiative.title}</h2>
            <p class="lead">{words.group_sheet_go(address.replace(/^https?:\/\//, ''))}</p>
            <p>{words.group_sheet_write}</p>
            <p class="secret">{group_code.code}</p>
            <Qr link={address} label={address} />
            <p>{words.group_sheet_or}</p>
          </section>
          <p class="soft noprint">
            {words.group_code_until(formatDate(language, group_code.expires_at))} {words.print}
          </p>
          <section class="noprint acts">
            <button class="ds-button" type="button" data-print hidden>
              {words.print_now}
            </button>
            <Button action={here} label={words.group_code_renew} variant="secondary" />
          </section>
          <p class="noprint">
            <a href={`/i/${initiative.initiative_id}/guide/letters`}>{words.group_code_letters}</a>
          </p>
        </>
      ) : (
        <>
          <p class="empty">{words.group_code_none}</p>
          <Button action={here} label={words.group_code_make} />
        </>
      )}
    </Page>
  )
}
