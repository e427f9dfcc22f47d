import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { Context } from '../../../../platform/route.ts'
import { ResearchPage, researchHref } from '../../pages.tsx'
import type { Research } from '../../queries.ts'
import { text } from '../text/index.ts'

type About = { initiative_id: string; title: string }

/** What a study says of itself: letter and plan are written from it. */
export function EditPage(props: {
  context: Context
  initiative: About
  research: Research
  state: FormState
}) {
  const { context, initiative, research, state } = props
  const { language } = context
  const words = text[language]
  const here = researchHref(initiative.initiative_id, research.id)
  const own = { state, language, errors: words.errors }
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="plan"
      words={words.edit_page}
      state={state}
    >
      <Form {...own} action={`${here}/edit`} back={here} submit={words.save} labels={words.labels}>
        <Field {...own} name="title" label={words.labels.title} />
        <Field
          {...own}
          name="question"
          kind="long"
          rows={3}
          label={words.labels.question}
          hint={words.hints.question}
        />
        <Field {...own} name="purpose" kind="long" rows={3} optional label={words.labels.purpose} />
        <Field
          {...own}
          name="responsible"
          optional
          label={words.labels.responsible}
          hint={words.hints.responsible}
        />
        <Field {...own} name="contact" optional label={words.labels.contact} />
        <Field
          {...own}
          name="afterwards"
          kind="long"
          rows={3}
          optional
          label={words.labels.afterwards}
          hint={words.hints.afterwards}
        />
        <Field {...own} name="ends_on" kind="date" optional label={words.labels.ends_on} />
        <Field {...own} name="sound_days" label={words.labels.sound_days} hint={words.hints.sound_days} />
      </Form>
    </ResearchPage>
  )
}
