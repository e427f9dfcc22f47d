import { CopyButton } from '../../../../platform/copy.tsx'
import { errorText, Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import { formatList } from '../../../../platform/format.ts'
import { spokenIn } from '../../../../platform/kits.ts'
import { meetingHref } from '../../pages.tsx'
import type { Person } from '../queries.ts'
import { ReplyFor, type Show } from '../replying/pages.tsx'
import { isOutdated, newsFor, noted_ways } from '../rules.ts'
import { text } from '../text/index.ts'

/** For those who lead: whom to tell again, whom to invite, and how. */
export function TellPart(props: Show) {
  const { context, meeting, people } = props
  const words = text[context.language]
  const outdated = people.filter(({ invitation }) => invitation && isOutdated(meeting, invitation))
  const fresh_ones = people.filter(({ invitation }) => !invitation && newsFor(meeting.status, null))
  const to_tell = [...outdated, ...fresh_ones]
  const settled = meeting.status === 'planned' || meeting.status === 'running'
  if (to_tell.length === 0) {
    return settled && people.length > 0 ? (
      <section class="noprint">
        <p class="soft">{words.all_told}</p>
        <ReplyFor {...props} />
      </section>
    ) : null
  }
  return (
    <section class="noprint tell-ways" id="tell" tabindex={-1}>
      <h2>{outdated.length > 0 ? words.tell_again : words.invite}</h2>
      {outdated.length > 0 ? (
        <div class="ds-alert" data-color="warning">
          <p>
            {words.outdated[meeting.status === 'cancelled' ? 'cancelled' : 'moved'](
              formatList(
                context.language,
                outdated.map(({ name }) => name),
              ),
            )}
          </p>
        </div>
      ) : null}
      <ByMail {...props} to_tell={to_tell} />
      <Otherwise {...props} to_tell={to_tell} />
      {settled ? <ReplyFor {...props} /> : null}
    </section>
  )
}

type ToTell = Show & { to_tell: readonly Person[] }

const hrefOf = ({ initiative, meeting }: Show) => meetingHref(initiative.initiative_id, meeting.id, 'invited')

function ByMail(props: ToTell) {
  const { context, to_tell, addresses, doing, state } = props
  const { language } = context
  const words = text[language]
  const with_address = to_tell.filter(({ id }) => addresses.has(id))
  const error = doing === 'mail' ? state.errors.people : undefined
  if (with_address.length === 0) {
    return error ? (
      <p class="ds-validation-message" role="alert">
        {errorText(language, error, words.errors)}
      </p>
    ) : (
      <p class="soft">{words.nobody_has_mail}</p>
    )
  }
  const chosen = with_address.map(({ id }) => id)
  const shown: FormState = { ...(doing === 'mail' ? state : fresh({ people: chosen })), of: 'mail' }
  return (
    <>
      <h3>{words.by_mail}</h3>
      <p>{words.by_mail_lead}</p>
      <Form
        state={shown}
        language={language}
        action={`${hrefOf(props)}/mail`}
        submit={words.send_mail}
        labels={words.labels}
        errors={words.errors}
      >
        <Field
          state={shown}
          language={language}
          name="people"
          kind="several"
          label={words.labels.people}
          errors={words.errors}
          options={with_address.map(({ id, name }) => ({ value: id, label: name, hint: addresses.get(id)! }))}
        />
      </Form>
    </>
  )
}

/** From one's own phone, on paper or face to face; then it is noted here who was told. */
function Otherwise(props: ToTell) {
  const { context, meeting, to_tell, messages, doing, state } = props
  const { language } = context
  const words = text[language]
  const shown: FormState = { ...(doing === 'noted' ? state : fresh({ way: 'said' })), of: 'noted' }
  const cancelled = meeting.status === 'cancelled'
  return (
    <>
      <h3>{words.otherwise}</h3>
      <p>{words.otherwise_lead}</p>
      {meeting.status === 'asking'
        ? null
        : messages.map(one => (
            <div class="told">
              {messages.length > 1 ? <h4 {...spokenIn(one.language, language)}>{one.name}</h4> : null}
              <p class="message" id={`message-${one.language}`} {...spokenIn(one.language, language)}>
                {one.message}
              </p>
              <p class="acts">
                <a
                  class="ds-button"
                  data-variant="secondary"
                  href={`sms:?&body=${encodeURIComponent(one.message)}`}
                >
                  {words.as_sms}
                </a>
                <CopyButton source={`message-${one.language}`} words={words} variant="tertiary" />
                {cancelled ? null : <a href={`${hrefOf(props)}/sheet?in=${one.language}`}>{words.sheet}</a>}
              </p>
            </div>
          ))}
      <Form
        state={shown}
        language={language}
        action={`${hrefOf(props)}/noted`}
        submit={words.note}
        variant="secondary"
        labels={words.labels}
        errors={words.errors}
      >
        <Field
          state={shown}
          language={language}
          name="people"
          kind="several"
          label={words.labels.people_noted}
          errors={words.errors}
          options={to_tell.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field
          state={shown}
          language={language}
          name="way"
          kind="select"
          label={words.labels.way}
          options={noted_ways.map(value => ({ value, label: words.noted[value] }))}
        />
      </Form>
    </>
  )
}
