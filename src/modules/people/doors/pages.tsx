import type { Visitor } from '../../../platform/access.ts'
import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import type { Language } from '../../../platform/language.ts'
import { Coffee } from '../../../platform/look/drawings.tsx'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { party_text } from '../../initiatives/queries.ts'
import { text as letter_text } from '../letter/text/index.ts'
import { partyOptions } from '../pages.tsx'
import { text } from '../text/index.ts'
import type { groupOf, Invitation, requestOf } from './queries.ts'

/** What a link leads to. Nothing is used up before somebody presses the button: mail scanners open links too. */
export function JoinPage(props: {
  context: PageContext
  invitation: Invitation
  other_seat: { name: string } | null
}) {
  const { context, invitation, other_seat } = props
  const { language } = context
  const words = text[language]
  return (
    <Page context={context} title={words.join_title} narrow>
      <header class="head">
        <p class="eyebrow">{invitation.place}</p>
        <h1>{words.join_title}</h1>
        <p class="lead">{words.join_invited(invitation.invited_by, invitation.title)}</p>
      </header>
      <p>{words.join_as(invitation.name, party_text[language][invitation.party])}</p>
      {other_seat ? (
        <div class="ds-alert" data-color="warning">
          <p>{words.other_seat(other_seat.name)}</p>
        </div>
      ) : null}
      <div class="acts">
        <Button action={context.path} label={words.go_on} />
        {other_seat ? (
          <a href={`/i/${invitation.initiative_id}`}>{words.other_seat_stay(other_seat.name)}</a>
        ) : null}
      </div>
      <section>
        <h2>{letter_text[language].way_in_title}</h2>
        <p>
          {letter_text[language].way_in} {words.join_read}
        </p>
        <p>
          <a href={`${context.path}/letter`}>{letter_text[language].way_in_letter}</a>
        </p>
        <p class="soft">{words.join_not_you}</p>
      </section>
    </Page>
  )
}

/** A link that no longer opens: what to do, in plain words. */
export function OverPage(props: {
  context: PageContext
  own: { initiative_id: string } | null
  cut: boolean
}) {
  const { context, own } = props
  const words = text[context.language]
  if (own) {
    return (
      <Page context={context} title={words.already_in} narrow>
        <header class="head">
          <h1>{words.already_in}</h1>
          <p class="lead">{words.already_in_text}</p>
        </header>
        <p>
          <a class="ds-button" href={`/i/${own.initiative_id}`}>
            {words.to_initiative}
          </a>
        </p>
      </Page>
    )
  }
  return (
    <Page context={context} title={words.over_title} narrow>
      <header class="head">
        <h1>{words.over_title}</h1>
        <p class="lead">{props.cut ? words.over_cut : words.over_text}</p>
      </header>
      <p>{words.over_code}</p>
      <p>
        <a class="ds-button" href="/code">
          {words.code_title}
        </a>
      </p>
      <p>{words.over_ask}</p>
    </Page>
  )
}

/** The return code, shown this once. `again` when the person is in already and asked for a new one. */
export function WelcomePage(props: {
  context: PageContext
  initiative_id: string
  name: string
  code: string
  again?: boolean
}) {
  const { context, code } = props
  const words = text[context.language]
  const title = props.again ? words.code_shown : words.welcome_title(props.name)
  return (
    <Page context={context} title={title} narrow>
      <header class="head">
        <h1>{title}</h1>
      </header>
      <section class="note">
        {props.again ? null : <h2>{words.code_shown}</h2>}
        <p class="secret">{code}</p>
        <p>{words.code_keep}</p>
      </section>
      <section>
        <p class="soft">{words.code_lost}</p>
        <a class="ds-button big" href={`/i/${props.initiative_id}/on`}>
          {words.to_initiative}
        </a>
      </section>
      {props.again ? null : (
        <WhenYouHaveTime language={context.language} initiative_id={props.initiative_id} />
      )}
    </Page>
  )
}

