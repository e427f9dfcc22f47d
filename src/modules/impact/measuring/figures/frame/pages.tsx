import { formatDate } from '../../../../../platform/format.ts'
import type { Language } from '../../../../../platform/language.ts'
import type { Crumb, PageContext } from '../../../../../platform/page.tsx'
import { impactOf } from '../../../pages.tsx'
import type { Indicator } from '../../../rules.ts'
import { text as impact_text } from '../../../text/index.ts'
import { text } from '../../text/index.ts'
import type { aboutIndicator, Shown } from '../queries.ts'

export type About = { context: PageContext } & Awaited<ReturnType<typeof aboutIndicator>>

export const addressOf = ({ initiative, indicator }: Pick<About, 'initiative' | 'indicator'>): string =>
  `${impactOf(initiative.initiative_id)}/measurements/${indicator.id}`

/** The way back from a page about one indicator's figures: all that is measured, and this one. */
export const above = (about: Pick<About, 'context' | 'initiative' | 'indicator'>): Crumb[] => [
  {
    href: `${impactOf(about.initiative.initiative_id)}/measurements`,
    label: text[about.context.language].title,
  },
  { href: addressOf(about), label: about.indicator.name },
]

/** A door to the measurement that stands on the day that was typed. */
export const Taken = (props: { language: Language; here: string; taken: Shown | null }) =>
  props.taken ? (
    <p class="late">
      <a href={`${props.here}/figures/${props.taken.id}`}>
        {text[props.language].day_taken_door(formatDate(props.language, props.taken.day))}
      </a>
    </p>
  ) : null

/** That it is not measured any longer, and why. */
export function Withdrawn(props: { language: Language; indicator: Indicator }) {
  const { language, indicator } = props
  const words = text[language]
  return indicator.withdrawn_at ? (
    <div class="ds-alert" data-color="info">
      <h2>{words.withdrawn_title}</h2>
      <p>{words.withdrawn(formatDate(language, indicator.withdrawn_at))}</p>
      {indicator.withdrawn_why ? <p dir="auto">{indicator.withdrawn_why}</p> : null}
    </div>
  ) : null
}

/** What the indicator says of itself. */
export function HowMeasured(props: About & { planned: string | null }) {
  const { context, initiative, indicator, group, who, planned, may_write } = props
  const { language } = context
  const words = text[language].one
  const room = impact_text[language]
  const facts: [string, string][] = [
    [words.group, group],
    [words.level, room.levels[indicator.level]],
    [words.way, indicator.way ? room.ways[indicator.way] : ''],
    [words.how, indicator.how],
    [words.question, indicator.question],
    [words.who, who],
    [words.every, indicator.every ? room.rhythms[indicator.every] : ''],
    [words.next_on, planned ? formatDate(language, planned) : ''],
    [words.mind, indicator.mind],
  ]
  return (
    <details class="ds-details">
      <summary>{words.about}</summary>
      <div>
        <dl class="facts">
          {facts.map(([name, said]) =>
            said ? (
              <>
                <dt>{name}</dt>
                <dd dir="auto">{said}</dd>
              </>
            ) : null,
          )}
        </dl>
        {may_write ? (
          <p>
            <a href={`${impactOf(initiative.initiative_id)}/indicators/${indicator.id}`}>{words.change}</a>
          </p>
        ) : null}
      </div>
    </details>
  )
}
