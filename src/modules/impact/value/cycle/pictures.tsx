const centre = { x: 180, y: 128 }
const reach = { x: 122, y: 100 }
const places = 5
const round = (n: number) => Math.round(n * 10) / 10

const spot = (at: number, part = 1) => {
  const turn = ((-90 + (at * 360) / places) * Math.PI) / 180
  return { x: centre.x + part * reach.x * Math.cos(turn), y: centre.y + part * reach.y * Math.sin(turn) }
}
const put = ({ x, y }: { x: number; y: number }) => `${round(x)} ${round(y)}`

/** From one place on the ring to another, bent as the ring is, with a point at its end. */
function Arrow(props: { from: number; to: number; part: number; dashed?: boolean; bend: number }) {
  const { from, to, part, dashed, bend } = props
  const [a, b] = [spot(from, part), spot(to, part)]
  const middle = spot((from + to) / 2, part * bend)
  const angle = round((Math.atan2(b.y - middle.y, b.x - middle.x) * 180) / Math.PI)
  return (
    <g fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">
      <path
        d={`M${put(a)}Q${put(middle)} ${put(b)}`}
        stroke-width={dashed ? 2.2 : 3.2}
        stroke-dasharray={dashed ? '2 7' : undefined}
      />
      <path d="M-9 -6L0 0L-9 6" stroke-width="2.8" transform={`translate(${put(b)}) rotate(${angle})`} />
    </g>
  )
}

/**
 * The satisfaction cycle (DOMAIN.md 5.5, after Vavra): five places that may feed each other, and inside it the same way
 * back, for a ring can turn the wrong way too. Places where the group has written something are filled.
 */
export function CycleRing({ said, filled }: { said: string; filled: readonly boolean[] }) {
  return (
    <svg class="art whole" viewBox="0 0 360 258" role="img" aria-label={said}>
      <g class="c-spruce">
        {filled.map((_, at) => (
          <Arrow from={at + 0.26} to={at + 0.72} part={1} bend={1.06} />
        ))}
      </g>
      <g class="c-cloudberry">
        {filled.map((_, at) => (
          <Arrow from={at + 0.8} to={at + 0.2} part={0.56} bend={1.1} dashed />
        ))}
      </g>
      {filled.map((is_filled, at) => (
        <g class={is_filled ? 'c-spruce' : 'c-edge'} transform={`translate(${put(spot(at))})`}>
          <circle
            class={is_filled ? 'f-tint' : 'f-paper'}
            r="21"
            fill="#fff"
            stroke="currentColor"
            stroke-width={is_filled ? 3 : 2.2}
          />
          <text class="t-axn c-ink" y="7.5" text-anchor="middle" fill="currentColor">
            {at + 1}
          </text>
        </g>
      ))}
    </svg>
  )
}
