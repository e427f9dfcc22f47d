import type { Language } from '../../../platform/language.ts'
import type { StageNow } from './stages/rules.ts'
import { text } from './text/index.ts'

const width = 440
const height = 72
const edge = 22

const round = (n: number) => Math.round(n * 10) / 10

/** A path that rises and falls a little, as paths do. */
function spot(at: number, of: number) {
  const x = edge + (at * (width - 2 * edge)) / (of - 1)
  return { x: round(x), y: round(height / 2 + 9 * Math.sin(at * 1.35 + 0.6)) }
}

function along(from: number, of: number): string {
  const [a, b] = [spot(from, of), spot(from + 1, of)]
  const middle = round((a.x + b.x) / 2)
  return `M${a.x} ${a.y}C${middle} ${a.y} ${middle} ${b.y} ${b.x} ${b.y}`
}

/** The stages as a path: those in place, and the one that comes next. */
export function WayPicture(props: { language: Language; stages: readonly StageNow[] }) {
  const { language, stages } = props
  const words = text[language]
  const of = stages.length
  const next = stages.findIndex(({ state }) => state === 'next')
  const said =
    next === -1
      ? words.way_picture_done(of)
      : words.way_picture(next + 1, of, words.stages[stages[next]!.stage].name)
  const gone = (at: number) => stages[at]!.state === 'done'
  return (
    <svg class="art whole way-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said}>
      {stages.slice(0, -1).map((_, at) => (
        <path
          class={gone(at) ? 'c-spruce' : 'c-edge'}
          d={along(at, of)}
          fill="none"
          stroke="currentColor"
          stroke-width={gone(at) ? 4 : 2.2}
          stroke-linecap="round"
          stroke-dasharray={gone(at) ? undefined : '2 7'}
        />
      ))}
      {stages.map(({ state }, at) => {
        const { x, y } = spot(at, of)
        const hue = state === 'next' ? 'c-cloudberry' : state === 'done' ? 'c-spruce' : 'c-edge'
        return (
          <g class={hue} transform={`translate(${x} ${y})`}>
            <circle
              class={state === 'done' ? 'f-tint' : 'f-paper'}
              r={state === 'next' ? 19 : 15}
              fill="#fff"
              stroke="currentColor"
              stroke-width={state === 'next' ? 4 : state === 'done' ? 3 : 2}
            />
            <text class="t-axn c-ink" y="6" text-anchor="middle" fill="currentColor">
              {at + 1}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
