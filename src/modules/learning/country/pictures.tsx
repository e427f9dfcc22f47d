import type { Mean, Scale } from './keeping/rules.ts'

/** Where a mean stands on the scale. */
const placeOf = (value: Mean, { min, max }: Scale): number => {
  const mean = 'mean' in value ? value.mean : value.at === 'low_end' ? min : max
  return (mean - min) / (max - min)
}

const percent = (part: number) => `${Math.round(part * 1000) / 10}%`

/** A mean as a bar along the whole scale; the figure stands beside it. */
export const MeanBar = ({ value, scale }: { value: Mean; scale: Scale }) => (
  <svg class="country-bar" width="100%" height="16" aria-hidden="true">
    <line class="c-hair" x1="0" x2="100%" y1="8" y2="8" stroke="currentColor" stroke-width="2" />
    <rect
      class="c-spruce"
      y="3"
      width={percent(placeOf(value, scale))}
      height="10"
      rx="3"
      fill="currentColor"
    />
  </svg>
)

/** A count as a bar beside the others. */
export const CountBar = ({ count, most }: { count: number; most: number }) => (
  <svg class="country-bar" width="100%" height="16" aria-hidden="true">
    <rect
      class="c-spruce f-mid"
      x="1"
      y="2"
      width={percent(Math.max(0.02, (count / most) * 0.98))}
      height="12"
      rx="3"
      stroke="currentColor"
      stroke-width="1.5"
    />
  </svg>
)

const [width, height, edge] = [300, 124, 16]

/** One field over the quarters. The table beneath has the figures. */
export function OverTime(props: {
  values: readonly Mean[]
  scale: Scale
  first: string
  last: string
  number(n: number): string
}) {
  const { values, scale, first, last, number } = props
  const [top, bottom] = [8, height - 22]
  const spots = values.map((value, at) => ({
    x: Math.round(edge + (at * (width - 2 * edge)) / Math.max(1, values.length - 1)),
    y: Math.round((bottom - placeOf(value, scale) * (bottom - top)) * 10) / 10,
  }))
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path
        class="c-hair"
        d={`M${edge} ${top}H${width - edge}M${edge} ${bottom}H${width - edge}`}
        stroke="currentColor"
      />
      <g class="c-soft" fill="currentColor" font-size="12">
        <text x={edge - 4} y={top + 4} text-anchor="end">
          {number(scale.max)}
        </text>
        <text x={edge - 4} y={bottom + 4} text-anchor="end">
          {number(scale.min)}
        </text>
        <text x={edge} y={height - 4}>
          {first}
        </text>
        <text x={width - edge} y={height - 4} text-anchor="end">
          {last}
        </text>
      </g>
      <g class="c-spruce">
        <path
          d={spots.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
          fill="none"
          stroke="currentColor"
          stroke-width="2.5"
          stroke-linejoin="round"
        />
        {spots.map(({ x, y }) => (
          <circle cx={x} cy={y} r="4" fill="currentColor" />
        ))}
      </g>
    </svg>
  )
}
