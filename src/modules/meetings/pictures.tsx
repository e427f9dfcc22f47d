import { SidePoint, sideLook } from '../../platform/look/marks.tsx'

/** The part of the public side is told from the other by lines across it, not by its colour alone. */
const lines = (from: number, to: number, y: number, height: number) => {
  const gap = 9
  const first = Math.ceil(from / gap) * gap
  const count = Math.max(0, Math.floor((to - first - 1) / gap) + 1)
  return Array.from({ length: count }, (_, at) => `M${first + at * gap} ${y + 2}v${height - 4}`).join('')
}

/**
 * A bar that two sides share: residents from the left, filled; the public side from the right, with lines across. A notch
 * stands at the middle. The words beside it say the same.
 */
export function SharedBar(props: { residents: number; of: number; mark?: number }) {
  const [width, height, y] = [400, 26, 5]
  const at = props.of > 0 ? Math.round((width * props.residents) / props.of) : 0
  const empty = props.of === 0
  const middle = props.mark ?? 0.5
  return (
    <svg class="shared-bar" viewBox={`-16 -4 ${width + 32} ${height + 18}`} aria-hidden="true">
      {empty ? (
        <rect
          class="c-edge"
          x="0"
          y={y}
          width={width}
          height={height}
          rx="3"
          fill="none"
          stroke="currentColor"
          stroke-dasharray="4 5"
        />
      ) : (
        <>
          <rect class={sideLook(0).hue} x="0" y={y} width={at} height={height} fill="currentColor" />
          <g class={sideLook(1).hue}>
            <rect
              x={at + 1}
              y={y + 1}
              width={Math.max(0, width - at - 2)}
              height={height - 2}
              fill="none"
              stroke="currentColor"
              stroke-width="2"
            />
            <path d={lines(at + 4, width - 2, y, height)} stroke="currentColor" stroke-width="2" />
          </g>
        </>
      )}
      <path
        class="c-ink"
        d={`M${width * middle} -2v${height + 14}`}
        stroke="currentColor"
        stroke-width="2"
        stroke-dasharray="3 3"
      />
      {empty || at === 0 ? null : (
        <g class={sideLook(0).hue} transform={`translate(0 ${y + height / 2})`}>
          <circle class="f-paper" r="14" fill="#fff" />
          <SidePoint index={0} r={9} />
        </g>
      )}
      {empty || at === width ? null : (
        <g class={sideLook(1).hue} transform={`translate(${width} ${y + height / 2})`}>
          <circle class="f-paper" r="14" fill="#fff" />
          <SidePoint index={1} r={9} />
        </g>
      )}
    </svg>
  )
}
