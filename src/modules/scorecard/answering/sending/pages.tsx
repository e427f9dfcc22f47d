import type { Language } from '../../../../platform/language.ts'
import { text as platform_text } from '../../../../platform/text/index.ts'
import { BLANK } from '../../scoring/rules.ts'
import {
  type AnswerContext,
  AnswerFrame,
  type Answering,
  type Carry,
  CarryForm,
  Leave,
  StepFrame,
} from '../frame/pages.tsx'
import { faultText, OpenLine } from '../line/pages.tsx'
import { stillOpen } from '../rules.ts'
import { Fold } from '../start/pages.tsx'
import { answerName, sayingOf } from '../statements/pages.tsx'
import { TakeBack } from '../taking_back/pages.tsx'
import { text } from '../text/index.ts'

/** Everything answered, to be looked over; one button sends it all. */
export function ReviewPage({ of, errors }: { of: Answering; errors?: Errors }) {
  const { language } = of.carry
  const words = text[language]
  const failed = errors && Object.keys(errors).length > 0
  return (
    <StepFrame
      of={of}
      title={`${failed ? `${platform_text[language].error_prefix}: ` : ''}${words.review_title}`}
      at={0}
      here="review"
      fold={<Fold of={of} />}
    >
      <ReviewStep of={of} errors={errors} />
    </StepFrame>
  )
}

export function ReviewStep({ of, errors = {} }: { of: Answering; errors?: Errors | undefined }) {
  const { view, carry, base } = of
  const words = text[carry.language]
  return (
    <>
      <h1>{words.review_title}</h1>
      <Summary errors={errors} language={carry.language} />
      <p class="lead" data-lead>
        {reviewLead(carry.language, stillOpen(carry.answers))}
      </p>
      <p class="soft" data-helped hidden={!carry.helped}>
        {words.helped_on}{' '}
        <button type="submit" class="link-button" name="go" value="alone">
          {words.helped_alone}
        </button>
      </p>
      <OpenLine carry={carry} errors={errors} />
      <template data-to="gone">
        <LineGone language={carry.language} />
      </template>
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
              <span data-answer>
                {answer === BLANK ? (
                  <span class="soft">{words.open}</span>
                ) : (
                  <b>{answerName(view, answer)}</b>
                )}
              </span>{' '}
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
    </>
  )
}

/** How many statements are open, before sending. */
export const reviewLead = (language: Language, open: number): string =>
  open === 0 ? text[language].review_done : text[language].review_open(open)

type Errors = Readonly<Record<string, string>>

/** What stops the sending, each with the way to its field. */
function Summary({ errors, language }: { errors: Errors; language: Language }) {
  const codes = Object.entries(errors)
  if (codes.length === 0) return null
  return (
    <div class="ds-error-summary" role="alert">
      {codes.map(([name, code]) => (
        <p>
          {name.startsWith('line') ? (
            <a href={`#${name}`}>{faultText(language, code)}</a>
          ) : (
            text[language].invalid
          )}
        </p>
      ))}
    </div>
  )
}

/** The line is gone while the answers are on their way: where they are, and what happens by itself. */
function LineGone({ language }: { language: Language }) {
  const words = text[language]
  return (
    <div class="ds-alert" data-color="warning" role="alert">
      <p class="strong">{words.gone_title}</p>
      <p>{words.gone_text}</p>
      <button type="button" class="ds-button" data-variant="secondary" data-now>
        {words.gone_now}
      </button>
    </div>
  )
}

/** Thanks; this page alone carries the key back to the answers, where no device remembers it. */
export function ThanksPage(props: {
  context: AnswerContext
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
      <div class="tools">
        <Leave language={carry.language} />
      </div>
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
        <TakeBack base={base} language={carry.language} />
      </CarryForm>
      {carry.own_device ? null : <p class="soft">{words.thanks_close}</p>}
    </AnswerFrame>
  )
}

export type Stop = 'elsewhere' | 'closed' | 'planned' | 'no_side' | 'taken_back' | 'not_found'

/** Answering cannot go on: why, in a sentence, and the way out. */
export function StopPage(props: {
  context: AnswerContext
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
      state={why === 'closed' || why === 'taken_back' ? 'closed' : 'answered'}
    >
      <div class="tools">
        <Leave language={language} />
      </div>
      <h1>{words[`${why}_title`]}</h1>
      <p class="lead">{words[`${why}_lead`]}</p>
      <p class="acts">
        <a class="ds-button" href={`/i/${base.split('/')[2]}`}>
          {words.to_initiative}
        </a>
        {why === 'taken_back' ? <a href={`${base}/answer`}>{words.answered_again}</a> : null}
      </p>
    </AnswerFrame>
  )
}
