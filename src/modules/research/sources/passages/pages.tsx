import { Button, Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import { type Passage, type Source, signed } from '../../queries.ts'
import type { Informant } from '../../rules.ts'
import { type Show, SourcePage, sourceHref, speakersBy } from '../pages.tsx'
import { beginning } from '../rules.ts'
import { text } from '../text/index.ts'

/** Which of its forms comes back. */
export type Doing = 'body' | 'speaker' | 'add'

type Props = Show & {
  source: Source
  passage: Passage
  /** Its place in the source, from 1. */
  number: number
  before: { informant_id: string | null; body: string } | undefined
  informants: readonly Informant[]
  /** Those who took back what they said here. */
  took_back: ReadonlySet<string>
  doing: Doing | null
  states: Readonly<Record<Doing, FormState>>
}

/** One passage: its words, who says it, and what it can be put together with. */
export function PassagePage(props: Props) {
  const { context, research, source, passage, number, doing, states } = props
  const { language } = context
  const { passage: words, labels, errors } = text[language]
  const here = sourceHref(research, source.id, `/passages/${passage.id}`)
  const nobody = { value: '', label: words.nobody }
  const speakers = [
    nobody,
    ...props.informants
      .filter(one => !one.withdrawn_at && (one.id === passage.informant_id || !props.took_back.has(one.id)))
      .map(one => ({ value: one.id, label: signed(language, one) })),
  ]
  const own = { language, errors }
  const spoken = { value: { lang: source.language } }
  return (
    <SourcePage
      {...{ context, initiative: props.initiative, research, source }}
      words={{ title: words.title(number), lead: words.lead, said: text[language].said }}
      {...(doing && { state: states[doing] })}
    >
      <section>
        <h2>{words.body_title}</h2>
        <Form
          {...own}
          state={states.body}
          action={here}
          back={here}
          submit={words.save}
          labels={{ body: labels.body }}
        >
          <Field
            {...own}
            state={states.body}
            name="body"
            kind="long"
            rows={8}
            label={labels.body}
            hint={words.body_hint}
            spoken={spoken}
          />
        </Form>
      </section>
      <section>
        <h2>{words.speaker_title}</h2>
        <Form
          {...own}
          state={states.speaker}
          action={`${here}/speaker`}
          back={here}
          submit={words.save_speaker}
          labels={{ informant_id: labels.informant_id }}
          variant="secondary"
        >
          <Field
            {...own}
            state={states.speaker}
            name="informant_id"
            kind="select"
            label={labels.informant_id}
            hint={words.speaker_hint}
            options={speakers}
          />
        </Form>
      </section>
      <Join {...props} here={here} />
      <section>
        <details class="ds-details" open={doing === 'add'}>
          <summary>{words.add_title}</summary>
          <div>
            <Form
              {...own}
              state={states.add}
              action={`${here}/after`}
              submit={words.add}
              labels={{ new_body: labels.new_body, new_informant_id: labels.new_informant_id }}
              variant="secondary"
            >
              <Field
                {...own}
                state={states.add}
                name="new_body"
                kind="long"
                rows={4}
                label={labels.new_body}
                spoken={spoken}
              />
              <Field
                {...own}
                state={states.add}
                name="new_informant_id"
                kind="select"
                label={labels.new_informant_id}
                options={speakers}
              />
            </Form>
          </div>
        </details>
        <details class="ds-details">
          <summary>{words.remove_title}</summary>
          <div>
            <p>{words.remove_lead}</p>
            <Form
              {...own}
              state={fresh()}
              action={`${here}/remove`}
              submit={words.remove}
              variant="secondary"
              final
            />
          </div>
        </details>
      </section>
    </SourcePage>
  )
}

function Join(props: Props & { here: string }) {
  const { context, passage, before, here } = props
  const { language } = context
  const words = text[language].passage
  const called = speakersBy(language, props.informants)
  const same = before && before.informant_id === passage.informant_id
  return (
    <section>
      <h2>{words.join_title}</h2>
      {before ? (
        <p>
          <b>{called(before.informant_id) || text[language].one.nobody}</b>{' '}
          <q dir="auto" lang={props.source.language}>
            {beginning(before.body, 160)}
          </q>
        </p>
      ) : null}
      <p>{same ? words.join_lead : before ? words.join_other : words.join_first}</p>
      {same ? (
        <Button
          action={`${here}/join`}
          label={words.join}
          variant="secondary"
          carry={{ version: String(passage.version) }}
        />
      ) : null}
    </section>
  )
}
