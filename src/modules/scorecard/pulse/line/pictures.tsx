import { SidePoint, sideLook } from '../../../../platform/look/marks.tsx'
import type { Mean } from '../../closing/rules.ts'
import { type Axis, Legend, place, type Side } from '../../results/pictures.tsx'

/** One statement over time: for each side, or for everybody, one value for each pulse; null is a gap. */
export type Multiple = { name: string; lines: readonly (readonly (Mean | null)[])[]; said: string }

const [top, bottom] = [18, 82]
const yOf = (mean: Mean, axis: Axis) => bottom - ((bottom - top) * place(mean, axis)) / 100
const xOf = (at: number, of: number) => (of < 2 ? 50 : (100 * at) / (of - 1))

/** Small pictures of the same size and scale, one for each statement, so that they can be compared at a glance. */
export const PulseLines = (props: {
  /** More than one: each line is a side's. */
  sides: readonly Side[]
  multiples: readonly Multiple[]
  /** The days of the first and the last pulse. */
  from: string
  to: string
  axis: Axis
}) => (
  <>
    {props.sides.length > 1 && <Legend sides={props.sides} />}
    <ul class="pls">
      {props.multiples.map(multiple => (
        <li>
          <p class="pl-name">{multiple.name}</p>
          <div class="pl-pic">
            <svg width="100%" height="96" aria-hidden="true">
              <Scale axis={props.axis} />
              {multiple.lines.map((line, index) => (
                <Line line={line} index={props.sides.length > 1 ? index : null} axis={props.axis} />
              ))}
              <Latest multiple={multiple} sided={props.sides.length > 1} axis={props.axis} />
            </svg>
            <p class="pl-when" aria-hidden="true">
              <span>{props.from}</span>
              <span>{props.to}</span>
            </p>
          </div>
          <span class="sr">{multiple.said}</span>
        </li>
      ))}
    </ul>
  </>
)

/** A line at the lowest, the middle and the highest step, with the ends written. */
const Scale = ({ axis }: { axis: Axis }) => (
  <>
    <g class="c-hair" stroke="currentColor" stroke-width="1.5">
      {[top, (top + bottom) / 2, bottom].map((y, at) => (
        <line x1="0%" x2="100%" y1={y} y2={y} {...(at === 1 && { 'stroke-dasharray': '2 5' })} />
      ))}
    </g>
    {[axis.max, axis.min].map((end, at) => (
      <svg x="0%" y={at === 0 ? top : bottom} width="1" height="1" overflow="visible" aria-hidden="true">
        <text class="pl-end c-soft" x="-12" y="5" text-anchor="end" fill="currentColor">
          {end}
        </text>
      </svg>
    ))}
  </>
)

/** The marks of one side and what joins them; nothing joins two marks across a gap. */
const Line = (props: { line: readonly (Mean | null)[]; index: number | null; axis: Axis }) => {
  const { line, index, axis } = props
  const look = sideLook(index ?? 3)
  const at = line.flatMap((mean, i) => (mean ? [{ mean, i, y: yOf(mean, axis) }] : []))
  return (
    <g class={look.hue}>
      {at.map((one, n) => {
        const before = at[n - 1]
        if (!before || before.i !== one.i - 1) return null
        return (
          <line
            x1={`${xOf(before.i, line.length)}%`}
            x2={`${xOf(one.i, line.length)}%`}
            y1={before.y}
            y2={one.y}
            stroke="currentColor"
            stroke-width="2.5"
            {...(index !== null && look.dash && { 'stroke-dasharray': look.dash })}
          />
        )
      })}
      {at.map(({ mean, i, y }) => (
        <svg x={`${xOf(i, line.length)}%`} y={y} width="1" height="1" overflow="visible" aria-hidden="true">
          {'at' in mean && <End low={mean.at === 'low_end'} />}
          {index === null ? <circle r="4.5" fill="currentColor" /> : <SidePoint index={index} r={5.5} />}
        </svg>
      ))}
    </g>
  )
}

/** A value that is told only as "near the end": a bar beyond the mark, at that end of the scale. */
const End = ({ low }: { low: boolean }) => (
  <path d={low ? 'M-8 10H8' : 'M-8 -10H8'} stroke="currentColor" stroke-width="3" stroke-linecap="round" />
)

const apart = 16

/** The latest values in figures, beside the picture and never on top of each other. */
const Latest = ({ multiple, sided, axis }: { multiple: Multiple; sided: boolean; axis: Axis }) => {
  const latest = multiple.lines
    .flatMap((line, index) => {
      const mean = line.at(-1)
      return mean ? [{ index, mean, y: yOf(mean, axis) }] : []
    })
    .sort((a, b) => a.y - b.y)
  const placed: typeof latest = []
  for (const one of latest) {
    const above = placed.at(-1)
    placed.push({ ...one, y: above ? Math.max(one.y, above.y + apart) : one.y })
  }
  return placed.map(({ index, mean, y }) => (
    <svg x="100%" y={y} width="1" height="1" overflow="visible" aria-hidden="true">
      <text
        class={`${'at' in mean ? 't-end' : 't-num'} ${sideLook(sided ? index : 3).hue}`}
        x="13"
        y="5"
        fill="currentColor"
      >
        {'mean' in mean ? axis.number(mean.mean) : mean.at === 'low_end' ? axis.at_low : axis.at_high}
      </text>
    </svg>
  ))
}
