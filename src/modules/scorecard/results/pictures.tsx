import type { Child } from 'hono/jsx'
import { SideLine, SidePoint, sideLook } from '../../../platform/look/marks.tsx'
import type { Mean } from '../closing/rules.ts'

/** What every picture on the scale needs: its ends, how a number is written, and words for the ends. */
export type Axis = {
  min: number
  max: number
  number: (n: number) => string
  /** Beside the axis: «1 stemmer ikke», «stemmer helt 5». */
  low: string
  high: string
  /** In place of a number when a mean is shown as a class: «nær 1», «nær 5». */
  at_low: string
  at_high: string
}
export type Side = { label: string; detail?: string | undefined }

/** The sides with mark, line and name. */
export const Legend = ({ sides }: { sides: readonly Side[] }) => (
  <ul class="legend">
    {sides.map((side, index) => (
      <li>
        <SideLine index={index} />
        <span>
          {side.label} {side.detail && <span class="soft">{side.detail}</span>}
        </span>
      </li>
    ))}
  </ul>
)

/** How far along the axis a mean stands, in per cent; a class stands at its end. */
export const place = (mean: Mean, axis: Pick<Axis, 'min' | 'max'>): number => {
  if ('at' in mean) return mean.at === 'low_end' ? 0 : 100
  const share = (mean.mean - axis.min) / (axis.max - axis.min)
  return Math.round(Math.min(1, Math.max(0, share)) * 10000) / 100
}
const written = (mean: Mean, axis: Axis) =>
  'mean' in mean ? axis.number(mean.mean) : mean.at === 'low_end' ? axis.at_low : axis.at_high

const At = ({ x, children }: { x: number; children: Child }) => (
  <svg x={`${x}%`} y="0" width="1" height="1" overflow="visible" aria-hidden="true">
    {children}
  </svg>
)

const Ground = ({ axis, y }: { axis: Axis; y: number }) => (
  <g class="c-hair" stroke="currentColor" stroke-width="1.5">
    {Array.from({ length: axis.max - axis.min + 1 }, (_, step) => {
      const x = `${place({ mean: axis.min + step }, axis)}%`
      return <line x1={x} x2={x} y1={y - 10} y2={y + 10} />
    })}
    <line x1="0%" x2="100%" y1={y} y2={y} />
  </g>
)

const AxisWords = ({ axis }: { axis: Axis }) => (
  <li class="db-row db-ends" aria-hidden="true">
    <span class="db-pic db-axis">
      <span>{axis.low}</span>
      <span>{axis.high}</span>
    </span>
  </li>
)

type Placed = { index: number; mean: Mean; x: number }

/** The words at a mark: outside the outermost marks, and inside the picture when the mark stands at an end. */
const MarkWords = ({ at, axis, way, y }: { at: Placed; axis: Axis; way: -1 | 1; y: number }) => {
  const low = 'at' in at.mean ? at.mean.at === 'low_end' : null
  return (
    <text
      class={`${low === null ? 't-num' : 't-end'} ${sideLook(at.index).hue}`}
      x={low === null ? 15 * way : low ? -9 : 9}
      y={low === null ? y + 5.5 : y + 26}
      text-anchor={(low === null ? way > 0 : low) ? 'start' : 'end'}
      fill="currentColor"
    >
      {written(at.mean, axis)}
    </text>
  )
}

/** Three sides or more may stand on one spot: then every other is drawn a little above, the rest below. */
const lift = (marks: readonly Placed[], i: number) => {
  const close = [marks[i - 1], marks[i + 1]].some(other => other && Math.abs(other.x - marks[i]!.x) < 5)
  return marks.length > 2 && close ? (i % 2 === 0 ? -7 : 7) : 0
}

const Sides = ({ marks, axis }: { marks: readonly Placed[]; axis: Axis }) => {
  const y = 20
  const [first, last] = [marks[0], marks.at(-1)]
  if (!first || !last) return null
  const middle = (first.x + last.x) / 2
  const near = marks.length === 2 && last.x - first.x < 7
  return (
    <>
      {marks.length > 1 &&
        [first, last].map(end => (
          <line
            class={sideLook(end.index).hue}
            x1={`${end.x}%`}
            x2={`${middle}%`}
            y1={y}
            y2={y}
            stroke="currentColor"
            stroke-width="4"
            {...(sideLook(end.index).dash && { 'stroke-dasharray': sideLook(end.index).dash })}
          />
        ))}
      {marks
        .map((mark, i) => ({
          ...mark,
          lift: lift(marks, i),
          outer: mark === first ? -1 : mark === last ? 1 : 0,
        }))
        .sort((a, b) => b.index - a.index)
        .map(mark => (
          <At x={mark.x}>
            <g class={sideLook(mark.index).hue}>
              <SidePoint index={mark.index} y={y + mark.lift} r={near && mark.index === 0 ? 5.5 : 9} />
              {mark.outer === -1 && marks.length > 1 && <MarkWords at={mark} axis={axis} way={-1} y={y} />}
              {(mark.outer === 1 || marks.length === 1) && <MarkWords at={mark} axis={axis} way={1} y={y} />}
            </g>
          </At>
        ))}
    </>
  )
}

