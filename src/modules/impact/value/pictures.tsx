import { type Counts, type Ledger, ledgers, type Source, sources, value_levels } from './rules.ts'

const round = (n: number) => Math.round(n * 10) / 10

/** The marks themselves, each drawn round its own middle: what people said is filled, what was counted is drawn. */
function Shape({ of }: { of: Source }) {
  switch (of) {
    case 'notes':
      return <circle class="c-spruce" r="6" fill="currentColor" />
    case 'stories':
      return (
        <path
          class="c-spruce"
          d="M-7 -6.5C-2 -7.5 3 -7.5 7 -6.5C8 -3 8 0 7 3.5C4 4.3 1.5 4.6 -1 4.6L-5 8L-4.8 4.2C-5.6 4 -6.3 3.8 -7 3.5C-8 0 -8 -3 -7 -6.5Z"
          fill="currentColor"
        />
      )
    case 'rounds':
      return (
        <g class="c-ink" fill="none" stroke="currentColor" stroke-width="2.2">
          <circle r="6.5" />
          <circle r="1.4" />
        </g>
      )
    case 'measured':
      return (
        <path
          class="c-ink"
          d="M-6 6V1M0 6V-3M6 6V-7"
          fill="none"
          stroke="currentColor"
          stroke-width="3"
          stroke-linecap="round"
        />
      )
  }
}

/** One mark beside the words that it stands for. */
export const SourceMark = ({ of }: { of: Source }) => (
  <svg class="mk" viewBox="-10 -10 20 20" aria-hidden="true">
    <Shape of={of} />
  </svg>
)

/** So many marks have room in one place, and in one line of it. */
const in_line = 7
const most = 2 * in_line

const tops = [88, 168, 248]
/** The middle of each page. */
const page_x: Readonly<Record<Ledger, number>> = { process: 96, product: 264 }

function Marks({ counts, x, y }: { counts: Readonly<Record<Source, number>>; x: number; y: number }) {
  const all = sources.flatMap(source => Array.from({ length: counts[source] }, () => source))
  if (all.length === 0) {
    return (
      <path
        class="c-edge"
        d={`M${x - 9} ${y + 2}h18`}
        stroke="currentColor"
        stroke-width="2.2"
        stroke-linecap="round"
      />
    )
  }
  const shown = all.length > most ? all.slice(0, most - 1) : all
  const at = (place: number) => {
    const line = Math.floor(place / in_line)
    const beside = Math.min(in_line, all.length - line * in_line)
    return { x: x + 20 * ((place % in_line) - (beside - 1) / 2), y: y + line * 22 }
  }
  const rest = at(most - 1)
  return (
    <>
      {shown.map((source, place) => (
        <g transform={`translate(${at(place).x} ${at(place).y})`}>
          <Shape of={source} />
        </g>
      ))}
      {all.length > most ? (
        <text class="t-end c-ink" x={rest.x} y={rest.y + 5} text-anchor="middle" fill="currentColor">
          +{all.length - shown.length}
        </text>
      ) : null}
    </>
  )
}

/** A page of the book from the spine outwards, at height `y`: `way` is -1 to the left, 1 to the right. */
const line = (way: -1 | 1, y: number) => {
  const x = (far: number) => round(180 + way * far)
  return `M${x(0)} ${y + 9}C${x(40)} ${y - 3} ${x(110)} ${y - 5} ${x(170)} ${y}`
}

/** The edge of one page: along its top, down its outer side, and back along its foot. */
const edge = (way: -1 | 1) => {
  const x = (far: number) => round(180 + way * far)
  const [head, foot] = [24, 308]
  return `${line(way, head)}C${x(172)} ${head + 90} ${x(171)} ${foot - 90} ${x(170)} ${foot}C${x(110)} ${foot - 5} ${x(40)} ${foot - 3} ${x(0)} ${foot + 9}Z`
}

/**
 * The two ledgers of social value as an open book: to the left what people had together, to the right what became
 * different, with a mark for everything that stands there. Marks are there to be seen, and never counted together.
 */
export function LedgerBook(props: {
  said: string
  heads: Readonly<Record<Ledger, string>>
  rows: Readonly<Record<(typeof value_levels)[number], string>>
  counts: Counts
}) {
  const { said, heads, rows, counts } = props
  return (
    <svg class="art whole ledger-book" viewBox="0 0 360 330" role="img" aria-label={said}>
      {([-1, 1] as const).map(way => (
        <>
          <path
            class="c-ink f-paper"
            d={edge(way)}
            fill="#fff"
            stroke="currentColor"
            stroke-width="2.2"
            stroke-linejoin="round"
          />
          {[0, 4].map(more => (
            <path
              class="c-edge"
              d={`M${180 + way * (174 + more)} ${34 + more}C${180 + way * (176 + more)} 120 ${180 + way * (175 + more)} 220 ${180 + way * (174 + more)} ${302 - more}`}
              fill="none"
              stroke="currentColor"
              stroke-width="1.2"
            />
          ))}
          {tops.map(top => (
            <path
              class="c-hair"
              d={line(way, top - 22)}
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
            />
          ))}
        </>
      ))}
      {ledgers.map(ledger => (
        <text class="t-ax c-ink" x={page_x[ledger]} y="50" text-anchor="middle" fill="currentColor">
          {heads[ledger]}
        </text>
      ))}
      {value_levels.map((level, at) => (
        <>
          {ledgers.map(ledger => (
            <Marks counts={counts[level][ledger]} x={page_x[ledger]} y={tops[at]! + 18} />
          ))}
          <rect
            class="c-spruce f-tint"
            x="124"
            y={tops[at]! - 26}
            width="112"
            height="25"
            rx="12.5"
            fill="#e2ede4"
            stroke="currentColor"
            stroke-width="1.6"
          />
          <text class="t-num c-ink" x="180" y={tops[at]! - 8} text-anchor="middle" fill="currentColor">
            {rows[level]}
          </text>
        </>
      ))}
    </svg>
  )
}
