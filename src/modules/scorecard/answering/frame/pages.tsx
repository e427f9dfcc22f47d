import type { Child } from 'hono/jsx'
import type { Access } from '../../../../platform/access.ts'
import { languagesFor, spokenIn } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { elsewhere, LightFrame } from '../../../../platform/light.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import type { InstrumentView } from '../../instrument/rules.ts'
import type { Member, Side } from '../../rounds/rules.ts'
import { text } from '../text/index.ts'

/** What the script needs to know of a page: which draft is meant, and what has become of it. */
export type DraftState = 'start' | 'answered' | 'step' | 'sent' | 'closed'

/** Who answers is known to the page, so that two people may share a phone. */
export type AnswerContext = PageContext & { access: Pick<Access, 'participant_id'> }

/** The frame of every page on which people answer for themselves. */
export function AnswerFrame(props: {
  context: AnswerContext
  language: Language
  title: string
  round_id: string
  state: DraftState
  wide?: boolean
  children?: Child
}) {
  const { context, round_id, state } = props
  return (
    <LightFrame
      {...props}
      script="answer.js"
      data={{
        'data-round': round_id,
        'data-seat': context.access.participant_id,
        'data-state': state,
        'data-later': context.assets.url('stepping.js'),
      }}
    />
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
  line: string
  line_shared: 'yes' | 'no' | undefined
  helped: boolean
  /** Where the big screen stood when the page was made, and its stream from then on, for those who follow it. */
  follow: { live: string; place: number } | null
}

/** The form of every step: earlier answers travel in it, since the server keeps no drafts. */
export function CarryForm(props: {
  base: string
  carry: Carry
  /** The open line is written on this page. */
  writes?: boolean
  children?: Child
}) {
  const { base, carry } = props
  const { follow } = carry
  const more = {
    shorter: carry.shorter && 'yes',
    own_device: carry.own_device && 'yes',
    helped: carry.helped && 'yes',
    follow: follow && 'yes',
    ...(props.writes ? {} : { line: carry.line, line_shared: carry.line_shared }),
  }
  return (
    <form
      method="post"
      action={`${base}/answer`}
      autocomplete="off"
      data-live={follow?.live}
      data-screen={follow?.place}
    >
      <input type="hidden" name="key" value={carry.key} />
      <input type="hidden" name="answers" value={carry.answers.join()} />
      <input type="hidden" name="language" value={carry.language} />
      <input type="hidden" name="at" value={String(carry.at)} />
      <input type="hidden" name="here" value={carry.here} />
      {Object.entries(more).map(([name, value]) =>
        value ? <input type="hidden" name={name} value={value} /> : null,
      )}
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
      {languagesFor('answering').map(({ code, name }) =>
        code === language ? (
          <b>{name}</b>
        ) : (
          <button type="submit" class="link-button" name="speak" value={code} {...spokenIn(code, language)}>
            {name}
          </button>
        ),
      )}
      {shorter === undefined ? null : (
        <button type="submit" class="link-button" name="text" value={shorter ? 'full' : 'shorter'}>
          {shorter ? words.full : words.shorter}
        </button>
      )}
      <Leave language={language} />
    </div>
  )
}

/** The quick way out, for those who may be looked over the shoulder. */
export const Leave = ({ language }: { language: Language }) => (
  <a class="quick" href={elsewhere} rel="noreferrer">
    {text[language].leave}
  </a>
)

/** All that an answering page shows of: the round, the person's group, and what has been answered so far. */
export type Answering = {
  context: AnswerContext
  round_id: string
  base: string
  view: InstrumentView
  /** The recorded voices that read it, by statement. */
  voices: ReadonlyMap<string, string>
  side: Side
  sides: readonly Side[]
  members: readonly Member[]
  k: number
  closes_on: string | null
  carry: Carry
}

/** The frame of a step, around the form that carries the answers on. What changes from step to step has an id. */
export function StepFrame(props: {
  of: Answering
  title: string
  at: number
  here: string
  fold: Child
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
      <CarryForm base={of.base} carry={{ ...carry, at, here }} writes={here === 'review'}>
        <Tools
          language={carry.language}
          shorter={of.view.statements.some(statement => statement.shorter) ? carry.shorter : undefined}
        />
        {props.fold}
        <div id="step">{props.children}</div>
      </CarryForm>
    </AnswerFrame>
  )
}
