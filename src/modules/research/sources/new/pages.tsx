import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { FileField } from '../../../../platform/upload.tsx'
import { parties, party_text } from '../../../initiatives/queries.ts'
import { ResearchPage } from '../../pages.tsx'
import { type Source, signed } from '../../queries.ts'
import { type Informant, kinds, material_languages } from '../../rules.ts'
import { text as research_text } from '../../text/index.ts'
import { type Show, SourcePage, sourceHref, sourcesHref } from '../pages.tsx'
import { beginning, clockOf, type Said, voicesIn } from '../rules.ts'
import { text } from '../text/index.ts'
import { Notes } from './notes/pages.tsx'

type Shown = { state: FormState; language: Language }

/** What is said about a source, whether it is new or changed. */
export function SourceFields({ state, language }: Shown) {
  const { labels, hints, languages, errors } = text[language]
  const own = { state, language, errors }
  return (
    <>
      <Field
        {...own}
        name="kind"
        kind="select"
        label={labels.kind}
        options={kinds.map(value => ({ value, label: research_text[language].kinds[value] }))}
      />
      <Field {...own} name="title" label={labels.title} hint={hints.title} />
      <Field {...own} name="happened_on" kind="date" optional label={labels.happened_on} />
      <Field
        {...own}
        name="language"
        kind="select"
        label={labels.language}
        options={material_languages.map(value => ({ value, label: languages[value] }))}
      />
      <Field
        {...own}
        name="own_part"
        kind="long"
        rows={3}
        optional
        label={labels.own_part}
        hint={hints.own_part}
      />
    </>
  )
}

/** Something new: what it is, and its text, pasted or in a file. */
export function NewPage(props: Show & { state: FormState }) {
  const { context, initiative, research, state } = props
  const { language } = context
  const { new: words, labels, hints, errors, title } = text[language]
  const here = sourcesHref(research)
  const own = { state, language, errors }
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="sources"
      below={[{ href: here, label: title }]}
      words={words}
      state={state}
    >
      <Form {...own} action={`${here}/new`} submit={words.submit} labels={labels} upload>
        <SourceFields state={state} language={language} />
        <Field {...own} name="text" kind="long" rows={12} optional label={labels.text} hint={hints.text} />
        <FileField
          {...own}
          name="file"
          label={labels.file}
          hint={hints.file}
          accept=".txt,.text,.md,.docx,.pdf,.vtt,.srt,text/plain,text/vtt,application/pdf"
        />
      </Form>
      <p class="soft">{words.sound}</p>
    </ResearchPage>
  )
}

/** Changing what is said about a source. */
export function EditPage(props: Show & { source: Source; state: FormState }) {
  const { context, research, source, state } = props
  const { language } = context
  const { edit: words, labels, errors } = text[language]
  const here = sourceHref(research, source.id, '/edit')
  return (
    <SourcePage {...props} words={words}>
      <Form
        state={state}
        language={language}
        action={here}
        back={here}
        submit={words.save}
        labels={labels}
        errors={errors}
      >
        <SourceFields state={state} language={language} />
      </Form>
    </SourcePage>
  )
}

const shown_first = 6

/** Whom the text names, and who each of them is: what they are called there is shown here and kept nowhere. */
export function SpeakersPage(
  props: Show & {
    said: readonly Said[]
    notes: readonly string[]
    informants: readonly Informant[]
    /** What is chosen for each voice, in their order. */
    chosen: readonly string[]
    state: FormState
  },
) {
  const { context, initiative, research, said, informants, chosen, state } = props
  const { language } = context
  const { speakers: words, labels, errors, title, passages } = text[language]
  const here = sourcesHref(research)
  const voices = voicesIn(said)
  const nobodys = said.filter(one => one.label === null).length
  const form_state = { ...state, of: 'voice-0' }
  const options = [
    { value: '', label: text[language].choose },
    { value: 'asks', label: words.asks },
    ...informants
      .filter(one => !one.withdrawn_at)
      .map(one => ({ value: one.id, label: words.known(signed(language, one)) })),
    ...parties.map(party => ({ value: `new_${party}`, label: words.new_one(party_text[language][party]) })),
  ]
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="sources"
      below={[{ href: here, label: title }]}
      words={words}
      state={state}
    >
      <Notes language={language} notes={props.notes} />
      {voices.length === 0 ? (
        <div class="ds-alert" data-color="info">
          <p>{text[language].no_voices}</p>
        </div>
      ) : (
        <p>{words.found(voices.length, passages(said.length))}</p>
      )}
      {voices.length > 0 && nobodys > 0 ? <p class="soft">{words.unknown(nobodys)}</p> : null}
      <Form
        state={form_state}
        language={language}
        action={`${here}/speakers`}
        submit={words.save}
        labels={labels}
        errors={errors}
        upload
      >
        {(['kind', 'title', 'happened_on', 'language', 'own_part', 'said', 'notes'] as const).map(name => (
          <input type="hidden" name={name} value={String(state.values[name] ?? '')} />
        ))}
        {voices.map(({ label, times, begins }, at) => (
          <div class="note">
            <h2 dir="auto">{words.called(label)}</h2>
            <p class="soft">
              {words.times(times)}. {words.begins} <q dir="auto">{begins}</q>
            </p>
            <Field
              state={{ ...state, of: `voice-${at}`, values: { speaker: chosen[at] ?? '' } }}
              language={language}
              name="speaker"
              kind="select"
              label={labels.speaker}
              errors={errors}
              options={options}
            />
          </div>
        ))}
        {voices.length > 0 ? <p class="soft">{words.ask_hint}</p> : null}
      </Form>
      <section>
        <h2>{words.preview}</h2>
        <ul class="rows">
          {said.slice(0, shown_first).map(({ label, body, start_ms }) => (
            <li>
              <span>
                <b dir="auto">{label ?? text[language].one.nobody}</b>
                {start_ms === null ? null : ` ${clockOf(start_ms)}`}
              </span>
              <p dir="auto">{beginning(body, 300)}</p>
            </li>
          ))}
        </ul>
      </section>
    </ResearchPage>
  )
}
