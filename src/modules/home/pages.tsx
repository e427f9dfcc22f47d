import type { Child } from 'hono/jsx'
import { Button } from '../../platform/form.tsx'
import type { Holds } from '../../platform/holds.ts'
import { Coffee, Hands, LongTable, Path } from '../../platform/look/drawings.tsx'
import { Rule } from '../../platform/look/marks.tsx'
import { Page, type PageContext } from '../../platform/page.tsx'
import { text as frame_text } from '../../platform/text/index.ts'
import { text } from './text/index.ts'

/** Three sentences, two ways in, and a result to look at. */
export function FrontPage(props: { context: PageContext; example: Child }) {
  const { context, example } = props
  const words = text[context.language]
  return (
    <Page context={context} title={words.front_title} look="p-front">
      <section class="hero">
        <h1>{words.front_title}</h1>
        <p class="lead">{words.front_lead}</p>
        <div class="doors">
          <div class="door">
            <a class="ds-button big" href={context.visitor.account ? '/start' : '/sign-in?to=/start'}>
              {words.start}
            </a>
            <p class="soft">{words.start_hint}</p>
          </div>
          <form class="door" method="post" action="/code">
            <label for="code">{words.have_code}</label>
            <div class="inline">
              <input
                class="ds-input code"
                id="code"
                name="code"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck={false}
                aria-describedby="code-hint"
              />
              <button class="ds-button" data-variant="secondary" type="submit">
                {words.join}
              </button>
            </div>
            <p class="soft" id="code-hint">
              {words.code_hint}
            </p>
          </form>
        </div>
      </section>
      <figure class="longtable">
        <LongTable />
      </figure>
      {context.config.demo ? <TryIt context={context} /> : null}
      {example ? (
        <section class="show">
          <div>
            <h2>{words.example_title}</h2>
            <p>{words.example_text}</p>
            <p class="soft">{words.example_note}</p>
          </div>
          <div>{example}</div>
        </section>
      ) : null}
      <Rule />
      <section>
        <h2>{words.what_title}</h2>
        <div class="what">
          {words.what.map((one, index) => (
            <div>
              {[<Coffee />, <Path />, <Hands />][index]}
              <h3>{one.title}</h3>
              <p>{one.text}</p>
            </div>
          ))}
        </div>
      </section>
      <section>
        <h2>{words.others_title}</h2>
        <p>{words.others_text}</p>
        <p class="acts">
          <a href="/network">{words.others_link}</a>
          <a href="/plans">{words.others_plans}</a>
        </p>
      </section>
      <section class="note trust">
        <p>{words.trust}</p>
        <p>
          <a href="/privacy">{words.trust_link}</a>
        </p>
      </section>
    </Page>
  )
}

function TryIt(props: { context: PageContext }) {
  const words = text[props.context.language]
  return (
    <section class="try" id="try">
      <h2>{words.try_title}</h2>
      <p>{words.try_lead}</p>
      <div class="acts">
        {(['facilitator', 'resident', 'leader', 'researcher', 'administrator'] as const).map(person => (
          <Button action="/demo" label={words.try_as[person]} variant="secondary" carry={{ as: person }} />
        ))}
      </div>
      <p>
        <a href="/demo/mail">{words.try_mail}</a>
      </p>
    </section>
  )
}

/** Everything the visitor has a seat in. */
export function MinePage(props: {
  context: PageContext
  seats: readonly { initiative_id: string; title: string; place: string; name: string }[]
  /** What the visitor looks after, beside any initiative. */
  looks_after: { organisations: readonly { id: string; name: string }[]; installation: boolean }
}) {
  const { context, seats, looks_after } = props
  const words = text[context.language]
  return (
    <Page context={context} title={words.mine_title} narrow>
      <h1>{words.mine_title}</h1>
      {context.visitor.account?.demo ? <p class="soft">{words.mine_demo}</p> : null}
      {seats.length === 0 ? <p class="empty">{words.mine_none}</p> : null}
      <ul class="rows">
        {seats.map(seat => (
          <li>
            <b>
              <a href={`/i/${seat.initiative_id}`}>{seat.title}</a>
            </b>
            <span>
              {seat.place}. {words.mine_as(seat.name)}.
            </span>
          </li>
        ))}
      </ul>
      <p class="acts">
        <a class="ds-button" data-variant={seats.length > 0 ? 'secondary' : undefined} href="/start">
          {words.start}
        </a>
        <a href="/code">{words.have_code}</a>
      </p>
      {context.visitor.session_id ? (
        <p class="acts soft">
          <a href="/mine/ways">{words.mine_ways}</a>
          <a href="/mine/sessions">{words.mine_sessions}</a>
          {context.visitor.account ? <a href="/mine/things">{words.mine_account}</a> : null}
        </p>
      ) : null}
      {looks_after.organisations.length > 0 || looks_after.installation ? (
        <section>
          <h2>{words.mine_organisations}</h2>
          <ul>
            {looks_after.organisations.map(one => (
              <li>
                <a href={`/o/${one.id}`}>{one.name}</a>
              </li>
            ))}
            {looks_after.installation ? (
              <li>
                <a href="/installation">{words.mine_installation}</a>
              </li>
            ) : null}
          </ul>
        </section>
      ) : null}
    </Page>
  )
}

/** How people are looked after, and the whole registry of what is kept. */
export function PrivacyPage(props: { context: PageContext; holds: readonly Holds[] }) {
  const { context, holds } = props
  const words = text[context.language]
  const frame = frame_text[context.language]
  return (
    <Page context={context} title={words.privacy_title} narrow>
      <h1>{words.privacy_title}</h1>
      {words.privacy.map(one => (
        <section>
          <h2>{one.title}</h2>
          <p>{one.text}</p>
        </section>
      ))}
      <section>
        <h2>{words.holds_title}</h2>
        <div class="scroll" tabindex={0} role="region" aria-label={words.holds_title}>
          <table class="ds-table">
            <caption>{words.holds_caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.holds_columns.what}</th>
                <th scope="col">{words.holds_columns.readers}</th>
                <th scope="col">{words.holds_columns.kept}</th>
              </tr>
            </thead>
            <tbody>
              {holds.map(one => (
                <tr>
                  <th scope="row">{frame.held[one.table]}</th>
                  <td>{one.readers.map(reader => frame.readers_of[reader]).join(', ')}</td>
                  <td>{frame.kept[one.kept]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </Page>
  )
}
