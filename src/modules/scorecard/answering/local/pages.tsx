import type { Child } from 'hono/jsx'
import { BLANK } from '../../scoring/rules.ts'
import { AnswerFrame, type Answering } from '../frame/pages.tsx'
import { RestStep, StatementStep, WaitStep } from '../pages.tsx'
import { pauseAt } from '../rules.ts'
import { ReviewStep, reviewLead } from '../sending/pages.tsx'
import { text } from '../text/index.ts'

/**
 * All steps as pieces, so that a page once open goes on without a line. The script takes them from here and has no
 * words of its own; whoever opens this as a page finds the way to the answering.
 */
export function StatementsPage({ of }: { of: Answering }) {
  const { view, carry, base } = of
  const words = text[carry.language]
  const count = view.statements.length
  return (
    <AnswerFrame
      context={of.context}
      language={carry.language}
      title={words.all_title}
      round_id={of.round_id}
      state="start"
    >
      <h1>{words.all_title}</h1>
      <p>
        <a href={`${base}/answer`}>{words.start_title}</a>
      </p>
      <div data-pieces data-count={count} data-pause={pauseAt(count)}>
        {view.statements.map((_, at) => (
          <Piece
            to="statement"
            at={at}
            title={words.statement_of(at + 1, count)}
            screen={words.screen_at(at + 1)}
          >
            <StatementStep of={of} at={at} answer={BLANK} />
          </Piece>
        ))}
        <Piece to="pause" title={words.half_title}>
          <RestStep of={of} at={0} half />
        </Piece>
        <Piece to="rest" title={words.rest_title}>
          <RestStep of={of} at={0} half={false} />
        </Piece>
        <Piece to="wait" title={words.wait_title}>
          <WaitStep of={of} />
        </Piece>
        <Piece to="review" title={words.review_title} screen={words.screen_done}>
          <ReviewStep of={of} />
        </Piece>
        <Piece to="open">
          <p>{words.open}</p>
          {[...view.statements, null].map((_, open) => (
            <p>{reviewLead(carry.language, open)}</p>
          ))}
        </Piece>
        <Piece to="offline">
          <div class="ds-alert" data-color="warning" role="alert">
            <p>{words.no_line}</p>
          </div>
        </Piece>
        <Piece to="bar">
          <div class="ds-alert bar">
            <p data-screen-at role="status"></p>
            <p data-thanks role="status" hidden>
              {words.screen_thanks}
            </p>
            <button type="button" class="ds-button" data-there hidden>
              {words.screen_go}
            </button>
            <button type="button" class="link-button" data-own-pace>
              {words.screen_stop}
            </button>
          </div>
        </Piece>
      </div>
    </AnswerFrame>
  )
}

function Piece(props: {
  to: string
  at?: number
  title?: string
  /** What is said when the big screen stands there. */
  screen?: string
  children?: Child
}) {
  return (
    <template data-to={props.to} data-at={props.at} data-title={props.title} data-screen={props.screen}>
      {props.children}
    </template>
  )
}
