import type { Child } from 'hono/jsx'
import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { LearningPage, ThemesField } from '../../pages.tsx'
import { PlanShown } from '../copy/pages.tsx'
import { type PlanCopy, type PlanPart, plan_parts } from '../copy/queries.ts'
import { helpHref } from '../pages.tsx'
import type { Help } from '../queries.ts'
import { text } from '../text/index.ts'

type Show = { context: PageContext; initiative: Initiative; state: FormState }

const upTo = (language: Language, { initiative_id }: Initiative) => [
  { href: helpHref(initiative_id), label: text[language].ours.title },
]

/** A question to everybody. */
export function NewPage({ context, initiative, state }: Show) {
  const { language } = context
  const words = text[language]
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={words.new_question}
      above={upTo(language, initiative)}
      state={state}
    >
      <p class="note">{words.who_reads.question}</p>
      <AskForm
        {...{ language, state }}
        action={`${helpHref(initiative.initiative_id)}/new`}
        submit={words.new_question.submit}
        of="question"
      />
    </LearningPage>
  )
}

/** The same, put differently before anybody has answered. */
export function ChangePage({ context, initiative, state, help }: Show & { help: Help }) {
  const { language } = context
  const words = text[language]
  const here = helpHref(initiative.initiative_id, help.id)
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: words.change_title }}
      above={[...upTo(language, initiative), { href: here, label: help.title }]}
      state={state}
    >
      <p class="note">{words.who_reads[help.kind]}</p>
      <AskForm
        {...{ language, state }}
        action={`${here}/edit`}
        submit={words.save}
        of={help.kind}
        back={`${here}/edit`}
      />
    </LearningPage>
  )
}

/** Others are asked to look at our plan: first which parts, then how it will be read, then what to look for. */
export function PlanPage(
  props: Show & {
    chosen: readonly PlanPart[]
    filled: readonly PlanPart[]
    copy: PlanCopy
    seen: string
    /** Parts in which somebody of ours may be named. */
    naming: readonly PlanPart[]
  },
) {
  const { context, initiative, state, chosen, filled, copy, naming } = props
  const { language } = context
  const words = text[language]
  const here = `${helpHref(initiative.initiative_id)}/plan`
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={words.new_plan}
      above={upTo(language, initiative)}
      state={state}
    >
      {filled.length === 0 ? (
        <p class="empty">
          {words.plan.empty} <a href={`/i/${initiative.initiative_id}/impact`}>{words.plan.to_plan}</a>
        </p>
      ) : (
        <form method="get" action={here} class="form">
          <Field
            state={{ ...state, values: { parts: chosen } }}
            language={language}
            name="parts"
            kind="several"
            label={words.plan.choose}
            hint={words.plan.choose_hint}
            errors={words.errors}
            options={plan_parts
              .filter(part => filled.includes(part))
              .map(value => ({ value, label: words.plan.parts[value], hint: words.plan.hints[value] }))}
          />
          <p class="acts">
            <button class="ds-button" data-variant={copy.length > 0 ? 'secondary' : undefined} type="submit">
              {words.plan.show}
            </button>
          </p>
        </form>
      )}
      {copy.length > 0 ? (
        <>
          <section id="seen">
            <h2>{words.plan.preview}</h2>
            {naming.length > 0 ? (
              <p class="late">{words.plan.names(naming.map(part => words.plan.parts[part]))}</p>
            ) : null}
            <div class="help-sheet">
              <PlanShown language={language} copy={copy} />
            </div>
          </section>
          <section>
            <h2>{words.plan.ask}</h2>
            <p class="note">{words.who_reads.plan}</p>
            <AskForm {...{ language, state }} action={here} submit={words.new_plan.submit} of="plan">
              {chosen.map(part => (
                <input type="hidden" name="parts" value={part} />
              ))}
              <input type="hidden" name="seen" value={props.seen} />
            </AskForm>
          </section>
        </>
      ) : null}
    </LearningPage>
  )
}

function AskForm(props: {
  language: Language
  state: FormState
  action: string
  submit: string
  of: Help['kind']
  back?: string
  children?: Child
}) {
  const { language, state, action, submit, of, back } = props
  const words = text[language]
  const own = { language, state, errors: words.errors }
  const { labels, hints } = words.fields
  return (
    <Form
      {...own}
      action={action}
      submit={submit}
      labels={{ ...labels, body: labels.body[of] }}
      {...(back && { back })}
    >
      {props.children}
      <Field {...own} name="title" label={labels.title} hint={hints.title[of]} />
      <Field {...own} name="body" kind="long" rows={7} label={labels.body[of]} hint={hints.body[of]} />
      <ThemesField {...own} optional label={labels.themes} hint={hints.themes} />
      <Field {...own} name="shown_as" label={labels.shown_as} hint={hints.shown_as} />
    </Form>
  )
}
