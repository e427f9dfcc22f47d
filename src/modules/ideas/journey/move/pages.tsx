import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { IdeasPage } from '../../pages.tsx'
import type { Stage } from '../../rules.ts'
import { ideasAt, type Show } from '../pages.tsx'
import type { Idea } from '../queries.ts'
import { askedFor, type MoveField } from '../rules.ts'
import { text } from '../text/index.ts'
import { moveName } from '../words/pages.tsx'

/** What kind of field each is. */
const kinds: Readonly<Partial<Record<MoveField, 'date' | 'text'>>> = { since: 'date', run_by: 'text' }

/** One move of an idea: what the new place asks for, and what those who gave to it will read. */
export function MovePage(props: Show & { idea: Idea; to: Stage; told: boolean; state: FormState }) {
  const { context, initiative, idea, to, told, state } = props
  const { language } = context
  const words = text[language]
  const here = `${ideasAt(initiative.initiative_id)}/${idea.id}`
  const own = { state, language, errors: words.errors }
  return (
    <IdeasPage
      context={context}
      initiative={initiative}
      among="ideas"
      words={{ title: moveName(language, idea.stage, to), lead: words.move.leads[to] }}
      above={[{ href: here, label: idea.title }]}
      state={state}
    >
      <Form
        {...own}
        action={`${here}/move/${to}`}
        back={`${here}/move/${to}`}
        submit={words.move.submit}
        labels={words.move.labels}
      >
        {askedFor(idea.stage, to).map(({ name, must }) => {
          const field = {
            ...own,
            name,
            optional: !must,
            label: words.move.labels[name],
            hint: words.move.hints[name],
          }
          const kind = kinds[name]
          return kind ? <Field {...field} kind={kind} /> : <Field {...field} kind="long" rows={3} />
        })}
        {told ? <p class="hint">{words.move.tells[to]}</p> : null}
      </Form>
    </IdeasPage>
  )
}
