import type { Child } from 'hono/jsx'
import { Button } from '../../../platform/form.tsx'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Refusal } from '../../../platform/provider.ts'
import { text } from './text/index.ts'

/** The button that goes to the provider; nothing where none is set up. */
export function IdentityDoor(props: { context: PageContext; to: string }) {
  const { provider } = props.context.config
  const words = text[props.context.language]
  if (!provider) return null
  return (
    <section>
      <p>{words.for_employees}</p>
      <Button action="/sign-in/identity" label={words.sign_in_with(provider.name)} carry={{ to: props.to }} />
    </section>
  )
}

/** Between our page and the provider's. It leads on by itself. */
export function OnwardPage(props: { context: PageContext; address: string }) {
  const { context, address } = props
  const words = text[context.language]
  const name = context.config.provider?.name ?? ''
  return (
    <Notice context={context} title={words.onward_title(name)} text={words.onward_text}>
      <a class="ds-button" href={address}>
        {words.onward(name)}
      </a>
    </Notice>
  )
}

/** Why somebody is not let in, and what to do now. */
export function RefusedPage(props: { context: PageContext; refusal: Refusal }) {
  const { context, refusal } = props
  const words = text[context.language]
  const name = context.config.provider?.name ?? ''
  return (
    <Notice
      context={context}
      title={words.refused[refusal].title(name)}
      text={words.refused[refusal].text(name)}
    >
      <a class="ds-button" href="/sign-in">
        {words.to_sign_in}
      </a>
    </Notice>
  )
}

/** Signed out; `onward` is where the provider ends its own session. */
export function SignedOutPage(props: { context: PageContext; onward: string | null }) {
  const { context, onward } = props
  const words = text[context.language]
  const name = context.config.provider?.name ?? ''
  const outside = { ...context, visitor: { session_id: null, account: null } }
  return (
    <Notice
      context={outside}
      title={words.signed_out}
      text={onward ? words.signed_out_onward(name) : words.signed_out_text}
    >
      <a class="ds-button" href={onward ?? '/'}>
        {onward ? words.onward(name) : words.to_front}
      </a>
    </Notice>
  )
}

function Notice(props: { context: PageContext; title: string; text: string; children?: Child }) {
  return (
    <Page context={props.context} title={props.title} narrow>
      <header class="head">
        <h1>{props.title}</h1>
        <p class="lead">{props.text}</p>
        <p class="acts">{props.children}</p>
      </header>
    </Page>
  )
}
