import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { LearningPage } from '../../pages.tsx'
import { PlanShown } from '../copy/pages.tsx'
import type { PlanCopy } from '../copy/queries.ts'
import { About, Asked, helpHref, Said, wantedHref } from '../pages.tsx'
import type { Given, Help } from '../queries.ts'
import { answeredIn } from '../rules.ts'
import { text } from '../text/index.ts'

/** An answer to others, written from one's own seat; or what one has answered, to be changed or taken back. */
export function AnswerPage(props: {
  context: PageContext
  initiative: Initiative
  help: Help
  copy: PlanCopy
  own: Given | undefined
  state: FormState
}) {
  const { context, initiative, help, copy, own, state } = props
  const { language } = context
  const words = text[language]
  const { answer } = words
  const here = `${helpHref(initiative.initiative_id, help.id)}/answer`
  const common = { language, state, errors: { ...words.errors, help_closed: words.conflicts.help_closed } }
  const writes = Object.keys(state.errors).length > 0
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: own ? answer.change_title : answer.title }}
      above={[{ href: wantedHref(help.id), label: help.title }]}
      state={state}
    >
      <section>
        <h2 lang={help.language} dir="auto">
          {help.title}
        </h2>
        <p class="eyebrow">
          <About {...{ language, help }} />
        </p>
        <p class="soft">{words.from(help.shown_as, formatDate(language, help.asked_at))}</p>
        <Asked help={help} />
        {copy.length > 0 ? <PlanShown language={language} copy={copy} spoken={help.language} /> : null}
      </section>
      {help.closed_at && !writes ? (
        <>
          <p class="empty">{words.conflicts.help_closed}</p>
          {own ? (
            <section>
              <h2>{answer.your_answer}</h2>
              <Said {...{ language, help }} one={own} />
            </section>
          ) : null}
        </>
      ) : (
        <section>
          <h2>{help.kind === 'plan' ? answer.say : answer.your_answer}</h2>
          <p class="note">{help.kind === 'plan' ? answer.who_reads_plan : answer.who_reads}</p>
          <Form
            {...common}
            action={here}
            submit={own ? words.save : answer.submit}
            labels={{ ...answer.labels, shown_as: words.fields.labels.shown_as }}
            back={here}
          >
            {answeredIn(help.kind).map(field => (
              <Field
                {...common}
                name={field}
                kind="long"
                rows={field === 'body' ? 6 : 4}
                optional={field !== 'body'}
                label={answer.labels[field]}
                hint={answer.hints[field]}
              />
            ))}
            <Field
              {...common}
              name="shown_as"
              label={words.fields.labels.shown_as}
              hint={answer.shown_as_hint}
            />
          </Form>
        </section>
      )}
      {own ? (
        <section class="noprint">
          <h2>{answer.take_back_title}</h2>
          <Button
            action={`${helpHref(initiative.initiative_id)}/given/${own.id}/remove`}
            label={answer.take_back}
            variant="tertiary"
          />
        </section>
      ) : null}
    </LearningPage>
  )
}
