import type { Child } from 'hono/jsx'
import { Button } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { phase_text } from '../../guide/queries.ts'
import { theme_text } from '../queries.ts'
import type { Given, Help } from './queries.ts'
import { answeredIn } from './rules.ts'
import { text } from './text/index.ts'

export const wantedHref = (id?: string): string => (id ? `/help-wanted/${id}` : '/help-wanted')
export const helpHref = (initiative_id: string, id?: string): string =>
  `/i/${initiative_id}/learning/help${id ? `/${id}` : ''}`

/** What it is about and where they are on their way, in one line. */
export function About({ language, help }: { language: Language; help: Help }) {
  const words = text[language]
  const said = [
    words.asks[help.kind],
    ...help.themes.map(theme => theme_text[language][theme]),
    ...(help.phase ? [words.in_phase(phase_text[language][help.phase])] : []),
  ]
  return <>{said.join(' · ')}</>
}

/** Whether anybody has answered yet, and whether it is still open. */
export function Standing({ language, help }: { language: Language; help: Help }) {
  const words = text[language]
  if (help.closed_at) return <span class="tag">{words.closed}</span>
  return (
    <span class="tag" data-color={help.answers > 0 ? 'success' : 'warning'}>
      {help.answers > 0 ? words.answers(help.answers) : words.waiting}
    </span>
  )
}

/** So much of what is asked stands in a list. */
const beginning = 180
const shortened = (body: string): string =>
  body.length <= beginning ? body : `${body.slice(0, body.lastIndexOf(' ', beginning)).trimEnd()} …`

/** What is asked for, one under the other. */
export function HelpRows<T extends Help>(props: {
  language: Language
  list: readonly T[]
  href: (help: T) => string
  more?: (help: T) => Child
  /** What a row is known by, where something else on it speaks of it. */
  named?: (help: T) => string
}) {
  const { language, list, href, more, named } = props
  const words = text[language]
  return (
    <ul class="rows">
      {list.map(help => (
        <li>
          <a id={named?.(help)} href={href(help)} lang={help.language} dir="auto">
            <b>{help.title}</b>
          </a>
          <p lang={help.language} dir="auto">
            {shortened(help.body)}
          </p>
          <span>
            {words.from(help.shown_as, formatDate(language, help.asked_at))}.{' '}
            <About {...{ language, help }} />
          </span>
          <div class="help-standing">
            <Standing {...{ language, help }} /> {more?.(help)}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What was asked, as it was written. */
export const Asked = ({ help }: { help: Help }) => (
  <div class="help-body" lang={help.language} dir="auto">
    {help.body}
  </div>
)

/** What came of it, told to those who answered. */
export function Outcome({ language, help }: { language: Language; help: Help }) {
  const words = text[language]
  if (!help.closed_at) return null
  return (
    <section>
      <h2>{help.outcome ? words.outcome : words.closed}</h2>
      {help.outcome ? (
        <div class="help-body" lang={help.language} dir="auto">
          {help.outcome}
        </div>
      ) : null}
      <p class="soft">{words.closed_on(formatDate(language, help.closed_at))}</p>
    </section>
  )
}

/** What others answered, each under what it wishes to be called. */
export function Answers(props: {
  language: Language
  help: Help
  answers: readonly Given[]
  /** What may be done with each. */
  acts?: (one: Given) => Child
}) {
  const { language, help, answers, acts } = props
  const words = text[language]
  return (
    <section id="answers">
      <h2>{answers.length > 0 ? words.answers_title(answers.length) : words.no_answer}</h2>
      {answers.length === 0 && !help.closed_at ? <p>{words.no_answer_text}</p> : null}
      {answers.map(one => (
        <article class="help-answer" id={`answer-${one.id}`}>
          <h3 dir="auto">{one.shown_as}</h3>
          <p class="soft">
            {formatDate(language, one.given_at)}
            {one.thanked_at ? <span class="tag">{words.thanked}</span> : null}
          </p>
          <Said {...{ language, help, one }} />
          {acts ? <div class="acts noprint">{acts(one)}</div> : null}
        </article>
      ))}
    </section>
  )
}

/** What somebody said: in one text, or under what it is about. */
export function Said({ language, help, one }: { language: Language; help: Pick<Help, 'kind'>; one: Given }) {
  const { labels } = text[language].answer
  if (help.kind === 'question') {
    return (
      <div class="help-body" dir="auto">
        {one.body}
      </div>
    )
  }
  return (
    <dl class="help-said">
      {answeredIn('plan')
        .filter(field => one[field] !== '')
        .map(field => (
          <div>
            <dt>{labels[field]}</dt>
            <dd class="help-body" dir="auto">
              {one[field]}
            </dd>
          </div>
        ))}
    </dl>
  )
}

/** A button among others that says of which answer it is, for those who do not see where it stands. */
export const AnswerButton = (props: { action: string; label: string; of: string; quiet?: boolean }) => (
  <Button
    action={props.action}
    label={props.label}
    variant={props.quiet ? 'tertiary' : 'secondary'}
    described_by={props.of}
  />
)
