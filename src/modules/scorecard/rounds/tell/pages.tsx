import { CopyButton } from '../../../../platform/copy.tsx'
import { Button } from '../../../../platform/form.tsx'
import { formatMoment } from '../../../../platform/format.ts'
import { spokenIn } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { Page } from '../../../../platform/page.tsx'
import { roundTitle } from '../../text/index.ts'
import { type Frame, homeOf, hrefOf } from '../pages.tsx'
import type { Round } from '../queries.ts'
import { text } from './text/index.ts'

export type Said = { language: Language; name: string; message: string }

type Tell = Frame & {
  round: Round
  /** Whether anybody who is asked has an address here. */
  by_mail: boolean
  mail: { subject: string; body: string }
  last_sent: Date | null
  /** Whether it was sent a short while ago. */
  lately: boolean
  /** The ready message, in every language that those who are asked have chosen. */
  messages: readonly Said[]
}

/** Reminding of an open round, or thanks for one that is over: by mail, from one's own phone, on paper. */
export function TellPage(props: Tell) {
  const { context, initiative, round } = props
  const words = text[context.language]
  const open = round.status === 'open'
  const title = open ? words.remind_title : words.thank_title
  return (
    <Page
      context={context}
      title={`${title}, ${roundTitle(context.language, round)}`}
      crumbs={[homeOf(initiative)]}
      said={words.said}
      narrow
    >
      <header class="head">
        <p class="eyebrow">
          <a href={hrefOf(initiative.initiative_id, round)}>{roundTitle(context.language, round)}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{open ? words.remind_lead : words.thank_lead}</p>
      </header>
      <ByMail {...props} />
      <ByPhone {...props} />
      <OnPaper {...props} />
    </Page>
  )
}

function ByMail(props: Tell) {
  const { context, initiative, round, by_mail, mail, last_sent, lately } = props
  const { language } = context
  const words = text[language]
  const open = round.status === 'open'
  const href = hrefOf(initiative.initiative_id, round)
  return (
    <section>
      <h2>{words.by_mail}</h2>
      <p>{by_mail ? (open ? words.remind_mail : words.thank_mail) : words.nobody_has_mail}</p>
      {last_sent ? (
        <p class="strong">
          {words.last_sent(formatMoment(language, last_sent))} {lately ? words.wait : null}
        </p>
      ) : null}
      {by_mail ? (
        <>
          <Button
            action={`${href}/${open ? 'remind' : 'thank'}`}
            label={open ? words.remind_button : words.thank_button}
            {...(lately && { variant: 'secondary' as const })}
          />
          <details class="ds-details">
            <summary>{words.read_mail}</summary>
            <div>
              <p class="strong">{mail.subject}</p>
              <p class="message">{mail.body}</p>
            </div>
          </details>
        </>
      ) : null}
    </section>
  )
}

function ByPhone({ context, round, messages }: Tell) {
  const words = text[context.language]
  return (
    <section>
      <h2>{words.by_phone}</h2>
      <p>{round.status === 'open' ? words.remind_phone : words.thank_phone}</p>
      {messages.map(({ language, name, message }) => (
        <div class="told">
          {messages.length > 1 ? <h3 {...spokenIn(language, context.language)}>{name}</h3> : null}
          <p class="message" id={`message-${language}`} {...spokenIn(language, context.language)}>
            {message}
          </p>
          <p class="acts">
            <a class="ds-button" data-variant="secondary" href={`sms:?&body=${encodeURIComponent(message)}`}>
              {words.as_sms}
            </a>
            <CopyButton source={`message-${language}`} words={words} variant="tertiary" />
          </p>
        </div>
      ))}
    </section>
  )
}

function OnPaper({ context, initiative, round, messages }: Tell) {
  const words = text[context.language]
  const open = round.status === 'open'
  const at = `${hrefOf(initiative.initiative_id, round)}/tell`
  const papers = open ? (['slips', 'poster'] as const) : (['slips'] as const)
  const label = (paper: (typeof papers)[number], name: string) =>
    messages.length > 1 ? words.in_language(words[paper], name) : words[paper]
  return (
    <section>
      <h2>{words.on_paper}</h2>
      <p>{open ? words.remind_paper : words.thank_paper}</p>
      <ul>
        {messages.flatMap(({ language, name }) =>
          papers.map(paper => (
            <li>
              <a href={`${at}/${paper}?in=${language}`}>{label(paper, name)}</a>
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
