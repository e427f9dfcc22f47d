import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import type { Participant } from '../../../people/queries.ts'
import { MeetingsPage, meetingsOfHref } from '../../pages.tsx'
import { text } from '../text/index.ts'

/** A meeting that some had among themselves, and what was written of it. */
export function ElsewherePage(props: {
  context: PageContext
  initiative: Initiative
  seats: readonly Participant[]
  state: FormState
}) {
  const { context, initiative, seats, state } = props
  const { language } = context
  const { elsewhere: words, write, errors } = text[language]
  const own = { state, language, errors }
  const { labels } = words
  return (
    <MeetingsPage context={context} initiative={initiative} words={words} state={state}>
      <Form
        {...own}
        action={`${meetingsOfHref(initiative.initiative_id)}/elsewhere`}
        submit={words.save}
        labels={labels}
      >
        <Field {...own} name="title" label={labels.title} />
        <Field {...own} name="day" kind="date" label={labels.day} />
        <div class="inline">
          <Field {...own} name="from" kind="time" label={labels.from} />
          <Field {...own} name="to" kind="time" label={labels.to} />
        </div>
        <p class="soft small">{words.time_hint}</p>
        <Field {...own} name="place" optional label={labels.place} />
        <Field
          {...own}
          name="people"
          kind="several"
          label={labels.people}
          hint={words.people_hint}
          options={seats.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field
          {...own}
          name="summary"
          kind="long"
          rows={3}
          optional
          label={labels.summary}
          hint={write.summary_hint}
        />
        <Field
          {...own}
          name="body"
          kind="long"
          rows={14}
          label={labels.body}
          hint={`${words.body_hint} ${write.how}`}
        />
      </Form>
    </MeetingsPage>
  )
}
