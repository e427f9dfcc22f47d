import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { roundTitle } from '../../text/index.ts'
import { OutcomeMark } from '../pictures.tsx'
import type { LastSteps } from '../queries.ts'
import type { FollowedStep } from '../rules.ts'
import { text } from '../text/index.ts'

/** Steps and how each went. `note_at` is where those that are still open are followed up, for those who may. */
export function StepsAndHow(props: { language: Language; steps: readonly FollowedStep[]; note_at?: string }) {
  const { language, steps, note_at } = props
  const words = text[language]
  return (
    <ul class="went">
      {steps.map(step => {
        const last = step.outcomes.at(-1)?.outcome ?? null
        return (
          <li>
            <OutcomeMark outcome={last} />
            <div>
              <b>{step.what}</b>
              <p class="soft">{words.who(step.who, step.due ? formatDate(language, step.due) : '')}</p>
              {step.outcomes.map(one => (
                <p>
                  {words.went(words.outcomes[one.outcome], formatDate(language, one.at))}
                  {one.note ? <q>{one.note}</q> : null}
                </p>
              ))}
              {last === null ? <p>{words.outcomes.none}</p> : null}
              {note_at && last !== 'done' && last !== 'dropped' ? (
                <p class="noprint">
                  <a href={`${note_at}/${step.id}`}>
                    {words.note_it}
                    <span class="sr"> {step.what}</span>
                  </a>
                </p>
              ) : null}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** What the round before agreed, at the opening of the next one. */
export function LastStepsSection(props: {
  language: Language
  initiative_id: string
  last: LastSteps | null
  may_note: boolean
}) {
  const { language, last, initiative_id } = props
  if (!last) return null
  const words = text[language]
  return (
    <section>
      <h2>{words.last_time}</h2>
      <p class="soft">{words.after_round(roundTitle(language, last.round))}</p>
      <StepsAndHow
        language={language}
        steps={last.steps}
        {...(props.may_note && { note_at: `/i/${initiative_id}/steps` })}
      />
    </section>
  )
}

/** The same folded away, for the page before the first statement: light, and with nothing to do. */
export function LastStepsFold({ language, last }: { language: Language; last: LastSteps | null }) {
  if (!last) return null
  const words = text[language]
  return (
    <details class="ds-details fold">
      <summary>{words.last_time}</summary>
      <div>
        <p>{words.after_round(roundTitle(language, last.round))}</p>
        <ul>
          {last.steps.map(({ what, outcomes }) => (
            <li>
              <b>{what}</b> {words.outcomes[outcomes.at(-1)?.outcome ?? 'none']}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
