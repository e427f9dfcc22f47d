import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { Context } from '../../../platform/route.ts'
import { ResearchesPage, ResearchPage, researchHref } from '../pages.tsx'
import type { Research } from '../queries.ts'
import { type NextStep, nextStep, type Standing } from './rules.ts'
import { text } from './text/index.ts'

type About = { initiative_id: string; title: string }

/** The studies of an initiative, and the beginning of one. */
export function StudiesPage(props: {
  context: Context
  initiative: About
  here: string
  studies: readonly Research[]
  may_begin: boolean
  works: boolean
  state: FormState
}) {
  const { context, initiative, here, studies, may_begin, works, state } = props
  const { language } = context
  const words = text[language]
  const own = { state, language }
  return (
    <ResearchesPage context={context} initiative={initiative} words={words.all} state={state}>
      {studies.length === 0 ? (
        <section>
          <p class="empty">{words.none}</p>
          {may_begin ? null : <p>{words.who_may_begin}</p>}
        </section>
      ) : (
        <section>
          <ul class="rows">
            {studies.map(one => (
              <li>
                <a href={`${here}/${one.id}`}>
                  <b>{one.title}</b>
                </a>
                <span>{one.question}</span>
                <span class="soft">
                  {one.ended_at
                    ? words.ended(formatDate(language, one.ended_at))
                    : words.since(formatDate(language, one.begun_at))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <p class="acts noprint">
          <a href={`/i/${initiative.initiative_id}/me/research`}>{words.own}</a>
          <a href={`${here}/guides`}>{words.guides}</a>
          {works && context.visitor.account ? <a href="/research">{words.several}</a> : null}
        </p>
      </section>
      {may_begin ? (
        <section>
          <h2>{words.begin_title}</h2>
          <p>{words.begin_lead}</p>
          {works ? null : <p class="soft">{words.not_yourself}</p>}
          <Form {...own} action={here} submit={words.begin} labels={words.labels}>
            <Field {...own} name="title" label={words.labels.title} />
            <Field
              {...own}
              name="question"
              kind="long"
              rows={3}
              label={words.labels.question}
              hint={words.hints.question}
            />
          </Form>
        </section>
      ) : null}
    </ResearchesPage>
  )
}

/** Where each next thing is done. */
const places: Readonly<Record<NextStep, string>> = {
  say_who: '/edit',
  note_speakers: '/people',
  bring_source: '/sources/new',
  let_read: '/people',
  make_codes: '/codes',
  code: '/sources',
  choose_quotes: '/counts',
  show: '/counts/shown',
}

/** A study: for those who work in it how far it is; for everybody what it is and what it means for them. */
export function OverviewPage(props: {
  context: Context
  initiative: About
  research: Research
  standing: Standing | null
  shown: readonly string[]
}) {
  const { context, initiative, research, standing, shown } = props
  const { language } = context
  const words = text[language]
  const here = researchHref(initiative.initiative_id, research.id)
  const next = standing && nextStep(research, standing)
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="plan"
      front
      works={standing !== null}
      words={{ title: research.title, lead: research.question, said: words.said }}
    >
      {research.ended_at ? (
        <div class="ds-alert" data-color="info">
          <p>{words.is_ended(formatDate(language, research.ended_at))}</p>
        </div>
      ) : null}
      {standing && next && !research.ended_at ? (
        <section>
          <h2>{words.next_title}</h2>
          <p>{words.next[next].why}</p>
          <p>
            <a class="ds-button" href={`${here}${places[next]}`}>
              {words.next[next].act}
            </a>
          </p>
        </section>
      ) : null}
      {standing ? (
        <section>
          <h2>{words.standing_title}</h2>
          <dl class="facts short">
            {(['sources', 'own_parts', 'speakers', 'waiting', 'codes', 'codings', 'quotes'] as const).map(
              one => (
                <>
                  <dt>{words.standing[one]}</dt>
                  <dd class="num">{String(standing[one])}</dd>
                </>
              ),
            )}
          </dl>
        </section>
      ) : null}
      <About language={language} research={research} />
      <section>
        <h2>{words.means_title}</h2>
        <ul>
          <li>{research.only_approved ? words.only_approved : words.all_but_taken_back}</li>
          {words.means.map(line => (
            <li>{line}</li>
          ))}
          <li>{words.sound_kept(research.sound_days)}</li>
        </ul>
        <p class="acts noprint">
          <a href={`/i/${initiative.initiative_id}/me/research`}>{words.own}</a>
          {shown.length > 0 || standing ? <a href={`${here}/counts/shown`}>{words.shown}</a> : null}
          <a href={`${here}/agreed`}>{words.agreed.title}</a>
          <a href={`${here}/letter`}>{words.letter}</a>
          {standing ? <a href={`${here}/care`}>{words.care}</a> : null}
          {standing ? <a href={`${here}/steps`}>{words.steps}</a> : null}
          {standing ? <a href={`${here}/edit`}>{words.edit}</a> : null}
        </p>
      </section>
    </ResearchPage>
  )
}

function About({ language, research }: { language: Language; research: Research }) {
  const words = text[language]
  const told = (['purpose', 'responsible', 'contact', 'afterwards'] as const).filter(
    one => research[one] !== '',
  )
  if (told.length === 0 && !research.ends_on) return null
  return (
    <section>
      <h2>{words.about_title}</h2>
      <dl class="facts">
        {told.map(one => (
          <>
            <dt>{words.labels[one]}</dt>
            <dd>{research[one]}</dd>
          </>
        ))}
        {research.ends_on ? (
          <>
            <dt>{words.labels.ends_on}</dt>
            <dd>{formatDate(language, research.ends_on)}</dd>
          </>
        ) : null}
      </dl>
    </section>
  )
}
