import type { Child } from 'hono/jsx'
import { type Language, language_names, languages } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { text as platform_text } from '../../../../platform/text/index.ts'
import type { InstrumentView } from '../../instrument/rules.ts'
import type { Member, Side } from '../../rounds/rules.ts'
import { text } from '../text/index.ts'

/** Somewhere harmless, for those who must leave the page at once. */
const elsewhere = 'https://www.yr.no'

/** What the script needs to know of a page: which draft is meant, and what has become of it. */
export type DraftState = 'start' | 'answered' | 'step' | 'sent' | 'closed'

/**
 * The frame of every answering page: light, without the house's header, under a title that says nothing of the
 * initiative. The script only helps; nothing here needs it.
 */
export function AnswerFrame(props: {
  context: PageContext
  language: Language
  title: string
  round_id: string
  state: DraftState
  wide?: boolean
  children?: Child
}) {
  const { context, language } = props
  const words = platform_text[language]
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        <link rel="icon" href={context.assets.url('favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={context.assets.url('answer.css')} />
        <script src={context.assets.url('answer.js')} defer></script>
      </head>
      <body
        class={props.wide ? 'p-answer p-all' : 'p-answer'}
        data-round={props.round_id}
        data-state={props.state}
      >
        <a class="ds-skip-link" href="#main">
          {words.skip}
        </a>
        <main id="main" tabindex={-1}>
          {props.children}
        </main>
        {context.config.demo ? (
          <footer class="foot">
            <p>
              <b>{words.demo_banner}</b> {words.demo_explain}
            </p>
          </footer>
        ) : null}
      </body>
    </html>
  )
}

export type Carry = {
  key: string
  answers: readonly number[]
  language: Language
  shorter: boolean
  own_device: boolean
  at: number
  /** The page this form stands on, to be shown again after a switch of language. */
  here: string
}

/** The form of every step: earlier answers travel in it, since the server keeps no drafts. */
export function CarryForm(props: { base: string; carry: Carry; children?: Child }) {
  const { base, carry } = props
  return (
    <form method="post" action={`${base}/answer`} autocomplete="off">
      <input type="hidden" name="key" value={carry.key} />
      <input type="hidden" name="answers" value={carry.answers.join()} />
      <input type="hidden" name="language" value={carry.language} />
      <input type="hidden" name="at" value={String(carry.at)} />
      <input type="hidden" name="here" value={carry.here} />
      {carry.shorter ? <input type="hidden" name="shorter" value="yes" /> : null}
      {carry.own_device ? <input type="hidden" name="own_device" value="yes" /> : null}
      {/* Enter in a field presses a form's first button, which would be a language: this one stays where one is. */}
      <button type="submit" name="go" value={carry.here} hidden>
        {text[carry.language].go_on}
      </button>
      {props.children}
    </form>
  )
}

/** Languages, the shorter text and the quick way out, inside the form so that no answer is lost. */
export function Tools(props: { language: Language; shorter?: boolean | undefined }) {
  const { language, shorter } = props
  const words = text[language]
  return (
    <div class="tools">
      <span class="sr">{words.language}</span>
      {languages.map(one =>
        one === language ? (
          <b>{language_names[one]}</b>
        ) : (
          <button type="submit" class="link-button" name="speak" value={one} lang={one}>
            {language_names[one]}
          </button>
        ),
      )}
      {shorter === undefined ? null : (
        <button type="submit" class="link-button" name="text" value={shorter ? 'full' : 'shorter'}>
          {shorter ? words.full : words.shorter}
        </button>
      )}
      <a class="quick" href={elsewhere} rel="noreferrer">
        {words.leave}
      </a>
    </div>
  )
}

/** All that an answering page shows of: the round, the person's group, and what has been answered so far. */
export type Answering = {
  context: PageContext
  round_id: string
  base: string
  view: InstrumentView
  side: Side
  sides: readonly Side[]
  members: readonly Member[]
  k: number
  closes_on: string | null
  carry: Carry
}

/** The frame of a step, around the form that carries the answers on. */
export function StepFrame(props: {
  of: Answering
  title: string
  at: number
  here: string
  tools?: boolean
  fold?: Child
  wide?: boolean
  children?: Child
}) {
  const { of, at, here } = props
  const { carry } = of
  return (
    <AnswerFrame
      context={of.context}
      language={carry.language}
      title={props.title}
      round_id={of.round_id}
      state="step"
      wide={props.wide ?? false}
    >
      <CarryForm base={of.base} carry={{ ...carry, at, here }}>
        {props.tools ? (
          <Tools
            language={carry.language}
            shorter={of.view.statements.some(statement => statement.shorter) ? carry.shorter : undefined}
          />
        ) : null}
        {props.fold}
        {props.children}
      </CarryForm>
    </AnswerFrame>
  )
}
