import { Button, Field, Form, type FormState, isBack } from '../../../../platform/form.tsx'
import { formatDate, formatList } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { type Party, party_text } from '../../../initiatives/queries.ts'
import { voice_subjects } from '../../rules.ts'
import type { Show } from '../pages.tsx'
import type { NamedVoice } from '../queries.ts'
import { text } from '../text/index.ts'

export type Seat = { id: string; name: string; party: Party }

type Props = Pick<Show, 'context' | 'may_write'> & {
  voices: readonly NamedVoice[]
  seats: readonly Seat[]
  own_id: string
  here: string
  state: FormState
}

/** When people of the group took part, in what, and what came of it. */
export function Voices(props: Props) {
  const { context, voices, may_write, here, own_id } = props
  const { language } = context
  const words = text[language]
  return (
    <section id="voices">
      <h2>{words.voices_title}</h2>
      <p>{words.voices_lead}</p>
      {voices.length > 0 ? (
        <ul class="rows">
          {voices.map(voice => (
            <li>
              <b>{words.subjects[voice.about]}</b>
              <span dir="auto">{`${formatDate(language, voice.day)} · ${whoOf(language, voice)}`}</span>
              {voice.how ? <p dir="auto">{words.how_it_was(voice.how)}</p> : null}
              {voice.what ? <p dir="auto">{words.what_came(voice.what)}</p> : null}
              {voice.seats.some(({ id }) => id === own_id) ? (
                <div class="noprint">
                  <Button
                    action={`${here}/voices/${voice.id}/name-off`}
                    label={words.name_off}
                    variant="tertiary"
                  />
                </div>
              ) : null}
              {may_write ? (
                <div class="end noprint">
                  <Button
                    action={`${here}/voices/${voice.id}/remove`}
                    label={words.remove_voice}
                    variant="tertiary"
                  />
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p>{words.no_voices}</p>
      )}
      {may_write ? (
        <details class="ds-details noprint" open={isBack(props.state)}>
          <summary>{words.add_voice}</summary>
          <div>
            <VoiceForm {...props} />
          </div>
        </details>
      ) : null}
    </section>
  )
}

/** "Kari, Ola og tre til": those with a seat by name, the others as a number. */
function whoOf(language: Language, { seats, people }: NamedVoice): string {
  const words = text[language]
  if (seats.length === 0) return words.people(people)
  const names = seats.map(({ name }) => name)
  return people === 0 ? formatList(language, names) : words.and_others(names.join(', '), people)
}

function VoiceForm({ context, seats, here, state }: Props) {
  const { language } = context
  const words = text[language]
  const own = { language, state, errors: words.errors }
  const labels = {
    about: words.about,
    day: words.day,
    seats: words.seats,
    people: words.people_label,
    how: words.how,
    what: words.what,
  }
  return (
    <Form {...own} action={`${here}/voices`} submit={words.save_voice} labels={labels}>
      <Field
        {...own}
        name="about"
        kind="choice"
        label={words.about}
        options={voice_subjects.map(value => ({ value, label: words.subjects[value] }))}
      />
      <Field {...own} name="day" kind="date" label={words.day} />
      {seats.length > 0 ? (
        <Field
          {...own}
          name="seats"
          kind="several"
          optional
          label={words.seats}
          hint={words.seats_hint}
          options={seats.map(one => ({
            value: one.id,
            label: `${one.name}, ${party_text[language][one.party]}`,
          }))}
        />
      ) : null}
      <Field {...own} name="people" optional label={words.people_label} hint={words.people_hint} />
      <Field {...own} name="how" kind="long" rows={2} optional label={words.how} hint={words.how_hint} />
      <Field {...own} name="what" kind="long" rows={3} optional label={words.what} hint={words.what_hint} />
    </Form>
  )
}
