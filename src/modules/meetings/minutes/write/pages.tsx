import { CopyButton } from '../../../../platform/copy.tsx'
import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import { spokenIn } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { type ReadOver, wordsIn } from '../../../initiatives/plain/queries.ts'
import type { Initiative } from '../../../initiatives/queries.ts'
import { MeetingPage } from '../../pages.tsx'
import type { Meeting } from '../../queries.ts'
import { type Naming, ways_to_name } from '../draft/rules.ts'
import { minutesHref } from '../pages.tsx'
import type { Minutes, Reply } from '../queries.ts'
import { many_words } from '../rules.ts'
import { text } from '../text/index.ts'

/** Where minutes are written: two fields that save themselves, and beside them what helps. Nothing here is a demand. */
export function WritePage(props: {
  context: PageContext
  initiative: Initiative
  meeting: Meeting
  draft: Minutes | null
  /** What the meeting has left of itself, as it would be proposed now. */
  proposal: string
  naming: Naming
  /** How hard what is kept is to read. */
  over: ReadOver
  has_tasks: boolean
  corrections: readonly Reply[]
  state: FormState
}) {
  const { context, initiative, meeting, draft, proposal, state, corrections } = props
  const { language } = context
  const words = text[language].write
  const here = minutesHref(initiative.initiative_id, meeting.id)
  const written_in = initiative.language as Language
  const own = { state, language, spoken: { value: spokenIn(written_in, language) } }
  const number = draft?.number ?? 1
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="minutes"
      words={{
        title: number > 1 ? words.next_title(number) : words.title,
        lead: number > 1 ? words.lead_next : words.lead,
        said: text[language].said,
      }}
      state={state}
      scripts={['saving.js']}
    >
      {corrections.length > 0 ? (
        <section>
          <h2>{words.corrections}</h2>
          <ul class="rows">
            {corrections.map(({ name, body, at }) => (
              <li>
                <b dir="auto">{body}</b>
                <span>{text[language].correction_by(name, formatDate(language, at))}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {draft ? null : <WhoIsNamed language={language} here={here} naming={props.naming} />}
      <Form
        state={state}
        language={language}
        action={`${here}/write`}
        back={`${here}/write`}
        submit={words.save}
        labels={words.labels}
        saves
      >
        <Field
          {...own}
          name="summary"
          kind="long"
          rows={3}
          optional
          label={words.labels.summary}
          hint={words.summary_hint}
        />
        <Field
          {...own}
          name="body"
          kind="long"
          rows={22}
          label={words.labels.body}
          hint={`${words.body_hint} ${words.how}`}
        />
      </Form>
      {draft ? (
        <p>
          <a href={here}>{words.to_read}</a>
        </p>
      ) : null}
      {draft ? <LookOver {...props} draft={draft} /> : null}
      {draft && proposal !== '' ? (
        <details class="ds-details">
          <summary>{words.from_meeting}</summary>
          <div>
            <p>{words.from_meeting_lead}</p>
            <WhoIsNamed language={language} here={here} naming={props.naming} />
            <p class="message" id="proposal" {...spokenIn(written_in, language)}>
              {proposal}
            </p>
            <p>
              <CopyButton source="proposal" words={words} />
            </p>
          </div>
        </details>
      ) : null}
      {draft && draft.number > 1 ? (
        <details class="ds-details">
          <summary>{words.drop}</summary>
          <div>
            <p>{words.drop_lead}</p>
            <Button action={`${here}/drop`} label={words.drop} variant="secondary" />
          </div>
        </details>
      ) : null}
    </MeetingPage>
  )
}

/** By first name or by number, as the group prefers. */
function WhoIsNamed(props: { language: Language; here: string; naming: Naming }) {
  const words = text[props.language].write
  return (
    <p class="small">
      {words.named}{' '}
      {ways_to_name.map((way, at) => (
        <>
          {at > 0 ? ' · ' : null}
          {way === props.naming ? (
            <b>{words[way]}</b>
          ) : (
            <a href={`${props.here}/write?people=${way}`}>{words[way]}</a>
          )}
        </>
      ))}
    </p>
  )
}

/** How hard it is to read, kinder words, and what may be missing: tips. */
function LookOver(props: {
  context: PageContext
  initiative: Initiative
  draft: Minutes
  over: ReadOver
  has_tasks: boolean
}) {
  const { context, initiative, draft, over, has_tasks } = props
  const { language } = context
  const words = text[language].over
  const count = wordsIn(draft.body).length
  const tips = [
    ...(count > many_words ? [words.long(count)] : []),
    ...(draft.summary === '' ? [words.no_summary] : []),
    ...(has_tasks ? [] : [words.no_tasks]),
  ]
  return (
    <section>
      <h2>{words.title}</h2>
      {over.lix ? (
        <p>
          {words.lix(over.lix.value, words.levels[over.lix.level])}{' '}
          <span class="soft">{words.lix_cannot}</span>
        </p>
      ) : null}
      {tips.length > 0 ? (
        <ul>
          {tips.map(tip => (
            <li>{tip}</li>
          ))}
        </ul>
      ) : null}
      {over.unkind.length > 0 ? (
        <ul class="rows">
          {over.unkind.map(({ found, kinder, sentence }) => (
            <li>
              <b>{words.kinder(found, kinder)}</b>
              <span dir="auto" {...spokenIn(initiative.language as Language, language)}>
                {sentence}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
