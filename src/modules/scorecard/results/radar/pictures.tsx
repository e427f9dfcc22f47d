import { SidePoint, sideLook } from '../../../../platform/look/marks.tsx'
import type { Mean } from '../../closing/rules.ts'
import { type Axis, Legend, place, type Side } from '../pictures.tsx'

export type RadarAxis = {
  label: string
  /** One per side, in the order of the sides; null where it is protected: the line is broken there. */
  groups: readonly (Mean | null)[]
}
type Shape = { width: number; height: number; cx: number; cy: number; r: number }
type Point = { x: number; y: number }

const inner = 0.14
const decimal = (n: number) => Math.round(n * 10) / 10

/** A radar of three to ten axes, large, with its names round it; on a phone numbers and a list instead. */
export const Radar = (props: {
  id: string
  title: string
  /** What the picture says, in a sentence or two; the numbers stand in the table. */
  desc: string
  sides: readonly Side[]
  axes: readonly RadarAxis[]
  axis: Pick<Axis, 'min' | 'max' | 'number'>
}) => {
  if (props.axes.length < 3) return null
  const names = props.axes.map(axis => wrap(axis.label))
  const widest = Math.max(...names.flat().map(line => line.length)) * 10.6
  const r = 178
  const width = Math.round(2 * (r + 16 + widest))
  const wide: Shape = { width, height: 2 * r + 130, cx: width / 2, cy: r + 68, r }
  return (
    <div class="radar">
      {props.sides.length > 1 && <Legend sides={props.sides} />}
      <Web {...props} id={`${props.id}-wide`} kind="radar-wide" shape={wide} names={names} />
      <Web
        {...props}
        id={`${props.id}-narrow`}
        kind="radar-narrow"
        shape={{ width: 360, height: 360, cx: 180, cy: 184, r: 142 }}
        names={props.axes.map((_, i) => [String(i + 1)])}
      />
      <ol class="radar-key" aria-hidden="true">
        {props.axes.map(axis => (
          <li>{axis.label}</li>
        ))}
      </ol>
    </div>
  )
}

/** Long names in lines of about thirteen letters, broken between words. */
function wrap(label: string): string[] {
  const lines: string[] = []
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length > 13) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

type WebProps = Parameters<typeof Radar>[0] & {
  kind: string
  shape: Shape
  names: readonly (readonly string[])[]
}

const Web = ({ id, title, desc, sides, axes, axis, kind, shape, names }: WebProps) => {
  const { min, max } = axis
  const at = (i: number, share: number): Point => {
    const turn = (2 * Math.PI * i) / axes.length
    const reach = shape.r * (inner + (1 - inner) * share)
    return { x: decimal(shape.cx + reach * Math.sin(turn)), y: decimal(shape.cy - reach * Math.cos(turn)) }
  }
  const steps = Array.from({ length: max - min + 1 }, (_, i) => i / (max - min))
  const ticks = [min, max - min > 1 ? Math.round((min + max) / 2) : null, max].filter(tick => tick !== null)
  return (
    <svg
      class={kind}
      viewBox={`0 0 ${shape.width} ${shape.height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{desc}</desc>
      <g class="c-hair" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round">
        {steps.map(share => (
          <path d={line(axes.map((_, i) => at(i, share)))} />
        ))}
        {axes.map((_, i) => (
          <path d={`M${shape.cx} ${shape.cy}L${at(i, 1).x} ${at(i, 1).y}`} />
        ))}
      </g>
      {sides
        .map((_, side) => side)
        .reverse()
        .map(side => (
          <SideShape
            side={side}
            points={axes.map(({ groups }, i) => {
              const mean = groups[side]
              return mean ? at(i, place(mean, axis) / 100) : null
            })}
          />
        ))}
      <g class="c-soft t-tick">
        {ticks.map(tick => (
          <text x={shape.cx + 7} y={at(0, (tick - min) / (max - min)).y + 17} fill="currentColor">
            {axis.number(tick)}
          </text>
        ))}
      </g>
      {names.map((lines, i) => (
        <Name
          lines={lines}
          turn={(2 * Math.PI * i) / axes.length}
          shape={shape}
          narrow={kind === 'radar-narrow'}
        />
      ))}
    </svg>
  )
}

const line = (points: readonly Point[]) => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`

/** One side's shape: closed when every figure is there, else only the stretches between neighbours. */
const SideShape = ({ side, points }: { side: number; points: readonly (Point | null)[] }) => {
  const { hue, dash } = sideLook(side)
  const whole = points.every(point => point !== null)
  const pieces = points.map((from, i) => {
    const to = points[(i + 1) % points.length]
    return from && to ? `M${from.x} ${from.y}L${to.x} ${to.y}` : ''
  })
  return (
    <g class={hue}>
      <path
        d={whole ? line(points) : pieces.join('')}
        fill={whole ? 'currentColor' : 'none'}
        fill-opacity="0.07"
        stroke="currentColor"
        stroke-width="3"
        stroke-linejoin="round"
        {...(dash && { 'stroke-dasharray': dash })}
      />
      {points.map(
        point =>
          point && (
            <g transform={`translate(${point.x} ${point.y})`}>
              <SidePoint index={side} r={7} />
            </g>
          ),
      )}
    </g>
  )
}

const Name = (props: { lines: readonly string[]; turn: number; shape: Shape; narrow: boolean }) => {
  const { lines, turn, shape, narrow } = props
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
  const size = narrow ? 21 : 19
  const x = decimal(shape.cx + (shape.r + 16) * sin)
  const middle = shape.cy - (shape.r + 14 + (Math.abs(cos) > 0.9 ? ((lines.length - 1) * size) / 2 : 0)) * cos
  const first =
    middle - ((lines.length - 1) * size * 1.15) / 2 + size * 0.35 - (cos > 0.9 ? 6 : 0) + (cos < -0.8 ? 6 : 0)
  return (
    <text
      class={narrow ? 't-axn' : 't-ax'}
      text-anchor={Math.abs(sin) < 0.2 ? 'middle' : sin > 0 ? 'start' : 'end'}
      fill="currentColor"
    >
      {lines.map((text, i) => (
        <tspan x={x} y={decimal(first + i * size * 1.15)}>
          {text}
        </tspan>
      ))}
    </text>
  )
}
