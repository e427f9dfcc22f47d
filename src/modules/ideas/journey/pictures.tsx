import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Drawn, type Sight } from './drawings/pictures.tsx'
import { type Place, places, type Way } from './rules.ts'
import { text } from './text/index.ts'

/** What stands along the path, from what was given to what is in use. */
const along: readonly Exclude<Sight, 'rested'>[] = ['note', ...places]

const step = 224
/** The path rises a little towards what is in use. */
const heights = [212, 207, 196, 190, 178]
const spot = (at: number) => ({ x: step / 2 + at * step, y: heights[at]! })

const round = (n: number) => Math.round(n * 10) / 10

function between(from: number): string {
  const [a, b] = [spot(from), spot(from + 1)]
  const reach = step * 0.4
  const lift = from % 2 === 0 ? 13 : -13
  return `M${a.x} ${a.y}C${a.x + reach} ${a.y + lift} ${b.x - reach} ${b.y - lift} ${b.x} ${b.y}`
}

const walked = { class: 'c-spruce', 'stroke-width': 4.5 }
const open = { class: 'c-edge', 'stroke-width': 2.25, 'stroke-dasharray': '2 8' }
const Piece = ({ d, gone }: { d: string; gone: boolean }) => (
  <path d={d} fill="none" stroke="currentColor" stroke-linecap="round" {...(gone ? walked : open)} />
)

/** Where the idea is now. */
const Here = ({ x, y }: { x: number; y: number }) => (
  <g class="c-cloudberry" transform={`translate(${round(x)} ${round(y)})`}>
    <circle class="f-paper" r="12" fill="#fff" stroke="currentColor" stroke-width="4.5" />
    <circle r="4.5" fill="currentColor" />
  </g>
)

const Been = ({ x, y, been }: { x: number; y: number; been: boolean }) => (
  <circle
    class={been ? 'c-spruce f-paper' : 'c-edge f-paper'}
    cx={x}
    cy={y}
    r={been ? 8 : 6}
    fill="#fff"
    stroke="currentColor"
    stroke-width={been ? 4 : 2}
  />
)

type Shown = {
  language: Language
  way: Way
  /** The day of the first contribution behind it; null for an idea that grew out of none. */
  given_on: string | null
}

/** What is said beneath each place: its name, and since when. */
function labelsOf({ language, way, given_on }: Shown) {
  const words = text[language].sights
  const day = (place: Place) => (way.days[place] ? formatDate(language, way.days[place]!) : '')
  return along.map(sight =>
    sight === 'note'
      ? { name: words.note, day: given_on ? formatDate(language, given_on) : '', been: given_on !== null }
      : { name: words[sight], day: day(sight), been: way.days[sight] !== null },
  )
}

const isHere = ({ now }: Way, at: number): boolean => now !== 'rested' && along[at] === now
const isGone = ({ farthest }: Way, at: number): boolean => at < along.indexOf(farthest)

/** The way of one idea, drawn once for wide and once for narrow screens. The moves beneath say the same in words. */
export function JourneyPicture(props: Shown) {
  return (
    <figure class="journey">
      <Wide {...props} />
      <Tall {...props} />
    </figure>
  )
}

const told = ({ language, way }: Shown): string => text[language].picture(text[language].sights[way.now])

/** From left to right. The bench stands below, where the idea left the path. */
function Wide(props: Shown) {
  const { language, way } = props
  const bench = way.rested_from ? benchBy(way.rested_from) : null
  const top = way.returns.length > 0 ? 0 : 56
  const height = (bench ? 410 : 300) - top
  return (
    <svg class="journey-wide" viewBox={`0 ${top} ${step * 5} ${height}`} role="img" aria-label={told(props)}>
      {way.returns.map(one => (
        <Back from={spot(along.indexOf(one.from)).x} to={spot(along.indexOf(one.to)).x} />
      ))}
      {along.slice(0, -1).map((_, at) => (
        <Piece d={between(at)} gone={isGone(way, at)} />
      ))}
      {bench ? (
        <>
          <Piece d={bench.track} gone={way.now === 'rested'} />
          <g transform={`translate(${bench.x} 400)`}>
            <Drawn sight="rested" pale={way.now !== 'rested'} />
          </g>
          <Words
            x={bench.x + 66}
            y={364}
            name={text[language].sights.rested}
            day={formatDate(language, way.rested_at!)}
            start
            strong={way.now === 'rested'}
          />
          {way.now === 'rested' ? <Here x={bench.x} y={316} /> : null}
        </>
      ) : null}
      {labelsOf(props).map(({ name, day, been }, at) => {
        const { x, y } = spot(at)
        return (
          <>
            <g transform={`translate(${x} ${y - 19})`}>
              <Drawn sight={along[at]!} pale={!been} />
            </g>
            {isHere(way, at) ? <Here x={x} y={y} /> : <Been x={x} y={y} been={been} />}
            <Words x={x} y={258} name={name} day={day} strong={isHere(way, at)} />
          </>
        )
      })}
    </svg>
  )
}

/** Halfway to the next place, behind the last halfway back; and the track that leads there between the words. */
function benchBy(from: Place): { x: number; track: string } {
  const at = along.indexOf(from)
  const { x, y } = spot(at)
  const way = at < along.length - 1 ? 1 : -1
  const to = x + (way * step) / 2
  return { x: to, track: `M${x} ${y}C${x + way * 96} ${y + 2} ${to} ${y + 26} ${to} 316` }
}

