/** How much is left of the time, as a ring that empties; the script goes on from where the server drew it. */
export function TimeLeft(props: { share: number; minutes: number; over: boolean }) {
  const { share, minutes, over } = props
  return (
    <svg
      class={`time-left ${over ? 'c-cloudberry' : 'c-spruce'}`}
      viewBox="0 0 120 120"
      aria-hidden="true"
      data-ring
    >
      <circle class="c-hair" cx="60" cy="60" r="51" fill="none" stroke="currentColor" stroke-width="9" />
      <circle
        cx="60"
        cy="60"
        r="51"
        fill="none"
        stroke="currentColor"
        stroke-width="9"
        pathLength="100"
        stroke-dasharray={`${Math.round(share * 1000) / 10} 100`}
        transform="rotate(-90 60 60)"
        data-share
      />
      <text x="60" y="61" text-anchor="middle" dominant-baseline="central" fill="currentColor" data-minutes>
        {over && minutes > 0 ? `+${minutes}` : minutes}
      </text>
    </svg>
  )
}
