import { create } from 'qrcode'

/** A link as a square that a telephone's camera reads: dark runs as one path, with the quiet zone the standard asks for. */
export function Qr(props: { link: string; label: string }) {
  const { data, size } = create(props.link, { errorCorrectionLevel: 'M' }).modules
  const quiet = 4
  const whole = size + 2 * quiet
  const runs: string[] = []
  for (let row = 0; row < size; row++) {
    for (let from = 0; from < size; from++) {
      if (!data[row * size + from]) continue
      let to = from
      while (to < size && data[row * size + to]) to++
      runs.push(`M${from + quiet} ${row + quiet}h${to - from}v1h-${to - from}z`)
      from = to
    }
  }
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${whole} ${whole}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <rect width={whole} height={whole} fill="#fff" />
      <path d={runs.join('')} fill="#000" />
    </svg>
  )
}
