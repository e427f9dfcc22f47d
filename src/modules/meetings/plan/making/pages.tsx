import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { MeetingPage, MeetingsPage, meetingHref, meetingsOfHref } from '../../pages.tsx'
import type { Meeting } from '../../queries.ts'
import { grounds } from '../../rules.ts'
import { text as meeting_text } from '../../text/index.ts'
import { knowing } from '../forms.ts'
import { practical } from '../rules.ts'
import { text } from '../text/index.ts'

type Show = { context: PageContext; initiative: Initiative; state: FormState }

/** The day and the hours, side by side. */
export function WhenFields(props: {
  state: FormState
  language: Language
  errors?: Readonly<Record<string, string>>
}) {
  const { state, language } = props
  const words = text[language]
  const own = { state, language, errors: props.errors ?? words.errors }
  return (
    <div class="inline when-fields">
      <Field {...own} name="day" kind="date" label={words.labels.day} />
      <Field {...own} name="from" kind="time" label={words.labels.from} />
      <Field {...own} name="to" kind="time" label={words.labels.to} optional />
    </div>
  )
}

/** A new meeting: what it is called, what it is for, and when, or that the others are asked. The rest comes later. */
export function NewMeetingPage({ context, initiative, state }: Show) {
  const { language } = context
  const words = text[language]
  const { labels, form } = words
  const own = { state, language, errors: words.errors }
  const all = meetingsOfHref(initiative.initiative_id)
  return (
    <MeetingsPage
      context={context}
      initiative={initiative}
      words={{ title: words.new, lead: words.new_lead }}
      state={state}
    >
      <Form
        state={state}
        language={language}
        action={`${all}/new`}
        submit={form.make}
        labels={labels}
        errors={words.errors}
      >
        <Field {...own} name="title" label={labels.title} hint={form.title_hint} />
        <Field
          {...own}
          name="purpose"
          kind="long"
          rows={3}
          optional
          label={labels.purpose}
          hint={form.purpose_hint}
        />
        <Field
          {...own}
          name="knows"
          kind="choice"
          large
          label={labels.knows}
          options={knowing.map(value => ({ value, ...form.knows[value] }))}
        />
        <WhenFields state={state} language={language} />
        <Field {...own} name="place" optional label={labels.place} />
      </Form>
    </MeetingsPage>
  )
}

/** The whole plan, to change. Everything but the title may be empty: it comes when it comes. */
export function EditPage({ context, initiative, state, meeting }: Show & { meeting: Meeting }) {
  const { language } = context
  const words = text[language]
  const { labels, form } = words
  const own = { state, language, errors: words.errors }
  const plan = meetingHref(initiative.initiative_id, meeting.id)
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="plan"
      words={{ title: words.edit_title, lead: words.edit_lead }}
      state={state}
    >
      <Form
        state={state}
        language={language}
        action={`${plan}/edit`}
        submit={form.save}
        labels={labels}
        errors={words.errors}
        back={plan}
      >
        <Field {...own} name="title" label={labels.title} />
        <Field
          {...own}
          name="purpose"
          kind="long"
          rows={3}
          optional
          label={labels.purpose}
          hint={form.purpose_hint}
        />
        <WhenFields state={state} language={language} />
        <Field {...own} name="place" optional label={labels.place} hint={form.place_hint} />
        <Field
          {...own}
          name="ground"
          kind="select"
          optional
          label={labels.ground}
          hint={form.ground_hint}
          options={[
            { value: '', label: form.not_chosen },
            ...grounds.map(value => ({ value, label: meeting_text[language].grounds[value] })),
          ]}
        />
        <Field {...own} name="place_why" kind="long" rows={2} optional label={labels.place_why} />
        <Field {...own} name="online_address" optional label={labels.online_address} />
        {practical
          .filter(name => name !== 'costs')
          .map(name => (
            <Field
              {...own}
              name={name}
              kind="long"
              rows={2}
              optional
              label={labels[name]}
              hint={form.hints[name as keyof typeof form.hints]}
            />
          ))}
        <Field {...own} name="costs_covered" kind="tick" label={labels.costs_covered} />
        <Field
          {...own}
          name="costs"
          kind="long"
          rows={2}
          optional
          label={labels.costs}
          hint={form.costs_hint}
        />
      </Form>
    </MeetingPage>
  )
}
