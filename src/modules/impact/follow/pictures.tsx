import { type Drawing, frame } from './drawing/rules.ts'

/** The words in the picture: few, and the same stand in the table beneath it. */
export type ChartWords = {
  number(value: number): string
  /** A day along the axis. */
  day(day: string): string
  now: string
  given_up(at: Date): string
}

/**
 * One indicator in a small picture: baseline, measurements, targets and the way to them. Whoever listens has the reading
 * and the table beneath it. Marks of one kind are one path, so that many pictures fit on a page.
 */
export function SmallChart(props: { drawing: Drawing; words: ChartWords; large?: boolean }) {
  const { drawing, words } = props
  const { left, right, top, width, height } = frame
  return (
    <svg class={props.large ? 'chart large' : 'chart'} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path
        class="c-hair"
        d={drawing.ticks.map(({ y }) => `M${left} ${y}H${right}`).join('')}
        stroke="currentColor"
      />
      <g class="c-soft" fill="currentColor" font-size="12">
        {drawing.ticks.map(({ y, value }) => (
          <text x={left - 6} y={y + 4} text-anchor="end">
            {words.number(value)}
          </text>
        ))}
        <text x={left} y={height - 4}>
          {words.day(drawing.from)}
        </text>
        {drawing.to === drawing.from ? null : (
          <text x={right} y={height - 4} text-anchor="end">
            {words.day(drawing.to)}
          </text>
        )}
      </g>
      <Now x={drawing.now} word={words.now} />
      {drawing.old.length > 0 ? (
        <path
          class="c-edge"
          d={drawing.old.map(({ way, marks }) => way + marks).join('')}
          fill="none"
          stroke="currentColor"
          stroke-dasharray="1.5 4"
          stroke-width="1.5"
        />
      ) : null}
      <Aim way={drawing.way} targets={drawing.targets} />
      <Measured drawing={drawing} />
      {props.large
        ? drawing.old.map(({ at, given_up_at }) => (
            <text
              class="c-soft given-up"
              x={Math.min(at.x, right - 60)}
              y={at.y < top + 12 ? at.y + 17 : at.y - 9}
              text-anchor="middle"
              fill="currentColor"
              font-size="12"
            >
              {words.given_up(given_up_at)}
            </text>
          ))
        : null}
    </svg>
  )
}

const Now = ({ x, word }: { x: number; word: string }) => (
  <>
    <path
      class="c-edge"
      d={`M${x} ${frame.top}V${frame.bottom + 5}`}
      stroke="currentColor"
      stroke-dasharray="2 3"
    />
    <text
      class="c-soft"
      x={Math.min(x, frame.right - 14)}
      y={frame.top - 5}
      text-anchor="middle"
      fill="currentColor"
      font-size="12"
    >
      {word}
    </text>
  </>
)

const Aim = ({ way, targets }: { way: string; targets: string }) => (
  <g class="c-cloudberry" stroke="currentColor" stroke-width="2">
    {way ? <path d={way} fill="none" stroke-dasharray="6 4" /> : null}
    {targets ? <path class="f-paper" d={targets} fill="#fff" /> : null}
  </g>
)

function Measured({ drawing }: { drawing: Drawing }) {
  const { baseline, line, dots, whiskers, missing, ends, newest } = drawing
  return (
    <g class="c-spruce" fill="none" stroke="currentColor" stroke-width="2">
      {baseline ? (
        <path d={`M${frame.left} ${baseline.y}H${frame.right}`} stroke-width="1" opacity=".7" />
      ) : null}
      {whiskers ? <path d={whiskers} stroke-width="1.5" opacity=".8" /> : null}
      {line ? <path d={line} stroke-linejoin="round" /> : null}
      {dots ? <path d={dots} stroke-width="7" stroke-linecap="round" /> : null}
      {newest ? <path d={`M${newest.x} ${newest.y}h0`} stroke-width="10" stroke-linecap="round" /> : null}
      {ends ? <path d={ends} stroke-width="2.5" /> : null}
      {missing ? <path class="c-ink" d={missing} stroke-width="1.8" /> : null}
      {baseline ? <circle class="f-paper" cx={baseline.x} cy={baseline.y} r="5.5" fill="#fff" /> : null}
    </g>
  )
}

export const chart_marks = [
  'baseline',
  'measured',
  'whisker',
  'target',
  'old',
  'missing',
  'end',
  'now',
] as const
export type ChartMark = (typeof chart_marks)[number]

/** A mark of the pictures by itself, for the words that tell what it is. */
export const ChartKey = ({ of }: { of: ChartMark }) => (
  <svg class={`mkl ${hues[of]}`} viewBox="0 0 52 24" aria-hidden="true">
    <g fill="none" stroke="currentColor" stroke-width="2.6">
      <KeyMark of={of} />
    </g>
  </svg>
)

const hues: Record<ChartMark, string> = {
  baseline: 'c-spruce',
  measured: 'c-spruce',
  whisker: 'c-spruce',
  target: 'c-cloudberry',
  old: 'c-edge',
  missing: 'c-ink',
  end: 'c-spruce',
  now: 'c-edge',
}

function KeyMark({ of }: { of: ChartMark }) {
  switch (of) {
    case 'baseline':
      return (
        <>
          <path d="M2 12H50" stroke-width="1.4" />
          <circle class="f-paper" cx="26" cy="12" r="7" fill="#fff" />
        </>
      )
    case 'measured':
      return (
        <>
          <path d="M2 18L26 11L50 6" />
          <path d="M26 11h0" stroke-width="10" stroke-linecap="round" />
        </>
      )
    case 'whisker':
      return <path d="M21 3h10m-5 0V21m-5 0h10" />
    case 'target':
      return (
        <>
          <path d="M2 20L30 12" stroke-dasharray="7 5" />
          <path class="f-paper" d="M37 5l7 7l-7 7l-7 -7z" fill="#fff" />
        </>
      )
    case 'old':
      return <path d="M2 20L30 12M37 5l7 7l-7 7l-7 -7z" stroke-width="2" stroke-dasharray="2 5" />
    case 'missing':
      return <path class="c-ink" d="M20 6l12 12m0 -12l-12 12" />
    case 'end':
      return <path d="M17 14h18m-9 -1l-6 -8h12z" />
    case 'now':
      return <path d="M26 2V22" stroke-dasharray="3 4" />
  }
}
