import { Field, type FormState } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { kinds, levels } from '../../rules.ts'
import { text as impact_text } from '../../text/index.ts'
import { capital } from '../lines/pages.tsx'
import type { Ground } from '../queries.ts'
import { text } from '../text/index.ts'

type Own = { state: FormState; language: Language }

export function LevelField(own: Own) {
  const room = impact_text[own.language]
  const options = levels.map(value => ({
    value,
    label: capital(room.levels[value]),
    hint: room.level_hints[value],
  }))
  return <Field {...own} name="level" kind="choice" label={text[own.language].level} options={options} />
}

export function KindField(own: Own) {
  const words = text[own.language]
  const room = impact_text[own.language]
  const options = kinds.map(value => ({
    value,
    label: capital(room.kinds[value]),
    hint: words.kind_hints[value],
  }))
  return <Field {...own} name="kind" kind="choice" label={words.kind} options={options} />
}

/** Which of the group's goals it is a sign of, if any. */
export function GoalField({ goals, ...own }: Own & { goals: Ground['goals'] }) {
  const words = text[own.language].add
  if (goals.length === 0) return <p class="hint">{words.no_goals}</p>
  const options = [
    ...goals.map(({ id, title }) => ({ value: id, label: title })),
    { value: '', label: words.no_goal },
  ]
  return <Field {...own} name="goal_id" kind="choice" label={words.goal} options={options} />
}

/** What else it may point at, if there is anything. */
export function PointerField(
  props: Own & {
    name: string
    label: string
    hint?: string
    to: readonly { id: string; title: string }[]
  },
) {
  const { to, ...field } = props
  if (to.length === 0) return null
  const none = { value: '', label: text[props.language].change.no_activity }
  const options = [none, ...to.map(({ id, title }) => ({ value: id, label: title }))]
  return <Field {...field} kind="select" optional options={options} />
}

/** For which group it is made, and the way to make it for another. */
export function ForWhom(props: {
  language: Language
  groups: Ground['groups']
  group: Ground['groups'][number]
  /** The page on which one chooses, and the place on it. */
  here: string
  at: string
}) {
  const { groups, group, here, at } = props
  const words = text[props.language].add
  const others = groups.filter(({ id }) => id !== group.id)
  return (
    <>
      <p id="group_id" class="strong" dir="auto">
        {words.for_whom(group.name)}
      </p>
      {others.length > 0 ? (
        <p class="small">
          {words.other_groups}{' '}
          {others.map((other, index) => (
            <>
              {index > 0 ? ' · ' : ''}
              <a href={`${here}?group=${other.id}${at}`} dir="auto">
                {other.name}
              </a>
            </>
          ))}
        </p>
      ) : null}
    </>
  )
}
