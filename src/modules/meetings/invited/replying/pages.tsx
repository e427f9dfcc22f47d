import { Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { meetingHref } from '../../pages.tsx'
import type { Meeting } from '../../queries.ts'
import type { Person } from '../queries.ts'
import { replies } from '../rules.ts'
import { text } from '../text/index.ts'

export type Doing = 'reply' | 'for' | 'mail' | 'noted'

export type Show = {
  context: PageContext
  initiative: Initiative
  meeting: Meeting
  people: readonly Person[]
  me: Person | undefined
  /** Whether this person may say whether they come. */
  may_reply: boolean
  leads: boolean
  /** The form that came back, and what stands in it. */
  doing: Doing | null
  state: FormState
  /** Seats that may be written to, with their addresses. */
  addresses: ReadonlyMap<string, string>
  /** The ready message, in every language that those who are to be told have chosen. */
  messages: readonly { language: Language; name: string; message: string }[]
}

/** The fields of a reply, for oneself or for another. */
function ReplyFields({ state, context }: { state: FormState; context: PageContext }) {
  const { language } = context
  const words = text[language]
  return (
    <>
      <Field
        state={state}
        language={language}
        name="reply"
        kind="choice"
        label={words.labels.reply}
        options={replies.map(value => ({ value, label: words.replies[value] }))}
      />
      <Field
        state={state}
        language={language}
        name="needs"
        kind="long"
        rows={2}
        optional
        label={words.labels.needs}
        hint={words.needs_hint}
      />
    </>
  )
}

/** Whether one comes oneself, and what would help. */
export function OwnReply({ context, initiative, meeting, me, doing, state }: Show) {
  const { language } = context
  const words = text[language]
  const known = me?.invitation
  const shown = doing === 'reply' ? state : fresh({ reply: known?.reply ?? '', needs: known?.needs ?? '' })
  return (
    <section>
      <h2>{words.will_you_come}</h2>
      <Form
        state={shown}
        language={language}
        action={`${meetingHref(initiative.initiative_id, meeting.id, 'invited')}/reply`}
        submit={known?.reply ? words.change_reply : words.send_reply}
        {...(known?.reply && { variant: 'secondary' as const })}
        labels={words.labels}
      >
        <ReplyFields state={shown} context={context} />
      </Form>
    </section>
  )
}

/** What somebody has said on the phone, noted for them. */
export function ReplyFor({ context, initiative, meeting, people, doing, state }: Show) {
  const { language } = context
  const words = text[language]
  const shown: FormState = doing === 'for' ? { ...state, of: 'for' } : { ...fresh(), of: 'for' }
  return (
    <details class="ds-details" open={doing === 'for'}>
      <summary>{words.reply_for}</summary>
      <div>
        <Form
          state={shown}
          language={language}
          action={`${meetingHref(initiative.initiative_id, meeting.id, 'invited')}/for`}
          submit={words.note_reply}
          variant="secondary"
          labels={words.labels}
        >
          <Field
            state={shown}
            language={language}
            name="participant_id"
            kind="select"
            label={words.labels.participant_id}
            options={[
              { value: '', label: words.choose },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <ReplyFields state={shown} context={context} />
        </Form>
      </div>
    </details>
  )
}
