import { Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { OwnPage, ownHref, Remarks } from '../pages.tsx'
import type { OwnPassage, OwnRemark, OwnSource } from '../queries.ts'
import { text } from '../text/index.ts'

/** What somebody was writing about one thing they said. */
export type Doing = 'correct' | 'remark'

/** One thing a person said: correct it, say something about it, or have it deleted. */
export function OwnPassagePage(
  props: OwnSource & {
    context: PageContext
    initiative: Initiative
    passage: OwnPassage
    remarks: readonly OwnRemark[]
    states: Readonly<Record<Doing, FormState>>
    doing: Doing | null
  },
) {
  const { context, initiative, spoken, passage, remarks, states, doing } = props
  const { language } = context
  const all = text[language]
  const words = all.passage
  const list = ownHref(initiative.initiative_id)
  const source = `${list}/${spoken.source_id}`
  const here = `${source}/${passage.id}`
  const correct = { state: states.correct, language }
  const remark = { state: states.remark, language }
  return (
    <OwnPage
      context={context}
      initiative={initiative}
      title={words.title(passage.place)}
      {...(doing && { state: states[doing] })}
      above={[
        { href: list, label: all.title },
        { href: source, label: spoken.source_title },
      ]}
    >
      <section class="note">
        <h2>{words.yours}</h2>
        <p dir="auto">{passage.body}</p>
        <Remarks language={language} remarks={remarks} />
      </section>
      <section>
        <h2>{words.correct_title}</h2>
        <Form {...correct} action={here} back={here} submit={words.correct} labels={{ body: words.body }}>
          <Field {...correct} name="body" kind="long" rows={5} label={words.body} hint={words.body_hint} />
        </Form>
      </section>
      <section>
        <h2>{words.remark_title}</h2>
        <Form
          {...remark}
          action={`${here}/remark`}
          submit={words.send}
          variant="secondary"
          labels={{ remark: words.remark }}
        >
          <Field
            {...remark}
            name="remark"
            kind="long"
            rows={3}
            label={words.remark}
            hint={words.remark_hint}
          />
        </Form>
      </section>
      <section>
        <h2>{words.remove_title}</h2>
        <p>{words.remove_lead}</p>
        <Form
          state={fresh()}
          language={language}
          action={`${here}/take-back`}
          submit={words.remove}
          variant="secondary"
          final
        />
      </section>
    </OwnPage>
  )
}
