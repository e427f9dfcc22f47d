const left = 8
const right = 352
const middle = (x: number) => 26 + 2 * Math.sin((x - left) / 52)
const half = (x: number) => 1 + 14 * ((x - left) / (right - left)) ** 1.4
const round = (n: number) => Math.round(n * 10) / 10
const at = (step: number) => left + ((right - left) * (step + 0.5)) / 5

/** The line as an area that grows thicker from one end to the other. */
function area(): string {
  const places = Array.from({ length: 25 }, (_, i) => left + ((right - left) * i) / 24)
  const above = places.map(x => `${round(x)} ${round(middle(x) - half(x))}`)
  const below = places.toReversed().map(x => `${round(x)} ${round(middle(x) + half(x))}`)
  return `M${above.join('L')}L${below.join('L')}Z`
}

/** From thin to thick, with a ring where a case lies: `null` lies beside the line. The words below it say the same. */
export function ThinToThick({ mark }: { mark?: number | null }) {
  return (
    <svg class="art whole" viewBox="0 0 360 52" aria-hidden="true">
      <path
        class="c-spruce f-tint"
        d={area()}
        fill="#e2ede4"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linejoin="round"
        stroke-dasharray={mark === null ? '3 4' : undefined}
      />
      {mark === undefined
        ? [0, 1, 2, 3, 4].map(step => (
            <circle
              class="c-spruce"
              cx={round(at(step))}
              cy={round(middle(at(step)))}
              r="4"
              fill="currentColor"
            />
          ))
        : null}
      {typeof mark === 'number' ? (
        <g class="c-cloudberry">
          <circle
            class="f-paper"
            cx={round(at(mark))}
            cy={round(middle(at(mark)))}
            r="11"
            fill="#fff"
            stroke="currentColor"
            stroke-width="4"
          />
          <circle cx={round(at(mark))} cy={round(middle(at(mark)))} r="4" fill="currentColor" />
        </g>
      ) : null}
    </svg>
  )
}