/** It went back: a thin arrow over the path. */
const Back = ({ from, to }: { from: number; to: number }) => (
  <g class="c-edge" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
    <path d={`M${from - 8} 62C${from - 50} 20 ${to + 50} 20 ${to + 10} 58`} stroke-dasharray="7 6" />
    <path d={`M${to + 24} 53L${to + 9} 59L${to + 11} 43`} stroke-linejoin="round" />
  </g>
)

function Words(props: { x: number; y: number; name: string; day: string; strong: boolean; start?: boolean }) {
  const { x, y, name, day, strong } = props
  return (
    <text class="c-ink" text-anchor={props.start ? 'start' : 'middle'} fill="currentColor">
      <tspan class={strong ? 'way-name here' : 'way-name'} x={x} y={y}>
        {name}{' '}
      </tspan>
      <tspan class="way-day" x={x} y={y + 25}>
        {day}
      </tspan>
    </text>
  )
}

const row = 124
const line = 34
const sight_x = 118
const words_x = 196

/** From top to bottom, with the bench in a row of its own where the idea left the path. */
function Tall(props: Shown) {
  const { language, way } = props
  const labels = labelsOf(props)
  const after = way.rested_from ? along.indexOf(way.rested_from) : null
  const foot = (at: number) => 108 + (at + (after !== null && at > after ? 1 : 0)) * row
  const rows = along.length + (after === null ? 0 : 1)
  const mark = (at: number) => foot(at) - 34
  const bench = after === null ? 0 : foot(after) + row
  return (
    <svg class="journey-tall" viewBox={`0 0 380 ${rows * row + 4}`} role="img" aria-label={told(props)}>
      {labels.slice(0, -1).map((_, at) => {
        const [a, b] = [mark(at), mark(at + 1)]
        const sway = at % 2 === 0 ? 9 : -9
        const d = `M${line} ${a}C${line + sway} ${a + (b - a) / 3} ${line - sway} ${b - (b - a) / 3} ${line} ${b}`
        return <Piece d={d} gone={isGone(way, at)} />
      })}
      {way.returns.map(({ from, to }) => (
        <BackUp from={mark(along.indexOf(from))} to={mark(along.indexOf(to))} />
      ))}
      {after === null ? null : (
        <>
          <Piece
            d={`M${line} ${mark(after)}C${line} ${bench - 60} ${line} ${bench - 24} 64 ${bench - 24}`}
            gone={way.now === 'rested'}
          />
          <g transform={`translate(${sight_x} ${bench})`}>
            <Drawn sight="rested" pale={way.now !== 'rested'} />
          </g>
          <Words
            x={words_x}
            y={bench - 38}
            name={text[language].sights.rested}
            day={formatDate(language, way.rested_at!)}
            start
            strong={way.now === 'rested'}
          />
          {way.now === 'rested' ? <Here x={62} y={bench - 24} /> : null}
        </>
      )}
      {labels.map(({ name, day, been }, at) => (
        <>
          <g transform={`translate(${sight_x} ${foot(at)})`}>
            <Drawn sight={along[at]!} pale={!been} />
          </g>
          {isHere(way, at) ? <Here x={line} y={mark(at)} /> : <Been x={line} y={mark(at)} been={been} />}
          <Words x={words_x} y={foot(at) - 44} name={name} day={day} start strong={isHere(way, at)} />
        </>
      ))}
    </svg>
  )
}

const BackUp = ({ from, to }: { from: number; to: number }) => (
  <g class="c-edge" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
    <path
      d={`M${line - 12} ${from - 4}C6 ${from - 40} 6 ${to + 40} ${line - 13} ${to + 10}`}
      stroke-dasharray="6 6"
    />
    <path d={`M8 ${to + 16}L${line - 12} ${to + 9}L${line - 10} ${to + 25}`} stroke-linejoin="round" />
  </g>
)

/** All ideas at a glance: how many are at each place. The lists beneath say which. */
export function LandscapePicture({ counts }: { counts: Readonly<Record<Exclude<Sight, 'rested'>, number>> }) {
  return (
    <svg class="journey-wide" viewBox={`0 56 ${step * 5} 180`} aria-hidden="true">
      {along.slice(0, -1).map((_, at) => (
        <Piece d={between(at)} gone />
      ))}
      {along.map((sight, at) => {
        const { x, y } = spot(at)
        return (
          <>
            <g transform={`translate(${x} ${y - 24})`}>
              <Drawn sight={sight} pale={counts[sight] === 0} />
            </g>
            <Count x={x} y={y} count={counts[sight]} use={sight === 'in_use'} />
          </>
        )
      })}
    </svg>
  )
}

function Count({ x, y, count, use }: { x: number; y: number; count: number; use: boolean }) {
  const filled = use && count > 0
  return (
    <g class={count > 0 ? 'c-spruce' : 'c-edge'} transform={`translate(${x} ${y})`}>
      <rect
        class={filled ? undefined : 'f-paper'}
        x={count > 99 ? -27 : -20}
        y="-20"
        width={count > 99 ? 54 : 40}
        height="40"
        rx="20"
        fill={filled ? 'currentColor' : '#fff'}
        stroke="currentColor"
        stroke-width={count > 0 ? 3.5 : 2}
      />
      <text
        class={filled ? 'way-count on-count' : 'way-count c-ink'}
        y="7"
        text-anchor="middle"
        fill="currentColor"
      >
        {count}
      </text>
    </g>
  )
}