export type DifferenceRow = {
  name: string
  /** One per side, in the order of the sides; null where it is protected. */
  groups: readonly (Mean | null)[]
  /** In place of the marks when no side's figure can be shown. */
  whole: Mean | null
  /** «ser det ulikt», «litt ulikt», «omtrent likt», «vises bare samlet». */
  word: string
  /** «1,2 steg, samlet 3,4»; shown where there is room. */
  more?: string | undefined
  /** This row deserves a look. */
  strong: boolean
  /** What the row's picture says, as a sentence. */
  said: string
}

/** How far it is between the sides: for each field, where the sides stand and what the distance is called. */
export const DifferenceChart = (props: {
  sides: readonly Side[]
  rows: readonly DifferenceRow[]
  axis: Axis
}) => (
  <>
    {props.sides.length > 1 && <Legend sides={props.sides} />}
    <ol class="db">
      {props.rows.map(row => (
        <DifferenceLine row={row} axis={props.axis} />
      ))}
      <AxisWords axis={props.axis} />
    </ol>
  </>
)

const DifferenceLine = ({ row, axis }: { row: DifferenceRow; axis: Axis }) => {
  const marks = row.groups
    .flatMap((mean, index) => (mean ? [{ index, mean, x: place(mean, axis) }] : []))
    .sort((a, b) => a.x - b.x)
  const ends = marks.some(mark => 'at' in mark.mean)
  return (
    <li class={row.strong ? 'db-row db-big' : 'db-row'}>
      <span class="db-name">{row.name}</span>
      <span class="db-word" aria-hidden="true">
        <b>{row.word}</b>
        {row.more && <span class="db-more">{row.more}</span>}
      </span>
      <span class="db-pic">
        <svg width="100%" height={ends ? 54 : 40} aria-hidden="true">
          <Ground axis={axis} y={20} />
          {marks.length > 0 ? (
            <Sides marks={marks} axis={axis} />
          ) : (
            row.whole && <Whole mean={row.whole} axis={axis} />
          )}
        </svg>
      </span>
      <span class="sr">{row.said}</span>
    </li>
  )
}

const Whole = ({ mean, axis }: { mean: Mean; axis: Axis }) => (
  <At x={place(mean, axis)}>
    <g class="c-ink">
      <path d="M0 10V30" stroke="currentColor" stroke-width="5" stroke-linecap="round" />
      {'mean' in mean ? (
        <text class="t-num" x="11" y="25.5" fill="currentColor">
          {axis.number(mean.mean)}
        </text>
      ) : (
        <text
          class="t-end"
          x={mean.at === 'low_end' ? 11 : -11}
          y="25"
          text-anchor={mean.at === 'low_end' ? 'start' : 'end'}
          fill="currentColor"
        >
          {written(mean, axis)}
        </text>
      )}
    </g>
  </At>
)

export type ChangeRow = {
  name: string
  from: Mean | null
  to: Mean | null
  /** Whether it moved so far that it is called change. */
  moved: boolean
  /** «opp, 2,9 til 3,8», «omtrent som før», «vises ikke». */
  word: string
  said: string
}

/** Since last time: an arrow where something moved, a short bar where it stands about where it stood. */
export const ChangeChart = ({ rows, axis }: { rows: readonly ChangeRow[]; axis: Axis }) => (
  <>
    <ol class="db chg">
      {rows.map(row => (
        <li class={`db-row ${row.moved ? 'chg-moved' : 'chg-same'}`}>
          <span class="db-name">{row.name}</span>
          <span class="db-word" aria-hidden="true">
            <b>{row.word}</b>
          </span>
          <span class="db-pic">
            <svg width="100%" height="28" aria-hidden="true">
              <line
                class="c-hair"
                x1="0%"
                x2="100%"
                y1="14"
                y2="14"
                stroke="currentColor"
                stroke-width="1.5"
              />
              {row.to && <Move row={row} to={row.to} axis={axis} />}
            </svg>
          </span>
          <span class="sr">{row.said}</span>
        </li>
      ))}
      <AxisWords axis={axis} />
    </ol>
  </>
)

const Move = ({ row, to, axis }: { row: ChangeRow; to: Mean; axis: Axis }) => {
  const [x, start] = [place(to, axis), row.from && place(row.from, axis)]
  if (!row.moved || start === null)
    return (
      <At x={x}>
        <path class="c-soft" d="M-8 14H8" stroke="currentColor" stroke-width="5" stroke-linecap="round" />
      </At>
    )
  const way = x > start ? 1 : -1
  return (
    <>
      <line x1={`${start}%`} x2={`${x}%`} y1="14" y2="14" stroke="currentColor" stroke-width="3" />
      <At x={start}>
        <circle class="f-paper" cx="0" cy="14" r="5.5" fill="#fff" stroke="currentColor" stroke-width="2.2" />
      </At>
      <At x={x}>
        <path
          d={`M${-9 * way} 6.5L${2 * way} 14L${-9 * way} 21.5`}
          fill="none"
          stroke="currentColor"
          stroke-width="3"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </At>
    </>
  )
}
