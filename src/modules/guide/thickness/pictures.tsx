const left = 8
const right = 352
const middle = (x: number) => 22 + 2 * Math.sin((x - left) / 52)
const half = (x: number) => 1 + 12 * ((x - left) / (right - left)) ** 1.4
const round = (n: number) => Math.round(n * 10) / 10
const at = (step: number) => left + ((right - left) * (step + 0.5)) / 5

/** The line between two places, as an area that grows thicker. */
function area(from: number, to: number): string {
  const places = Array.from({ length: 25 }, (_, i) => from + ((to - from) * i) / 24)
  const above = places.map(x => `${round(x)} ${round(middle(x) - half(x))}`)
  const below = places.toReversed().map(x => `${round(x)} ${round(middle(x) + half(x))}`)
  return `M${above.join('L')}L${below.join('L')}Z`
}

/**
 * One mark as a twig from thin to thick: dark as far as it is now, an open ring where it was, a dotted line where the
 * group wished to go. The words beside it say the same, so it is hidden from those who listen.
 */
export function Twig(props: { now: number | null; before: number | null; wish: number | null }) {
  const { now, before, wish } = props
  return (
    <svg class="art whole" viewBox="0 0 360 44" aria-hidden="true">
      <path
        class="c-spruce f-tint"
        d={area(left, right)}
        fill="#e2ede4"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linejoin="round"
      />
      {now === null ? null : <path class="c-spruce" d={area(left, at(now))} fill="currentColor" />}
      {wish === null ? null : (
        <line
          class="c-ink"
          x1={round(at(wish))}
          x2={round(at(wish))}
          y1="1"
          y2="43"
          stroke="currentColor"
          stroke-width="2.5"
          stroke-dasharray="2 4"
          stroke-linecap="round"
        />
      )}
      {before === null || before === now ? null : (
        <circle
          class="c-fjord f-paper"
          cx={round(at(before))}
          cy={round(middle(at(before)))}
          r="7"
          fill="#fff"
          stroke="currentColor"
          stroke-width="3"
        />
      )}
      {now === null ? null : (
        <g class="c-cloudberry">
          <circle
            class="f-paper"
            cx={round(at(now))}
            cy={round(middle(at(now)))}
            r="10"
            fill="#fff"
            stroke="currentColor"
            stroke-width="4"
          />
          <circle cx={round(at(now))} cy={round(middle(at(now)))} r="3.5" fill="currentColor" />
        </g>
      )}
    </svg>
  )
}

/** The marks in the picture by themselves, for the words that tell what they are. */
export function KeyMark({ of }: { of: 'now' | 'before' | 'wish' }) {
  if (of === 'wish') {
    return (
      <svg class="mk c-ink" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M12 2v20"
          stroke="currentColor"
          stroke-width="3"
          stroke-dasharray="2 5"
          stroke-linecap="round"
        />
      </svg>
    )
  }
  return (
    <svg class={`mk ${of === 'now' ? 'c-cloudberry' : 'c-fjord'}`} viewBox="0 0 24 24" aria-hidden="true">
      <circle class="f-paper" cx="12" cy="12" r="9" fill="#fff" stroke="currentColor" stroke-width="4" />
      {of === 'now' ? <circle cx="12" cy="12" r="3.5" fill="currentColor" /> : null}
    </svg>
  )
}
