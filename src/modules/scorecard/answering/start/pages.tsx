import { formatDate } from '../../../../platform/format.ts'
import { party_text } from '../../../initiatives/queries.ts'
import type { LastSteps } from '../../course/queries.ts'
import { LastStepsFold } from '../../course/steps/pages.tsx'
import { seatsOn } from '../../rounds/rules.ts'
import { sideName } from '../../text/index.ts'
import { AnswerFrame, type Answering, CarryForm, Tools } from '../frame/pages.tsx'
import { TakeBack } from '../taking_back/pages.tsx'
import { text } from '../text/index.ts'

/** What is said before the first question: who is in my group, what is shown, what cannot be undone. */
export function StartPage(props: {
  of: Answering
  answered: boolean
  together: boolean
  last: LastSteps | null
}) {
  const { of, answered } = props
  const { context, round_id, base, view, carry } = of
  const { language } = carry
  const words = text[language]
  const minutes = Math.max(1, Math.round(view.statements.length / 4))
  return (
    <AnswerFrame
      context={context}
      language={language}
      title={answered ? words.answered_title : words.start_title}
      round_id={round_id}
      state={answered ? 'answered' : 'start'}
    >
      <CarryForm base={base} carry={{ ...carry, own_device: false, here: 'start', at: -1 }}>
        <Tools language={language} />
        <h1>{answered ? words.answered_title : words.start_title}</h1>
        <p class="lead">
          {answered ? words.answered_lead : words.start_lead(view.statements.length, minutes)}
        </p>
        <div hidden={answered} data-again={answered}>
          {answered ? <p>{words.answered_again_text}</p> : <BeforeAnswering of={of} />}
          <OwnDevice of={of} />
          <Helped of={of} />
          <div hidden data-resume>
            <p class="acts">
              <button type="submit" class="ds-button" name="go" value="0">
                {words.resume}
              </button>
            </p>
          </div>
          <p class="acts">
            <button type="submit" class="ds-button" name="go" value="0" data-start>
              {answered ? words.answered_again : props.together ? words.own_pace : words.begin}
            </button>
            {props.together ? (
              <button
                type="submit"
                class="ds-button"
                data-variant="secondary"
                name="go"
                value="follow"
                data-follow
                hidden
              >
                {words.follow}
              </button>
            ) : null}
            <button type="submit" class="ds-button" data-variant="tertiary" name="go" value="all">
              {words.begin_all}
            </button>
          </p>
          {answered ? <TakeBack base={base} language={language} /> : null}
        </div>
        {answered ? <p class="soft">{words.take_back_where}</p> : null}
        <LastStepsFold language={language} last={props.last} />
        {answered ? (
          <p>
            <a href={`/i/${base.split('/')[2]}`}>{words.to_initiative}</a>
          </p>
        ) : null}
      </CarryForm>
    </AnswerFrame>
  )
}

/** Whether answers may be remembered here; asked by the script, which does the remembering. */
export function OwnDevice({ of }: { of: Answering }) {
  const words = text[of.carry.language]
  return (
    <fieldset class="ds-fieldset" data-own hidden>
      <legend>{words.own_device}</legend>
      <label class="pick-row">
        <input type="radio" name="own_device" value="yes" checked={of.carry.own_device} />
        {words.own_yes}
      </label>
      <label class="pick-row">
        <input type="radio" name="own_device" value="no" />
        {words.own_no}
      </label>
    </fieldset>
  )
}

/** The way for those who are helped to answer. */
function Helped({ of }: { of: Answering }) {
  const words = text[of.carry.language]
  if (of.carry.helped) {
    return (
      <p>
        {words.helped_on}{' '}
        <button type="submit" class="link-button" name="go" value="alone">
          {words.helped_alone}
        </button>
      </p>
    )
  }
  return (
    <p>
      <button type="submit" class="link-button" name="go" value="helped">
        {words.helped}
      </button>
    </p>
  )
}

export function BeforeAnswering({ of }: { of: Answering }) {
  const { language } = of.carry
  const words = text[language]
  return (
    <>
      {of.closes_on ? <p>{words.closes_on(formatDate(language, of.closes_on))}</p> : null}
      {of.view.we ? <p>{of.view.we}</p> : null}
      <section class="q">
        <h2>{words.my_group}</h2>
        <MyGroup of={of} />
      </section>
      <section class="q">
        <h2>{words.shown}</h2>
        <WhatIsShown of={of} />
      </section>
      <section class="q">
        <h2>{words.after}</h2>
        <p>{words.after_change}</p>
        <p>{words.after_gone}</p>
        <p>{words.after_admin}</p>
        {of.view.status ? <p class="soft small">{of.view.status}</p> : null}
      </section>
    </>
  )
}

function MyGroup({ of }: { of: Answering }) {
  const { language } = of.carry
  const words = text[language]
  const mine = seatsOn(of.side, of.members)
  const others = of.sides.filter(side => side.id !== of.side.id)
  return (
    <>
      <p>{words.my_side(sideName(language, of.side), mine.length)}</p>
      <ul>
        {mine.map(member => (
          <li>
            {member.name}, <span class="soft">{party_text[language][member.party].toLowerCase()}</span>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <p>
          {words.other_sides}{' '}
          {others
            .map(side => words.other_side(sideName(language, side), seatsOn(side, of.members).length))
            .join('; ')}
          .
        </p>
      ) : null}
    </>
  )
}

function WhatIsShown({ of }: { of: Answering }) {
  const words = text[of.carry.language]
  return (
    <>
      <p>{of.k === 1 ? words.shown_open : `${words.shown_means} ${words.shown_k(of.k)}`}</p>
      <p>{words.after_subtract}</p>
    </>
  )
}

/** The same, folded away beside a statement. */
export function Fold({ of }: { of: Answering }) {
  const words = text[of.carry.language]
  return (
    <details class="ds-details fold">
      <summary>{words.fold}</summary>
      <div>
        <MyGroup of={of} />
        <WhatIsShown of={of} />
        <p>
          {words.after_gone} {words.after_admin}
        </p>
      </div>
    </details>
  )
}
