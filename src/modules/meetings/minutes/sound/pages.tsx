import { Button, Form, type FormState } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { FileField } from '../../../../platform/upload.tsx'
import { text } from '../text/index.ts'
import type { Sound } from './queries.ts'

/** A way to read the minutes aloud for the others, and to take one's voice away again. */
export function BringSound(props: {
  language: Language
  here: string
  sound: Sound | null
  may_remove: boolean
  state: FormState
}) {
  const { language, here, sound, may_remove, state } = props
  const words = text[language].sound
  return (
    <details class="ds-details noprint" id="sound" open={Object.keys(state.errors).length > 0}>
      <summary>{words.title}</summary>
      <div>
        <p>{words.lead}</p>
        <Form
          state={state}
          language={language}
          action={`${here}/sound`}
          submit={sound ? words.replace : words.bring}
          variant="secondary"
          labels={{ file: words.file }}
          errors={words.errors}
          upload
        >
          <FileField
            {...{ state, language }}
            name="file"
            label={words.file}
            hint={words.hint}
            accept="audio/*"
            errors={words.errors}
          />
        </Form>
        {sound && may_remove ? (
          <Button action={`${here}/sound/remove`} label={words.remove} variant="tertiary" />
        ) : null}
      </div>
    </details>
  )
}
