import { formatList, inSentence } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { type Phase, phases } from '../rules.ts'
import { text as guide } from '../text/index.ts'
import { eachOnce, type TurnedBack, type Where } from './rules.ts'
import { text } from './text/index.ts'

const centre = { x: 180, y: 118 }
const reach = { x: 150, y: 92 }
type Spot = { x: number; y: number }

const round = (n: number) => Math.round(n * 10) / 10
/** The seven places go round clockwise, from the left; a little unevenly, as a path does. */
const spot = (at: number, part = 1): Spot => {
  const turn = ((158 + (at * 360) / phases.length + 3 * Math.sin(at * 2.1)) * Math.PI) / 180
  return { x: centre.x + part * reach.x * Math.cos(turn), y: centre.y + part * reach.y * Math.sin(turn) }
}
const put = ({ x, y }: Spot) => `${round(x)} ${round(y)}`

/** From one place to the next, bent outwards like the ring. */
function along(from: number): string {
  const [a, b] = [spot(from), spot(from + 1)]
  const middle = spot(from + 0.5, 1.1)
  return `M${put(a)}Q${put(middle)} ${put(b)}`
}

/** Back through the inside of the ring, with a point where it ends. */
function Turn({ turn }: { turn: TurnedBack }) {
  const [from, to] = [phases.indexOf(turn.from), phases.indexOf(turn.to)]
  const [a, b] = [spot(from, 0.78), spot(to, 0.78)]
  const middle = spot((from + to) / 2, 0.4)
  const angle = (Math.atan2(b.y - middle.y, b.x - middle.x) * 180) / Math.PI
  return (
    <g class="c-cloudberry" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round">
      <path d={`M${put(a)}Q${put(middle)} ${put(b)}`} stroke-dasharray="5 6" />
      <path
        d="M-8 -5L0 0L-8 5"
        stroke-linejoin="round"
        transform={`translate(${put(b)}) rotate(${round(angle)})`}
      />
    </g>
  )
}

function Place(props: { at: number; been: boolean; here: boolean; rests: boolean }) {
  const { x, y } = spot(props.at)
  const at = `translate(${round(x)} ${round(y)})`
  if (props.here) {
    return (
      <g class="c-cloudberry" transform={at}>
        <circle class="f-paper" r="20" fill="#fff" stroke="currentColor" stroke-width="5" />
        {props.rests ? (
          <path d="M-5 -8V8M5 -8V8" stroke="currentColor" stroke-width="5" stroke-linecap="round" />
        ) : (
          <Digit>{props.at + 1}</Digit>
        )}
      </g>
    )
  }
  return (
    <g class={props.been ? 'c-spruce' : 'c-edge'} transform={at}>
      <circle
        class={props.been ? 'f-tint' : 'f-paper'}
        r="16"
        fill="#fff"
        stroke="currentColor"
        stroke-width={props.been ? 3 : 2}
      />
      <Digit>{props.at + 1}</Digit>
    </g>
  )
}

const Digit = (props: { children: number }) => (
  <text class="t-axn c-ink" y="7.5" text-anchor="middle" fill="currentColor">
    {props.children}
  </text>
)

/** The path with its seven places, which leads back to the start: where we are, have been, and turned back. */
export function WayPicture(props: { language: Language; here: Where; rests: boolean }) {
  const { language, here, rests } = props
  const words = text[language]
  const now = phases.indexOf(here.phase)
  const furthest = Math.max(...here.been.map(phase => phases.indexOf(phase)))
  return (
    <svg class="art whole" viewBox="0 0 360 236" role="img" aria-label={said(language, here, rests)}>
      <path
        class="c-edge"
        d={along(6)}
        fill="none"
        stroke="currentColor"
        stroke-width="2.2"
        stroke-dasharray="2 7"
      />
      {phases.slice(0, -1).map((_, at) => (
        <path
          class={at < furthest ? 'c-spruce' : 'c-edge'}
          d={along(at)}
          fill="none"
          stroke="currentColor"
          stroke-width={at < furthest ? 4 : 2.2}
          stroke-linecap="round"
        />
      ))}
      {eachOnce(here.turned_back).map(turn => (
        <Turn turn={turn} />
      ))}
      {phases.map((phase, at) => (
        <Place at={at} been={here.been.includes(phase)} here={at === now} rests={rests} />
      ))}
      {here.round > 1 || rests ? (
        <text class="t-ax c-ink" x={centre.x} y={centre.y + 6} text-anchor="middle" fill="currentColor">
          {rests ? words.rest : words.turn(here.round)}
        </text>
      ) : null}
    </svg>
  )
}

/** What the picture says, as sentences. */
function said(language: Language, here: Where, rests: boolean): string {
  const words = text[language]
  const named = (phase: Phase) => inSentence(guide[language].phases[phase])
  const others = phases.filter(phase => phase !== here.phase && here.been.includes(phase))
  return [
    words.picture(named(here.phase), phases.indexOf(here.phase) + 1),
    ...(others.length > 0 ? [words.picture_been(formatList(language, others.map(named)))] : []),
    ...(here.turned_back.length > 0 ? [words.picture_back(here.turned_back.length)] : []),
    ...(rests ? [words.picture_rests] : []),
  ].join(' ')
}
