import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { deviceWords } from '../sessions/pages.tsx'
import { type OwnSeat, seatsToAsk, type Ways } from './queries.ts'
import { hasAnotherWay, mayAddEmail } from './rules.ts'
import { text } from './text/index.ts'

/**
 * What opens a person's seats, and the offers to add a way. `chosen` are the seats in this browser that are one's own;
 * null while that is still to be asked.
 */
export function WaysPage(props: {
  context: PageContext
  ways: Ways
  chosen: readonly OwnSeat[] | null
  with_passkeys: boolean
  state: FormState
}) {
  const { context, ways, chosen, state } = props
  const { account } = context.visitor
  const words = text[context.language]
  return (
    <Page
      context={context}
      title={words.title}
      state={state}
      said={words.said}
      scripts={['passkey.js']}
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {account ? <p>{words.inside_as(account.name, account.email)}</p> : null}
      </header>
      {ways.misused_at ? (
        <div class="ds-alert" data-color="warning" role="alert">
          <p>{words.misused(formatDate(context.language, ways.misused_at))}</p>
        </div>
      ) : null}
      <Now context={context} ways={ways} />
      {account?.demo ? <p class="soft">{words.demo}</p> : null}
      {!account && ways.seats.length === 0 ? (
        <p>
          {words.no_seat} <a href="/code">{words.to_code}</a>
        </p>
      ) : null}
      {!account?.demo && (account || ways.seats.length > 0) ? (
        <section id="add">
          <h2>{words.add_title}</h2>
          <p>
            {words.add_lead} {words.own_device}
          </p>
          {chosen && chosen.length > 0 ? (
            <>
              <p>{words.for_seats}</p>
              <ul>
                {chosen.map(seat => (
                  <li>{words.mine_one(seat.title, seat.name)}</li>
                ))}
              </ul>
            </>
          ) : null}
          {chosen ? null : <Choose context={context} seats={seatsToAsk(ways.seats)} state={state} />}
        </section>
      ) : null}
      {chosen && !account?.demo && (account || chosen.length > 0) ? (
        <Offers {...props} chosen={chosen} />
      ) : null}
      <section class="note">
        <h2>{words.safe_title}</h2>
        <ul>
          {words.safe.map(one => (
            <li>{one}</li>
          ))}
        </ul>
      </section>
    </Page>
  )
}