/** What can be read and said yes to once inside. Nothing waits for it. */
function WhenYouHaveTime(props: { language: Language; initiative_id: string }) {
  const words = letter_text[props.language]
  const base = `/i/${props.initiative_id}`
  return (
    <section>
      <h2>{words.inside_title}</h2>
      <ul>
        <li>
          <a href={`${base}/me/agreement`}>{words.inside_agreement}</a>
        </li>
        <li>
          <a href={`${base}/me/consents`}>{words.inside_consents}</a>
        </li>
        <li>
          <a href="/mine/ways">{text[props.language].code_more_ways}</a>
        </li>
      </ul>
    </section>
  )
}

/** Where a return code or a group's code is typed. */
export function CodePage(props: { context: PageContext; state: FormState }) {
  const { context, state } = props
  const words = text[context.language]
  const own = { state, language: context.language, errors: words.errors }
  return (
    <Page context={context} title={words.code_title} state={state} narrow>
      <header class="head">
        <h1>{words.code_title}</h1>
        <p class="lead">{words.code_lead}</p>
      </header>
      <Form {...own} action="/code" submit={words.go_on} labels={{ code: words.code }}>
        <Field
          {...own}
          name="code"
          kind="code"
          label={words.code}
          hint={words.code_hint}
          autocomplete="off"
        />
      </Form>
      <section>
        <a href="/given">{words.tracking_code}</a>
      </section>
    </Page>
  )
}

/** With the group's code: the seats that wait for somebody, and a way to ask for one. */
export function GroupPage(props: {
  context: PageContext
  group: Awaited<ReturnType<typeof groupOf>>
  code: string
  state: FormState
}) {
  const { context, group, code, state } = props
  const { language } = context
  const words = text[language]
  const own = { state, language, errors: words.errors }
  return (
    <Page context={context} title={words.group_title(group.title)} state={state} narrow>
      <header class="head">
        <p class="eyebrow">{group.place}</p>
        <h1>{words.group_title(group.title)}</h1>
        <p class="lead">{words.join_read}</p>
      </header>
      {group.seats.length > 0 ? (
        <section>
          <h2>{words.group_seats}</h2>
          <p>{words.group_seats_lead}</p>
          <ul class="rows">
            {group.seats.map(seat => (
              <li>
                <b>{seat.name}</b>
                <span>{party_text[language][seat.party]}</span>
                <div class="end">
                  <Button
                    action="/join-group/claim"
                    label={words.group_claim(seat.name)}
                    variant="secondary"
                    carry={{ code, participant_id: seat.id }}
                  />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{words.group_ask}</h2>
        <p>{words.group_ask_lead}</p>
        <Form
          {...own}
          action="/join-group/ask"
          submit={words.ask}
          variant={group.seats.length > 0 ? 'secondary' : 'primary'}
          labels={{ name: words.your_name, party: words.your_party }}
        >
          <input type="hidden" name="code" value={code} />
          <Field {...own} name="name" label={words.your_name} autocomplete="given-name" />
          <Field
            {...own}
            name="party"
            kind="select"
            label={words.your_party}
            options={partyOptions(language)}
          />
        </Form>
      </section>
    </Page>
  )
}

/** Where somebody who asked to join waits for the answer. */
export function WaitingPage(props: {
  context: PageContext & { visitor: Visitor }
  request: NonNullable<Awaited<ReturnType<typeof requestOf>>>
}) {
  const { context, request } = props
  const words = text[context.language]
  const shown = answerWords(context.language, request)
  return (
    <Page context={context} title={shown.title} narrow>
      <header class="head">
        <h1>{shown.title}</h1>
        <p class="lead">{shown.lead}</p>
      </header>
      {request.decision === null ? (
        <>
          <p>
            <a class="ds-button" href={context.path}>
              {words.look_again}
            </a>
          </p>
          <Coffee />
        </>
      ) : null}
      {request.decision === 'welcomed' ? (
        <p>
          <a class="ds-button" href={`/i/${request.initiative_id}`}>
            {words.to_initiative}
          </a>
        </p>
      ) : null}
    </Page>
  )
}

function answerWords(language: Language, request: { decision: string | null; name: string; title: string }) {
  const words = text[language]
  if (request.decision === 'welcomed') {
    return { title: words.welcomed_title(request.name), lead: words.welcomed_text(request.title) }
  }
  if (request.decision === 'declined')
    return { title: words.declined_title, lead: words.declined_text(request.title) }
  return { title: words.waiting_title, lead: words.waiting_text(request.title) }
}
