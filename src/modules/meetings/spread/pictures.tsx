import { placesOf } from './rules.ts'

const [width, margin] = [240, 8]

/** The meetings along a line by their days: filled where somebody was there, open where not. */
export function Line(props: { meetings: readonly { starts_at: Date }[]; there: readonly boolean[] }) {
  const places = placesOf(props.meetings)
  const x = (at: number) => Math.round((margin + places[at]! * (width - 2 * margin)) * 10) / 10
  return (
    <svg class="spread-line" viewBox={`0 0 ${width} 20`} aria-hidden="true">
      <path class="c-edge" d={`M${margin} 10H${width - margin}`} stroke="currentColor" stroke-width="1.5" />
      {props.there.map((was_there, at) =>
        was_there ? null : (
          <circle class="c-edge open" cx={x(at)} cy="10" r="4" stroke="currentColor" stroke-width="1.5" />
        ),
      )}
      {props.there.map((was_there, at) =>
        was_there ? <circle class="c-spruce" cx={x(at)} cy="10" r="6" fill="currentColor" /> : null,
      )}
    </svg>
  )
}
