import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatMoment, formatNumber } from '../../../platform/format.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Peer } from './queries.ts'
import { fingerprint } from './rules.ts'
import { text } from './text/index.ts'

const here = '/installation/peers'

/** The installations that we fetch from, and the way to one more. */
export function PeersPage(props: {
  context: PageContext
  own_key: string
  peers: readonly Peer[]
  state: FormState
}) {
  const { context, own_key, peers, state } = props
  const { language } = context
  const words = text[language]
  const own = { language, state, errors: words.problems }
  return (
    <Page context={context} title={words.title} state={state} said={words.said} narrow>
      <header class="head">
        <p class="crumb">
          <a href="/installation">{words.back}</a>
        </p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {peers.length === 0 ? <p class="empty">{words.none}</p> : null}
      <ul class="rows">
        {peers.map(peer => (
          <li>
            <b dir="auto">{peer.name}</b>
            <span>
              <a href={peer.address}>{peer.address}</a>
            </span>
            <span>
              {peer.pulled_at
                ? words.pulled(
                    formatMoment(language, peer.pulled_at),
                    formatNumber(language, peer.stories, 0),
                    peer.stories,
                  )
                : words.not_pulled}
            </span>
            {peer.problem ? (
              <p class="ds-alert" data-color="warning">
                {words.problems[peer.problem]} {words.stays}
              </p>
            ) : null}
            <div class="acts">
              <Button action={`${here}/${peer.id}/pull`} label={words.pull} variant="secondary" />
              <Button action={`${here}/${peer.id}/end`} label={words.end} variant="tertiary" />
            </div>
            <p class="soft">{words.end_text}</p>
          </li>
        ))}
      </ul>
      <section>
        <h2>{words.add_title}</h2>
        <p>{words.add_text}</p>
        <Form {...own} action={`${here}/look`} submit={words.look} labels={words.labels}>
          <Field {...own} name="address" label={words.labels.address} hint={words.address_hint} />
        </Form>
      </section>
      <section>
        <h2>{words.own_title}</h2>
        <p>{words.own_text}</p>
        <p class="code">{fingerprint(own_key)}</p>
      </section>
    </Page>
  )
}

/** The other side's key, to be compared by people before anything is believed. */
export function ComparePage(props: {
  context: PageContext
  own_key: string
  card: { name: string; address: string; public_key: string }
}) {
  const { context, own_key, card } = props
  const words = text[context.language]
  return (
    <Page context={context} title={words.compare_title} narrow>
      <header class="head">
        <p class="crumb">
          <a href={here}>{words.title}</a>
        </p>
        <h1>{words.compare_title}</h1>
        <p class="lead">{words.compare_lead(card.name)}</p>
      </header>
      <dl class="facts">
        <dt>{words.labels.address}</dt>
        <dd>{card.address}</dd>
        <dt>{words.their_key}</dt>
        <dd class="code">{fingerprint(card.public_key)}</dd>
        <dt>{words.our_key}</dt>
        <dd class="code">{fingerprint(own_key)}</dd>
      </dl>
      <div class="acts">
        <Button action={here} label={words.yes} carry={card} />
        <a href={here}>{words.no}</a>
      </div>
    </Page>
  )
}
