import type { Child } from 'hono/jsx'

/** The id of a field: its name, or more where other forms on the page have fields of that name. */
export const idOf = ({ of }: { of?: string }, name: string): string => (of ? `${of}-${name}` : name)

export type Option = { value: string; label: string; hint?: string }

/** What every kind of field is given by the one that makes them all: `Field` in form.tsx. */
type Given = {
  /** Its name, unless told. */
  id?: string
  name: string
  label: string
  hint: string | undefined
  aria: { 'aria-describedby': string | undefined; 'aria-invalid': 'true' | undefined }
  tail: Child
}

/** One or several of these. */
export function Choices(
  props: Given & {
    options: readonly Option[]
    chosen: readonly string[]
    many: boolean
    wish: Child
    /** Each in a frame of its own, for what one chooses first. */
    large?: boolean
  },
) {
  const { name, id = name, label, hint, wish, options, chosen, many, large, aria, tail } = props
  return (
    <fieldset class={large ? 'ds-fieldset large' : 'ds-fieldset'} id={id} tabindex={-1} {...aria}>
      <legend>
        {label}
        {wish}
      </legend>
      {hint ? (
        <p id={`${id}-hint`} data-field="description">
          {hint}
        </p>
      ) : null}
      {options.map(option => (
        <div class="ds-field" data-variant={large ? 'outline' : undefined}>
          <input
            class="ds-input"
            type={many ? 'checkbox' : 'radio'}
            id={`${id}-${option.value}`}
            name={name}
            value={option.value}
            checked={chosen.includes(option.value)}
            aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
          />
          <label class="ds-label" for={`${id}-${option.value}`}>
            {option.label}
          </label>
          {option.hint ? (
            <p data-field="description" id={`${id}-${option.value}-hint`}>
              {option.hint}
            </p>
          ) : null}
        </div>
      ))}
      {tail}
    </fieldset>
  )
}

/** Yes, or nothing. */
export function Tick(props: Given & { ticked: boolean }) {
  const { name, id = name, label, hint, aria, tail, ticked } = props
  return (
    <div class="ds-field">
      <input class="ds-input" type="checkbox" id={id} name={name} value="yes" checked={ticked} {...aria} />
      <label class="ds-label" for={id}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} data-field="description">
          {hint}
        </p>
      ) : null}
      {tail}
    </div>
  )
}
