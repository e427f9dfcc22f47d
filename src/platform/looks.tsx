import { idOf } from './choices.tsx'
import type { Look } from './errors.ts'
import type { FormState } from './form.tsx'
import { formatList } from './format.ts'
import type { Language } from './language.ts'
import { text } from './text/index.ts'

type Shown = { state: FormState; language: Language }

/** What in a field deserves a look. Only its writer sees it. */
export function Looks(props: { id: string; looks: readonly Look[]; language: Language }) {
  const words = text[props.language].look
  return (
    <div class="look" id={`${props.id}-look`}>
      {props.looks.map(({ kind, found }) => (
        <p>{words[kind](formatList(props.language, found))}</p>
      ))}
    </div>
  )
}

/** On top of a form that comes back to be looked at; afterwards the mark of its texts travels along. */
export function LookAgain(props: Shown & { labels: Readonly<Record<string, string>> }) {
  const { state, language, labels } = props
  const words = text[language].look
  if (!state.hints) {
    return state.values.looked ? (
      <input type="hidden" name="looked" value={String(state.values.looked)} />
    ) : null
  }
  return (
    <div class="ds-alert" data-color="info" id="look-first" role="alert" tabindex={-1} data-focus>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        {Object.keys(state.hints.looks).map(name => (
          <li>
            <a class="ds-link" href={`#${idOf(state, name)}`}>
              {labels[name] ?? words.go_to}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The second button: these very texts may pass. */
export function AsItStands({ state, language }: Shown) {
  if (!state.hints) return null
  return (
    <button class="ds-button" data-variant="secondary" type="submit" name="looked" value={state.hints.looked}>
      {text[language].look.as_it_stands}
    </button>
  )
}
