import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Refusal } from './rules.ts'
import { text } from './text/index.ts'

/** Shown by the script where the browser knows passkeys, and left out elsewhere. */
export function PasskeyOffer(props: { context: PageContext; to: string }) {
  const words = text[props.context.language]
  return (
    <form method="post" action="/sign-in/passkey" class="one-button" data-with-passkeys hidden>
      <input type="hidden" name="to" value={props.to} />
      <button class="ds-button" data-variant="secondary" type="submit">
        {words.use}
      </button>
    </form>
  )
}

/** Where one begins, and where one is told why it did not go. */
export function EnterPage(props: { context: PageContext; refused: Refusal | null; to: string }) {
  const { context, refused, to } = props
  const words = text[context.language]
  return (
    <Page context={context} title={words.enter_title} scripts={['passkey.js']} narrow>
      <header class="head">
        <h1>{words.enter_title}</h1>
        <p class="lead">{words.enter_lead}</p>
      </header>
      {refused ? (
        <div class="ds-alert" data-color="warning" role="alert">
          <p>{words.refused[refused]}</p>
        </div>
      ) : null}
      <p data-without-passkeys>{words.needs}</p>
      <PasskeyOffer context={context} to={to} />
      <OtherWays context={context} />
    </Page>
  )
}

function OtherWays(props: { context: PageContext }) {
  const words = text[props.context.language]
  return (
    <section>
      <h2>{words.other_ways}</h2>
      <ul>
        <li>
          <a href="/sign-in">{words.by_email}</a>
        </li>
        <li>
          <a href="/code">{words.by_code}</a>
        </li>
      </ul>
    </section>
  )
}

/** Holds what the browser is asked; its answer goes into the form and on. */
export function AskPage(props: { context: PageContext; wish: 'show' | 'make'; options: string; to: string }) {
  const { context, wish } = props
  const words = text[context.language]
  const title = wish === 'make' ? words.make_title : words.ask_title
  return (
    <Page context={context} title={title} scripts={['passkey.js']} narrow>
      <header class="head">
        <h1>{title}</h1>
        <p
          class="lead"
          role="status"
          data-told
          data-waiting={words.waiting}
          data-stopped={words.stopped}
          data-before={words.before}
        ></p>
        <p class="lead" data-without-passkeys>
          {words.needs}
        </p>
      </header>
      <section class="acts">
        <form
          method="post"
          action={wish === 'make' ? '/mine/ways/passkey/made' : '/sign-in/passkey/shown'}
          class="one-button"
          data-passkey={wish}
          data-options={props.options}
        >
          <input type="hidden" name="response" value="" />
          {wish === 'show' ? <input type="hidden" name="to" value={props.to} /> : null}
          <button class="ds-button" data-variant="secondary" type="submit" data-with-passkeys hidden>
            {words.try_now}
          </button>
        </form>
        <a href={wish === 'make' ? '/mine/ways' : '/sign-in'}>{words.back}</a>
      </section>
    </Page>
  )
}
