import { errorText, type FormState } from './form.tsx'
import type { Language } from './language.ts'

/** Where a file is chosen. A file cannot be shown again: after an error it is chosen anew. */
export function FileField(props: {
  state: FormState
  language: Language
  name: string
  label: string
  hint: string
  accept: string
  /** Several files may be chosen at once. */
  multiple?: boolean
  errors: Readonly<Record<string, string>>
}) {
  const { state, language, name, label, hint, accept, multiple, errors } = props
  const code = state.errors[name]
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <p id={`${name}-hint`} data-field="description">
        {hint}
      </p>
      <input
        class="ds-input"
        type="file"
        id={name}
        name={name}
        accept={accept}
        multiple={multiple}
        aria-describedby={code ? `${name}-hint ${name}-error` : `${name}-hint`}
        aria-invalid={code ? 'true' : undefined}
      />
      {code ? (
        <p class="ds-validation-message" id={`${name}-error`} data-field="validation">
          {errorText(language, code, errors)}
        </p>
      ) : null}
    </div>
  )
}
