import type { Swing } from './rules.ts'

const wide = 360
const high = 16
const round = (n: number) => Math.round(n * 10) / 10

/** How far one of the three moves the result, on the scale that all three share. The words beside it say the same. */
export function SwingBar({ swing, most, middle }: { swing: Swing; most: number; middle: number }) {
  const at = (value: number) => (most > 0 ? round(4 + ((wide - 8) * value) / most) : 4)
  const [from, to] = [at(swing.low), at(swing.high)]
  return (
    <svg class="art whole" viewBox={`0 0 ${wide} ${high}`} aria-hidden="true">
      <line
        class="c-hair"
        x1="4"
        x2={wide - 4}
        y1={high / 2}
        y2={high / 2}
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
      />
      <line
        class="c-spruce"
        x1={from}
        x2={Math.max(to, from + 0.1)}
        y1={high / 2}
        y2={high / 2}
        stroke="currentColor"
        stroke-width="9"
        stroke-linecap="round"
      />
      <line
        class="c-cloudberry"
        x1={at(middle)}
        x2={at(middle)}
        y1="1"
        y2={high - 1}
        stroke="currentColor"
        stroke-width="2.5"
      />
    </svg>
  )
}
