import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate, formatList } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf, GuidePage } from '../pages.tsx'
import { type Answer, isWaiting, type Question } from './queries.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative; state: FormState }

/** What was asked, and a form to ask; kindly said when there is no mentor yet. */
export function SparringPage(
  props: Show & {
    questions: readonly Question[]
    /** Those that nobody has answered for long, for those who lead. */
    late: readonly Question[]
    mentors: readonly string[]
    may_ask: boolean
    may_add: boolean
  },
) {
  const { context, initiative, questions, late, mentors, state } = props
  const { language } = context
  const words = text[language]
  const home = `/i/${initiative.initiative_id}`
  const here = `${home}/guide/sparring`
  return (
    <GuidePage
      context={context}
      initiative={initiative}
      words={props.may_ask ? words : { ...words, title: words.title_mentor, lead: words.lead_mentor }}
      state={state}
      head={
        mentors.length > 0 && props.may_ask ? (
          <p>{words.mentors(mentors.length, formatList(language, mentors))}</p>
        ) : null
      }
    >
      {mentors.length === 0 ? (
        <div class="ds-alert">
          <h2>{words.no_mentor}</h2>
          <p>{words.no_mentor_text}</p>
          {props.may_add ? (
            <p>
              <a href={`${home}/people/add`}>{words.add_mentor}</a>
            </p>
          ) : (
            <p>{words.ask_leader}</p>
          )}
        </div>
      ) : null}
      {late.length > 0 ? <p class="late">{words.late(late.length)}</p> : null}
      {props.may_ask ? (
        <section>
          <h2>{words.ask}</h2>
          <Form
            state={state}
            language={language}
            action={here}
            submit={words.send}
            labels={{ body: words.question }}
          >
            <Field
              state={state}
              language={language}
              name="body"
              kind="long"
              rows={3}
              label={words.question}
              hint={words.question_hint}
            />
          </Form>
        </section>
      ) : null}
      {questions.length > 0 ? (
        <section>
          <h2>{words.asked}</h2>
          <ul class="rows">
            {questions.map(question => (
              <li>
                <a href={`${here}/${question.id}`} dir="auto">
                  <b>{question.body}</b>
                </a>
                <span>{words.asked_by(question.asked_by_name, formatDate(language, question.asked_at))}</span>
                <span>
                  <Standing language={language} question={question} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : props.may_ask ? null : (
        <p class="empty">{words.nothing_asked}</p>
      )}
    </GuidePage>
  )
}

function Standing(props: { language: Language; question: Question }) {
  const { language, question } = props
  const words = text[language]
  if (question.closed_at) return <span class="tag">{words.closed}</span>
  if (isWaiting(question)) {
    return (
      <span class="tag" data-color="warning">
        {words.waiting}
      </span>
    )
  }
  return (
    <span class="tag" data-color="success">
      {words.answers(question.answers)}
    </span>
  )
}

/** One question, what was answered, and a place to write. */
export function QuestionPage(
  props: Show & { question: Question; answers: readonly Answer[]; self: string; may_close: boolean },
) {
  const { context, initiative, question, answers, self, state } = props
  const { language } = context
  const words = text[language]
  const home = `/i/${initiative.initiative_id}`
  const list = `${home}/guide/sparring`
  const here = `${list}/${question.id}`
  const own = question.asked_by === self
  return (
    <Page
      context={context}
      title={words.question_title}
      state={state}
      crumbs={crumbsOf(initiative, language)}
      said={words.said}
      narrow
    >
      <header class="head">
        <p class="crumb noprint">
          <a href={list}>{words.title}</a>
        </p>
        <h1>{words.question_title}</h1>
        <blockquote dir="auto">{question.body}</blockquote>
        <p class="soft">{words.asked_by(question.asked_by_name, formatDate(language, question.asked_at))}</p>
      </header>
      {answers.length > 0 ? (
        <section>
          <h2>{words.answers_title}</h2>
          <ul class="rows">
            {answers.map(answer => (
              <li>
                <blockquote dir="auto">{answer.body}</blockquote>
                <span>
                  {words.answered_by(answer.answered_by_name, formatDate(language, answer.answered_at))}
                </span>
                {answer.answered_by === self ? (
                  <div class="end">
                    <Button
                      action={`${here}/answers/${answer.id}/remove`}
                      label={words.take_back}
                      variant="tertiary"
                    />
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p class="empty">{own ? words.no_answer_own : words.no_answer}</p>
      )}
      {question.closed_at ? (
        <p class="soft">{words.closed_on(formatDate(language, question.closed_at))}</p>
      ) : (
        <section>
          <h2>{own ? words.write_on : words.answer}</h2>
          <Form
            state={state}
            language={language}
            action={here}
            submit={own ? words.send_on : words.send_answer}
            labels={{ body: own ? words.more : words.your_answer }}
            {...(own && answers.length > 0 ? { variant: 'secondary' as const } : {})}
          >
            <Field
              state={state}
              language={language}
              name="body"
              kind="long"
              rows={4}
              label={own ? words.more : words.your_answer}
              hint={own ? words.question_hint : words.answer_hint}
            />
          </Form>
        </section>
      )}
      {props.may_close && question.closed_at ? (
        <Button action={`${here}/open`} label={words.open_again} variant="secondary" />
      ) : null}
      {props.may_close && !question.closed_at ? (
        <section>
          <h2>{own ? words.enough : words.enough_all}</h2>
          <div class="acts">
            <Button action={`${here}/close`} label={words.close} variant="secondary" />
            {own && question.answers === 0 ? (
              <Button action={`${here}/remove`} label={words.take_back_question} variant="tertiary" />
            ) : null}
          </div>
        </section>
      ) : null}
    </Page>
  )
}
