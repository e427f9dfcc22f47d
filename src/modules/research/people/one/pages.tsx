import { Button, Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { party_text } from '../../../initiatives/queries.ts'
import { ResearchPage, researchHref } from '../../pages.tsx'
import { type Research, signed } from '../../queries.ts'
import { text as room_text } from '../../text/index.ts'
import { belowPeople, PartyField, peopleHref, type Show } from '../pages.tsx'
import type { Speaker } from '../queries.ts'
import type { Spoken } from '../readings/queries.ts'
import { text } from '../text/index.ts'

/** One of those who have spoken: what they said where, whether they have read it, and what is noted for them. */
export function SpeakerPage(
  props: Show & {
    speaker: Speaker
    destroyed: boolean
    party: FormState
    /** A form that came back: the answer noted for the source in its values. */
    noting: FormState | null
  },
) {
  const { context, initiative, research, speaker, destroyed, party, noting } = props
  const { language } = context
  const words = text[language]
  const here = peopleHref(research, `/${speaker.id}`)
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="people"
      below={belowPeople(language, research)}
      words={{
        title: signed(language, speaker),
        lead: party_text[language][speaker.party],
        said: words.said,
      }}
      state={noting ?? party}
    >
      {speaker.withdrawn_at ? <p class="note">{words.one.withdrawn}</p> : null}
      {destroyed ? (
        <p>{words.names.destroyed}</p>
      ) : speaker.withdrawn_at ? null : (
        <p>
          <a href={peopleHref(research, `/names/${speaker.id}`)}>{words.one.name_link}</a>
        </p>
      )}
      <section>
        <h2>{words.one.said_where}</h2>
        {speaker.spoken.length === 0 ? <p class="empty">{words.one.said_nothing}</p> : null}
        {speaker.spoken.map(one => (
          <SpokenPart
            language={language}
            research={research}
            spoken={one}
            here={here}
            noting={noting?.values.source_id === one.source_id ? noting : null}
          />
        ))}
        {speaker.spoken.length > 0 ? <p class="soft">{words.one.asked_how}</p> : null}
      </section>
      <section class="noprint">
        <h2>{words.one.party_title}</h2>
        <Form
          state={party}
          language={language}
          action={here}
          back={here}
          submit={words.one.party_save}
          variant="secondary"
          labels={words.labels}
        >
          <PartyField language={language} state={party} />
        </Form>
      </section>
      {speaker.withdrawn_at ? null : (
        <section class="noprint">
          <h2>{words.one.withdraw_title}</h2>
          <p>{words.one.withdraw_lead}</p>
          <Form
            state={fresh()}
            language={language}
            action={`${here}/withdraw`}
            submit={words.one.withdraw}
            variant="secondary"
            final
          />
        </section>
      )}
    </ResearchPage>
  )
}

function SpokenPart(props: {
  language: Language
  research: Research
  spoken: Spoken
  here: string
  noting: FormState | null
}) {
  const { language, research, spoken, here, noting } = props
  const words = text[language]
  const title_id = `said-${spoken.source_id}`
  const asked = spoken.standing === 'asked' || spoken.standing === 'changed'
  const base = noting ?? fresh()
  const state = {
    ...base,
    values: { ...base.values, version: String(spoken.version) },
    of: `note-${spoken.source_id}`,
  }
  const own = { state, language, errors: words.errors }
  return (
    <article>
      <h3 id={title_id}>
        <a
          href={researchHref(research.initiative_id, research.id, 'sources', `/${spoken.source_id}`)}
          dir="auto"
        >
          {spoken.source_title}
        </a>
      </h3>
      <p>
        {room_text[language].kinds[spoken.kind]}
        {spoken.happened_on ? `, ${formatDate(language, spoken.happened_on)}` : ''}.{' '}
        {spoken.passages > 0 ? `${words.one.passages(spoken.passages)}. ` : ''}
        <b>{words.standing[spoken.standing]}</b>
        {spoken.answered_at ? ` (${words.one.on(formatDate(language, spoken.answered_at))}` : ''}
        {spoken.answered_at && spoken.noted ? `, ${words.one.noted}` : ''}
        {spoken.answered_at ? ')' : ''}
      </p>
      {spoken.passages > 0 ? (
        <>
          {spoken.standing === 'approved' || research.ended_at ? null : (
            <Button
              action={`${here}/ask`}
              label={asked ? words.one.ask_again : words.one.ask}
              variant="secondary"
              carry={{ source_id: spoken.source_id }}
              described_by={title_id}
            />
          )}
          <details class="ds-details noprint" open={noting !== null}>
            <summary>{words.one.note}</summary>
            <div>
              <Form
                {...own}
                action={`${here}/noted`}
                submit={words.one.note_save}
                variant="secondary"
                labels={{ said: words.one.note_label }}
              >
                <input type="hidden" name="source_id" value={spoken.source_id} />
                <Field
                  {...own}
                  name="said"
                  kind="choice"
                  label={`${words.one.note_label} ${words.one.ask_here(spoken.source_title)}`}
                  options={(['approved', 'taken_back'] as const).map(value => ({
                    value,
                    ...words.one.note_options[value],
                  }))}
                />
              </Form>
            </div>
          </details>
        </>
      ) : null}
    </article>
  )
}
