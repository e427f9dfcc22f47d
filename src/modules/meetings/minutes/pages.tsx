import type { Child } from 'hono/jsx'
import { CopyButton } from '../../../platform/copy.tsx'
import { Button, Field, Form, type FormState, isBack } from '../../../platform/form.tsx'
import { formatDate, formatList, formatSpan } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { MeetingPage, meetingHref } from '../pages.tsx'
import type { Meeting } from '../queries.ts'
import type { Minutes, Standing } from './queries.ts'
import { MinutesText } from './reading/pages.tsx'
import { mayCount } from './rules.ts'
import type { Sound } from './sound/queries.ts'
import { text } from './text/index.ts'

export const minutesHref = (initiative_id: string, meeting_id: string): string =>
  meetingHref(initiative_id, meeting_id, 'minutes')

export type May = { write: boolean; lead: boolean; was_there: boolean }

type Shown = {
  context: PageContext
  initiative: Initiative
  meeting: Meeting
  standing: Standing
  sound: Sound | null
  may: May
  now: Date
  /** What comes after the text: the answers, the steps, the lines. */
  children?: Child
  /** What is told once, above everything. */
  told?: Child
  count: FormState
  state?: FormState
  message: string
}

/** The minutes as this person may read them: what people are asked about, or for those at the table what is written. */
export const shownTo = ({ draft, sent }: Standing, may: Pick<May, 'write'>): Minutes | null =>
  sent ?? (may.write ? draft : null)

/** The minutes of a meeting: how they stand, what they say, and what one may do. */
export function MinutesPage(props: Shown) {
  const { context, initiative, meeting, standing, may, sound, state } = props
  const { language } = context
  const words = text[language]
  const here = minutesHref(initiative.initiative_id, meeting.id)
  const minutes = shownTo(standing, may)
  const when = meeting.starts_at ? formatSpan(language, meeting.starts_at, meeting.ends_at!) : null
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="minutes"
      words={{ title: words.of(meeting.title), said: words.said }}
      scripts={['help.js']}
      {...(state && { state })}
      head={
        <p class="eyebrow">
          {[when, meeting.place].filter(Boolean).join(' · ')} <Tag language={language} minutes={minutes} />
        </p>
      }
    >
      {props.told}
      <How {...props} here={here} minutes={minutes} />
      {minutes ? (
        <MinutesText
          language={language}
          written_in={initiative.language as Language}
          minutes={minutes}
          sound={sound}
          here={here}
        />
      ) : null}
      {props.children}
      <Ways {...props} here={here} minutes={minutes} />
    </MeetingPage>
  )
}

function Tag({ language, minutes }: { language: Language; minutes: Minutes | null }) {
  if (!minutes) return null
  const state = minutes.confirmed_at ? 'counts' : minutes.sent_at ? 'sent' : 'draft'
  const colour = { counts: 'success', sent: 'warning', draft: undefined }[state]
  return (
    <span class="tag" data-color={colour}>
      {text[language].states[state]}
    </span>
  )
}

type Within = Shown & { here: string; minutes: Minutes | null }

/** How it stands, in one or two sentences, and the one thing to do now. */
function How({ context, standing, may, here, minutes }: Within) {
  const { language } = context
  const words = text[language]
  const { draft, sent, counts, versions } = standing
  if (!minutes) {
    if (!may.write) return <p class="empty">{versions.length > 0 ? words.none_yet : words.none}</p>
    return (
      <div class="minutes-state">
        <p>{words.start_lead}</p>
        <p class="acts">
          <a class="ds-button" href={`${here}/write`}>
            {words.start}
          </a>
        </p>
      </div>
    )
  }
  const day = (at: Date) => formatDate(language, at)
  return (
    <div class="minutes-state">
      <p class="soft">{said({ language, standing, minutes })}</p>
      {!sent ? <p class="soft noprint">{words.draft_seen}</p> : null}
      {sent && !sent.confirmed_at && counts ? <p class="soft">{words.older_counts(counts.number)}</p> : null}
      {sent && draft ? <p class="late noprint">{words.being_corrected}</p> : null}
      {may.write && draft ? (
        <p class="acts">
          <a class="ds-button" href={`${here}/write`}>
            {words.write_on}
          </a>
          {sent ? null : <a href="#send">{words.send.title}</a>}
        </p>
      ) : null}
      {sent?.confirmed_at && sent.confirmed_why ? (
        <p class="soft" dir="auto">
          {words.counts_why(day(sent.confirmed_at), sent.confirmed_why)}
        </p>
      ) : null}
    </div>
  )
}

