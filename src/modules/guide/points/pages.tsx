import type { Grant } from '../../../platform/access.ts'
import { Field, Form, type FormState, isBack } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../pages.tsx'
import { type Checkpoint, type Method, point_states, tools } from '../rules.ts'
import { text as guide } from '../text/index.ts'
import { mayOpen } from '../way/rules.ts'
import { State } from './list/pages.tsx'
import type { Point, storyOf } from './queries.ts'
import { adviceFor, beside, fits, readPlace } from './rules.ts'
import { text } from './text/index.ts'

type Shown = {
  context: PageContext
  initiative: Initiative
  here: Point
  points: readonly Point[]
  methods: readonly Method[]
  story: Awaited<ReturnType<typeof storyOf>>
  /** Whether the reader may say how things are, or only read along. */
  may_mark: boolean
  grants: readonly Grant[]
  /** The two forms; only one of them has been sent. */
  mark: FormState
  step: FormState
}

/** One point: what it means, how things are, and what came of it. */
export function PointPage(props: Shown) {
  const { context, initiative, here, mark, step } = props
  const { language } = context
  const words = text[language]
  const { point } = here
  const base = `/i/${initiative.initiative_id}`
  return (
    <Page
      context={context}
      title={point.name[language]}
      look="p-guide"
      state={isBack(step) ? step : mark}
      crumbs={crumbsOf(initiative, language)}
      said={words.said}
      narrow
    >
      <header class="head">
        <p class="eyebrow">{guide[language].chapters[point.chapter]}</p>
        <h1>{point.name[language]}</h1>
        <p class="lead">{point.means[language]}</p>
        {point.before_inviting ? <p class="soft">{words.before_inviting}</p> : null}
        {fits(here, initiative.ambition) ? null : <p class="soft">{words.later}</p>}
      </header>
      <section class="note">
        <h2>{words.asks}</h2>
        <p class="lead">{point.ask[language]}</p>
      </section>
      <Explained {...props} />
      <Helps {...props} base={base} />
      <HowItStands {...props} base={base} />
      <Steps {...props} base={base} />
      <Story {...props} />
      <Around {...props} base={base} />
    </Page>
  )
}

