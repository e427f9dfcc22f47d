import type { Language } from '../../../platform/language.ts'
import { type Causality, causalities } from '../rules.ts'
import type { Route } from './layout/rules.ts'
import { type MapBox, mapOf, sizes } from './map/rules.ts'
import type { Doors, Drawn, DrawnItem } from './rules.ts'
import { text } from './text/index.ts'

/** How surely one leads to the other is told by the manner of the line: whole, in dashes, in dots. */
const manners: Readonly<Record<Causality, { 'stroke-width': string; 'stroke-dasharray'?: string }>> = {
  high: { 'stroke-width': '3' },
  middle: { 'stroke-width': '2.5', 'stroke-dasharray': '9 6' },
  low: { 'stroke-width': '3', 'stroke-dasharray': '0.1 6.5' },
}

const looks: Readonly<
  Record<DrawnItem['kind'], { colour: string; fill: string; plain: string; line: string; dash?: string }>
> = {
  challenge: { colour: 'c-cloudberry', fill: 'f-paper', plain: '#fff', line: '2' },
  cause: { colour: 'c-edge', fill: 'f-paper', plain: '#fff', line: '1.5' },
  activity: { colour: 'c-spruce', fill: 'f-tint', plain: '#e2ede4', line: '2' },
  result: { colour: 'c-spruce', fill: 'f-paper', plain: '#fff', line: '1.5' },
  goal: { colour: 'c-spruce', fill: 'f-mid', plain: '#bcd6c4', line: '2' },
  effect: { colour: 'c-ink', fill: 'f-paper', plain: '#fff', line: '2' },
  side_effect: { colour: 'c-cloudberry', fill: 'f-paper', plain: '#fff', line: '1.75', dash: '5 4' },
}

/**
 * What is believed to lead to what, from the problem to what should last, as a map. The text form (`HypothesisText`) says
 * all of it and stands beside; on a small screen it stands there alone. With `doors` each box leads to where it is
 * changed: the same doors are in the text, so the keyboard passes the picture by.
 */
export function HypothesisPicture(props: { language: Language; plan: Drawn; doors?: Doors; label?: string }) {
  const { language, plan, doors } = props
  const words = text[language]
  const label = props.label ?? words.map_region
  const group = new Map(plan.groups.map(({ id, name }) => [id, name]))
  const tag = ({ kind, group_id }: DrawnItem) =>
    kind === 'goal' ? (group.get(group_id ?? '') ?? '') : kind === 'cause' ? words.tags.cause : ''
  const { boxes, heads, head_height, height, apart_from, routes } = mapOf(plan, { stages: words.stages, tag })
  if (boxes.length === 0) return null
  return (
    <figure class="why">
      <div class="scroll" tabindex={0} role="region" aria-label={label}>
        <svg
          class="why-map"
          viewBox={`-2 0 ${sizes.across + 4} ${Math.ceil(height) + 6}`}
          role={doors ? undefined : 'img'}
          aria-label={doors ? undefined : words.map_told(boxes.length, routes.length)}
          aria-hidden={doors ? 'true' : undefined}
        >
          {heads.map(({ x, width, lines }) => (
            <>
              <Lines
                class="why-head c-ink"
                x={x}
                y={sizes.head_line - 4}
                step={sizes.head_line}
                lines={lines}
              />
              <path
                class="c-hair"
                d={`M${x} ${head_height - 16}H${x + width}`}
                stroke="currentColor"
                stroke-width="1.5"
              />
            </>
          ))}
          <g transform={`translate(0 ${head_height})`}>
            {apart_from === null ? null : (
              <g>
                <path
                  class="c-edge"
                  d={`M0 ${apart_from - 40}H${sizes.across}`}
                  stroke="currentColor"
                  stroke-width="1.5"
                  stroke-dasharray="2 5"
                />
                <Lines class="why-head c-ink" x={0} y={apart_from - 18} step={0} lines={[words.aside]} />
              </g>
            )}
            {routes.map(route => (
              <Line
                route={route}
                aside={plan.items.some(one => one.id === route.arrow.to_id && one.kind === 'side_effect')}
              />
            ))}
            {boxes.map(box =>
              doors ? (
                <a href={doors.item(box.item)} tabindex={-1}>
                  <Box box={box} />
                </a>
              ) : (
                <Box box={box} />
              ),
            )}
          </g>
        </svg>
      </div>
      {routes.length > 0 ? <SureKey language={language} /> : null}
    </figure>
  )
}

function Line({
  route,
  aside,
}: {
  route: Route<{ from_id: string; to_id: string; causality: Causality }>
  aside: boolean
}) {
  const { line, tip, arrow } = route
  const back = tip.from_left ? -9 : 9
  return (
    <g class={aside ? 'c-cloudberry' : 'c-spruce'}>
      <path d={line} fill="none" stroke="currentColor" stroke-linecap="round" {...manners[arrow.causality]} />
      <path d={`M${tip.x} ${tip.y}l${back} -5.5v11z`} fill="currentColor" />
    </g>
  )
}

function Box({ box }: { box: MapBox }) {
  const { item, place, tag, lines } = box
  const look = looks[item.kind]
  const x = place.x + sizes.inside
  const below = place.y + sizes.padding + tag.length * sizes.tag_line
  return (
    <g class={look.colour}>
      <rect
        class={look.fill}
        x={place.x}
        y={place.y}
        width={place.width}
        height={place.height}
        rx="9"
        fill={look.plain}
        stroke="currentColor"
        stroke-width={look.line}
        stroke-dasharray={look.dash}
      />
      <Lines class="why-tag c-ink" x={x} y={place.y + sizes.padding + 12} step={sizes.tag_line} lines={tag} />
      <Lines class="why-title c-ink" x={x} y={below + 14} step={sizes.line} lines={lines} />
    </g>
  )
}

function Lines(props: { class: string; x: number; y: number; step: number; lines: readonly string[] }) {
  const { x, y, step, lines } = props
  return (
    <text class={props.class} fill="currentColor">
      {lines.map((line, at) => (
        <tspan x={x} y={y + at * step}>
          {line}{' '}
        </tspan>
      ))}
    </text>
  )
}

/** What each manner of line means. */
export function SureKey({ language }: { language: Language }) {
  const words = text[language]
  return (
    <ul class="legend">
      {causalities.map(causality => (
        <li>
          <svg class="mkl c-spruce" viewBox="0 0 52 20" aria-hidden="true">
            <path d="M3 10H40" stroke="currentColor" stroke-linecap="round" {...manners[causality]} />
            <path d="M50 10l-9 -5.5v11z" fill="currentColor" />
          </svg>
          <span>{words.sure[causality]}</span>
        </li>
      ))}
    </ul>
  )
}
