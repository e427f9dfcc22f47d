import { Button, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import { spokenIn } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { addressOf, type Voice } from '../queries.ts'
import { text } from '../text/index.ts'

type Standing = { in_use: Voice | null; waiting: Voice | null; outdated: Voice | null }

type Shown = {
  language: Language
  account_id: string
  number: number
  /** The statement, and what it says in the language that is read: `source` is what to read aloud. */
  place: { instrument: string; language: string; statement: string; source: string }
  standing: Standing
  fault: string | null
}

/** What was wrong with the file that was sent, in words. */
export function faultIn(state: FormState, language: Language): string | null {
  const words: Readonly<Record<string, string>> = text[language].errors
  const code = state.errors.file ?? state.errors.destroy_by
  return code ? (words[code] ?? words.missing!) : null
}

const colours = { none: undefined, waiting: 'warning', in_use: 'success', outdated: 'warning' } as const

/** One statement: what to read, how it stands, and what can be done. */
export function Reading(props: Shown) {
  const { language, account_id, number, place } = props
  const { in_use, waiting, outdated } = props.standing
  const words = text[language]
  const kind = waiting ? 'waiting' : in_use ? 'in_use' : outdated ? 'outdated' : 'none'
  const label = words.recording(number)
  return (
    <li id={`s-${place.statement}`}>
      <p class="eyebrow">
        {words.statement(number)}{' '}
        <span class="tag" data-color={colours[kind]}>
          {words.states[kind]}
        </span>
      </p>
      <h3 id={`says-${place.statement}`} {...spokenIn(place.language, language)}>
        {place.source}
      </h3>
      {in_use ? <Sound voice={in_use} label={label} /> : null}
      {in_use?.destroy_by ? (
        <p class="soft small">{words.gone_by(formatDate(language, in_use.destroy_by))}</p>
      ) : null}
      {in_use && [in_use.brought_by, in_use.checked_by].includes(account_id) ? (
        <Remove voice={in_use} language={language} />
      ) : null}
      {waiting ? <Waiting {...props} waiting={waiting} label={label} /> : null}
      {outdated ? <p class="late">{words.outdated}</p> : null}
      {outdated ? <p class="soft small">{words.before(outdated.source)}</p> : null}
      {waiting && waiting.brought_by !== account_id ? null : <Bring {...props} />}
    </li>
  )
}

function Sound({ voice, label }: { voice: Voice; label: string }) {
  // biome-ignore lint/a11y/useMediaCaption: it reads what stands right above it
  return <audio controls preload="none" src={addressOf(voice.id)} aria-label={label}></audio>
}

const Remove = (props: { voice: Voice; language: Language }) => (
  <Button
    action={`/voices/${props.voice.id}/remove`}
    label={text[props.language].remove}
    variant="tertiary"
    described_by={`says-${props.voice.statement_id}`}
  />
)

/** Who brought it waits for somebody else; everybody else is asked to listen. */
function Waiting(props: Shown & { waiting: Voice; label: string }) {
  const { waiting, language, standing } = props
  const words = text[language]
  const own = waiting.brought_by === props.account_id
  const says = `says-${waiting.statement_id}`
  return (
    <>
      {standing.in_use ? <p>{words.replacing}</p> : null}
      <Sound voice={waiting} label={props.label} />
      {waiting.destroy_by ? (
        <p class="soft small">{words.gone_by(formatDate(language, waiting.destroy_by))}</p>
      ) : null}
      <p>{own ? words.yours : words.listen}</p>
      {own ? (
        <Remove voice={waiting} language={language} />
      ) : (
        <div class="acts">
          <Button action={`/voices/${waiting.id}/check`} label={words.right} described_by={says} />
          <Button
            action={`/voices/${waiting.id}/remove`}
            label={words.wrong}
            variant="tertiary"
            described_by={says}
          />
        </div>
      )}
    </>
  )
}

/** The field for a file: open where there is no voice, folded where one is replaced. */
function Bring(props: Shown) {
  const { language, place, standing, fault } = props
  const words = text[language]
  const again = standing.in_use ?? standing.waiting
  const id = `file-${place.statement}`
  const form = (
    <Form
      state={fresh()}
      language={language}
      action="/voices"
      submit={words.bring}
      variant="secondary"
      upload
    >
      {Object.entries(place).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {words.file}
          <span class="sr">{`, ${words.statement(props.number)}`}</span>
        </label>
        <input
          class="ds-input"
          type="file"
          id={id}
          name="file"
          accept="audio/*"
          aria-describedby={fault ? `${id}-error` : undefined}
          aria-invalid={fault ? 'true' : undefined}
        />
        {fault ? (
          <p class="ds-validation-message" id={`${id}-error`} data-field="validation">
            {fault}
          </p>
        ) : null}
      </div>
      <div class="ds-field">
        <label class="ds-label" for={`gone-${place.statement}`}>
          {words.destroy_by}
          <span class="soft"> ({words.optional})</span>
          <span class="sr">{`, ${words.statement(props.number)}`}</span>
        </label>
        <p data-field="description" id={`gone-${place.statement}-hint`}>
          {words.destroy_by_hint}
        </p>
        <input
          class="ds-input"
          type="date"
          id={`gone-${place.statement}`}
          name="destroy_by"
          aria-describedby={`gone-${place.statement}-hint`}
        />
      </div>
    </Form>
  )
  if (!again) return form
  return (
    <details class="ds-details" open={fault !== null}>
      <summary>{words.replace}</summary>
      <div>{form}</div>
    </details>
  )
}