function Explained({ context, initiative, here: { point } }: Shown) {
  const { language } = context
  const words = text[language]
  const advice = adviceFor(point, initiative)
  return (
    <section>
      {advice.length > 0 ? (
        <>
          <h2>{words.advice}</h2>
          {advice.map(one => (
            <p>{one.text[language]}</p>
          ))}
        </>
      ) : null}
      <h2>{words.in_place}</h2>
      <p>{point.in_place[language]}</p>
      <h2>{words.example}</h2>
      <p>{point.example[language]}</p>
      <h2>{words.why}</h2>
      <p>{point.why[language]}</p>
      {point.finding ? (
        <p class="small soft">{words.finding(guide[language].findings[point.finding].name)}</p>
      ) : null}
      <details class="ds-details">
        <summary>{words.sources}</summary>
        <div>
          <p>{point.origin === 'guide' ? words.from_guide : words.added}</p>
          <ul>
            {sourcesOf(point).map(({ source, places }) => (
              <li>
                {guide[language].sources[source]}
                {places.map(({ kind, at }) => `, ${words.place[kind](at)}`).join('')}
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  )
}

/** Each source once, with every place in it. */
function sourcesOf({ sources }: Checkpoint) {
  return [...new Set(sources.map(({ source }) => source))].map(source => ({
    source,
    places: sources.flatMap(one => {
      const place = one.source === source && source !== 'own' ? readPlace(one.place) : null
      return place ? [place] : []
    }),
  }))
}

function Helps(props: Shown & { base: string }) {
  const { context, here, base, methods } = props
  const { language } = context
  const words = text[language]
  const cards = methods.filter(card => here.point.methods.includes(card.id))
  const pages = here.point.tools.filter(tool => mayOpen(tool, props.grants))
  if (cards.length === 0 && pages.length === 0) return null
  return (
    <section class="noprint">
      <h2>{words.helps}</h2>
      <ul>
        {pages.map(tool => (
          <li>
            <a href={base + tools[tool]}>{guide[language].tools[tool]}</a>
          </li>
        ))}
        {cards.map(card => (
          <li>
            <a href={`${base}/guide/methods/${card.id}`}>{card.name[language]}</a>{' '}
            <span class="soft">({words.cards.toLowerCase()})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function HowItStands(props: Shown & { base: string }) {
  const { context, here, base, mark, may_mark } = props
  const { language } = context
  const words = text[language]
  const own = { state: mark, language, errors: words.errors }
  return (
    <section id="mark">
      <h2>{words.how}</h2>
      <p>
        {words.now} <State language={language} state={here.state} />
        {here.who ? ` ${here.who}` : ''}
        {here.due ? ` ${words.due_by(formatDate(language, here.due))}` : ''}
      </p>
      {here.note ? <p class="said-so">{here.note}</p> : null}
      {may_mark ? (
        <Form
          {...own}
          action={`${base}/guide/points/${here.point.id}`}
          back={`${base}/guide/points/${here.point.id}`}
          submit={words.save}
          labels={{ state: words.state, note: words.note, who: words.who, due: words.due }}
        >
          <Field
            {...own}
            name="state"
            kind="choice"
            label={words.state}
            options={point_states.map(value => ({ value, label: guide[language].state_choices[value] }))}
          />
          <Field
            {...own}
            name="note"
            kind="long"
            rows={2}
            optional
            label={words.note}
            hint={words.note_hint}
          />
          <Field {...own} name="who" optional label={words.who} />
          <Field {...own} name="due" kind="date" optional label={words.due} />
        </Form>
      ) : null}
    </section>
  )
}

function Steps(props: Shown & { base: string }) {
  const { context, here, base, step, story, may_mark } = props
  const { language } = context
  const words = text[language]
  const own = { state: step, language }
  if (!may_mark && story.steps.length === 0) return null
  return (
    <section>
      {story.steps.length > 0 ? (
        <>
          <h2>{words.steps}</h2>
          <ul class="rows">
            {story.steps.map(one => (
              <li>
                {may_mark ? <a href={`${base}/steps/${one.id}`}>{one.what}</a> : <b>{one.what}</b>}
                <span>
                  {one.who}
                  {one.due ? `, ${words.due_by(formatDate(language, one.due))}` : ''}
                  {one.outcome === 'done' ? `, ${words.step_done}` : ''}
                  {one.outcome === 'dropped' ? `, ${words.step_dropped}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {may_mark ? (
        <details class="ds-details noprint" open={isBack(step)}>
          <summary>{words.step_title}</summary>
          <div>
            <p>{words.step_lead}</p>
            <Form
              {...own}
              action={`${base}/guide/points/${here.point.id}/steps`}
              submit={words.step_save}
              variant="secondary"
              labels={{ what: words.step_what, doer: words.step_who, done_by: words.step_due }}
            >
              <Field {...own} name="what" label={words.step_what} />
              <Field {...own} name="doer" label={words.step_who} />
              <Field {...own} name="done_by" kind="date" optional label={words.step_due} />
            </Form>
          </div>
        </details>
      ) : null}
    </section>
  )
}

function Story({ context, story }: Shown) {
  const { language } = context
  const words = text[language]
  const earlier = story.marks
  if (earlier.length === 0) return null
  return (
    <section>
      <details class="ds-details">
        <summary>
          {words.story} <span class="soft">({earlier.length})</span>
        </summary>
        <div>
          <ul class="rows">
            {earlier.map(one => (
              <li>
                <b>{guide[language].state_choices[one.state]}</b>
                {one.note ? <p>{one.note}</p> : null}
                <span>{words.by(one.noted_by_name, formatDate(language, one.at))}</span>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  )
}

function Around(props: Shown & { base: string }) {
  const { context, here, points, base } = props
  const { language } = context
  const words = text[language]
  const { before, after } = beside(points, here.point.id)
  const to = (one: Point, label: string) => (
    <li>
      <span class="soft">{label}:</span>{' '}
      <a href={`${base}/guide/points/${one.point.id}`}>{one.point.name[language]}</a>
    </li>
  )
  return (
    <nav class="noprint" aria-label={guide[language].guide}>
      <ul>
        {after ? to(after, words.after) : null}
        {before ? to(before, words.before) : null}
        <li>
          <a href={`${base}/guide/chapters/${here.point.chapter}`}>
            {words.chapter(guide[language].chapters[here.point.chapter])}
          </a>
        </li>
      </ul>
    </nav>
  )
}
