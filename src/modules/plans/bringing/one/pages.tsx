import { Button, Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import { SubjectPage } from '../../../../platform/subject.tsx'
import type { Plan } from '../../library/queries.ts'
import { kinds } from '../../library/rules.ts'
import { planHref, tendHref, tendPlanHref } from '../../pages.tsx'
import { text as room_text } from '../../text/index.ts'
import { text } from '../text/index.ts'

/** What is known of one plan, for those who may say so: its place, year, name, and where it lies on the net. */
export function TendPlanPage(props: {
  context: PageContext
  organisation: { id: string; name: string }
  municipalities: readonly { name: string }[]
  plan: Plan
  /** Whether this organisation may take it out. */
  removable: boolean
  state: FormState
}) {
  const { context, organisation, municipalities, plan, removable, state } = props
  const { language } = context
  const words = text[language].one
  const room = room_text[language]
  const action = tendPlanHref(organisation.id, plan.id)
  const own = { state, language, errors: text[language].errors }
  const labels = {
    ...{ title: words.name, municipality: words.municipality, year: text[language].year },
    ...{ kind: words.kind, link: text[language].link },
  }
  return (
    <SubjectPage
      context={context}
      words={{ title: plan.title, said: words.said }}
      state={state}
      crumbs={[
        { href: `/o/${organisation.id}`, label: organisation.name },
        { href: tendHref(organisation.id), label: room.plans },
      ]}
      head={
        <>
          <p class="soft">
            {room.states[plan.state]}. <bdi>{plan.file_name}</bdi>
          </p>
          {plan.why ? <p class="note">{room.why[plan.why]}</p> : null}
          <p class="acts">
            <a href={planHref(plan.id)}>{text[language].read}</a>
          </p>
        </>
      }
    >
      <section>
        <h2>{words.change}</h2>
        <Form {...own} action={action} submit={words.save} labels={labels} back={action}>
          <Field {...own} name="title" label={words.name} />
          <Field
            {...own}
            name="municipality"
            label={words.municipality}
            list={municipalities.map(one => one.name)}
            autocomplete="off"
          />
          <Field
            {...own}
            name="year"
            optional
            label={text[language].year}
            hint={words.year_hint}
            autocomplete="off"
          />
          <Field
            {...own}
            name="kind"
            kind="select"
            label={words.kind}
            options={kinds.map(value => ({ value, label: room.kinds[value] }))}
          />
          <Field
            {...own}
            name="link"
            optional
            label={text[language].link}
            hint={text[language].link_hint}
            autocomplete="off"
          />
        </Form>
      </section>
      {plan.size > 0 && plan.state !== 'waiting' ? (
        <section>
          <h2>{words.again}</h2>
          <p>{words.again_text}</p>
          <Button action={`${action}/again`} label={words.again_button} variant="secondary" />
        </section>
      ) : null}
      {removable ? (
        <section>
          <h2>{words.remove}</h2>
          <details class="ds-details">
            <summary>{words.remove_open}</summary>
            <p>{words.remove_text}</p>
            <Form {...own} state={fresh()} action={`${action}/remove`} submit={words.remove_button} final />
          </details>
        </section>
      ) : null}
    </SubjectPage>
  )
}
