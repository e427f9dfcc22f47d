import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatList, formatMoment, formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
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
      <ul class="rows peers">
        {peers.map(peer => (
          <li>
            <b dir="auto">{peer.name}</b>
            <span>
              <a href={peer.address}>{peer.address}</a>
            </span>
            <span>
              {peer.pulled_at
                ? `${words.pulled(formatMoment(language, peer.pulled_at))} ${cameFrom(language, peer)}`
                : words.not_pulled}
            </span>
            {peer.problem && peer.problem_at ? (
              <p class="ds-alert" data-color="warning">
                {words.tried(formatMoment(language, peer.problem_at))} {words.problems[peer.problem]}{' '}
                {peer.pulled_at ? words.stays : null}
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
          {(['name', 'public_key'] as const)
            .filter(name => state.errors[name])
            .map(name => (
              <input type="hidden" id={name} name={name} value="" />
            ))}
        </Form>
      </section>
      <section>
        <h2>{words.own_title}</h2>
        <p>{words.own_text}</p>
        <Fingerprint public_key={own_key} />
      </section>
    </Page>
  )
}

function cameFrom(language: Language, { stories, things }: Peer): string {
  const words = text[language]
  const parts = [
    ...(stories > 0 ? [words.stories(stories, formatNumber(language, stories, 0))] : []),
    ...(things > 0 ? [words.things(things, formatNumber(language, things, 0))] : []),
  ]
  return parts.length > 0 ? words.from_there(formatList(language, parts)) : words.nothing
}

/** A key as it is read aloud, group by group. */
const Fingerprint = ({ public_key }: { public_key: string }) => (
  <p class="fingerprint">
    {fingerprint(public_key).map(group => (
      <>
        <span>{group}</span>{' '}
      </>
    ))}
  </p>
)

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
      <p>{card.address}</p>
      <section>
        <h2 dir="auto">{words.their_key(card.name)}</h2>
        <Fingerprint public_key={card.public_key} />
        <div class="acts">
          <Button action={here} label={words.yes} carry={card} />
          <a href={here}>{words.no}</a>
        </div>
      </section>
      <section>
        <h2>{words.own_title}</h2>
        <p>{words.our_key}</p>
        <Fingerprint public_key={own_key} />
      </section>
    </Page>
  )
}
