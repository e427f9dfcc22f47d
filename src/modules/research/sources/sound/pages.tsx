import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Context } from '../../../../platform/route.ts'
import { FileField } from '../../../../platform/upload.tsx'
import { ResearchPage, researchHref } from '../../pages.tsx'
import { type Passage, type Research, type Source, signed } from '../../queries.ts'
import type { Informant } from '../../rules.ts'
import { text as room_text } from '../../text/index.ts'
import type { Sound } from './queries.ts'
import { timeMark } from './rules.ts'
import { text } from './text/index.ts'

/** The recording of a conversation until its last day, and the way to write it out by hand beside it. */
export function SoundPage(props: {
  context: Context
  initiative: { initiative_id: string; title: string }
  research: Research
  source: Source
  sound: Sound | null
  informants: readonly Informant[]
  passages: readonly Passage[]
  states: { sound: FormState; words: FormState }
}) {
  const { context, initiative, research, source, sound, informants, passages, states } = props
  const { language } = context
  const words = text[language]
  const there = researchHref(initiative.initiative_id, research.id, 'sources', `/${source.id}`)
  const here = `${there}/sound`
  const line = /^unknown_speaker:(\d+)$/.exec(String(states.words.errors.words ?? ''))?.[1] ?? ''
  const errors = { ...words.errors, unknown_speaker: words.unknown_speaker(line) }
  const writes = sound !== null || passages.length === 0 || Object.keys(states.words.errors).length > 0
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="sources"
      below={[
        {
          href: researchHref(initiative.initiative_id, research.id, 'sources'),
          label: room_text[language].tabs.sources,
        },
        { href: there, label: source.title },
      ]}
      words={words}
      state={Object.keys(states.words.errors).length > 0 ? states.words : states.sound}
      scripts={['writing_out.js']}
    >
      {sound ? (
        <section>
          <h2>{words.listen}</h2>
          {/* biome-ignore lint/a11y/useMediaCaption: what is said is written out below it */}
          <audio
            controls
            preload="metadata"
            src={`${here}/file`}
            aria-label={words.recording_of(source.title)}
            data-recording="yes"
          ></audio>
          <p>{words.last_day(formatDate(language, sound.destroy_by))}</p>
          <Button action={`${here}/destroy`} label={words.destroy} variant="tertiary" />
        </section>
      ) : (
        <section>
          <h2>{words.bring_title}</h2>
          <p>{words.bring_lead(research.sound_days)}</p>
          <Form
            state={states.sound}
            language={language}
            action={here}
            submit={words.bring}
            variant="secondary"
            labels={{ file: words.file }}
            errors={words.errors}
            upload
          >
            <FileField
              {...{ state: states.sound, language }}
              name="file"
              label={words.file}
              hint={words.file_hint}
              accept="audio/*"
              errors={words.errors}
            />
          </Form>
        </section>
      )}
      <section>
        <h2>{words.write_title}</h2>
        {writes ? null : <p>{words.write_more}</p>}
        <p>{words.how}</p>
        <pre class="sample">{words.sample}</pre>
        <p data-keys="yes" hidden>
          {words.keys}
        </p>
        {informants.length > 0 ? (
          <p>{words.who(informants.map(one => signed(language, one)).join(', '))}</p>
        ) : (
          <p>
            {words.nobody}{' '}
            <a href={researchHref(initiative.initiative_id, research.id, 'people')}>{words.to_people}</a>
          </p>
        )}
        <Form
          state={states.words}
          language={language}
          action={`${here}/words`}
          submit={words.save}
          labels={{ words: words.words }}
          errors={errors}
        >
          <Field
            state={states.words}
            language={language}
            name="words"
            kind="long"
            rows={14}
            label={words.words}
            errors={errors}
          />
        </Form>
      </section>
      {passages.length > 0 ? (
        <section>
          <h2>{words.written(passages.length)}</h2>
          <ol class="plain">
            {passages.map(one => {
              const who = informants.find(({ id }) => id === one.informant_id)
              return (
                <li lang={source.language}>
                  {one.start_ms === null ? null : sound ? (
                    <a
                      href={`${here}/file#t=${Math.floor(one.start_ms / 1000)}`}
                      data-at={String(one.start_ms)}
                    >
                      {timeMark(one.start_ms)}
                    </a>
                  ) : (
                    <span class="soft">{timeMark(one.start_ms)}</span>
                  )}{' '}
                  <b>{who ? signed(language, who) : words.asker}:</b> {one.body}
                </li>
              )
            })}
          </ol>
          <p>
            <a href={there}>{words.to_source}</a>
          </p>
        </section>
      ) : null}
    </ResearchPage>
  )
}
