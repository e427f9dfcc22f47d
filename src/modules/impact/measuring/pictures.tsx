/** Where a figure is on its way from the baseline to a target; words beside it say the same. Values in one unit. */
export function WayTo(props: { from: number; latest: number; to: number; name: string }) {
  const { from, latest, to, name } = props
  const [least, most] = [Math.min(from, latest, to), Math.max(from, latest, to)]
  const at = (value: number) => 10 + (most === least ? 0 : ((value - least) / (most - least)) * 140)
  return (
    <svg class={`way-to ${name}`} viewBox="0 0 160 24" width="160" height="24" aria-hidden="true">
      <line x1={at(from)} y1="16" x2={at(to)} y2="16" class="aim" />
      <line x1={at(from)} y1="16" x2={at(latest)} y2="16" class="gone" />
      <circle cx={at(from)} cy="16" r="4" class="from" />
      <path d={`M${at(to)} 20V3l7 4-7 4`} class="to" />
      <circle cx={at(latest)} cy="16" r="5" class="latest" />
    </svg>
  )
}
