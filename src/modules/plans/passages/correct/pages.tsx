import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import { SubjectPage } from '../../../../platform/subject.tsx'
import type { Passage, Plan } from '../../library/queries.ts'
import { wes } from '../../meant/rules.ts'
import { passageHref, tendHref, tendPassageHref, tendPlanHref } from '../../pages.tsx'
import { text as room_text } from '../../text/index.ts'
import { said_meanings } from '../forms.ts'
import { PassageShown } from '../pages.tsx'
import { text } from '../text/index.ts'

/** Where an organisation says what a passage means. */
export function CorrectPage(props: {
  context: PageContext
  organisation: { id: string; name: string }
  plan: Plan
  passage: Passage
  state: FormState
}) {
  const { context, organisation, plan, passage, state } = props
  const { language } = context
  const words = text[language].correct
  const room = room_text[language]
  const own = { state, language }
  const action = tendPassageHref(organisation.id, plan.id, passage.key)
  return (
    <SubjectPage
      context={context}
      words={words}
      state={state}
      crumbs={[
        { href: `/o/${organisation.id}`, label: organisation.name },
        { href: tendHref(organisation.id), label: room.plans },
      ]}
      above={[{ href: tendPlanHref(organisation.id, plan.id), label: plan.title }]}
    >
      <section>
        <h2>{words.stands}</h2>
        {passage.path.length > 0 ? (
          <p class="soft small" dir="auto">
            {passage.path.join(' › ')}
          </p>
        ) : null}
        <PassageShown language={language} passage={passage} plan={plan} />
        <p>
          <a href={passageHref(plan.id, passage.key)}>{words.in_place}</a>
        </p>
      </section>
      <section>
        <h2>{words.say}</h2>
        <Form
          {...own}
          action={action}
          submit={words.submit}
          labels={{ meaning: words.meaning, we: words.we, reason: words.reason }}
          back={action}
        >
          <Field
            {...own}
            name="meaning"
            kind="choice"
            label={words.meaning}
            options={said_meanings.map(value => ({
              value,
              label: room.meanings[value].name,
              hint: room.meanings[value].about,
            }))}
          />
          <Field
            {...own}
            name="we"
            kind="choice"
            label={words.we}
            options={wes.map(value => ({ value, label: room.wes[value] }))}
          />
          <Field
            {...own}
            name="reason"
            kind="long"
            rows={3}
            most={500}
            label={words.reason}
            hint={words.reason_hint}
          />
        </Form>
      </section>
      {passage.corrected ? (
        <section>
          <h2>{words.back_title}</h2>
          <p>{words.back_lead(room.meanings[passage.by_rule.meaning].name)}</p>
          <Button action={`${action}/back`} label={words.back} variant="secondary" />
        </section>
      ) : null}
    </SubjectPage>
  )
}
