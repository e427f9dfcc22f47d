import type { Child } from 'hono/jsx'
import { type Access, worksHere } from '../../../platform/access.ts'
import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { crumbsOf } from '../pages.tsx'
import type { Initiative, Question, Statement } from '../queries.ts'
import { text } from '../text/index.ts'
import { ResidentsHelped, ShapedBy } from './shapers/pages.tsx'
import type { Shaped } from './shapers/rules.ts'
import { text as shapers_text } from './shapers/text/index.ts'

type Show = { context: PageContext; state: FormState }

/** The question as it stands, for the head of an overview: the words, and the way to their history. */
export function QuestionNow(props: { language: Language; initiative_id: string; question: Question }) {
  const { language, initiative_id, question } = props
  const words = text[language]
  const waiting = question.waiting > 0 ? ` ${words.waiting_count(question.waiting)}` : ''
  return (
    <>
      <p class="lead">{question.body}</p>
      <p class="soft small">
        {words.changed_times(question.times_changed)}
        {waiting} <a href={`/i/${initiative_id}/question`}>{words.see_how}</a>
      </p>
    </>
  )
}

/** How the question came about; everybody may propose, facilitators say what it will be. */
export function QuestionPage(
  props: Show & {
    access: Access
    initiative: Initiative
    question: Question
    history: readonly Statement[]
    shaped: readonly Shaped[]
    /** Which form `state` belongs to: a proposal's id, or null for the form that proposes. */
    deciding: string | null
  },
) {
  const { context, access, initiative, question, history } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/question`
  const may_decide = access.grants.includes('facilitator')
  const waiting = history.filter(one => one.decision === null)
  const shapedBy = (one: Statement) => {
    const shaped = props.shaped.find(each => each.statement_id === one.id)
    return shaped ? <ShapedBy language={language} here={here} shaped={shaped} access={access} /> : null
  }
  const untouched: FormState = { values: {}, errors: {}, conflict: null }
  const proposing = { language, state: props.deciding === null ? props.state : untouched }
  return (
    <Page
      context={context}
      title={words.question_title}
      state={props.state}
      crumbs={crumbsOf(initiative)}
      said={{ ...words.said, ...shapers_text[language].said }}
      narrow
    >
      <header class="head">
        <p class="eyebrow">{words.question_title}</p>
        <h1 class={question.body.length > 120 ? 'long' : undefined}>{question.body}</h1>
        <p class="soft">{words.question_since(formatDate(language, question.since))}</p>
        <ResidentsHelped language={language} shaped={props.shaped} />
        {worksHere(access) ? (
          <p class="noprint">
            <a href={`/i/${initiative.initiative_id}/contributions/new?about=question`}>
              {words.question_comment}
            </a>
          </p>
        ) : null}
      </header>
      {waiting.length > 0 ? (
        <section>
          <h2>{words.waiting_proposals}</h2>
          <ul class="rows">
            {waiting.map(one => (
              <li>
                <b>{one.body}</b>
                <p>{one.reason}</p>
                <span>{words.proposed_by(one.proposed_by_name, formatDate(language, one.proposed_at))}</span>
                {shapedBy(one)}
                {may_decide ? (
                  <Decide
                    language={language}
                    action={`${here}/${one.id}`}
                    open={props.deciding === one.id || waiting.length === 1}
                    state={props.deciding === one.id ? props.state : untouched}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{words.how_it_came}</h2>
        <ol class="rows">
          {history
            .filter(one => one.decision !== null)
            .map(one => (
              <Version language={language} one={one} current={one.id === question.id}>
                {shapedBy(one)}
              </Version>
            ))}
        </ol>
      </section>
      {access.grants.includes('member') ? (
        <section id="propose">
          <h2>{words.propose}</h2>
          <p>{words.propose_lead}</p>
          <Form
            {...proposing}
            action={here}
            submit={words.send_proposal}
            variant="secondary"
            labels={{ body: words.proposal, reason: words.proposal_reason }}
          >
            <Field {...proposing} name="body" kind="long" rows={3} label={words.proposal} />
            <Field
              {...proposing}
              name="reason"
              kind="long"
              rows={3}
              label={words.proposal_reason}
              hint={words.proposal_reason_hint}
            />
          </Form>
        </section>
      ) : null}
    </Page>
  )
}

function Version(props: { language: Language; one: Statement; current: boolean; children: Child }) {
  const { language, one, current } = props
  const words = text[language]
  const date = formatDate(language, one.decided_at!)
  return (
    <li>
      <b>{one.body}</b>
      {current ? (
        <p>
          <span class="tag" data-color="success">
            {words.now_tag}
          </span>
        </p>
      ) : null}
      {one.reason ? <p>{one.reason}</p> : null}
      <span>{words.proposed_by(one.proposed_by_name, formatDate(language, one.proposed_at))}</span>
      {one.number > 1 ? (
        <p>
          {words[one.decision as 'adopted' | 'kept_as_was']}: {one.decision_reason}
        </p>
      ) : null}
      {one.number > 1 ? (
        <span>{words.decided_by(one.decided_by_name, date)}</span>
      ) : (
        <span>{words.first_version}</span>
      )}
      {props.children}
    </li>
  )
}

function Decide(props: { language: Language; action: string; open: boolean; state: FormState }) {
  const { language, state } = props
  const words = text[language]
  const own = { language, state }
  const options = (['adopted', 'kept_as_was'] as const).map(value => ({
    value,
    label: words.decisions[value],
  }))
  // The fields' ids are their names, so only one of these forms may stand open on a page.
  if (!props.open) {
    return (
      <p>
        <a href={`?decide=${props.action.split('/').at(-1)}`}>{words.decide}</a>
      </p>
    )
  }
  return (
    <Form
      {...own}
      action={props.action}
      submit={words.save_decision}
      labels={{ decision: words.decide, decision_reason: words.decision_reason }}
    >
      <Field {...own} name="decision" kind="choice" label={words.decide} options={options} />
      <Field
        {...own}
        name="decision_reason"
        kind="long"
        rows={2}
        label={words.decision_reason}
        hint={words.decision_reason_hint}
      />
    </Form>
  )
}