function said(of: { language: Language; standing: Standing; minutes: Minutes }): string {
  const { language, standing, minutes } = of
  const words = text[language]
  const day = (at: Date) => formatDate(language, at)
  if (!minutes.sent_at) return words.written(minutes.written_by_name, day(minutes.written_at))
  if (minutes.confirmed_at && !minutes.confirmed_why) return words.counts_all(day(minutes.confirmed_at))
  const all = standing.were_there.length
  const done = all - standing.waiting.length
  return [words.sent_on(day(minutes.sent_at)), ...(all > 0 ? [words.confirmed_of(done, all)] : [])].join(' ')
}

/** What else may be done with minutes: ask for them, wait no longer, change, print, look back. */
function Ways(props: Within) {
  const { context, standing, may, here, minutes } = props
  const { language } = context
  const words = text[language]
  const { draft, sent, versions } = standing
  if (!minutes) return null
  return (
    <>
      {may.write && draft ? <Send {...props} draft={draft} /> : null}
      {may.write && sent && !sent.confirmed_at && !draft ? <Tell {...props} /> : null}
      {may.lead && sent && !sent.confirmed_at && !draft ? <Count {...props} sent={sent} /> : null}
      <section class="noprint">
        <div class="acts">
          <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
            {words.print}
          </button>
          {may.write && sent && !draft ? (
            <Button action={`${here}/anew`} label={words.anew} variant="tertiary" />
          ) : null}
          {versions.length > 1 ? <a href={`${here}/versions`}>{words.versions}</a> : null}
        </div>
      </section>
    </>
  )
}

function Send({ context, standing, here, draft }: Within & { draft: Minutes }) {
  const words = text[context.language].send
  return (
    <section class="noprint" id="send">
      <h2>{words.title}</h2>
      <p>{words.lead(standing.were_there.length)}</p>
      <Button
        action={`${here}/send`}
        label={words.button}
        carry={{ number: String(draft.number), version: String(draft.version) }}
      />
    </section>
  )
}

/** Who is waited for, and a message for those whom no mail reaches. */
function Tell({ context, standing, message }: Within) {
  const { language } = context
  const words = text[language]
  if (standing.waiting.length === 0) return null
  const names = formatList(
    language,
    standing.waiting.map(({ name }) => name),
  )
  return (
    <details class="ds-details noprint">
      <summary>{words.send.told_title}</summary>
      <div>
        <p dir="auto">{words.waiting(names)}</p>
        <p>{words.send.told_lead}</p>
        <p class="message" id="message">
          {message}
        </p>
        <p class="acts">
          <CopyButton source="message" words={words.write} />
          <a href={`sms:?&body=${encodeURIComponent(message)}`}>{words.send.sms}</a>
        </p>
      </div>
    </details>
  )
}

function Count({ context, standing, here, sent, count, now }: Within & { sent: Minutes }) {
  const { language } = context
  const words = text[language]
  const waiting = standing.waiting.length
  if (!mayCount(sent.sent_at!, waiting, now)) return null
  return (
    <details class="ds-details noprint" id="count" open={isBack(count)}>
      <summary>{words.count.title}</summary>
      <div>
        <p>{waiting === 0 ? words.count.lead_nobody : words.count.lead}</p>
        <Form
          state={count}
          language={language}
          action={`${here}/count`}
          submit={words.count.button}
          variant="secondary"
          labels={{ confirmed_why: words.count.why }}
          errors={words.errors}
        >
          <input type="hidden" name="number" value={String(sent.number)} />
          <Field
            state={count}
            language={language}
            name="confirmed_why"
            kind="long"
            rows={2}
            label={words.count.why}
            errors={words.errors}
          />
        </Form>
      </div>
    </details>
  )
}
