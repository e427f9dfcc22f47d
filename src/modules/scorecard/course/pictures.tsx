import type { Outcome } from '../../initiatives/queries.ts'
import type { Course } from './queries.ts'

type Kind = Course['points'][number]['kind'] | 'pulse' | 'ahead'

/** What stands on the line: a round filled with its number, a pulse open, a bend where the question changed, a small knot for steps. */
export const PointMark = ({ kind, number }: { kind: Kind; number?: number }) => (
  <svg class={`point ${hues[kind]}`} viewBox="-16 -16 32 32" aria-hidden="true">
    <circle class="f-paper" r="16" fill="#fff" />
    <Mark kind={kind} />
    {number === undefined ? null : (
      <text
        class={kind === 'round' ? 'on-spruce' : undefined}
        y="5"
        text-anchor="middle"
        font-size="14"
        font-weight="650"
        fill="currentColor"
      >
        {number}
      </text>
    )}
  </svg>
)

const hues: Record<Kind, string> = {
  round: 'c-spruce',
  pulse: 'c-spruce',
  question: 'c-cloudberry',
  steps: 'c-edge',
  ahead: 'c-spruce',
}

function Mark({ kind }: { kind: Kind }) {
  if (kind === 'round') return <circle r="14" fill="currentColor" />
  if (kind === 'pulse') return <circle r="12" fill="none" stroke="currentColor" stroke-width="2.4" />
  if (kind === 'steps') return <circle r="6" fill="currentColor" />
  if (kind === 'ahead') {
    return <circle r="11" fill="none" stroke="currentColor" stroke-width="2.4" stroke-dasharray="3 4" />
  }
  return (
    <path
      d="M-7 14C-7 4 7 4 7 -6M1.5 -3.5L7.2 -10.5L12.5 -3"
      fill="none"
      stroke="currentColor"
      stroke-width="2.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  )
}

/** How a step went: a tick, an arrow onward, a cross, or nothing yet. The words beside it say the same. */
export const OutcomeMark = ({ outcome }: { outcome: Outcome | null }) => (
  <svg class={`mk ${outcome === null ? 'c-edge' : 'c-spruce'}`} viewBox="-10 -10 20 20" aria-hidden="true">
    <circle
      r="8.4"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      {...(outcome === null && { 'stroke-dasharray': '2.6 2.7' })}
    />
    {outcome === null ? null : (
      <path
        d={ways[outcome]}
        fill="none"
        stroke="currentColor"
        stroke-width="2.1"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    )}
  </svg>
)

const ways: Record<Outcome, string> = {
  done: 'M-4 .4L-1.2 3.4L4.2 -3.2',
  goes_on: 'M-4.2 0H4M.8 -3.4L4.2 0L.8 3.4',
  dropped: 'M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2',
}
