import { Field, Form, type FormState, fresh } from '../../../../platform/form.tsx'
import { ImpactPage } from '../../pages.tsx'
import type { Before, Group, Item } from '../../rules.ts'
import { Earlier } from '../one/pages.tsx'
import { groupsAt, type Show } from '../pages.tsx'
import { earlierGoals } from '../rules.ts'
import { text } from '../text/index.ts'

/** One success goal: its words, what it said before, and a way to take it away. */
export function GoalPage(
  props: Omit<Show, 'may_write'> & {
    group: Group
    goal: Item
    before: readonly Before[]
    /** How many indicators are signs of it. */
    signs: number
    state: FormState
  },
) {
  const { context, initiative, group, goal, before, signs, state } = props
  const { language } = context
  const words = text[language]
  const back = `${groupsAt(initiative.initiative_id)}/${group.id}`
  const here = `${back}/goals/${goal.id}`
  const own = { language, state, errors: words.errors }
  const labels = { title: words.goal, detail: words.goal_detail, why: words.why }
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.goal_title }}
      state={state}
      above={[{ href: back, label: group.name }]}
    >
      <Form {...own} action={here} back={here} submit={words.save_changes} labels={labels}>
        <Field {...own} name="title" kind="long" rows={2} label={words.goal} hint={words.add_goal_hint} />
        <Field
          {...own}
          name="detail"
          kind="long"
          rows={3}
          optional
          label={words.goal_detail}
          hint={words.goal_detail_hint}
        />
        <Field {...own} name="why" kind="long" rows={2} optional label={words.why} hint={words.why_hint} />
      </Form>
      {earlierGoals(before, goal).length > 0 ? (
        <section>
          <h2>{words.goal_before_title}</h2>
          <Earlier context={context} goal={goal} before={before} />
        </section>
      ) : null}
      <section>
        <h2>{words.remove_goal_title}</h2>
        <p>{words.remove_goal_lead(signs)}</p>
        <Form
          state={fresh()}
          language={language}
          action={`${here}/remove`}
          submit={words.remove_goal}
          variant="secondary"
          final
        />
      </section>
    </ImpactPage>
  )
}
