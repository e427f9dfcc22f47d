import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { LearningPage } from '../../pages.tsx'
import { PlanShown } from '../copy/pages.tsx'
import type { PlanCopy } from '../copy/queries.ts'
import {
  About,
  AnswerButton,
  Answers,
  Asked,
  HelpRows,
  helpHref,
  Outcome,
  Standing,
  wantedHref,
} from '../pages.tsx'
import type { Given, GivenBy, Help } from '../queries.ts'
import { text } from '../text/index.ts'

type Show = { context: PageContext; initiative: Initiative }

/** What we have asked for, what we have given, and who waits for somebody like us. */
export function OursPage(
  props: Show & {
    asked: readonly Help[]
    given: readonly GivenBy[]
    waiting: readonly Help[]
    self: string
    works: boolean
    leads: boolean
  },
) {
  const { context, initiative, asked, given, waiting } = props
  const { language } = context
  const words = text[language]
  const home = helpHref(initiative.initiative_id)
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ ...words.ours, said: words.said }}
      head={
        <p class="acts noprint">
          {props.works ? (
            <a class="ds-button" href={`${home}/new`}>
              {words.ours.ask}
            </a>
          ) : null}
          {props.leads ? <a href={`${home}/plan`}>{words.ours.ask_plan}</a> : null}
        </p>
      }
    >
      <section>
        <h2>{words.ours.asked}</h2>
        {asked.length > 0 ? (
          <HelpRows language={language} list={asked} href={({ id }) => `${home}/${id}`} />
        ) : (
          <p class="empty">{words.ours.none_asked}</p>
        )}
      </section>
      {waiting.length > 0 ? (
        <section>
          <h2>{words.ours.waiting}</h2>
          <p>{words.ours.waiting_text}</p>
          <HelpRows language={language} list={waiting} href={({ id }) => wantedHref(id)} />
        </section>
      ) : null}
      <p class="help-acts noprint">
        <a href={wantedHref()}>{words.ours.all}</a>
      </p>
      {given.length > 0 ? (
        <section>
          <h2>{words.ours.given}</h2>
          <HelpRows
            language={language}
            list={given}
            href={({ id }) => wantedHref(id)}
            named={({ given_id }) => `given-${given_id}`}
            more={one => (
              <>
                {words.ours.you_answered(formatDate(language, one.given_at))}{' '}
                {one.thanked_at ? <span class="tag">{words.thanked}</span> : null}{' '}
                {one.given_by === props.self ? (
                  <a href={`${home}/${one.id}/answer`}>{words.ours.your_answer}</a>
                ) : props.leads ? (
                  <AnswerButton
                    action={`${home}/given/${one.given_id}/remove`}
                    label={words.answer.take_back}
                    of={`given-${one.given_id}`}
                    quiet
                  />
                ) : null}
              </>
            )}
          />
        </section>
      ) : null}
    </LearningPage>
  )
}

/** One of ours: what others answered, thanks, and when it is enough. */
export function OwnPage(
  props: Show & {
    help: Help
    copy: PlanCopy
    answers: readonly Given[]
    works: boolean
    leads: boolean
    /** It is theirs to change and to take back. */
    theirs: boolean
    state: FormState
  },
) {
  const { context, initiative, help, copy, answers, works, leads, theirs, state } = props
  const { language } = context
  const words = text[language]
  const here = helpHref(initiative.initiative_id, help.id)
  const own = { language, state }
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: help.title, said: words.said }}
      above={[{ href: helpHref(initiative.initiative_id), label: words.ours.title }]}
      state={state}
      head={
        <>
          <p class="eyebrow">
            <About {...{ language, help }} />
          </p>
          <p class="soft">
            {words.from(help.shown_as, formatDate(language, help.asked_at))}{' '}
            <Standing {...{ language, help }} />
          </p>
        </>
      }
    >
      <Asked help={help} />
      <p class="acts help-acts noprint">
        <a href={wantedHref(help.id)}>{words.as_others_see}</a>
        {theirs && answers.length === 0 && !help.closed_at ? (
          <a href={`${here}/edit`}>{words.change}</a>
        ) : null}
      </p>
      {copy.length > 0 ? (
        <details class="ds-details">
          <summary>{words.plan.shown_own}</summary>
          <div>
            <h2 class="sr">{words.plan.shown}</h2>
            <PlanShown language={language} copy={copy} spoken={help.language} />
          </div>
        </details>
      ) : null}
      <Outcome language={language} help={help} />
      <Answers
        {...{ language, help, answers }}
        {...(works && {
          acts: (one: Given) => (
            <>
              {one.thanked_at ? null : (
                <AnswerButton
                  action={`${here}/given/${one.id}/thank`}
                  label={words.thank}
                  of={`answer-${one.id}`}
                />
              )}
              {leads ? (
                <AnswerButton
                  action={`${here}/given/${one.id}/remove`}
                  label={words.remove_answer}
                  of={`answer-${one.id}`}
                  quiet
                />
              ) : null}
            </>
          ),
        })}
      />
      {works && (!help.closed_at || theirs) ? (
        <section class="noprint">
          <h2>{help.closed_at ? words.close.again : words.close.title}</h2>
          {help.closed_at ? null : <p>{words.close.text(answers.length)}</p>}
          <Form
            {...own}
            action={`${here}/close`}
            submit={help.closed_at ? words.close.save : words.close.submit}
            variant={answers.length > 0 && !help.closed_at ? 'primary' : 'secondary'}
            labels={{ outcome: words.close.outcome }}
            back={here}
          >
            <Field
              {...own}
              name="outcome"
              kind="long"
              rows={4}
              optional
              label={words.close.outcome}
              hint={words.close.outcome_hint}
            />
          </Form>
        </section>
      ) : null}
      {theirs ? (
        <section class="noprint">
          <h2>{words.take_back.title}</h2>
          <p>{words.take_back.text}</p>
          <Button action={`${here}/remove`} label={words.take_back.submit} variant="tertiary" />
        </section>
      ) : null}
    </LearningPage>
  )
}