/** What there is, one line each, with the way to take it away. */
function Now(props: { context: PageContext; ways: Ways }) {
  const { context, ways } = props
  const { language } = context
  const { account } = context.visitor
  const words = text[language]
  const date = (day: Date) => formatDate(language, day)
  return (
    <section>
      <h2>{words.now_title}</h2>
      <ul class="rows">
        {ways.seats.map(seat => (
          <li>
            <b>{words.code}</b>
            <span>
              {seat.has_code ? words.code_has(seat.title, seat.name) : words.code_none(seat.title, seat.name)}{' '}
              {seat.account_sits_elsewhere ? words.kept_elsewhere(seat.name, seat.title) : null}
            </span>
            <div class="end">
              <a href={`/i/${seat.initiative_id}/me`}>
                {seat.has_code ? words.code_new : words.code_get}
                <span class="sr"> {words.code_of(seat.title)}</span>
              </a>
            </div>
          </li>
        ))}
        {account?.email && !account.demo ? (
          <li>
            <b>{words.email}</b>
            <span>{account.email}</span>
            {hasAnotherWay(ways) ? (
              <div class="end">
                <Button action="/mine/ways/email/remove" label={words.email_remove} variant="secondary" />
              </div>
            ) : null}
          </li>
        ) : null}
        {ways.passkeys.map(one => {
          const device = deviceWords(language, one.name)
          return (
            <li>
              <b>{words.passkey}</b>
              <span>
                {words.passkey_on(device, date(one.made_at))}{' '}
                {one.last_used_at ? words.passkey_used(date(one.last_used_at)) : words.passkey_unused}
              </span>
              <div class="end">
                <Remove
                  action="/mine/ways/passkey/remove"
                  label={words.passkey_remove}
                  told={words.passkey_remove_described(device, date(one.made_at))}
                  passkey={one.id}
                />
              </div>
            </li>
          )
        })}
        {ways.others.map(other => (
          <li>
            <b>{words.other(other.name)}</b>
            <span>{words.other_text(other.titles.join(', '))}</span>
            <div class="end">
              <Remove
                action={`/mine/ways/accounts/${other.account_id}/take-back`}
                label={words.other_remove}
                told={words.other_remove_described(other.name)}
              />
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href="/mine/sessions">{words.to_sessions}</a>
      </p>
    </section>
  )
}

function Remove(props: { action: string; label: string; told: string; passkey?: string }) {
  return (
    <form method="post" action={props.action} class="one-button">
      {props.passkey ? <input type="hidden" name="passkey" value={props.passkey} /> : null}
      <button class="ds-button" data-variant="secondary" type="submit" aria-label={props.told}>
        {props.label}
      </button>
    </form>
  )
}

/**
 * A telephone may be shared by a family: whose seats are meant is asked, never taken for granted. Only where one name
 * stands on all of them are they ticked beforehand.
 */
function Choose(props: { context: PageContext; seats: readonly OwnSeat[]; state: FormState }) {
  const { context, seats } = props
  const words = text[context.language]
  const of_one = new Set(seats.map(seat => seat.name)).size === 1
  const own = {
    language: context.language,
    errors: words.errors,
    state: { ...props.state, values: { mine: of_one ? seats.map(seat => seat.initiative_id) : [] } },
  }
  return (
    <Form
      {...own}
      action="/mine/ways/choose"
      submit={words.go_on}
      variant="secondary"
      labels={{ mine: words.mine }}
    >
      <Field
        {...own}
        name="mine"
        kind="several"
        label={words.mine}
        hint={words.mine_hint}
        options={seats.map(seat => ({
          value: seat.initiative_id,
          label: words.mine_one(seat.title, seat.name),
        }))}
      />
    </Form>
  )
}

function Offers(props: {
  context: PageContext
  chosen: readonly OwnSeat[]
  with_passkeys: boolean
  state: FormState
}) {
  const { context, chosen, state } = props
  const words = text[context.language]
  const own = { state, language: context.language }
  const carried = chosen.map(seat => <input type="hidden" name="mine" value={seat.initiative_id} />)
  return (
    <>
      {props.with_passkeys ? (
        <section>
          <h3>{words.passkey_title}</h3>
          <p>{words.passkey_text}</p>
          <p class="soft" data-without-passkeys>
            {words.passkey_needs}
          </p>
          <form method="post" action="/mine/ways/passkey" class="one-button" data-with-passkeys hidden>
            {carried}
            <button class="ds-button" type="submit">
              {words.passkey_add}
            </button>
          </form>
        </section>
      ) : null}
      {mayAddEmail(context.visitor, chosen) ? (
        <section>
          <h3>{words.email_title}</h3>
          <p>{words.email_text}</p>
          <Form
            {...own}
            action="/mine/ways/email"
            submit={words.email_send}
            variant="secondary"
            errors={words.errors}
            labels={{ email: words.email_address }}
          >
            {carried}
            <Field {...own} name="email" kind="email" label={words.email_address} autocomplete="email" />
          </Form>
        </section>
      ) : null}
    </>
  )
}

/** What a link in a mail leads to: a button, a page that says where to open it, or that it is over. */
export function LinkPage(props: { context: PageContext; link: { email: string; here: boolean } | null }) {
  const { context, link } = props
  const words = text[context.language]
  const title = !link ? words.over_title : link.here ? words.link_title : words.elsewhere_title
  return (
    <Page context={context} title={title} narrow>
      <header class="head">
        <h1>{title}</h1>
        <p class="lead">
          {!link ? words.over_text : link.here ? words.link_text(link.email) : words.elsewhere_text}
        </p>
      </header>
      {link?.here ? <Button action={context.path} label={words.go_on} /> : null}
      {link && !link.here ? (
        <>
          <ul>
            {words.elsewhere_how.map(one => (
              <li>{one}</li>
            ))}
          </ul>
          <p>
            <a class="ds-button" href="/code">
              {words.to_code}
            </a>
          </p>
        </>
      ) : null}
      {link ? null : (
        <p>
          <a class="ds-button" href="/mine/ways">
            {words.over_again}
          </a>
        </p>
      )}
    </Page>
  )
}
