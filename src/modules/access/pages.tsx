import { Field, Form, type FormState } from '../../platform/form.tsx'
import { formatMoment } from '../../platform/format.ts'
import { Page, type PageContext } from '../../platform/page.tsx'
import { passkeyPlace } from '../../platform/passkeys.ts'
import { IdentityDoor } from './identity/pages.tsx'
import { identityOn } from './identity/queries.ts'
import { PasskeyOffer } from './passkeys/pages.tsx'
import type { SignInLink } from './queries.ts'
import { localPath } from './rules.ts'
import { text } from './text/index.ts'

/** The ways in: the employer's own where there is one, and a link by e-mail. No password anywhere. */
export function SignInPage(props: { context: PageContext; state: FormState }) {
  const { context, state } = props
  const words = text[context.language]
  const to = String(state.values.to ?? '')
  const several = identityOn(context.config)
  const title = several ? words.sign_in : words.sign_in_title
  return (
    <Page context={context} title={title} state={state} scripts={['passkey.js']} narrow>
      <header class="head">
        <h1>{title}</h1>
        <p class="lead">{several ? words.residents_need_none : words.sign_in_lead}</p>
        {several ? <HaveCode label={words.have_code} /> : null}
      </header>
      <IdentityDoor context={context} to={to} />
      <section>
        {several ? <h2>{words.sign_in_title}</h2> : null}
        {several ? <p>{words.sign_in_lead}</p> : null}
        <Form
          state={state}
          language={context.language}
          action="/sign-in"
          submit={words.send_link}
          variant={several ? 'secondary' : 'primary'}
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
          <input type="hidden" name="to" value={to} />
        </Form>
      </section>
      {passkeyPlace(context.config) ? (
        <section>
          <PasskeyOffer context={context} to={to} />
        </section>
      ) : null}
      {several ? null : (
        <section>
          <p class="soft">{words.residents_need_none}</p>
          <HaveCode label={words.have_code} />
        </section>
      )}
    </Page>
  )
}

const HaveCode = (props: { label: string }) => (
  <p>
    <a href="/code">{props.label}</a>
  </p>
)

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
export function ContinuePage(props: { context: PageContext; link: SignInLink; to: string }) {
  const { context, link } = props
  const words = text[context.language]
  if (link === 'in') {
    return (
      <Page context={context} title={words.link_in_title} narrow>
        <h1>{words.link_in_title}</h1>
        <p class="lead">{words.link_in}</p>
        <p>
          <a class="ds-button" href={localPath(props.to, '/mine')}>
            {words.go_on}
          </a>
        </p>
      </Page>
    )
  }
  if (link !== 'open') {
    return (
      <Page context={context} title={words.link_over_title} narrow>
        <h1>{words.link_over_title}</h1>
        <p class="lead">{link === 'cut' ? words.link_cut : words.conflicts.sign_in_used}</p>
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
