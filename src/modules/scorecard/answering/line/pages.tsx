import { errorText } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import type { Carry } from '../frame/pages.tsx'
import { longest_line } from '../rules.ts'
import { text } from '../text/index.ts'

type Errors = Readonly<Record<string, string>>

/** The open line: what becomes of it is said before it is written, and its writer chooses. */
export function OpenLine({ carry, errors = {} }: { carry: Carry; errors?: Errors | undefined }) {
  const words = text[carry.language]
  return (
    <section class="q">
      <h2>{words.line_title}</h2>
      <p class="small">{words.line_shown}</p>
      <p class="small">{words.line_watch}</p>
      <div class="ds-field">
        <label class="ds-label" for="line">
          {words.line_label}
        </label>
        <textarea
          class="ds-input"
          id="line"
          name="line"
          rows={3}
          maxlength={longest_line}
          aria-invalid={errors.line ? 'true' : undefined}
          aria-describedby={errors.line ? 'line-error' : undefined}
        >
          {carry.line}
        </textarea>
        <Fault name="line" errors={errors} language={carry.language} />
      </div>
      <fieldset
        class="ds-fieldset"
        id="line_shared"
        tabindex={-1}
        aria-describedby={errors.line_shared ? 'line_shared-error' : undefined}
      >
        <legend>{words.line_choice}</legend>
        {(['yes', 'no'] as const).map(choice => (
          <label class="pick-row">
            <input type="radio" name="line_shared" value={choice} checked={carry.line_shared === choice} />
            {choice === 'yes' ? words.line_share : words.line_keep}
          </label>
        ))}
        <Fault name="line_shared" errors={errors} language={carry.language} />
      </fieldset>
    </section>
  )
}

function Fault(props: { name: string; errors: Errors; language: Language }) {
  const code = props.errors[props.name]
  if (!code) return null
  return (
    <p class="ds-validation-message" id={`${props.name}-error`}>
      {faultText(props.language, code)}
    </p>
  )
}

/** What is to be mended, in words. */
export const faultText = (language: Language, code: string): string =>
  errorText(language, code, { choose: text[language].line_choose })
