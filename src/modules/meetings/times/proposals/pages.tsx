import { Button } from '../../../../platform/form.tsx'
import { formatList, formatSpan } from '../../../../platform/format.ts'
import { meetingHref } from '../../pages.tsx'
import type { Show } from '../pages.tsx'
import type { Weighed } from '../queries.ts'
import { answers } from '../rules.ts'
import { text } from '../text/index.ts'

/** How the proposals stand: how many can, who they are, and which suits most. */
export function Proposals(props: Show) {
  const { context, options, voters, leads } = props
  const words = text[context.language]
  const guests = voters.filter(({ participant_id }) => participant_id === null)
  return (
    <section>
      <h2>{words.proposals}</h2>
      <p class="soft">{words.answered_so_far(voters.length)}</p>
      <ul class="rows proposals">
        {options.map(option => (
          <Proposal {...props} option={option} />
        ))}
      </ul>
      {leads && guests.length > 0 ? (
        <details class="ds-details noprint">
          <summary>{words.without_seat(guests.length)}</summary>
          <div>
            <p class="soft">{words.without_seat_lead}</p>
            <ul class="rows">
              {guests.map(({ id, name }) => (
                <li>
                  <b dir="auto">{name}</b>
                  <span class="end">
                    <Button
                      action={`${meetingHref(props.initiative.initiative_id, props.meeting.id, 'times')}/voters/${id}/remove`}
                      label={words.remove_answer(name)}
                      variant="tertiary"
                    />
                  </span>
                </li>
              ))}
            </ul>
          </div>
        </details>
      ) : null}
    </section>
  )
}

function Proposal(props: Show & { option: Weighed }) {
  const { context, initiative, meeting, option, open, works, leads, me } = props
  const { language } = context
  const words = text[language]
  const here = `${meetingHref(initiative.initiative_id, meeting.id, 'times')}/options/${option.id}`
  const chosen = meeting.starts_at?.getTime() === option.starts_at.getTime()
  const asking = meeting.status === 'asking'
  const is_open = asking && open.some(({ id }) => id === option.id)
  const may_remove = asking && works && (leads || option.proposed_by === me)
  return (
    <li>
      <div>
        <b>{formatSpan(language, option.starts_at, option.ends_at)}</b>{' '}
        {chosen ? (
          <span class="tag" data-color="success">
            {words.settled}
          </span>
        ) : option.suits_most && is_open ? (
          <span class="tag" data-color="success">
            {words.suits_most}
          </span>
        ) : asking && !is_open ? (
          <span class="tag">{words.passed}</span>
        ) : null}
        {option.place ? <p dir="auto">{option.place}</p> : null}
        {answers
          .filter(answer => option.tally[answer] > 0)
          .map(answer => (
            <p>
              <b class="num">
                {words.tally[answer]} {option.tally[answer]}:
              </b>{' '}
              <bdi>
                {formatList(
                  language,
                  option.given.filter(one => one.answer === answer).map(({ name }) => name),
                )}
              </bdi>
            </p>
          ))}
        {option.left_out && is_open ? <p class="late">{words.left_out[option.left_out]}</p> : null}
      </div>
      {is_open && works ? (
        <div class="acts noprint">
          <Button
            action={`${here}/settle`}
            label={words.settle}
            variant={option.suits_most ? 'primary' : 'secondary'}
          />
          {may_remove ? <Button action={`${here}/remove`} label={words.remove} variant="tertiary" /> : null}
        </div>
      ) : may_remove ? (
        <div class="acts noprint">
          <Button action={`${here}/remove`} label={words.remove} variant="tertiary" />
        </div>
      ) : null}
    </li>
  )
}
