import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { BLANK } from '../../scoring/rules.ts'
import { AnswerFrame, type Answering, type Carry, CarryForm, StepFrame } from '../frame/pages.tsx'
import { stillOpen } from '../rules.ts'
import { answerName, sayingOf } from '../statements/pages.tsx'
import { text } from '../text/index.ts'

/** Everything answered, to be looked over; one button sends it all. */
export function ReviewPage({ of, invalid }: { of: Answering; invalid?: boolean }) {
  const { view, carry, base } = of
  const words = text[carry.language]
  const open = stillOpen(carry.answers)
  return (
    <StepFrame of={of} title={words.review_title} at={0} here="review" tools>
      <h1>{words.review_title}</h1>
      {invalid ? (
        <div class="ds-error-summary" role="alert">
          <p>{words.invalid}</p>
        </div>
      ) : null}
      <p class="lead">{open === 0 ? words.review_done : words.review_open(open)}</p>
      <p>
        <button type="submit" class="ds-button" formaction={`${base}/answers`}>
          {words.send}
        </button>
      </p>
      <section class="q">
        <ol>
          {carry.answers.map((answer, at) => (
            <li id={`s${at + 1}`}>
              {sayingOf(view, at, carry.shorter)}
              <br />
              {answer === BLANK ? <span class="soft">{words.open}</span> : <b>{answerName(view, answer)}</b>}{' '}
              <button
                type="submit"
                class="link-button"
                name="go"
                value={String(at)}
                aria-describedby={`s${at + 1}`}
              >
                {words.change}
              </button>
            </li>
          ))}
        </ol>
      </section>
      <p class="acts">
        <button type="submit" class="ds-button" formaction={`${base}/answers`}>
          {words.send}
        </button>
      </p>
    </StepFrame>
  )
}

/** Thanks; this page alone carries the key back to the answers, where no device remembers it. */
export function ThanksPage(props: {
  context: PageContext
  round_id: string
  base: string
  carry: Carry
  changed: boolean
}) {
  const { context, base, carry, changed } = props
  const words = text[carry.language]
  return (
    <AnswerFrame
      context={context}
      language={carry.language}
      title={words.thanks_title}
      round_id={props.round_id}
      state="sent"
    >
      <h1>{words.thanks_title}</h1>
      <p class="lead">{changed ? words.thanks_changed : words.thanks_lead}</p>
      <p>{words.thanks_next}</p>
      <p>
        <a class="ds-button" href={`/i/${base.split('/')[2]}`}>
          {words.to_initiative}
        </a>
      </p>
      <CarryForm base={base} carry={{ ...carry, at: 0, here: 'review' }}>
        <p>{carry.own_device ? words.thanks_change_own : words.thanks_change}</p>
        <p>
          <button type="submit" class="ds-button" data-variant="secondary" name="go" value="review">
            {words.thanks_see}
          </button>
        </p>
      </CarryForm>
      {carry.own_device ? null : <p class="soft">{words.thanks_close}</p>}
    </AnswerFrame>
  )
}

export type Stop = 'elsewhere' | 'closed' | 'planned' | 'no_side'

/** Answering cannot go on: why, in a sentence, and the way out. */
export function StopPage(props: {
  context: PageContext
  language: Language
  round_id: string
  base: string
  why: Stop
}) {
  const { context, language, base, why } = props
  const words = text[language]
  return (
    <AnswerFrame
      context={context}
      language={language}
      title={words[`${why}_title`]}
      round_id={props.round_id}
      state={why === 'closed' ? 'closed' : 'answered'}
    >
      <h1>{words[`${why}_title`]}</h1>
      <p class="lead">{words[`${why}_lead`]}</p>
      <p>
        <a class="ds-button" href={`/i/${base.split('/')[2]}`}>
          {words.to_initiative}
        </a>
      </p>
    </AnswerFrame>
  )
}
