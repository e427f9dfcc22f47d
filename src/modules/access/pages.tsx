import { Field, Form, type FormState } from '../../platform/form.tsx'
import { formatMoment } from '../../platform/format.ts'
import { Page, type PageContext } from '../../platform/page.tsx'
import { text } from './text/index.ts'

/** Asks for an e-mail address; no password anywhere. */
export function SignInPage(props: { context: PageContext; state: FormState }) {
  const { context, state } = props
  const words = text[context.language]
  return (
    <Page context={context} title={words.sign_in_title} state={state} narrow>
      <header class="head">
        <h1>{words.sign_in_title}</h1>
        <p class="lead">{words.sign_in_lead}</p>
      </header>
      <Form
        state={state}
        language={context.language}
        action="/sign-in"
        submit={words.send_link}
        labels={{ email: words.email }}
      >
        <Field
          state={state}
          language={context.language}
          name="email"
          kind="email"
          label={words.email}
          autocomplete="email"
        />
        <input type="hidden" name="to" value={String(state.values.to ?? '')} />
      </Form>
      <p class="soft">{words.residents_need_none}</p>
    </Page>
  )
}

/** The same words for every address, so that nobody learns which are known. */
export function SentPage(props: { context: PageContext }) {
  const words = text[props.context.language]
  return (
    <Page context={props.context} title={words.sent_title} narrow>
      <header class="head">
        <h1>{words.sent_title}</h1>
        <p class="lead">{words.sent_lead}</p>
      </header>
      <p>{props.context.config.smtp_url ? words.sent_not_there : words.sent_no_mail_server}</p>
    </Page>
  )
}

/** A link in a mail changes nothing before somebody presses the button: mail scanners open links too. */
export function ContinuePage(props: { context: PageContext; open: boolean; to: string }) {
  const { context, open } = props
  const words = text[context.language]
  if (!open) {
    return (
      <Page context={context} title={words.link_over_title} narrow>
        <h1>{words.link_over_title}</h1>
        <p class="lead">{words.conflicts.sign_in_used}</p>
        <p>
          <a class="ds-button" href="/sign-in">
            {words.new_link}
          </a>
        </p>
      </Page>
    )
  }
  return (
    <Page context={context} title={words.continue_title} narrow>
      <h1>{words.continue_title}</h1>
      <form method="post" action={context.path} class="form">
        <input type="hidden" name="to" value={props.to} />
        <button class="ds-button" type="submit">
          {words.go_on}
        </button>
      </form>
    </Page>
  )
}

/** The mail that made-up people would have got. */
export function DemoMailPage(props: {
  context: PageContext
  mails: readonly { id: string; recipient: string; subject: string; body: string; created_at: Date }[]
}) {
  const { context, mails } = props
  const words = text[context.language]
  return (
    <Page context={context} title={words.demo_mail_title} narrow>
      <h1>{words.demo_mail_title}</h1>
      <p class="lead">{words.demo_mail_lead}</p>
      {mails.length === 0 ? <p class="soft">{words.demo_mail_none}</p> : null}
      {mails.map(mail => (
        <article class="mail">
          <h2>{mail.subject}</h2>
          <p class="soft">
            {mail.recipient}, {formatMoment(context.language, mail.created_at)}
          </p>
          <pre class="mail-body">{mail.body}</pre>
        </article>
      ))}
    </Page>
  )
}
