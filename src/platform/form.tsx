import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { Choices, idOf, type Option, Tick } from './choices.tsx'
import type { Look } from './errors.ts'
import type { Language } from './language.ts'
import { AsItStands, LookAgain, Looks } from './looks.tsx'
import { Saving } from './saving.tsx'
import { text } from './text/index.ts'

export type Values = Record<string, string | readonly string[] | undefined>

/** What a form shows: what stands in its fields, what needs mending, and what somebody else saved meanwhile. */
export type FormState = {
  values: Values
  errors: Readonly<Record<string, string>>
  conflict: Values | null
  /** What deserves a look before it is sent, and the mark with which these texts pass as they stand. */
  hints?: { looks: Readonly<Record<string, readonly Look[]>>; looked: string }
  /** What the ids of its fields begin with, where several forms with the same fields stand on one page. */
  of?: string
}

/** Whether a form comes back: something is to be mended, chosen or looked at. */
export const isBack = (state: FormState): boolean =>
  Object.keys(state.errors).length > 0 || state.conflict !== null || state.hints !== undefined

/** A form as it first meets the person, filled with what is known. */
export const fresh = (values: Values = {}): FormState => ({ values, errors: {}, conflict: null })

/** The first error of each field, as its code. */
export function errorsOf(fault: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of fault.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message
  return errors
}

/** The words for an error code; a room's own codes come first. */
export function errorText(
  language: Language,
  code: string,
  own: Readonly<Record<string, string>> = {},
): string {
  const [name, parameter] = code.split(':')
  if (own[name!]) return own[name!]!
  const words = text[language].errors as Record<string, string | ((parameter: string) => string)>
  const found = words[name!] ?? words.invalid!
  return typeof found === 'function' ? found(parameter ?? '') : found
}

type FieldBase = {
  state: FormState
  language: Language
  name: string
  label: string
  hint?: string | undefined
  errors?: Readonly<Record<string, string>>
  optional?: boolean
  /** Where the words beside the field, or what is written in it, are in another language than the page. */
  spoken?: { label?: Spoken; hint?: Spoken; value?: Spoken }
}
type Spoken = { lang?: string; dir?: 'ltr' | 'rtl' }

export type FieldProps = FieldBase &
  (
    | {
        kind?: 'text' | 'email' | 'date' | 'time' | 'code'
        most?: number
        autocomplete?: string
        /** Words to choose from while writing; others may be written as well. */
        list?: readonly string[]
      }
    | { kind: 'long'; most?: number; rows?: number }
    | { kind: 'choice' | 'several'; options: readonly Option[]; large?: boolean }
    | { kind: 'select'; options: readonly Option[] }
    | { kind: 'tick' }
  )

/** For these a browser has a way of its own to fill them in. */
const typed: ReadonlySet<string> = new Set(['email', 'date', 'time'])

