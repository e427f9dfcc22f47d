import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { MeetingPage } from '../../pages.tsx'
import { cafeHref } from '../now/pages.tsx'
import type { Show } from '../pages.tsx'
import { text } from '../text/index.ts'

/** How many tables, how many rounds, and what the tables talk about. */
export function SettingPage(props: Omit<Show, 'cafe'> & { state: FormState }) {
  const { context, initiative, meeting, item, state } = props
  const { language } = context
  const words = text[language].setting
  const base = cafeHref(initiative.initiative_id, { meeting_id: meeting.id, agenda_id: item.id })
  const own = { state, language, errors: words.errors }
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="evening"
      state={state}
      words={{ title: words.title, lead: words.lead }}
    >
      <Form
        {...own}
        action={`${base}/setting`}
        back={`${base}/setting`}
        submit={words.save}
        labels={words.labels}
      >
        <div class="inline">
          <Field {...own} name="tables" label={words.labels.tables} />
          <Field {...own} name="rounds" label={words.labels.rounds} />
          <Field {...own} name="round_minutes" label={words.labels.round_minutes} />
        </div>
        <Field
          {...own}
          name="topics"
          kind="long"
          rows={6}
          optional
          label={words.labels.topics}
          hint={words.topics_hint}
        />
      </Form>
    </MeetingPage>
  )
}
