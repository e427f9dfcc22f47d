import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { nameOfLanguage } from '../../../../platform/format.ts'
import { languages } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { model_fields, phase_text, phases } from '../../../guide/queries.ts'
import { LearningPage, ThemesField } from '../../pages.tsx'
import { type Kind, thicknesses } from '../../rules.ts'
import { text as room_text } from '../../text/index.ts'
import { storiesHref } from '../pages.tsx'
import { text } from '../text/index.ts'

/** A story is written, or its words are changed: the whole way in five parts, or one thing that happened. */
export function WritePage(props: {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  kind: Kind
  /** The story that is changed; null for a new one. */
  story: { id: string; title: string } | null
  state: FormState
}) {
  const { context, initiative, kind, story, state } = props
  const { language } = context
  const words = text[language]
  const room = room_text[language]
  const all = storiesHref(initiative.initiative_id)
  const own = { language, state, errors: words.errors }
  const { labels, hints } = words
  const none = { value: '', label: words.not_chosen }
  const part = (name: 'before' | 'tried' | 'happened' | 'learnt' | 'advice') => (
    <Field
      {...own}
      name={name}
      kind="long"
      rows={name === 'happened' ? 6 : 4}
      optional={name !== 'happened'}
      label={labels[name]}
      hint={name === 'learnt' ? undefined : hints[name]}
    />
  )
  const whole = kind === 'story'
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      state={state}
      words={{ title: story ? words.edit_title : words.new_title[kind], lead: words.write_lead }}
      above={[
        { href: all, label: words.title },
        ...(story ? [{ href: `${all}/${story.id}`, label: story.title }] : []),
      ]}
    >
      <Form
        {...own}
        action={story ? `${all}/${story.id}/edit` : `${all}/new`}
        submit={story ? words.save_edit : words.save}
        labels={labels}
      >
        {story ? null : (
          <>
            <input type="hidden" id="id" name="id" value={String(state.values.id ?? '')} />
            <input type="hidden" id="kind" name="kind" value={kind} />
            <input type="hidden" id="news_id" name="news_id" value={String(state.values.news_id ?? '')} />
          </>
        )}
        <Field {...own} name="title" label={labels.title} hint={hints.title} />
        {whole ? part('before') : null}
        {whole ? part('tried') : null}
        {part('happened')}
        {part('learnt')}
        {part('advice')}
        {whole ? (
          <>
            <h2>{words.voices_title}</h2>
            <Field
              {...own}
              name="resident_voice"
              kind="long"
              rows={3}
              optional
              label={labels.resident_voice}
              hint={hints.voice}
            />
            <Field
              {...own}
              name="employee_voice"
              kind="long"
              rows={3}
              optional
              label={labels.employee_voice}
            />
          </>
        ) : null}
        <h2>{words.find_title}</h2>
        <ThemesField {...own} label={labels.themes} hint={hints.themes} />
        <Field {...own} name="target_group" optional label={labels.target_group} hint={hints.target_group} />
        <div class="in-columns">
          <Field
            {...own}
            name="fields"
            kind="several"
            label={labels.fields}
            options={model_fields.map(value => ({ value, label: room.fields[value] }))}
          />
        </div>
        <Field
          {...own}
          name="phase"
          kind="select"
          optional
          label={labels.phase}
          options={[none, ...phases.map(value => ({ value, label: phase_text[language][value] }))]}
        />
        <Field
          {...own}
          name="thickness"
          kind="select"
          optional
          label={labels.thickness}
          options={[none, ...thicknesses.map(one => ({ value: String(one), label: room.thicknesses[one]! }))]}
        />
        <Field
          {...own}
          name="language"
          kind="select"
          label={labels.language}
          options={languages.map(value => ({ value, label: nameOfLanguage(language, value) }))}
        />
        <h2>{words.place_title}</h2>
        <Field
          {...own}
          name="place_masked"
          kind="tick"
          label={labels.place_masked}
          hint={hints.place_masked}
        />
        <Field
          {...own}
          name="place_instead"
          optional
          label={labels.place_instead}
          hint={hints.place_instead}
        />
      </Form>
    </LearningPage>
  )
}
