import { Button, Field, Form, type FormState, isBack } from '../../../platform/form.tsx'
import { formatSpan } from '../../../platform/format.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { MeetingPage, meetingHref } from '../pages.tsx'
import { WhenFields } from '../plan/making/pages.tsx'
import type { Meeting } from '../queries.ts'
import { AnswerFields } from './asked/pages.tsx'
import { LinkPart } from './passing/pages.tsx'
import { Proposals } from './proposals/pages.tsx'
import type { Voter, Weighed } from './queries.ts'
import { text } from './text/index.ts'

export type Show = {
  context: PageContext
  initiative: Initiative
  meeting: Meeting
  /** All proposals with what was answered to them; `open` are those still ahead. */
  options: readonly Weighed[]
  open: readonly Weighed[]
  voters: readonly Voter[]
  own: Voter | null
  me: string
  works: boolean
  leads: boolean
  /** The address for those without a seat; null where there is none, or for those who only read along. */
  link: string | null
  proposing: FormState
  answering: FormState
  /** The form that came back, if one did. */
  back: { proposing?: FormState; answering?: FormState }
}

/** Finding a time and a place together: one's own answer first, then how it stands, and further proposals. */
export function TimesPage(props: Show) {
  const { context, initiative, meeting, options, works, back } = props
  const { language } = context
  const words = text[language]
  const asking = meeting.status === 'asking'
  const state = back.proposing ?? back.answering
  const { starts_at, ends_at } = meeting
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="times"
      words={{ title: words.title, said: words.said, ...(asking && { lead: words.lead }) }}
      {...(state && { state })}
      head={starts_at ? <p class="lead">{formatSpan(language, starts_at, ends_at!)}</p> : null}
    >
      {works && asking && props.open.length > 0 ? <OwnAnswer {...props} /> : null}
      {options.length > 0 ? <Proposals {...props} /> : null}
      {options.length === 0 && !works ? <p class="empty">{words.none}</p> : null}
      {works && asking ? <Propose {...props} /> : null}
      {works ? <LinkPart {...props} /> : null}
      {works && meeting.status === 'planned' ? (
        <section class="noprint">
          <h2>{words.does_not_suit}</h2>
          <p>{words.does_not_suit_lead}</p>
          <Button
            action={`${meetingHref(initiative.initiative_id, meeting.id, 'times')}/again`}
            label={words.ask_again}
            variant="secondary"
          />
        </section>
      ) : null}
    </MeetingPage>
  )
}

function OwnAnswer({ context, initiative, meeting, open, own, answering }: Show) {
  const { language } = context
  const words = text[language]
  const form = (
    <Form
      state={answering}
      language={language}
      action={`${meetingHref(initiative.initiative_id, meeting.id, 'times')}/answers`}
      submit={own ? words.change_answer : words.send_answer}
      labels={words.labels}
      errors={words.errors}
    >
      <AnswerFields options={open} state={answering} language={language} />
      <Field
        state={answering}
        language={language}
        name="needs"
        kind="long"
        rows={2}
        optional
        label={words.labels.needs}
        hint={words.needs_hint}
      />
    </Form>
  )
  if (own && !isBack(answering)) {
    return (
      <section>
        <details class="ds-details">
          <summary>{words.you_answered}</summary>
          <div>{form}</div>
        </details>
      </section>
    )
  }
  return (
    <section>
      <h2>{words.when_can_you}</h2>
      {form}
    </section>
  )
}

function Propose({ context, initiative, meeting, options, proposing }: Show) {
  const { language } = context
  const words = text[language]
  return (
    <section id="propose" tabindex={-1} class="noprint">
      <h2>{options.length === 0 ? words.first_proposal : words.propose}</h2>
      {options.length === 0 ? <p>{words.first_proposal_lead}</p> : null}
      <Form
        state={proposing}
        language={language}
        action={meetingHref(initiative.initiative_id, meeting.id, 'times')}
        submit={words.add}
        variant={options.length === 0 ? 'primary' : 'secondary'}
        labels={words.labels}
        errors={words.errors}
      >
        <WhenFields state={proposing} language={language} errors={words.errors} />
        <Field state={proposing} language={language} name="place" optional label={words.labels.place} />
      </Form>
    </section>
  )
}
