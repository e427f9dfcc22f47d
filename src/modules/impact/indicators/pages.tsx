import { Field, Form, type FormState, isBack } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { ImpactPage, impactOf } from '../pages.tsx'
import type { Indicator } from '../rules.ts'
import { text as impact_text } from '../text/index.ts'
import { ForWhom, GoalField, KindField, LevelField } from './fields/pages.tsx'
import { capital, indicatorsAt, kindLine, type Seats, Three, whenLine, whoLine } from './lines/pages.tsx'
import type { Ground } from './queries.ts'
import { byGroup, gapsOf } from './rules.ts'
import { text } from './text/index.ts'

type Props = {
  context: PageContext
  initiative: Initiative
  ground: Ground
  indicators: readonly Indicator[]
  seats: Seats
  may_write: boolean
  /** For whom the form makes the next one. */
  group: Ground['groups'][number] | undefined
  state: FormState
}

/** What is measured, group by group, and a way to measure something more. */
export function IndicatorsPage(props: Props) {
  const { context, initiative, ground, indicators, may_write, state } = props
  const { language } = context
  const words = text[language]
  const impact = impactOf(initiative.initiative_id)
  const withdrawn = indicators.filter(one => one.withdrawn_at !== null)
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: impact_text[language].steps.indicators, lead: words.lead, said: words.said }}
      state={state}
      head={
        <p class="acts noprint">
          <a class="ds-button" data-variant="secondary" href={`${impact}/library`}>
            {words.to_library}
          </a>
          {may_write && props.group ? <a href="#add">{words.to_own}</a> : null}
          {indicators.length > 0 ? <a href={`${impact}/measurements`}>{words.to_measurements}</a> : null}
        </p>
      }
    >
      <Three language={language} open={indicators.length === 0 && !isBack(state)} />
      {ground.groups.length === 0 ? (
        <section>
          <p class="empty">{words.no_groups}</p>
          <p>
            <a href={`${impact}/groups`}>{words.to_groups}</a>
          </p>
        </section>
      ) : null}
      {byGroup(ground.groups, indicators).map(({ group, indicators: own }) => (
        <section>
          <h2 dir="auto">{group.name}</h2>
          {own.length === 0 ? <p class="empty">{words.none}</p> : <Rows {...props} indicators={own} />}
          {may_write ? (
            <p class="small noprint">
              <a href={`${indicatorsAt(initiative.initiative_id)}?group=${group.id}#add`}>
                {words.add_here}
                <span class="sr"> {words.add_for(group.name)}</span>
              </a>
            </p>
          ) : null}
        </section>
      ))}
      {withdrawn.length > 0 ? <Withdrawn {...props} indicators={withdrawn} /> : null}
      {may_write ? <Add {...props} /> : null}
    </ImpactPage>
  )
}

function Rows({ context, initiative, ground, indicators, seats }: Props) {
  const { language } = context
  const words = text[language]
  const room = impact_text[language]
  return (
    <ul class="rows">
      {indicators.map(one => {
        const goal = ground.goals.find(({ id }) => id === one.goal_id)
        const when = whenLine(language, one)
        const line = [
          kindLine(language, one),
          ...(one.way ? [room.ways[one.way]] : []),
          ...(when ? [when] : []),
          words.measures(whoLine(language, one, seats)),
        ]
        const gaps = gapsOf(one)
        return (
          <li>
            <b dir="auto">
              <a href={`${indicatorsAt(initiative.initiative_id)}/${one.id}`}>{one.name}</a>
            </b>
            <p>
              <span class="tag">{room.levels[one.level]}</span>{' '}
              {goal ? <span dir="auto">{words.sign_of(goal.title)}</span> : null}
            </p>
            <p class="soft small">{capital(line.join(' · '))}</p>
            {gaps.length > 0 ? <p class="small">{gaps.map(gap => words.gaps[gap]).join(' ')}</p> : null}
          </li>
        )
      })}
    </ul>
  )
}

function Withdrawn({ context, initiative, ground, indicators }: Props) {
  const { language } = context
  const words = text[language]
  return (
    <section>
      <details class="ds-details">
        <summary>{words.withdrawn_title(indicators.length)}</summary>
        <div>
          <ul class="rows">
            {indicators.map(one => (
              <li>
                <b dir="auto">
                  <a href={`${indicatorsAt(initiative.initiative_id)}/${one.id}`}>{one.name}</a>
                </b>
                <p class="soft small" dir="auto">
                  {words.for_group(ground.groups.find(({ id }) => id === one.group_id)?.name ?? '')}
                </p>
                <p dir="auto">
                  {words.withdrawn_on(formatDate(language, one.withdrawn_at!), one.withdrawn_why)}
                </p>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  )
}

/** The little one says at first: for whom, a sign of what, its name, how far away, and what kind of answer. */
function Add({ context, initiative, ground, group, state }: Props) {
  if (!group) return null
  const { language } = context
  const words = text[language]
  const here = indicatorsAt(initiative.initiative_id)
  const own = { state, language }
  return (
    <section id="add" class="noprint">
      <h2>{words.add.title}</h2>
      <p>{words.add.lead}</p>
      <ForWhom language={language} groups={ground.groups} group={group} here={here} at="#add" />
      <Form
        {...own}
        action={`${here}#add`}
        submit={words.add.submit}
        labels={{ goal_id: words.add.goal, name: words.name, level: words.level, kind: words.kind }}
      >
        <input type="hidden" name="group_id" value={group.id} />
        <GoalField {...own} goals={ground.goals.filter(goal => goal.group_id === group.id)} />
        <Field {...own} name="name" label={words.name} hint={words.name_hint} />
        <LevelField {...own} />
        <KindField {...own} />
      </Form>
    </section>
  )
}
