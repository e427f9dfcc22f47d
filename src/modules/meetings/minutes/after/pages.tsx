import { Field, Form, type FormState, isBack } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { Step } from '../../../initiatives/queries.ts'
import type { Participant } from '../../../people/queries.ts'
import type { Line } from '../queries.ts'
import type { Task } from '../reading/rules.ts'
import { text } from '../text/index.ts'

type Shown = { language: Language; initiative_id: string; here: string; writes: boolean; state: FormState }

/** Who does what: what is agreed, what the minutes say besides, and a way to agree on it. */
export function Tasks(props: Shown & { steps: readonly Step[]; tasks: readonly Task[]; open: boolean }) {
  const { language, initiative_id, here, writes, state, steps, tasks } = props
  const words = text[language].steps
  const { labels } = words
  const own = { state, language }
  if (steps.length === 0 && !writes) return null
  return (
    <section id="steps">
      <h2>{words.title}</h2>
      {steps.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <ul class="rows">
          {steps.map(step => (
            <li>
              <b dir="auto">{step.what}</b>
              <span dir="auto">
                {step.who}
                {step.due ? `, ${words.due(formatDate(language, step.due))}` : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
      {writes && tasks.length > 0 ? (
        <div class="noprint">
          <h3>{words.in_text}</h3>
          <ul class="rows">
            {tasks.map(({ who, what }, at) => (
              <li>
                <b dir="auto">{what}</b>
                <span dir="auto">{who}</span>
                <a class="end" href={`${here}?task=${at}#agree`}>
                  {words.make}
                  <span class="sr"> {what}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {writes ? (
        <details class="ds-details noprint" id="agree" open={props.open || isBack(state)}>
          <summary>{words.add}</summary>
          <div>
            <Form {...own} action={`${here}/steps`} submit={words.button} variant="secondary" labels={labels}>
              <Field {...own} name="what" label={labels.what} />
              <Field {...own} name="who" label={labels.who} />
              <Field {...own} name="due" kind="date" optional label={labels.due} />
            </Form>
          </div>
        </details>
      ) : null}
      {steps.length > 0 ? (
        <p class="noprint">
          <a href={`/i/${initiative_id}/steps`}>{words.see}</a>
        </p>
      ) : null}
    </section>
  )
}

/** What in the minutes somebody is owed an answer for. */
export function Lines(
  props: Shown & {
    given: readonly Line[]
    /** The lines of the minutes, to take one from. */
    lines: readonly string[]
    seats: readonly Participant[]
    open: boolean
  },
) {
  const { language, initiative_id, here, writes, state, given, lines, seats } = props
  const words = text[language].lines
  const { labels } = words
  const own = { state, language }
  if (given.length === 0 && !writes) return null
  const givers = [
    ...seats.map(({ id, name }) => ({ value: id, label: name })),
    { value: '', label: words.nobody },
  ]
  return (
    <section class="noprint" id="lines">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {given.length > 0 ? (
        <>
          <h3>{words.given}</h3>
          <ul class="rows">
            {given.map(line => (
              <li>
                <a href={`/i/${initiative_id}/contributions/${line.id}`} dir="auto">
                  {line.body}
                </a>
                {line.name ? <span>{line.name}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {writes ? (
        <details class="ds-details" id="give" open={props.open || isBack(state)}>
          <summary>{words.button}</summary>
          <div>
            {lines.length > 0 ? (
              <details class="ds-details">
                <summary>{words.pick}</summary>
                <ul>
                  {lines.map((line, at) => (
                    <li>
                      <a href={`${here}?line=${at}#give`} dir="auto">
                        {line}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
            <Form {...own} action={`${here}/lines`} submit={words.button} variant="secondary" labels={labels}>
              <input type="hidden" name="given_key" value={String(state.values.given_key ?? '')} />
              <Field {...own} name="body" kind="long" rows={3} label={labels.body} />
              <Field {...own} name="given_by" kind="select" label={labels.given_by} options={givers} />
            </Form>
          </div>
        </details>
      ) : null}
    </section>
  )
}

/** The tracking code, which is shown once. */
export function Code({ language, code, way }: { language: Language; code: string; way: string }) {
  const words = text[language].lines
  return (
    <div class="ds-alert" data-color="success" role="status" tabindex={-1} data-focus>
      <h2>{words.code_title}</h2>
      <p>{words.code_lead}</p>
      <p class="secret">{code}</p>
      <p class="small">
        {words.code_way} {way}
      </p>
    </div>
  )
}
