import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { ambitionName, type Initiative, party_text, type Question } from '../../../initiatives/queries.ts'
import { LearningPage, learningHref } from '../../pages.tsx'
import { LessonHead } from '../pages.tsx'
import type { Help, Understanding } from '../queries.ts'
import { LessonRead, Sources } from '../reading/pages.tsx'
import { inFull, type Lesson, type Table } from '../rules.ts'
import { text } from '../text/index.ts'

type Now = Pick<Understanding, 'body' | 'at'>

/** The twenty minutes in the place itself: its own question, its own people, its own sentence. */
export function BeginPage(props: {
  context: PageContext
  initiative: Initiative
  lesson: Lesson
  help: readonly Help[]
  question: Question
  table: Table
  now: Now | null
  sits: boolean
}) {
  const { context, initiative, lesson, help, question, table, now, sits } = props
  const { language } = context
  const words = text[language]
  const own = words.begin
  const home = `/i/${initiative.initiative_id}`
  const learning = learningHref(initiative.initiative_id)
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: lesson.name[language], lead: own.lead }}
      head={<LessonHead language={language} lesson={lesson} />}
      scripts={['help.js']}
      look="p-lesson"
    >
      <LessonRead
        language={language}
        lesson={lesson}
        help={help}
        seats={[initiative]}
        beside={{
          question: (
            <aside class="lesson-own">
              <h3>{own.question}</h3>
              <p class="lead" dir="auto">
                {question.body}
              </p>
              <p class="noprint">
                <a href={`${home}/question`}>{own.to_question}</a>
              </p>
            </aside>
          ),
          people: <Round language={language} table={table} home={home} />,
          line: (
            <aside class="lesson-own">
              <p>{own.line(ambitionName(language, initiative.ambition))}</p>
              <p class="noprint">
                <a href={`${home}/guide/thickness`}>{own.to_line}</a>
              </p>
            </aside>
          ),
          sentence: (
            <aside class="lesson-own">
              <Sentence language={language} now={now} />
              {sits ? (
                <p class="noprint">
                  <a href={`${learning}/understanding`}>{now ? own.change_sentence : own.to_sentence}</a>
                </p>
              ) : null}
            </aside>
          ),
        }}
      />
      <section class="noprint">
        <h2>{own.exercise}</h2>
        <p>{own.exercise_lead}</p>
        <p class="acts">
          <a class="ds-button" href={`${learning}/cases`}>
            {words.to_exercise}
          </a>
          <a href="/lessons">{own.all_lessons}</a>
        </p>
      </section>
      <Sources language={language} sources={lesson.sources} />
    </LearningPage>
  )
}

/** Who sits round the table now, by what they come as. */
function Round({ language, table, home }: { language: Language; table: Table; home: string }) {
  const words = text[language].begin
  return (
    <aside class="lesson-own">
      <h3>{words.people}</h3>
      <ul class="lesson-round">
        {table.parties.map(({ party, count }) => (
          <li>{words.party_count(party_text[language][party], count)}</li>
        ))}
      </ul>
      {table.more_public ? <p>{words.more_public}</p> : null}
      <p class="noprint">
        <a href={`${home}/people`}>{words.to_people}</a>
      </p>
    </aside>
  )
}

/** The whole sentence, or what comes after its beginning where that stands above as a heading. */
function Sentence(props: { language: Language; now: Now | null; below_heading?: boolean }) {
  const { language, now, below_heading = false } = props
  const words = text[language]
  if (!now) return <p>{words.begin.no_sentence}</p>
  return (
    <blockquote class="lesson-sentence" dir="auto">
      {inFull(below_heading ? '…' : words.understanding.starts, now.body)}
    </blockquote>
  )
}

/** What the group says that co-creation is here, for its first page of learning. */
export function UnderstandingNow(props: { language: Language; initiative_id: string; now: Now | null }) {
  const { language, initiative_id, now } = props
  const words = text[language].understanding
  if (!now) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <Sentence language={language} now={now} below_heading />
      <p class="soft small">
        {formatDate(language, now.at)}.{' '}
        <a href={`${learningHref(initiative_id)}/understanding`}>{words.change}</a>
      </p>
    </section>
  )
}

/** The group's own sentence, and what it said before. */
export function UnderstandingPage(props: {
  context: PageContext
  initiative: Initiative
  all: readonly Understanding[]
  sits: boolean
  may_remove: (one: Understanding) => boolean
  state: FormState
}) {
  const { context, initiative, all, sits, may_remove, state } = props
  const { language } = context
  const words = text[language].understanding
  const learning = learningHref(initiative.initiative_id)
  const here = `${learning}/understanding`
  const [now, ...earlier] = all
  const remove = (one: Understanding) =>
    may_remove(one) ? (
      <form method="post" action={`${here}/${one.id}/remove`} class="noprint">
        <button type="submit" class="link" aria-label={words.remove_which(one.body)}>
          {words.remove}
        </button>
      </form>
    ) : null
  return (
    <LearningPage context={context} initiative={initiative} words={words} state={state}>
      {now ? (
        <section class="lesson-now">
          <Sentence language={language} now={now} below_heading />
          <p class="soft small">{formatDate(language, now.at)}</p>
          {remove(now)}
        </section>
      ) : (
        <p class="empty">
          {words.none} <a href={`${learning}/begin`}>{text[language].understanding.begin}</a>
        </p>
      )}
      {sits ? (
        <section class="noprint">
          <Form
            state={state}
            language={language}
            action={here}
            submit={words.save}
            labels={{ body: words.body }}
          >
            <Field
              state={state}
              language={language}
              name="body"
              kind="long"
              rows={3}
              most={300}
              label={words.body}
              hint={words.body_hint}
            />
          </Form>
        </section>
      ) : null}
      {earlier.length > 0 ? (
        <section>
          <h2>{words.earlier}</h2>
          <ul class="rows">
            {earlier.map(one => (
              <li>
                <span dir="auto">{inFull('…', one.body)}</span>
                <span class="soft small">{formatDate(language, one.at)}</span>
                {remove(one)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </LearningPage>
  )
}
