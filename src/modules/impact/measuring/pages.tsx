import type { Child } from 'hono/jsx'
import { formatDate, formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { ImpactPage, impactOf } from '../pages.tsx'
import { few, type Group, type Indicator, type Measurement } from '../rules.ts'
import { text as impact_text } from '../text/index.ts'
import { WayTo } from './pictures.tsx'
import type { Due } from './queries.ts'
import { decimalsOf, hasFigure, intervalOf, type Met, type Standing } from './rules.ts'
import { text } from './text/index.ts'

type Counted = Pick<Indicator, 'kind' | 'unit'>
type Found = Pick<Measurement, 'value' | 'part' | 'n' | 'low' | 'high' | 'missing'> &
  Partial<Pick<Measurement, 'at_end'>>

const plainFigure = (language: Language, value: number): string =>
  formatNumber(language, value, decimalsOf(value))

/** A figure with its unit: "12 besøk", "39 %". */
export function figureIn(language: Language, { kind, unit }: Counted, value: number): string {
  const figure = plainFigure(language, value)
  if (kind === 'share') return text[language].figure.percent(figure)
  return unit && kind === 'number' ? `${figure} ${unit}` : figure
}

/** A share of so many people in whole percent: more would be more than anybody knows. */
const asSure = ({ kind }: Counted, { n }: Pick<Measurement, 'n'>, value: number): number =>
  kind === 'share' && n !== null ? Math.round(value) : value

/** What was found, in words: with how many it comes from and how sure it is, or why there is no figure. */
export function foundIn(language: Language, indicator: Counted, found: Found): string {
  const words = text[language].figure
  const { value, part, n } = found
  if (value === null) {
    if (!found.at_end) return words.missing(found.missing)
    const end = impact_text[language].at_end[found.at_end]
    return n === null ? end : words.with_n(end, formatNumber(language, n, 0))
  }
  const count = (many: number) => formatNumber(language, many, 0)
  const plain = figureIn(language, indicator, value)
  const figure =
    part !== null && n !== null
      ? words.part_of(count(part), count(n), plainFigure(language, asSure(indicator, found, value)))
      : n !== null
        ? words.with_n(plain, count(n))
        : plain
  const interval = intervalOf(indicator, found)
  if (!interval) return figure
  const { low, high } = interval
  return indicator.kind === 'share'
    ? words.between_percent(figure, count(Math.floor(low)), count(Math.ceil(high)))
    : words.between(figure, plainFigure(language, low), plainFigure(language, high))
}

/** Whether so few stand behind a figure that it may tell who they are. */
export const isFew = ({ n }: Pick<Measurement, 'n'>): boolean => n !== null && n > 0 && n < few

export type Line = { indicator: Indicator; standing: Standing; who: string; due: Due | null }

/** All that is measured: what is due first, then every indicator in use, group by group, with how it stands. */
export function MeasurementsPage(props: {
  context: PageContext
  initiative: Initiative
  groups: readonly Pick<Group, 'id' | 'name'>[]
  lines: readonly Line[]
  may_write: boolean
}) {
  const { context, initiative, groups, lines, may_write } = props
  const { language } = context
  const words = text[language]
  const home = impactOf(initiative.initiative_id)
  const here = `${home}/measurements`
  const due = lines
    .filter(line => line.due)
    .toSorted((a, b) => b.due!.late_days - a.due!.late_days || a.indicator.position - b.indicator.position)
  return (
    <ImpactPage context={context} initiative={initiative} words={words}>
      {lines.length === 0 ? (
        <section>
          <p class="empty">{words.empty}</p>
          <p class="acts">
            <a class="ds-button" href={`${home}/indicators`}>
              {words.to_indicators}
            </a>
          </p>
        </section>
      ) : (
        <section id="due">
          <h2>{words.due_title}</h2>
          {due.length === 0 ? <p>{words.due_nothing}</p> : null}
          <ul class="rows">
            {due.map(line => (
              <DueRow language={language} here={here} line={line} />
            ))}
          </ul>
        </section>
      )}
      {groups.map(group => {
        const own = lines.filter(({ indicator }) => indicator.group_id === group.id)
        return own.length === 0 ? null : (
          <section>
            <h2>{group.name}</h2>
            <ul class="rows measured">
              {own.map(line => (
                <StandingRow language={language} home={home} line={line} />
              ))}
            </ul>
          </section>
        )
      })}
      {may_write && lines.length > 0 ? (
        <section class="noprint">
          <a href={`${home}/series`}>{words.to_series}</a>
        </section>
      ) : null}
    </ImpactPage>
  )
}

function DueRow(props: { language: Language; here: string; line: Line }) {
  const { language, here, line } = props
  const { indicator, who, due } = line
  const words = text[language]
  return (
    <li>
      <b>
        <a href={`${here}/${indicator.id}#add`}>{indicator.name}</a>
      </b>
      <p class="small soft">{who ? words.who(who) : words.nobody_measures}</p>
      <span class="end">
        <span class="tag" data-color="warning">
          {due!.late_days === 0 ? words.due_today : words.due_since(formatDate(language, due!.due_on))}
        </span>
      </span>
    </li>
  )
}

function StandingRow(props: { language: Language; home: string; line: Line }) {
  const { language, home, line } = props
  const { indicator, standing } = line
  const { baseline, latest, target, met } = standing
  const words = text[language]
  const from = baseline?.value ?? null
  const now = latest?.value ?? null
  return (
    <li>
      <b>
        <a href={`${home}/measurements/${indicator.id}`}>{indicator.name}</a>
      </b>
      {indicator.kind === 'story' ? (
        <p>
          {words.stories} <a href={`${home}/stories`}>{words.to_stories}</a>
        </p>
      ) : (
        <p>{standsIn(language, indicator, standing)}</p>
      )}
      {from !== null && now !== null && target ? (
        <WayTo from={from} latest={now} to={target.value} name={met} />
      ) : null}
      {met === 'unknown' ? null : (
        <span class="end">
          <MetTag language={language} met={met} />
        </span>
      )}
    </li>
  )
}

export const MetTag = (props: { language: Language; met: Exclude<Met, 'unknown'> }) => (
  <span class="tag" data-color={props.met === 'behind' ? 'warning' : 'success'}>
    {text[props.language].met[props.met]}
  </span>
)

/** How an indicator stands, as one line: baseline, newest, target. */
export function standsIn(language: Language, indicator: Counted, standing: Standing): string {
  const words = text[language]
  const { baseline, latest, missing, target } = standing
  const day = (on: string) => formatDate(language, on)
  const short = (one: Measurement) =>
    one.value !== null
      ? figureIn(language, indicator, asSure(indicator, one, one.value))
      : one.at_end
        ? impact_text[language].at_end[one.at_end]
        : impact_text[language].no_figure
  const first = baseline ? words.baseline_is(short(baseline), day(baseline.day)) : words.no_baseline
  const rest = [
    latest ? words.latest_is(short(latest), day(latest.day)) : words.not_measured,
    missing ? words.missing_since(day(missing.day)) : '',
    target ? words.target_is(figureIn(language, indicator, target.value), day(target.day)) : '',
  ]
  return `${[first, ...rest.filter(Boolean)].join(', ')}.`
}

/** A measurement in full: the figure, then what deserves a look. */
export function FoundLine(props: { language: Language; indicator: Counted; found: Found; children?: Child }) {
  const { language, indicator, found } = props
  return (
    <>
      <span class={found.value === null && !found.at_end ? 'soft' : 'num'}>
        {foundIn(language, indicator, found)}
      </span>
      {isFew(found) && hasFigure({ at_end: null, ...found }) ? (
        <span class="small soft"> {text[language].few}</span>
      ) : null}
      {props.children}
    </>
  )
}
