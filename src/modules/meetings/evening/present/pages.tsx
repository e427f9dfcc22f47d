import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import { parties, party_text } from '../../../initiatives/queries.ts'
import type { Participant } from '../../../people/queries.ts'
import { MeetingPage, meetingHref } from '../../pages.tsx'
import type { Meeting } from '../../queries.ts'
import type { Present } from '../queries.ts'
import { text } from '../text/index.ts'

type Show = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  meeting: Meeting
  seats: readonly Participant[]
  present: Present
  steers: boolean
  state: FormState
}

const shown_as = {
  here: ['left', 'not_here'],
  from_afar: ['here', 'left'],
  left: ['here'],
  not_here: ['here', 'from_afar'],
} as const

/** Everybody with a seat, whom the host ticks, and guests by number. */
export function PresentPage(props: Show) {
  const { context, initiative, meeting, seats, present, steers, state } = props
  const { language } = context
  const words = text[language].present
  const evening = meetingHref(initiative.initiative_id, meeting.id, 'evening')
  const here = `${evening}/present`
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="evening"
      words={{ title: words.title, lead: words.lead }}
      state={state}
    >
      <section>
        <h2>{words.seats}</h2>
        <ul class="rows">
          {seats.map(seat => {
            const noted = present.people.find(one => one.participant_id === seat.id)
            const now = noted ? (noted.left_at ? 'left' : noted.how) : 'not_here'
            return (
              <li id={`seat-${seat.id}`}>
                <b dir="auto">{seat.name}</b>
                <span>
                  {party_text[language][seat.party]} · {words.states[now]}
                </span>
                {steers ? (
                  <form method="post" action={here} class="end acts noprint">
                    <input type="hidden" name="participant_id" value={seat.id} />
                    {shown_as[now].map((how, at) => (
                      <button
                        type="submit"
                        class={at === 0 && now === 'not_here' ? 'ds-button' : 'link'}
                        data-variant="secondary"
                        name="how"
                        value={how}
                      >
                        {words[how]}
                        <span class="sr">{words.of(seat.name)}</span>
                      </button>
                    ))}
                  </form>
                ) : null}
              </li>
            )
          })}
        </ul>
      </section>
      <section id="guests">
        <h2>{words.guests}</h2>
        {present.guests.length === 0 ? <p class="soft">{words.guests_none}</p> : null}
        <ul>
          {present.guests.map(({ party, people }) => (
            <li>
              {party_text[language][party]}: {people}
            </li>
          ))}
        </ul>
        {steers ? (
          <Form
            state={state}
            language={language}
            action={`${here}/guests`}
            submit={words.guests_save}
            labels={words.labels}
            errors={words.errors}
            variant="secondary"
          >
            <p class="soft">{words.guests_text}</p>
            <Field
              state={state}
              language={language}
              name="party"
              kind="select"
              label={words.labels.party}
              options={parties.map(party => ({ value: party, label: party_text[language][party] }))}
            />
            <Field
              state={state}
              language={language}
              name="people"
              label={words.labels.people}
              errors={words.errors}
            />
          </Form>
        ) : null}
      </section>
      <p class="noprint evening-back">
        <a href={evening}>{text[language].plan.back}</a>
      </p>
    </MeetingPage>
  )
}
