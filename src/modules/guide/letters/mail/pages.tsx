import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatList, formatMoment } from '../../../../platform/format.ts'
import { spokenIn } from '../../../../platform/kits.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import { hrefOf } from '../pages.tsx'
import type { Letter } from '../queries.ts'
import { addressesIn, blanksIn } from '../rules.ts'
import { text } from '../text/index.ts'

/** To whom a letter is mailed: seats that wait for their person, and addresses as they are typed. */
export function MailPage(props: {
  context: PageContext
  initiative: Initiative
  letter: Letter
  waiting: readonly { id: string; name: string; email: string }[]
  has_code: boolean
  /** As it reads for an address that was typed. */
  preview: { subject: string; body: string }
  /** It went out a short while ago. */
  lately: boolean
  state: FormState
}) {
  const { context, initiative, letter, waiting, preview, state } = props
  const { language } = context
  const words = text[language].mail
  const own = { state, language, errors: words.errors }
  const here = hrefOf(initiative, letter)
  const blanks = blanksIn(preview.body)
  return (
    <Page context={context} title={words.title} state={state} crumbs={crumbsOf(initiative, language)} narrow>
      <header class="head">
        <p class="crumb">
          <a href={`${here}/read`}>{text[language].to_letter}</a>
        </p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p>{words.kept}</p>
      </header>
      {blanks.length > 0 ? (
        <div class="ds-alert" data-color="warning">
          <p>
            {words.blanks(formatList(language, blanks))} <a href={here}>{text[language].edit}</a>
          </p>
        </div>
      ) : null}
      <Form {...own} action={`${here}/mail`} submit={words.submit} labels={words.labels}>
        {waiting.length > 0 ? (
          <Field
            {...own}
            name="participant"
            kind="several"
            label={words.seats}
            hint={words.seats_hint}
            options={waiting.map(({ id, name, email }) => ({ value: id, label: name, hint: email }))}
          />
        ) : (
          <p class="soft">{words.no_seats}</p>
        )}
        <Field
          {...own}
          name="addresses"
          kind="long"
          rows={5}
          optional
          label={words.addresses}
          hint={`${words.addresses_hint} ${props.has_code ? words.addresses_code : words.addresses_no_code}`}
        />
        <Wrong state={state} words={words} />
        <p class="soft">{words.ask_first}</p>
        {props.lately && letter.sent_at ? (
          <Field
            {...own}
            name="again"
            kind="tick"
            label={words.again}
            hint={words.again_hint(letter.sent, formatMoment(language, letter.sent_at))}
          />
        ) : null}
      </Form>
      <section>
        <h2>{words.preview}</h2>
        <div {...spokenIn(letter.language, language)}>
          <p>
            <b>{preview.subject}</b>
          </p>
          <p class="message">{preview.body}</p>
        </div>
      </section>
    </Page>
  )
}

/** What is no address, line by line, so that it can be mended where it stands. */
function Wrong(props: {
  state: FormState
  words: { wrong: string; wrong_line(line: number, found: string): string }
}) {
  if (props.state.errors.addresses !== 'wrong') return null
  const { wrong } = addressesIn(String(props.state.values.addresses ?? ''))
  return (
    <div>
      <p class="strong">{props.words.wrong}</p>
      <ul>
        {wrong.map(({ line, found }) => (
          <li>{props.words.wrong_line(line, found)}</li>
        ))}
      </ul>
    </div>
  )
}
