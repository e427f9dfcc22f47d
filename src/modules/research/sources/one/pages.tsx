import { Form, fresh } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { PagesOf, type Paging } from '../../../../platform/paging.tsx'
import { ResearchPage } from '../../pages.tsx'
import type { Source } from '../../queries.ts'
import { type Informant, isAsked } from '../../rules.ts'
import { text as research_text } from '../../text/index.ts'
import { dayIn, type Show, sourceHref, sourcesHref, speakersBy } from '../pages.tsx'
import type { passagesFrom } from '../passages/queries.ts'
import type { Progress } from '../queries.ts'
import { clockOf } from '../rules.ts'
import { text } from '../text/index.ts'

type Passages = Awaited<ReturnType<typeof passagesFrom>>

/** One source: what is known of it, the ways to work with it, and what was said, in its order. */
export function OnePage(
  props: Show & {
    source: Source
    far: Progress
    passages: Passages
    paging: Paging
    informants: readonly Informant[]
    /** Where it was brought from, it may still be used. */
    still_there: boolean
  },
) {
  const { context, initiative, research, source, far, passages, paging } = props
  const { language } = context
  const words = text[language]
  const here = sourceHref(research, source.id)
  const open = research.ended_at === null
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="sources"
      below={[{ href: sourcesHref(research), label: words.title }]}
      words={{ title: source.title, said: words.said }}
      head={<Ways {...props} here={here} open={open} />}
    >
      {props.still_there ? null : (
        <div class="ds-alert" data-color="warning">
          <p>{words.one.taken_back}</p>
        </div>
      )}
      <About language={language} source={source} far={far} informants={props.informants} />
      <section>
        <h2>{words.one.text}</h2>
        {passages.length === 0 ? <p class="empty">{words.one.empty}</p> : null}
        <Said {...props} here={here} open={open} />
        <PagesOf language={language} path={here} paging={paging} />
      </section>
      <section class="noprint">
        <details class="ds-details">
          <summary>{words.one.remove_title}</summary>
          <div>
            <p>{words.one.remove_lead}</p>
            <Form
              state={fresh()}
              language={language}
              action={`${here}/remove`}
              submit={words.one.remove}
              variant="secondary"
              final
            />
          </div>
        </details>
      </section>
    </ResearchPage>
  )
}

function Ways(props: Show & { far: Progress; here: string; open: boolean }) {
  const { context, far, here, open } = props
  const words = text[context.language].one
  return (
    <p class="acts noprint">
      <a class="ds-button" href={`${here}/code`}>
        {words.code}
      </a>
      {open ? <a href={`${here}/edit`}>{words.edit}</a> : null}
      <a href={`${here}/sound`}>{words.sound}</a>
      <a href={`${here}/masks`}>{words.masks}</a>
      {far.informants.length > 0 ? <a href={`${here}/paper`}>{words.paper}</a> : null}
    </p>
  )
}

function About(props: {
  language: Language
  source: Source
  far: Progress
  informants: readonly Informant[]
}) {
  const { language, source, far } = props
  const words = text[language]
  const called = speakersBy(language, props.informants)
  const { heads } = words
  const facts = [
    [heads.kind, research_text[language].kinds[source.kind]],
    [heads.day, dayIn(language, source.happened_on) || words.no_day],
    [heads.language, words.languages[source.language]],
    [heads.speakers, far.informants.map(called).join(', ') || words.no_speakers],
    [heads.readings, words.readings(far.approved, far.informants.length, far.asked)],
    [heads.codings, words.codings(far.codings)],
    [words.one.own_part, source.own_part || words.one.no_own_part],
  ] as const
  const from = source.brought_from as keyof typeof words.one.brought | null
  return (
    <section>
      <h2>{words.one.facts}</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </>
        ))}
      </dl>
      {from ? <p class="soft">{words.one.brought[from]}</p> : null}
    </section>
  )
}

function Said(
  props: Show & {
    source: Source
    passages: Passages
    paging: Paging
    informants: readonly Informant[]
    here: string
    open: boolean
  },
) {
  const { context, source, passages, paging, here, open } = props
  const { language } = context
  const words = text[language].one
  const called = speakersBy(language, props.informants)
  if (passages.length === 0) return null
  return (
    <ol class="rows" start={paging.from + 1}>
      {passages.map((passage, at) => {
        const number = paging.from + at + 1
        return (
          <li id={`p-${passage.id}`}>
            <span>
              <b>{called(passage.informant_id) || (isAsked(source.kind) ? words.asker : words.nobody)}</b>
              {passage.start_ms === null ? null : ` ${clockOf(passage.start_ms)}`}
              {Number(passage.codings) > 0 ? ` · ${words.coded(Number(passage.codings))}` : null}
            </span>
            <blockquote lang={source.language} dir="auto">
              {passage.body}
            </blockquote>
            {open ? (
              <p class="noprint">
                <a href={`${here}/passages/${passage.id}`}>
                  {words.correct_short}
                  <span class="sr"> {words.read(number)}</span>
                </a>
              </p>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