/** A field with its label, hint and error, tied together for every reader. There is no other way to make one. */
export function Field(props: FieldProps) {
  const { state, language, name, label, hint, optional, spoken = {} } = props
  const code = state.errors[name]
  const words = text[language]
  const looks = state.hints?.looks[name]
  const id = idOf(state, name)
  const described = [hint ? `${id}-hint` : '', looks ? `${id}-look` : '', code ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ')
  const aria = {
    'aria-describedby': described || undefined,
    'aria-invalid': code ? ('true' as const) : undefined,
  }
  const value = state.values[name]
  const shown = typeof value === 'string' ? value : (value?.[0] ?? '')
  const tail = (
    <>
      {code ? (
        <p class="ds-validation-message" id={`${id}-error`} data-field="validation">
          {errorText(language, code, props.errors)}
        </p>
      ) : null}
      <Theirs
        state={state}
        name={name}
        language={language}
        options={'options' in props ? props.options : undefined}
        spoken={spoken.value}
      />
    </>
  )
  const wish = optional ? <span class="soft"> ({words.optional})</span> : null
  if (props.kind === 'choice' || props.kind === 'several') {
    const chosen = typeof value === 'string' ? [value] : (value ?? [])
    const { kind, options, large = false } = props
    const many = kind === 'several'
    return <Choices {...{ id, name, label, hint, wish, many, large, options, chosen, aria, tail }} />
  }
  if (props.kind === 'tick') {
    return <Tick {...{ id, name, label, hint, aria, tail }} ticked={shown === 'yes'} />
  }
  return (
    <div class="ds-field">
      <label class="ds-label" for={id} {...spoken.label}>
        {label}
        {wish}
      </label>
      {hint ? (
        <p id={`${id}-hint`} data-field="description" {...spoken.hint}>
          {hint}
        </p>
      ) : null}
      {looks ? <Looks id={id} looks={looks} language={language} /> : null}
      {props.kind === 'long' ? (
        <textarea class="ds-input" id={id} name={name} rows={props.rows ?? 4} {...spoken.value} {...aria}>
          {shown}
        </textarea>
      ) : props.kind === 'select' ? (
        <select class="ds-input" id={id} name={name} {...aria}>
          {props.options.map(option => (
            <option value={option.value} selected={option.value === shown}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          class="ds-input"
          id={id}
          name={name}
          type={typed.has(props.kind ?? '') ? props.kind : 'text'}
          value={shown}
          autocomplete={'autocomplete' in props ? props.autocomplete : undefined}
          autocapitalize={props.kind === 'code' ? 'characters' : undefined}
          spellcheck={props.kind === 'code' ? false : undefined}
          list={'list' in props ? `${id}-list` : undefined}
          {...aria}
        />
      )}
      {'list' in props ? (
        <datalist id={`${id}-list`}>
          {props.list?.map(word => (
            <option value={word} />
          ))}
        </datalist>
      ) : null}
      {tail}
    </div>
  )
}

/** What somebody else saved in this field while the person was writing. */
function Theirs(props: {
  state: FormState
  name: string
  language: Language
  options: readonly Option[] | undefined
  spoken: Spoken | undefined
}) {
  const { state, name, language, options, spoken } = props
  const theirs = String(state.conflict?.[name] ?? '')
  if (!(name in (state.conflict ?? {})) || theirs === String(state.values[name] ?? '')) return null
  return (
    <p class="theirs">
      <b>{text[language].conflict.theirs}</b>{' '}
      <span {...spoken}>{options?.find(option => option.value === theirs)?.label ?? theirs}</span>
    </p>
  )
}

/** The form around its fields: summary of errors on top, the choice when two have edited one thing. */
export function Form(props: {
  state: FormState
  language: Language
  action: string
  submit: string
  labels?: Readonly<Record<string, string>>
  errors?: Readonly<Record<string, string>>
  variant?: 'primary' | 'secondary' | 'tertiary'
  /** What it does cannot be undone. */
  final?: boolean
  /** Where the page lies without this form's changes: the way to take what the other person saved. */
  back?: string
  upload?: boolean
  /** It is saved while one writes as well, where there is a script: its page brings saving.js. */
  saves?: boolean
  /** What a script of its page finds it by. */
  data?: Readonly<Record<`data-${string}`, string>>
  children?: Child
}) {
  const { state, language, labels = {} } = props
  const words = text[language]
  const names = Object.keys(state.errors)
  const saves = props.saves === true && !isBack(state)
  return (
    <form
      method="post"
      action={props.action}
      class="form"
      novalidate
      data-saves={saves ? '' : undefined}
      {...props.data}
      enctype={props.upload ? 'multipart/form-data' : undefined}
    >
      {names.length > 0 ? (
        <div class="ds-error-summary" id="error-summary" role="alert" tabindex={-1} data-focus>
          <h2>{words.error_summary}</h2>
          <ul>
            {names.map(name => (
              <li>
                {name === 'version' ? (
                  // A hidden field: there is nowhere to go.
                  errorText(language, state.errors[name]!, props.errors)
                ) : (
                  <a class="ds-link" href={`#${idOf(state, name)}`}>
                    {labels[name] ? `${labels[name]}${labels[name].endsWith('?') ? '' : ':'} ` : ''}
                    {errorText(language, state.errors[name]!, props.errors)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <LookAgain state={state} language={language} labels={labels} />
      {state.conflict ? (
        <div class="ds-alert" data-color="warning" role="alert" tabindex={-1} data-focus>
          <h2>{words.conflict.title}</h2>
          <p>{words.conflict.explain}</p>
        </div>
      ) : null}
      {state.values.version === undefined ? null : (
        <input type="hidden" name="version" value={String(state.conflict?.version ?? state.values.version)} />
      )}
      {props.children}
      <p class="acts">
        <button
          class="ds-button"
          data-variant={props.variant}
          data-color={props.final ? 'danger' : undefined}
          type="submit"
        >
          {state.conflict ? words.conflict.keep_mine : props.submit}
        </button>
        <AsItStands state={state} language={language} />
        {state.conflict && props.back ? <a href={props.back}>{words.conflict.take_theirs}</a> : null}
      </p>
      {saves ? <Saving language={language} /> : null}
    </form>
  )
}

/** A form of one button, with what it must carry. */
export function Button(props: {
  action: string
  label: string
  variant?: 'primary' | 'secondary' | 'tertiary'
  carry?: Readonly<Record<string, string>>
  described_by?: string
}) {
  return (
    <form method="post" action={props.action} class="one-button">
      {Object.entries(props.carry ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button
        class="ds-button"
        data-variant={props.variant}
        type="submit"
        aria-describedby={props.described_by}
      >
        {props.label}
      </button>
    </form>
  )
}
