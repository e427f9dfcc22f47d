import type { Language } from '../../platform/language.ts'
import { text } from './text/index.ts'

const left = 14
const right = 346
const middle = (x: number) => 46 + 3 * Math.sin((x - left) / 52)
const half = (x: number) => 1.2 + 15 * ((x - left) / (right - left)) ** 1.4
const round = (n: number) => Math.round(n * 10) / 10

/** The line between two places, as an area that grows thicker. */
function area(from: number, to: number): string {
  const places = Array.from({ length: 25 }, (_, i) => from + ((to - from) * i) / 24)
  const above = places.map(x => `${round(x)} ${round(middle(x) - half(x))}`)
  const below = places.toReversed().map(x => `${round(x)} ${round(middle(x) + half(x))}`)
  return `M${above.join('L')}L${below.join('L')}Z`
}

/** The line from thin to thick, dark as far as the group wishes to go. The words beside it say the same. */
export function ThinToThick(props: { language: Language; ambition: number }) {
  const words = text[props.language]
  const name = words.ambitions[String(props.ambition) as keyof typeof words.ambitions].name
  const here = left + ((right - left) * (props.ambition + 0.5)) / 5
  return (
    <svg class="art" viewBox="0 0 360 100" role="img" aria-label={words.ambition_picture(name)}>
      <path
        class="c-spruce f-tint"
        d={area(left, right)}
        fill="#e2ede4"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linejoin="round"
      />
      <path class="c-spruce" d={area(left, here)} fill="currentColor" />
      <g class="c-cloudberry">
        <circle
          class="f-paper"
          cx={round(here)}
          cy={round(middle(here))}
          r="11"
          fill="#fff"
          stroke="currentColor"
          stroke-width="4"
        />
        <circle cx={round(here)} cy={round(middle(here))} r="4" fill="currentColor" />
      </g>
      <text class="t-ax c-soft" x={left} y="92" fill="currentColor">
        {words.thin}
      </text>
      <text class="t-ax c-soft" x={right} y="92" text-anchor="end" fill="currentColor">
        {words.thick}
      </text>
    </svg>
  )
}
