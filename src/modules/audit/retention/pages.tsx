import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate, formatNumber } from '../../../platform/format.ts'
import { technical_days } from '../../../platform/holds.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Coming, Rule, Taken } from './queries.ts'
import { type Months, ruled } from './rules.ts'
import { text } from './text/index.ts'

type Show = {
  context: PageContext
  months: Months
  confirmed: boolean
  history: readonly Rule[]
  coming: readonly Coming[]
  taken: readonly Taken[]
  /** The two forms; only one of them has been sent. */
  rule: FormState
  confirm: FormState
}

/** An id by its first part: enough to recognise it, and nothing of what stands inside. */
export const shortId = (id: string): string => id.slice(0, 8)

/** How long each class is kept and why, what goes next, and what has gone. */
export function RetentionPage(props: Show) {
  const { context, months, rule, confirm, confirmed } = props
  const { language } = context
  const words = text[language]
  const sent = Object.keys(confirm.errors).length > 0 ? confirm : rule
  return (
    <Page
      context={context}
      title={words.title}
      state={sent}
      said={words.said}
      crumbs={[{ href: '/installation', label: words.installation }]}
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {confirmed ? null : <Confirm language={language} state={confirm} />}
      <section>
        <h2>{words.classes_title}</h2>
        <p>{words.classes_lead}</p>
        <ol class="rows">
          {ruled.map(held_class => (
            <li>
              <b>{words.classes[held_class]}</b>
              <span class="num">
                {held_class === 'account'
                  ? words.after_use(words.length(months.account))
                  : words.after_end(words.length(months[held_class]))}
              </span>
              <p class="soft">{words.why[held_class]}</p>
            </li>
          ))}
        </ol>
        <Change language={language} state={rule} />
      </section>
      <section class="note">
        <h2>{words.archive_title}</h2>
        <p>{words.archive}</p>
      </section>
      <ComingUp {...props} />
      <section>
        <h2>{words.technical_title}</h2>
        <ul>
          <li>{words.technical.session(technical_days.session)}</li>
          <li>{words.technical.sign_in_link(technical_days.sign_in_link)}</li>
          <li>{words.technical.sent_mail(technical_days.sent_mail)}</li>
          <li>{words.technical.attempt}</li>
          <li>{words.technical.recording}</li>
        </ul>
      </section>
      <WhatWent {...props} />
    </Page>
  )
}

/** Before anybody has said yes: nothing is deleted, and here is how one says it. */
function Confirm({ language, state }: { language: Language; state: FormState }) {
  const words = text[language]
  const own = { state, language, errors: words.errors }
  return (
    <section>
      <h2>{words.confirm_title}</h2>
      <p>{words.confirm_lead}</p>
      <Form
        {...own}
        action="/installation/retention/confirm"
        submit={words.confirm_submit}
        labels={{ reason: words.confirm_reason }}
      >
        <Field
          {...own}
          name="reason"
          kind="long"
          rows={2}
          label={words.confirm_reason}
          hint={words.confirm_hint}
        />
      </Form>
    </section>
  )
}

function Change({ language, state }: { language: Language; state: FormState }) {
  const words = text[language]
  const own = { state, language, errors: words.errors }
  const labels = { held_class: words.which, months: words.months, why: words.reason }
  return (
    <details class="ds-details" open={Object.keys(state.errors).length > 0}>
      <summary>{words.change}</summary>
      <div>
        <Form
          {...own}
          action="/installation/retention"
          submit={words.save}
          variant="secondary"
          labels={labels}
        >
          <Field
            {...own}
            name="held_class"
            kind="select"
            label={words.which}
            options={ruled.map(value => ({ value, label: words.classes[value] }))}
          />
          <Field {...own} name="months" label={words.months} hint={words.months_hint} />
          <Field {...own} name="why" kind="long" rows={2} label={words.reason} hint={words.reason_hint} />
        </Form>
      </div>
    </details>
  )
}

function ComingUp({ context, coming, confirmed }: Show) {
  const { language } = context
  const words = text[language]
  return (
    <section>
      <h2>{words.coming_title}</h2>
      {coming.length === 0 ? <p class="empty">{words.coming_none}</p> : null}
      {coming.length === 0 ? null : (
        <div class="scroll" tabindex={0} role="region" aria-label={words.coming_title}>
          <table class="ds-table">
            <caption class="sr">{words.coming_title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.initiative}</th>
                <th scope="col">{words.ended}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.due}</th>
              </tr>
            </thead>
            <tbody>
              {coming.slice(0, 50).map(one => (
                <tr>
                  <th scope="row">
                    <code>{shortId(one.initiative_id)}</code>
                  </th>
                  <td>{formatDate(language, one.ended_at)}</td>
                  <td>{words.classes[one.held_class]}</td>
                  <td>
                    {formatDate(language, one.due)}{' '}
                    {one.is_due ? (
                      <span class="tag" data-color="warning">
                        {confirmed ? words.tonight : words.waits}
                      </span>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {coming.length > 50 ? <p class="soft">{words.and_more(coming.length - 50)}</p> : null}
      <p>{words.try_lead}</p>
      <Button action="/installation/retention/try" label={words.try} variant="secondary" />
    </section>
  )
}

function WhatWent({ context, taken, history }: Show) {
  const { language } = context
  const words = text[language]
  const whats: Readonly<Record<string, string>> = words.went
  const lengths: Readonly<Record<string, string>> = words.classes
  return (
    <section>
      <h2>{words.went_title}</h2>
      {taken.length === 0 ? <p class="empty">{words.went_none}</p> : null}
      <ul class="rows">
        {taken.map(one => (
          <li>
            <b>{whats[one.what]}</b>
            <span>
              {formatDate(language, one.at)}, {words.rows(one.rows, formatNumber(language, one.rows, 0))}
              {one.ref ? `, ${shortId(one.ref)}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {history.length > 0 ? (
        <details class="ds-details">
          <summary>{words.history}</summary>
          <div>
            <ul class="rows">
              {history.map(one => (
                <li>
                  <b>
                    {lengths[one.held_class]}: {words.length(one.months)}
                  </b>
                  <p>{one.reason}</p>
                  <span>{words.set_by(one.set_by_name, formatDate(language, one.set_at))}</span>
                </li>
              ))}
            </ul>
          </div>
        </details>
      ) : null}
    </section>
  )
}
