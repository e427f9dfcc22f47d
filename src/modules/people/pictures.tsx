import type { Language } from '../../platform/language.ts'
import { SideMark, SidePoint, sideLook } from '../../platform/look/marks.tsx'
import type { Party } from '../initiatives/queries.ts'
import { balance, placeSeats } from './rules.ts'
import { text } from './text/index.ts'

const side_index = { residents: 0, public: 1, beside: 3 } as const
const gap = 44

/** The table's edge as by hand, between two long sides. */
const table = (right: number) =>
  `M24 48C35 47.4 64 45.3 90 45C${right * 0.4} 44.6 ${right * 0.7} 46.4 ${right - 16} 45C${right + 4} 45.4 ${right - 2} 46 ${right} 52C${right + 3} 60 ${right + 1} 82 ${right} 92C${right - 1} 101 ${right + 6} 100.8 ${right - 14} 101C${right * 0.7} 101.4 ${right * 0.3} 99.4 60 101C34 100.8 30.7 99.5 24 98C17.3 96.5 20.8 96.7 20 92C18.8 82 18.8 66 20 54C20.8 50.3 23.3 49 24 48`

/** The table seen from above, one mark for each seat, and the words that say the same. */
export function Seats(props: { language: Language; parties: readonly Party[] }) {
  const words = text[props.language]
  const filled = balance(props.parties)
  const seats = placeSeats(filled.residents, filled.public)
  const total = seats.length
  const open = filled.missing !== null
  const kinds = [...seats, ...(open ? ['open' as const] : [])]
  const in_row = Math.max(4, Math.ceil(kinds.length / 2))
  const right = 20 + in_row * gap
  const counted = {
    residents: words.counted.residents(filled.residents),
    public: words.counted.public(filled.public),
  }
  return (
    <figure class="from-above">
      <svg
        class="art"
        viewBox={`0 0 ${right + 24} 146`}
        role="img"
        aria-label={words.picture(counted.residents, counted.public, open)}
      >
        <path
          d={table(right)}
          fill="none"
          stroke="currentColor"
          stroke-width="2.25"
          stroke-linejoin="round"
        />
        <text x={(right + 20) / 2} y="79" text-anchor="middle" class="t-ax" fill="currentColor">
          {words.round_the_table(total)}
        </text>
        {kinds.map((kind, i) => {
          // Above and below in turn, so that a table with few people is filled from the same end.
          const x = 42 + Math.floor(i / 2) * gap
          const y = i % 2 === 0 ? 22 : 124
          return kind === 'open' ? (
            <circle
              class="c-cloudberry"
              cx={x}
              cy={y}
              r="11.5"
              fill="none"
              stroke="currentColor"
              stroke-width="2.2"
              stroke-dasharray="4 4"
            />
          ) : (
            <g class={sideLook(side_index[kind]).hue} transform={`translate(${x} ${y})`}>
              <SidePoint index={side_index[kind]} r={11} />
            </g>
          )
        })}
      </svg>
      <ul class="legend">
        <li>
          <SideMark index={side_index.residents} />
          {counted.residents}
        </li>
        <li>
          <SideMark index={side_index.public} />
          {counted.public}
        </li>
        {filled.beside > 0 ? (
          <li>
            <SideMark index={side_index.beside} />
            {words.counted.beside(filled.beside)}
          </li>
        ) : null}
        {open ? (
          <li>
            <svg class="mk c-cloudberry" viewBox="-10 -10 20 20" aria-hidden="true">
              <circle r="7.5" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 3" />
            </svg>
            {words.counted.open}
          </li>
        ) : null}
      </ul>
    </figure>
  )
}
