import { errorText, type FormState } from '../../../../platform/form.tsx'
import { formatSpan } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { Option } from '../queries.ts'
import { answers, fieldOf } from '../rules.ts'
import { text } from '../text/index.ts'

/** The proposals, each with its three answers; the same for those with a seat and without one. */
export function AnswerFields(props: {
  options: readonly Pick<Option, 'id' | 'starts_at' | 'ends_at' | 'place'>[]
  state: Pick<FormState, 'values' | 'errors'>
  language: Language
}) {
  const { options, state, language } = props
  const words = text[language]
  const error = state.errors.answers
  return (
    <div class="when-answers" id="answers" tabindex={-1}>
      {error ? (
        <p class="ds-validation-message" id="answers-error" data-field="validation">
          {errorText(language, error, words.errors)}
        </p>
      ) : null}
      {options.map(({ id, starts_at, ends_at, place }) => (
        <fieldset class="q" aria-describedby={error ? 'answers-error' : undefined}>
          <legend>
            {formatSpan(language, starts_at, ends_at)}
            {place ? (
              <span class="at-place" dir="auto">
                {place}
              </span>
            ) : null}
          </legend>
          <div class="five three">
            {answers.map(answer => (
              <label class="ans">
                <input
                  type="radio"
                  name={fieldOf(id)}
                  value={answer}
                  checked={state.values[fieldOf(id)] === answer}
                />
                <span>{words.answers[answer]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
