import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatList } from '../../../../platform/format.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { MeetingPage, meetingHref } from '../../pages.tsx'
import type { Meeting } from '../../queries.ts'
import type { Decision } from '../queries.ts'
import { hows } from '../rules.ts'
import { text } from '../text/index.ts'

type Show = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  meeting: Meeting
  seats: readonly { id: string; name: string; there: boolean }[]
  state: FormState
}

const hrefOf = ({ initiative, meeting }: Pick<Show, 'initiative' | 'meeting'>) =>
  `${meetingHref(initiative.initiative_id, meeting.id, 'evening')}/decisions`

/** What the meeting has settled, and a form for more. */
export function DecisionsPage(props: Show & { decisions: readonly Decision[]; at_the_table: boolean }) {
  const { context, initiative, meeting, decisions, state } = props
  const { language } = context
  const words = text[language].decisions
  const here = hrefOf(props)
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="evening"
      words={{ title: words.title, lead: words.lead, said: words.said }}
      state={state}
    >
      <section>
        {decisions.length === 0 ? <p class="soft">{words.none}</p> : null}
        <ul class="rows">
          {decisions.map(one => (
            <li>
              <b dir="auto">{one.what}</b>
              {one.why ? <span dir="auto">{one.why}</span> : null}
              <span>
                {[
                  words.hows[one.how],
                  one.proposed_by_name === null ? '' : words.proposed(one.proposed_by_name),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {one.makers.length > 0 ? (
                <span>
                  {words.makers(
                    formatList(
                      language,
                      one.makers.map(maker => maker.name),
                    ),
                  )}
                </span>
              ) : null}
              {props.at_the_table ? (
                <a class="end noprint" href={`${here}/${one.id}`}>
                  {words.change}
                  <span class="sr">{words.of(one.what)}</span>
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      {props.at_the_table ? (
        <section class="noprint">
          <h2>{words.note_title}</h2>
          <Form state={state} language={language} action={here} submit={words.note} labels={words.labels}>
            <DecisionFields {...props} />
          </Form>
        </section>
      ) : null}
      <p class="noprint evening-back">
        <a href={meetingHref(initiative.initiative_id, meeting.id, 'evening')}>{text[language].plan.back}</a>
      </p>
    </MeetingPage>
  )
}

/** One thing that was settled, to change or to take away. */
export function DecisionPage(props: Show & { id: string }) {
  const { context, initiative, meeting, state } = props
  const { language } = context
  const words = text[language].decisions
  const all = hrefOf(props)
  const here = `${all}/${props.id}`
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="evening"
      words={{ title: words.change_title }}
      head={
        <p>
          <a href={all}>{words.title}</a>
        </p>
      }
      state={state}
    >
      <Form
        state={state}
        language={language}
        action={here}
        back={here}
        submit={words.save}
        labels={words.labels}
      >
        <DecisionFields {...props} />
      </Form>
      <section>
        <p class="soft">{words.remove_text}</p>
        <Button action={`${here}/remove`} label={words.remove} variant="secondary" />
      </section>
    </MeetingPage>
  )
}

function DecisionFields({ context, seats, state }: Show) {
  const { language } = context
  const words = text[language].decisions
  const { labels } = words
  const common = { state, language }
  const first = seats.toSorted((a, b) => Number(b.there) - Number(a.there))
  const options = first.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Field {...common} name="what" kind="long" rows={2} label={labels.what} most={1000} />
      <Field {...common} name="why" kind="long" rows={2} label={labels.why} most={2000} optional />
      <Field
        {...common}
        name="how"
        kind="choice"
        label={labels.how}
        options={hows.map(how => ({ value: how, label: words.hows[how] }))}
      />
      <Field
        {...common}
        name="proposed_by"
        kind="select"
        label={labels.proposed_by}
        options={[{ value: '', label: words.nobody }, ...options]}
      />
      <div class="evening-makers">
        <Field {...common} name="makers" kind="several" label={labels.makers} optional options={options} />
      </div>
    </>
  )
}
