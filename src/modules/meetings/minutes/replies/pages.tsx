import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { Minutes, Reply } from '../queries.ts'
import { changedLines } from '../reading/rules.ts'
import { text } from '../text/index.ts'

/** For somebody who was there, on their phone: one large button, and a field. */
export function Right(props: {
  language: Language
  here: string
  minutes: Minutes
  /** The version that was asked about before. */
  before: Minutes | null
  own: readonly Reply[]
  state: FormState
}) {
  const { language, here, minutes, before, own, state } = props
  const words = text[language]
  const has_confirmed = own.some(one => one.kind === 'confirmed')
  const { added } = before ? changedLines(before.body, minutes.body) : { added: [] }
  return (
    <section class="minutes-right noprint" id="right">
      <h2>{words.right_title}</h2>
      {has_confirmed ? (
        <p class="strong">{words.you_confirmed}</p>
      ) : (
        <>
          <p>{words.right_lead}</p>
          {added.length > 0 ? (
            <>
              <p class="eyebrow">{words.changed_since}</p>
              <ul>
                {added.map(line => (
                  <li dir="auto">{line.replace(/^[-–—•*]\s+/, '')}</li>
                ))}
              </ul>
            </>
          ) : null}
          <form method="post" action={`${here}/confirm`}>
            <input type="hidden" name="number" value={String(minutes.number)} />
            <button class="ds-button big" type="submit">
              {words.right}
            </button>
          </form>
        </>
      )}
      <Said language={language} corrections={own.filter(one => one.kind === 'correction')} own />
      <details class="ds-details" open={Object.keys(state.errors).length > 0 || state.hints !== undefined}>
        <summary>{words.wrong_title}</summary>
        <div>
          {has_confirmed ? <p class="soft">{words.wrong_takes_back}</p> : null}
          <Form
            state={state}
            language={language}
            action={`${here}/correct`}
            submit={words.wrong_send}
            variant="secondary"
            labels={{ body: words.wrong }}
          >
            <input type="hidden" name="number" value={String(minutes.number)} />
            <Field
              state={state}
              language={language}
              name="body"
              kind="long"
              rows={3}
              label={words.wrong}
              hint={words.wrong_hint}
            />
          </Form>
        </div>
      </details>
    </section>
  )
}

/** What somebody said was not right, and what became of it. */
function Said(props: { language: Language; corrections: readonly Reply[]; own?: boolean }) {
  const { language, corrections, own } = props
  if (corrections.length === 0) return null
  return (
    <ul class="rows">
      {corrections.map(correction => (
        <li>
          <b dir="auto">{correction.body}</b>
          <How language={language} correction={correction} named={!own} />
        </li>
      ))}
    </ul>
  )
}

function How(props: { language: Language; correction: Reply; named: boolean }) {
  const { language, correction, named } = props
  const { taken, answer, name, number, at } = correction
  const words = text[language]
  const day = formatDate(language, at)
  return (
    <>
      <span>
        {named ? words.correction_by(name, day) : day}, {words.correction_of(number)}{' '}
        {taken === null ? null : (
          <span class="tag" data-color={taken ? 'success' : undefined}>
            {taken ? words.taken : words.not_taken}
          </span>
        )}
      </span>
      {answer ? <p dir="auto">{answer}</p> : null}
    </>
  )
}

/** For those at the table: what was not right, each with an answer or a way to give one. */
export function Corrections(props: {
  language: Language
  here: string
  corrections: readonly Reply[]
  /** The one whose answer is being mended. */
  doing: { id: string; state: FormState } | null
  stateOf: (id: string) => FormState
}) {
  const { language, here, corrections, doing, stateOf } = props
  const words = text[language]
  if (corrections.length === 0) return null
  return (
    <section class="noprint" id="corrections">
      <h2>{words.corrections}</h2>
      <ul class="rows">
        {corrections.map(correction => {
          const state = doing?.id === correction.id ? doing.state : stateOf(correction.id)
          return (
            <li>
              <b dir="auto">{correction.body}</b>
              <How language={language} correction={correction} named />
              {correction.taken === null ? (
                <details class="ds-details" open={doing?.id === correction.id}>
                  <summary>
                    {words.answer_title}
                    <span class="sr"> {correction.body}</span>
                  </summary>
                  <div>
                    <Form
                      state={state}
                      language={language}
                      action={`${here}/corrections/${correction.id}`}
                      submit={words.answer_send}
                      variant="secondary"
                      labels={{ taken: words.taken_q, answer: words.answer }}
                      errors={words.errors}
                    >
                      <Field
                        state={state}
                        language={language}
                        name="taken"
                        kind="choice"
                        label={words.taken_q}
                        options={[
                          { value: 'yes', label: words.taken_yes },
                          { value: 'no', label: words.taken_no },
                        ]}
                      />
                      <Field
                        state={state}
                        language={language}
                        name="answer"
                        kind="long"
                        rows={2}
                        optional
                        label={words.answer}
                        hint={words.answer_hint}
                        errors={words.errors}
                      />
                    </Form>
                  </div>
                </details>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
