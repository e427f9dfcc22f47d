import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { fieldsOf, lengths, type PartName } from '../rules.ts'
import { text } from '../text/index.ts'

type FieldWords = Readonly<Record<string, { label: string; hint?: string }>>
type OfPart = { language: Language; part: PartName; words: FieldWords }

/** The fields of a part, saved while one writes where there is a script: its page brings saving.js. */
export function PartForm(props: OfPart & { action: string; back: string; state: FormState }) {
  const { language, part, words, state } = props
  const { errors, save, room } = text[language]
  const labels = Object.fromEntries(Object.entries(words).map(([name, { label }]) => [name, label]))
  return (
    <Form
      {...{ language, state, labels, errors }}
      action={props.action}
      back={props.back}
      submit={save}
      saves
    >
      {fieldsOf(part).map(([name, kind]) => {
        const { label, hint } = words[name]!
        const own = { state, language, errors, name, label }
        if (kind === 'day') return <Field {...own} hint={hint} kind="date" />
        if (kind === 'line') return <Field {...own} hint={hint} />
        const meant = [hint, room[kind](lengths[kind])].filter(Boolean).join(' ')
        return <Field {...own} hint={meant} kind="long" rows={kind === 'lines' ? 3 : 6} />
      })}
    </Form>
  )
}

/** What stands in a part, for those who only read. */
export function PartText(props: OfPart & { fields: Readonly<Record<string, string>> }) {
  const { language, part, words, fields } = props
  const said = fieldsOf(part).filter(([name]) => fields[name])
  if (said.length === 0) return <p class="soft">{text[language].nothing_yet}</p>
  return (
    <dl class="facts">
      {said.map(([name, kind]) => (
        <>
          <dt>{words[name]!.label}</dt>
          <dd class="as-written" dir="auto">
            {kind === 'day' ? formatDate(language, fields[name]!) : fields[name]}
          </dd>
        </>
      ))}
    </dl>
  )
}
