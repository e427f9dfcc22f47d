import { Field, Form, type FormState, fresh, isBack } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import { ImpactPage, impactOf } from '../../pages.tsx'
import type { Before, Group, Indicator, Item } from '../../rules.ts'
import { text as impact_text } from '../../text/index.ts'
import { Facts, GroupForm, groupsAt, type Show } from '../pages.tsx'
import type { NamedVoice } from '../queries.ts'
import { earlierGoals, earlierNames, toldOf } from '../rules.ts'
import { text } from '../text/index.ts'
import { type Seat, Voices } from '../voices/pages.tsx'

/** The form of the page that comes back. */
export type Doing = 'change' | 'goal' | 'voice'

type Props = Show & {
  group: Group
  goals: readonly Item[]
  before: readonly Before[]
  indicators: readonly Indicator[]
  voices: readonly NamedVoice[]
  seats: readonly Seat[]
  own_id: string
  today: string
  given: { doing: Doing; state: FormState } | null
}

/** One group: what life is like when it goes well, what is measured, who of them took part, and what may be changed. */
export function GroupPage(props: Props) {
  const { context, initiative, group, before, voices, may_write, given } = props
  const { language } = context
  const words = text[language]
  const all = groupsAt(initiative.initiative_id)
  const here = `${all}/${group.id}`
  const stateOf = (doing: Doing, otherwise: FormState) => (given?.doing === doing ? given.state : otherwise)
  const change = stateOf('change', fresh({ ...toldOf(group), version: String(group.version) }))
  const own_before = before.filter(({ of_id }) => of_id === group.id)
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: group.name, said: words.said }}
      {...(given && { state: given.state })}
      above={[{ href: all, label: words.all_groups }]}
      head={
        <>
          <p>
            <Facts language={language} group={group} />
          </p>
          {group.detail ? <p dir="auto">{group.detail}</p> : null}
          {earlierNames(own_before, group.name).map(({ name, until }) => (
            <p class="small soft" dir="auto">
              {words.called_before(name, formatDate(language, until))}
            </p>
          ))}
        </>
      }
    >
      {voices.length === 0 ? (
        <section class="note">
          <h2>{words.nobody_asked_title}</h2>
          <p>{words.nobody_asked}</p>
          {may_write ? (
            <p class="noprint">
              <a href="#voices">{words.nobody_asked_do}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      <Goals {...props} here={here} state={stateOf('goal', fresh())} />
      <Measured {...props} />
      <Voices {...props} here={here} state={stateOf('voice', fresh({ day: props.today }))} />
      {may_write ? (
        <section class="noprint" id="change">
          <details class="ds-details" open={isBack(change)}>
            <summary>{words.change_title}</summary>
            <div>
              <p>{words.kept}</p>
              <GroupForm
                language={language}
                state={change}
                action={here}
                submit={words.save_changes}
                change
              />
            </div>
          </details>
          <details class="ds-details">
            <summary>{words.remove_title}</summary>
            <div>
              <Remove {...props} here={here} />
            </div>
          </details>
        </section>
      ) : null}
    </ImpactPage>
  )
}

/** The success goals, each with what it said before, and a line to add one. */
function Goals(props: Props & { here: string; state: FormState }) {
  const { context, goals, before, indicators, may_write, here, state } = props
  const { language } = context
  const words = text[language]
  const own = { language, state, errors: words.errors }
  return (
    <section id="goals">
      <h2>{words.goals_title}</h2>
      <p>{words.goals_lead}</p>
      {goals.length > 0 ? (
        <ul class="rows">
          {goals.map(goal => {
            const signs = indicators.filter(one => one.goal_id === goal.id && one.withdrawn_at === null)
            return (
              <li>
                <b dir="auto">{goal.title}</b>
                {goal.detail ? <p dir="auto">{goal.detail}</p> : null}
                <span dir="auto">
                  {signs.length > 0
                    ? words.measured_by(signs.map(one => one.name).join(' · '))
                    : words.no_sign}
                </span>
                <Earlier {...props} goal={goal} before={before} />
                {may_write ? (
                  <a class="end noprint" href={`${here}/goals/${goal.id}`}>
                    {words.change}
                    <span class="sr">{`: ${goal.title}`}</span>
                  </a>
                ) : null}
              </li>
            )
          })}
        </ul>
      ) : (
        <p class="late">{words.no_goals}</p>
      )}
      {may_write ? (
        <div class="noprint">
          <Form
            {...own}
            action={`${here}/goals`}
            submit={words.save_goal}
            labels={{ title: words.add_goal }}
            variant="secondary"
          >
            <Field {...own} name="title" label={words.add_goal} hint={words.add_goal_hint} />
          </Form>
        </div>
      ) : null}
    </section>
  )
}

/** What a goal said before: the old line stays. */
export function Earlier(props: Pick<Show, 'context'> & { goal: Item; before: readonly Before[] }) {
  const { context, goal, before } = props
  const { language } = context
  const words = text[language]
  const earlier = earlierGoals(
    before.filter(({ of_id }) => of_id === goal.id),
    goal,
  )
  return (
    <>
      {earlier.map(({ title, detail, why, until }) => (
        <p class="small soft" dir="auto">
          {`${words.said_before} (${words.until(formatDate(language, until))}): `}
          <s>{title}</s>
          {detail && title === goal.title ? ` ${detail}` : ''}
          {why ? ` ${words.because(why)}` : ''}
        </p>
      ))}
    </>
  )
}

/** The indicators of the group, those withdrawn too: what hangs on it. */
function Measured({ context, initiative, group, indicators, may_write }: Props) {
  const { language } = context
  const words = text[language]
  const impact = impactOf(initiative.initiative_id)
  return (
    <section id="indicators">
      <h2>{words.indicators_title}</h2>
      {indicators.length > 0 ? (
        <ul class="rows">
          {indicators.map(({ id, name, level, withdrawn_at }) => (
            <li>
              <a href={`${impact}/indicators/${id}`} dir="auto">
                {name}
              </a>
              <span class="end">{withdrawn_at ? words.withdrawn : impact_text[language].levels[level]}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>{words.no_indicators}</p>
      )}
      {may_write ? (
        <p class="noprint">
          <a href={`${impact}/indicators?group=${group.id}`}>{words.to_indicators}</a>
        </p>
      ) : null}
    </section>
  )
}

function Remove({ context, indicators, here }: Props & { here: string }) {
  const words = text[context.language]
  if (indicators.length > 0) return <p>{words.cannot_remove(indicators.length)}</p>
  return (
    <>
      <p>{words.remove_lead}</p>
      <Form
        state={fresh()}
        language={context.language}
        action={`${here}/remove`}
        submit={words.remove}
        variant="secondary"
        final
      />
    </>
  )
}
