import { Coffee } from '../../../platform/look/drawings.tsx'
import { ProgressLine } from '../../../platform/look/marks.tsx'
import { BLANK } from '../scoring/rules.ts'
import { type Answering, StepFrame } from './frame/pages.tsx'
import { pauseAt } from './rules.ts'
import { Fold } from './start/pages.tsx'
import { groupName, Statement, StatementInList } from './statements/pages.tsx'
import { text } from './text/index.ts'

/** One statement, five large answers, two ways out. */
export function StatementPage({ of, at }: { of: Answering; at: number }) {
  const { carry } = of
  const title = text[carry.language].statement_of(at + 1, of.view.statements.length)
  return (
    <StepFrame of={of} title={title} at={at} here="statement" fold={<Fold of={of} />}>
      <StatementStep of={of} at={at} answer={carry.answers[at] ?? BLANK} />
    </StepFrame>
  )
}

/** What of such a page changes from statement to statement. */
export function StatementStep({ of, at, answer }: { of: Answering; at: number; answer: number }) {
  const { view, carry } = of
  const words = text[carry.language]
  const count = view.statements.length
  const pause = pauseAt(count)
  return (
    <>
      <div class="prog">
        <p>
          {words.at_of(at + 1, count)} <span class="soft">{groupName(view, at)}</span>
        </p>
        <ProgressLine done={at} of={count} pause={pause} />
        {pause !== null && at < pause ? <p class="rest">{words.pause_at(pause)}</p> : null}
      </div>
      <Statement
        view={view}
        voices={of.voices}
        language={carry.language}
        shorter={carry.shorter}
        at={at}
        answer={answer}
      />
      <div class="nav">
        <button type="submit" name="go" value="back">
          {words.back}
        </button>
        {view.ways_out.rather_not ? null : (
          <button type="submit" name="go">
            {words.skip_statement}
          </button>
        )}
        <button type="submit" name="go" value="rest">
          {words.pause}
        </button>
      </div>
      <p class="soft small" data-keys hidden>
        {words.keys(Math.min(view.scale.steps.length, 9))}
      </p>
    </>
  )
}

/** All statements under each other, each with radio buttons. */
export function AllPage({ of }: { of: Answering }) {
  const { view, carry } = of
  const words = text[carry.language]
  return (
    <StepFrame of={of} title={words.all_title} at={0} here="all" fold={<Fold of={of} />} wide>
      <h1>{words.all_title}</h1>
      {view.we ? <p>{view.we}</p> : null}
      {view.statements.map((_, at) => (
        <StatementInList
          view={view}
          voices={of.voices}
          language={carry.language}
          shorter={carry.shorter}
          at={at}
          answer={carry.answers[at] ?? BLANK}
        />
      ))}
      <p class="acts">
        <button type="submit" class="ds-button" name="go" value="review">
          {words.to_review_all}
        </button>
      </p>
    </StepFrame>
  )
}

/** A pause, planned half-way or wished: where the answers are meanwhile, and the way on. */
export function RestPage({ of, at, half }: { of: Answering; at: number; half: boolean }) {
  const words = text[of.carry.language]
  return (
    <StepFrame
      of={of}
      title={half ? words.half_title : words.rest_title}
      at={at}
      here={half ? 'pause' : 'rest'}
      fold={<Fold of={of} />}
    >
      <RestStep of={of} at={at} half={half} />
    </StepFrame>
  )
}

export function RestStep({ of, at, half }: { of: Answering; at: number; half: boolean }) {
  const words = text[of.carry.language]
  return (
    <>
      <h1>{half ? words.half_title : words.rest_title}</h1>
      {half ? <Coffee /> : null}
      {half ? <p class="lead">{words.half_lead}</p> : null}
      <p>{of.carry.own_device ? words.rest_own : words.rest_open}</p>
      <p class="acts">
        <button type="submit" class="ds-button" name="go" value={String(at)}>
          {words.go_on}
        </button>
        <button type="submit" class="ds-button" data-variant="tertiary" name="go" value="review">
          {words.to_review}
        </button>
      </p>
    </>
  )
}

/** Before the big screen shows its first statement. */
export function WaitPage({ of }: { of: Answering }) {
  const words = text[of.carry.language]
  return (
    <StepFrame of={of} title={words.wait_title} at={0} here="wait" fold={<Fold of={of} />}>
      <WaitStep of={of} />
    </StepFrame>
  )
}

export function WaitStep({ of }: { of: Answering }) {
  const words = text[of.carry.language]
  return (
    <>
      <h1>{words.wait_title}</h1>
      <p class="lead">{words.wait_lead}</p>
      <p>
        <button type="submit" class="ds-button" data-variant="secondary" name="go" value="0">
          {words.wait_begin}
        </button>
      </p>
    </>
  )
}
