import type { Child } from 'hono/jsx'
import { errorText, Field, type FormState } from '../../../../platform/form.tsx'
import { formatSpan } from '../../../../platform/format.ts'
import { spokenIn } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { elsewhere, LightFrame } from '../../../../platform/light.tsx'
import { LanguageSwitch, type PageContext } from '../../../../platform/page.tsx'
import { text as platform_text } from '../../../../platform/text/index.ts'
import { AnswerFields } from '../asked/pages.tsx'
import type { Given } from '../commands.ts'
import type { Option, Poll } from '../queries.ts'
import { text as times_text } from '../text/index.ts'
import { text } from './text/index.ts'

type Carry = { link: string; key: string }

function Frame({ context, title, children }: { context: PageContext; title: string; children?: Child }) {
  const { language } = context
  return (
    <LightFrame context={context} language={language} title={title} wide unlisted>
      <div class="tools">
        <LanguageSwitch context={context} />
        <a class="quick" href={elsewhere} rel="noreferrer">
          {text[language].leave}
        </a>
      </div>
      {children}
    </LightFrame>
  )
}

const Carried = ({ link, key }: Carry) => (
  <>
    <input type="hidden" name="link" value={link} />
    <input type="hidden" name="key" value={key} />
  </>
)

/** What it is about, who sees the answers, the proposals, and one button. */
export function WhenPage(props: {
  context: PageContext
  poll: Poll
  options: readonly Option[]
  carry: Carry
  /** Whether something was answered with this key before. */
  known: boolean
  /** For somebody else on the same device: then it is not theirs to remember. */
  another: boolean
  state: FormState
}) {
  const { context, poll, options, carry, known, state } = props
  const { language } = context
  const words = text[language]
  const own = { state, language, errors: words.errors }
  const failed = Object.keys(state.errors).length > 0
  const spoken = spokenIn(poll.written_in as Language, language)
  return (
    <Frame
      context={context}
      title={failed ? `${platform_text[language].error_prefix}: ${words.title}` : words.title}
    >
      <h1>{words.title}</h1>
      <p class="lead" {...spoken}>
        {poll.title}
      </p>
      {poll.purpose ? <p {...spoken}>{poll.purpose}</p> : null}
      <p>{words.who_asks(poll.initiative_title)}</p>
      <p class="soft">{words.who_sees}</p>
      {known ? <p class="strong">{words.answered_before}</p> : null}
      <Faults state={state} language={language} />
      <form method="post" action="/when/answers" autocomplete="off" novalidate>
        <Carried {...carry} />
        <AnswerFields options={options} state={state} language={language} />
        <div class="q">
          <Field {...own} name="name" label={words.labels.name} hint={words.name_hint} />
          <Field
            {...own}
            name="needs"
            kind="long"
            rows={2}
            optional
            label={words.labels.needs}
            hint={words.needs_hint}
          />
          {props.another ? null : (
            <Field
              {...own}
              name="own_device"
              kind="tick"
              label={words.labels.own_device}
              hint={words.own_device_hint}
            />
          )}
        </div>
        <p class="acts">
          <button type="submit" class="ds-button">
            {known ? words.change : words.send}
          </button>
        </p>
      </form>
    </Frame>
  )
}

function Faults({ state, language }: { state: FormState; language: Language }) {
  const names = Object.keys(state.errors)
  if (names.length === 0) return null
  return (
    <div class="ds-error-summary" id="error-summary" role="alert" tabindex={-1}>
      <h2>{platform_text[language].error_summary}</h2>
      <ul>
        {names.map(name => (
          <li>
            <a href={`#${name}`}>
              {errorText(language, state.errors[name]!, {
                ...times_text[language].errors,
                ...text[language].errors,
              })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Thanks; from here the answer can be changed or taken back. */
export function ThanksPage(props: {
  context: PageContext
  poll: Poll
  options: readonly Option[]
  carry: Carry
  said: { name: string; answers: Given }
  outcome: 'kept' | 'changed'
}) {
  const { context, options, carry, said, outcome } = props
  const { language } = context
  const words = text[language]
  const answer = new Map(said.answers.map(one => [one.option_id, one.answer]))
  return (
    <Frame context={context} title={words.thanks}>
      <h1>{words.thanks}</h1>
      <p class="lead">{outcome === 'changed' ? words.thanks_changed : words.thanks_kept}</p>
      <ul>
        {options.map(({ id, starts_at, ends_at }) => (
          <li>
            {formatSpan(language, starts_at, ends_at)}:{' '}
            <b>{answer.has(id) ? times_text[language].answers[answer.get(id)!] : words.left_open}</b>
          </li>
        ))}
      </ul>
      <p>{words.thanks_next}</p>
      <form method="post" action="/when" class="acts">
        <Carried {...carry} />
        <button type="submit" class="ds-button" data-variant="secondary">
          {words.change_it}
        </button>
        <button type="submit" class="link-button" formaction="/when/answers/take-back">
          {words.take_back}
        </button>
        <a href="/when?another=1">{words.for_another}</a>
      </form>
    </Frame>
  )
}

export type Stop =
  | 'no_link'
  | 'settled'
  | 'cancelled'
  | 'over'
  | 'no_times'
  | 'full'
  | 'taken_back'
  | 'not_found'

/** Why there is nothing to answer any more. */
export const stopOf = ({ status }: Pick<Poll, 'status'>): Stop =>
  status === 'cancelled' ? 'cancelled' : status === 'held' ? 'over' : 'settled'

/** It ends here: why, in a sentence; where a time is settled, when and where. */
export function StopPage({ context, why, poll }: { context: PageContext; why: Stop; poll?: Poll }) {
  const { language } = context
  const { title, lead } = text[language].stops[why]
  const settled = why === 'settled' && poll?.starts_at
  return (
    <Frame context={context} title={title}>
      <h1>{title}</h1>
      {settled ? (
        <>
          <p class="lead" dir="auto">
            {poll.title}
          </p>
          <p class="strong">{formatSpan(language, poll.starts_at!, poll.ends_at!)}</p>
          {poll.place ? <p dir="auto">{poll.place}</p> : null}
        </>
      ) : null}
      <p>{lead}</p>
    </Frame>
  )
}
