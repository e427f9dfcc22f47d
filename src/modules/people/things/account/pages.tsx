import { Button } from '../../../../platform/form.tsx'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import { TakeAlong, Things } from '../pages.tsx'
import type { Thing } from '../queries.ts'
import { text } from '../text/index.ts'

/** What is kept of an account, and how it is deleted. */
export function AccountThingsPage(props: {
  context: PageContext
  things: readonly Thing[]
  seats: readonly { initiative_id: string; title: string }[]
  alone: readonly { initiative_id: string; title: string }[]
}) {
  const { context, things, seats, alone } = props
  const { language } = context
  const words = text[language]
  return (
    <Page context={context} title={words.account_title} narrow>
      <header class="head">
        <h1>{words.account_title}</h1>
        <p class="lead">{words.account_lead}</p>
      </header>
      <TakeAlong language={language} here="/mine/things" />
      {seats.length > 0 ? (
        <section>
          <h2>{words.account_seats}</h2>
          <ul class="rows">
            {seats.map(seat => (
              <li>
                <b>
                  <a href={`/i/${seat.initiative_id}/me/things`}>{seat.title}</a>
                </b>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Things language={language} things={things} base={null} />
      <section>
        <h2>{words.account_erase_title}</h2>
        <p>{context.visitor.account?.demo ? words.account_demo : words.account_erase_text}</p>
        {context.visitor.account?.demo ? null : alone.length > 0 ? (
          <>
            <p>{words.account_erase_alone}</p>
            <ul class="rows">
              {alone.map(one => (
                <li>
                  <b>
                    <a href={`/i/${one.initiative_id}/me/leave`}>{one.title}</a>
                  </b>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <Button action="/mine/erase" label={words.account_erase} variant="secondary" />
        )}
      </section>
    </Page>
  )
}

export function AccountGonePage(props: { context: PageContext }) {
  const words = text[props.context.language]
  return (
    <Page context={props.context} title={words.account_gone_title} narrow>
      <header class="head">
        <h1>{words.account_gone_title}</h1>
        <p class="lead">{words.account_gone_text}</p>
      </header>
      <p>
        <a class="ds-button" href="/">
          {words.to_front}
        </a>
      </p>
    </Page>
  )
}
