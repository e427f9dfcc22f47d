/** Table and seats from above: two of one kind, two of the other, drawn up to the same table. */
const TableAndSeats = () => (
  <>
    <rect class="c-spruce" x="2.5" y="15" width="35" height="10" rx="5" fill="currentColor" />
    <circle class="c-heather" cx="11" cy="7" r="4.7" fill="currentColor" />
    <circle class="c-heather" cx="29" cy="33" r="4.7" fill="currentColor" />
    <g class="c-fjord" fill="none" stroke="currentColor" stroke-width="2.6">
      <rect x="25.4" y="3.4" width="7.2" height="7.2" rx="1" />
      <rect x="7.4" y="29.4" width="7.2" height="7.2" rx="1" />
    </g>
  </>
)

/** The mark alone, for small places. */
export const Mark = () => (
  <svg class="logo" viewBox="0 0 40 40" aria-hidden="true">
    <TableAndSeats />
  </svg>
)

/** Mark and name; put it in `<a class="home">`. The name is text, so it grows with the reader's type size. */
export const Logo = () => (
  <>
    <Mark />
    <span>Samskap</span>
  </>
)

/** How the sides of a round are told apart, without needing colour: mark, line and hue. */
export const side_looks = [
  { hue: 'c-heather', dash: null },
  { hue: 'c-fjord', dash: '7 4' },
  { hue: 'c-lichen', dash: '2 4' },
  { hue: 'c-ink', dash: '10 3 2 3' },
] as const

/** The look of the side that stands at this place among the round's groups. */
export const sideLook = (index: number) => side_looks[index % side_looks.length]!

/** A side's mark drawn round the point (0, 0); `r` is about half its width. */
export const SidePoint = ({ index, r, y = 0 }: { index: number; r: number; y?: number }) => {
  const line = { class: 'f-paper', fill: '#fff', stroke: 'currentColor', 'stroke-width': r * 0.38 }
  const kind = index % side_looks.length
  if (kind === 0) return <circle cx="0" cy={y} r={r} fill="currentColor" />
  if (kind === 1)
    return <rect x={-r * 0.95} y={y - r * 0.95} width={r * 1.9} height={r * 1.9} rx={r * 0.2} {...line} />
  if (kind === 2)
    return (
      <path
        d={`M0 ${y - r * 1.1}L${r * 1.15} ${y + r * 0.9}H${-r * 1.15}Z`}
        stroke-linejoin="round"
        {...line}
      />
    )
  return (
    <path
      d={`M0 ${y - r * 1.25}L${r * 1.25} ${y}L0 ${y + r * 1.25}L${-r * 1.25} ${y}Z`}
      fill="currentColor"
    />
  )
}

/** A side's mark in running text: filled circle, open square, open triangle, filled diamond. */
export const SideMark = ({ index }: { index: number }) => (
  <svg class={`mk ${sideLook(index).hue}`} viewBox="-10 -10 20 20" aria-hidden="true">
    <SidePoint index={index} r={7.5} />
  </svg>
)

/** A side's mark on its line, for the legend of a picture. */
export const SideLine = ({ index }: { index: number }) => (
  <svg class={`mkl ${sideLook(index).hue}`} viewBox="-22 -10 44 20" aria-hidden="true">
    <path
      d="M-22 0H22"
      stroke="currentColor"
      stroke-width="3"
      {...(sideLook(index).dash && { 'stroke-dasharray': sideLook(index).dash })}
    />
    <SidePoint index={index} r={7.5} />
  </svg>
)

const one_decimal = (n: number) => Math.round(n * 10) / 10

const twigPath = (step: number, of: number) => {
  const gap = 38 / of
  const leaves = Array.from({ length: step }, (_, i) => {
    const share = of > 1 ? i / (of - 1) : 0
    const y = one_decimal(41 - i * gap)
    const reach = 9.5 - share * 3.6
    const rise = Math.min(7.4, gap * 1.05 + 1)
    const side = (way: number) =>
      `M12 ${y}Q${one_decimal(12 + way * reach * 0.55)} ${one_decimal(y - rise * 0.27)} ${one_decimal(12 + way * reach)} ${one_decimal(y - rise)}`
    return side(-1) + side(1)
  })
  return `M12 45Q11.4 30 12.2 6${leaves.join('')}`
}

/** The scale without numbers or faces: a sprig with as many pairs of twigs as the step. */
export const Twig = ({ step, of }: { step: number; of: number }) => (
  <svg
    class="twig"
    viewBox="0 0 24 48"
    fill="none"
    stroke="currentColor"
    stroke-width={of > 7 ? 1.8 : 2.4}
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path d={twigPath(step, of)} />
  </svg>
)

/** A loudspeaker: this can be read aloud. */
export const Listen = () => (
  <svg
    class="icon"
    viewBox="0 0 28 28"
    fill="none"
    stroke="currentColor"
    stroke-width="2.25"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="M4 11.2C4 10.6 4.5 10 5.2 10H9L15 5V23L9 18H5.2C4.5 18 4 17.5 4 16.8ZM19 10.5C20.6 12.4 20.6 15.6 19 17.5M22.4 7.4C25.6 11 25.6 17 22.4 20.6" />
  </svg>
)

/** How far one has come, with a notch where a pause is planned. The words beside it say the same. */
export const ProgressLine = ({ done, of, pause }: { done: number; of: number; pause: number | null }) => {
  const at = `${of > 0 ? one_decimal((100 * done) / of) : 0}%`
  return (
    <svg class="c-edge" width="100%" height="22" aria-hidden="true">
      <g stroke="currentColor" stroke-linecap="round">
        <line x1="0%" x2="100%" y1="11" y2="11" stroke-width="2" stroke-dasharray="1 7" />
        {pause !== null && pause < of && (
          <line x1={`${(100 * pause) / of}%`} x2={`${(100 * pause) / of}%`} y1="3" y2="19" stroke-width="2" />
        )}
        <line class="c-spruce" x1="0%" x2={at} y1="11" y2="11" stroke-width="5" />
      </g>
      <circle
        class="c-spruce f-paper"
        cx={at}
        cy="11"
        r="8"
        fill="#fff"
        stroke="currentColor"
        stroke-width="4"
      />
    </svg>
  )
}

/** A line as drawn by hand, between two parts of a page. */
export const Rule = () => (
  <svg class="rule" viewBox="0 0 1120 8" preserveAspectRatio="none" fill="none" aria-hidden="true">
    <path
      d="M0 4.4C140 2.6 300 5.6 470 4.2C640 2.8 800 6 930 4.6C1010 3.8 1070 4.4 1120 3.6"
      stroke="currentColor"
      stroke-width="1.5"
    />
  </svg>
)
