import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { type Months, monthsAfter } from '../../audit/retention/queries.ts'
import { crumbsOf } from '../pages.tsx'
import type { Initiative } from '../queries.ts'
import type { StateNow, stateHistory } from './queries.ts'
import { waysFrom } from './rules.ts'
import { text } from './text/index.ts'

/** One line on an initiative's first page while the work rests or when it has ended. */
export function StateInSmall(props: { language: Language; initiative_id: string; now: StateNow | null }) {
  const { language, initiative_id, now } = props
  if (!now || now.state === 'active') return null
  const words = text[language]
  return (
    <p class="late">
      {words.since[now.state](formatDate(language, now.at))}{' '}
      <a href={`/i/${initiative_id}/state`}>{words.read_why}</a>
    </p>
  )
}

/** Whether the work goes on, what it means to end it, and every pause and end so far. */
export function StatePage(props: {
  context: PageContext
  initiative: Initiative
  history: Awaited<ReturnType<typeof stateHistory>>
  months: Months
  may_change: boolean
  state: FormState
}) {
  const { context, initiative, history, months, state } = props
  const { language } = context
  const words = text[language]
  const newest = history[0]
  const now = newest?.state ?? 'active'
  const own = { state, language }
  const labels = { state: words.state, reason: words.reason }
  return (
    <Page
      context={context}
      title={words.title}
      state={state}
      crumbs={crumbsOf(initiative)}
      under="safety"
      said={words.said}
      narrow
    >
      <header class="head">
        <p class="eyebrow">{words.title}</p>
        <h1>{words.now[now]}</h1>
        <p class="lead">
          {newest
            ? words.since[now](formatDate(language, newest.at))
            : words.since_start(formatDate(language, initiative.created_at))}
        </p>
        {newest ? <p>{newest.reason}</p> : null}
      </header>
      {now === 'ended' ? <Afterwards language={language} ended_at={newest!.at} months={months} /> : null}
      {props.may_change ? (
        <section>
          <h2>{words.change}</h2>
          <Form {...own} action={`/i/${initiative.initiative_id}/state`} submit={words.save} labels={labels}>
            <Field
              {...own}
              name="state"
              kind="choice"
              label={words.state}
              options={waysFrom(now).map(value => ({
                value,
                label: words.ways[value],
                hint: words.way_hints[value],
              }))}
            />
            <Field
              {...own}
              name="reason"
              kind="long"
              rows={3}
              label={words.reason}
              hint={words.reason_hint}
            />
          </Form>
        </section>
      ) : null}
      {now === 'ended' ? null : (
        <section>
          <h2>{words.what_ending_means}</h2>
          <ul>
            {words.ending(words.months(months.personal)).map(line => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {history.length > 1 ? (
        <section>
          <h2>{words.before}</h2>
          <ul class="rows">
            {history.slice(1).map(one => (
              <li>
                <b>{words.states[one.state]}</b>
                <p>{one.reason}</p>
                <span>{words.noted_by(one.noted_by_name, formatDate(language, one.at))}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  )
}

/** What happens now that it has ended, with the days. */
function Afterwards(props: { language: Language; ended_at: Date; months: Months }) {
  const { language, ended_at, months } = props
  const words = text[language]
  const day = (kept: number) => formatDate(language, monthsAfter(ended_at, kept))
  return (
    <section>
      <h2>{words.afterwards}</h2>
      <p>{words.still_open}</p>
      <dl class="facts">
        <dt>{words.goes.personal}</dt>
        <dd>{words.until(day(months.personal))}</dd>
        <dt>{words.goes.sensitive_text}</dt>
        <dd>{words.until(day(months.sensitive_text))}</dd>
        <dt>{words.goes.published}</dt>
        <dd>{words.until(day(months.published))}</dd>
      </dl>
      <p>{words.archive_first}</p>
      <p class="soft">{words.only_when_confirmed}</p>
    </section>
  )
}
