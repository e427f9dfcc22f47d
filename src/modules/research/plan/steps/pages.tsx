import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Context } from '../../../../platform/route.ts'
import { guidesHref } from '../../guides/pages.tsx'
import { ResearchPage, researchHref } from '../../pages.tsx'
import type { Research } from '../../queries.ts'
import { type ChainStep, done_at } from './rules.ts'
import { text } from './text/index.ts'

/** The chain from an open question to a focus group: what each step is, where it is done, and what was done. */
export function StepsPage(props: {
  context: Context
  initiative: { initiative_id: string; title: string }
  research: Research
  steps: readonly { step: ChainStep; done_on: string | null; state: FormState }[]
  /** What needs mending, for the head of the page. */
  state?: FormState
}) {
  const { context, initiative, research, steps, state } = props
  const { language } = context
  const words = text[language]
  const study = researchHref(initiative.initiative_id, research.id)
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="plan"
      words={words}
      {...(state && { state })}
    >
      <p>
        <a href={`${guidesHref(initiative.initiative_id)}/four-steps`}>{words.guide}</a>
      </p>
      {steps.map(({ step, done_on, state: own }, at) => {
        const told = words.steps[step]
        const { below, path } = done_at[step]
        const base = below === 'research' ? study : `/i/${initiative.initiative_id}`
        const of_form = { state: own, language }
        return (
          <section id={step}>
            <h2>{`${at + 1}. ${told.title}`}</h2>
            <p>{told.lead}</p>
            <p class="soft">{done_on ? `${words.done} ${formatDate(language, done_on)}` : words.open}</p>
            <p>
              <a href={`${base}${path}`}>{told.go}</a>
            </p>
            <Form
              {...of_form}
              action={`${study}/steps/${step}`}
              back={`${study}/steps`}
              submit={words.save}
              variant="secondary"
              labels={words.labels}
            >
              <Field {...of_form} name="said" kind="long" rows={2} optional label={words.labels.said} />
              <Field {...of_form} name="done_on" kind="date" optional label={words.labels.done_on} />
            </Form>
          </section>
        )
      })}
    </ResearchPage>
  )
}
