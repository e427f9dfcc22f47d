import type { Place } from '../rules.ts'

/** What stands beside the path: what was given, the four places of an idea, and the bench. */
export type Sight = 'note' | Place | 'rested'

/** The ground is at nought; what grows goes up from there. Lines in ink, leaves filled, berries and signs in cloudberry. */
type Lines = { ink: string; leaves?: string; berries?: readonly (readonly [number, number])[]; sign?: string }

const lines: Readonly<Record<Sight, Lines>> = {
  // A note on a stick.
  note: {
    ink: 'M-1 0C0 -9 1 -16 0 -24M-17 -59Q-2 -61 15 -61M-16 -49Q0 -51 17 -50M-15 -38Q-6 -40 4 -39',
    leaves:
      'M-27 -72C-10 -74 10 -75 26 -75C28 -60 28 -44 29 -29C12 -26 -8 -25 -25 -24C-27 -40 -28 -56 -27 -72Z',
    berries: [[0, -74]],
  },
  // A seedling.
  idea: {
    ink: 'M-24 1C-16 -4 -9 -5 0 -4C9 -5 17 -3 25 1M0 -4C-2 -15 2 -24 0 -36',
    leaves:
      'M0 -36C-3 -48 -16 -57 -31 -53C-30 -42 -17 -32 0 -36ZM0 -36C2 -50 14 -60 31 -58C31 -46 19 -34 0 -36Z',
  },
  // Grown, and tied to a stake.
  worked_out: {
    ink: 'M-24 1C-16 -4 -9 -5 0 -4C9 -5 17 -3 25 1M0 -4C-3 -24 3 -46 0 -72M13 -2C14 -24 13 -46 14 -66M0 -40Q7 -35 14 -40M0 -40Q7 -44 14 -40',
    leaves:
      'M-1 -26C-6 -36 -17 -41 -29 -38C-27 -29 -15 -23 -1 -26ZM0 -48C-6 -58 -18 -62 -30 -58C-27 -48 -15 -43 0 -48ZM1 -54C6 -65 19 -70 32 -66C29 -56 16 -49 1 -54ZM0 -72C-7 -82 -6 -92 1 -100C9 -92 9 -81 0 -72Z',
  },
  // The same behind a small fence, with a sign that says where it stops.
  tried: {
    ink: 'M-4 -4C-7 -24 -1 -46 -4 -72M-44 -2L-43 -30M-22 0L-23 -32M2 0L2 -33M25 0L25 -31M-48 -23Q-10 -26 30 -22M-48 -11Q-10 -13 30 -10M47 0C46 -16 48 -34 47 -50',
    leaves:
      'M-5 -38C-10 -47 -21 -51 -32 -48C-30 -40 -18 -34 -5 -38ZM-4 -50C2 -61 14 -65 27 -62C24 -52 12 -46 -4 -50ZM-4 -60C-11 -70 -22 -73 -33 -69C-29 -60 -18 -56 -4 -60ZM-4 -72C-11 -82 -10 -92 -3 -100C5 -92 5 -81 -4 -72Z',
    sign: 'M41 -79L53 -79L61 -71L61 -59L53 -51L41 -51L33 -59L33 -71ZM39 -65L55 -65',
  },
  // A tree that bears, with a table under it.
  in_use: {
    ink: 'M-18 -42C-16 -28 -18 -12 -24 0M-6 -42C-6 -26 -5 -12 -1 0M-12 -60L-12 -42M-12 -52Q-5 -56 1 -63M16 -20Q36 -22 58 -20M22 -20C21 -13 20 -6 19 0M52 -20C53 -13 54 -6 55 0M29 -21C29 -25 28 -28 28 -31L38 -31C38 -28 37 -25 37 -21M38 -29C42 -30 43 -25 37 -25',
    leaves:
      'M-20 -42C-40 -38 -54 -50 -48 -64C-58 -78 -44 -94 -28 -92C-20 -108 6 -108 13 -94C30 -96 40 -80 31 -67C37 -52 20 -38 2 -42C-5 -46 -13 -46 -20 -42Z',
    berries: [
      [-33, -72],
      [-14, -86],
      [9, -79],
      [-20, -58],
      [16, -58],
    ],
  },
  // A bench, with a plant that waits on it.
  rested: {
    ink: 'M-46 -22Q0 -25 46 -22M-46 -17Q0 -20 46 -17M-37 -17C-38 -11 -40 -5 -41 0M37 -17C38 -11 40 -5 41 0M-42 -52Q0 -55 43 -52M-42 -42Q0 -45 43 -42M-35 -56C-34 -44 -35 -33 -34 -23M36 -56C36 -44 35 -33 35 -23M11 -38L13 -23L25 -23L27 -38ZM19 -38C18 -42 20 -47 19 -51',
    leaves:
      'M19 -51C15 -60 7 -63 -1 -61C0 -54 9 -49 19 -51ZM19 -51C22 -61 30 -65 39 -63C37 -55 29 -49 19 -51Z',
  },
}

/** One of them where the path is; pale where an idea has not been. */
export function Drawn({ sight, pale = false }: { sight: Sight; pale?: boolean }) {
  const { ink, leaves, berries = [], sign } = lines[sight]
  const accent = pale ? undefined : 'c-cloudberry'
  return (
    <g
      class={pale ? 'c-edge' : 'c-ink'}
      fill="none"
      stroke="currentColor"
      stroke-width={pale ? 1.5 : 2.25}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {leaves ? (
        <path
          class={pale ? 'f-paper' : sight === 'note' ? 'f-berry' : 'f-tint'}
          d={leaves}
          fill={pale || sight === 'note' ? '#fff' : '#e2ede4'}
        />
      ) : null}
      <path d={ink} />
      {sign ? <path class={pale ? 'f-paper' : 'c-cloudberry f-berry'} d={sign} fill="#fff" /> : null}
      {berries.map(([cx, cy]) => (
        <circle class={accent} cx={cx} cy={cy} r="3.6" fill="currentColor" stroke="none" />
      ))}
    </g>
  )
}

/** The same alone, beside words. */
export const SightMark = ({ sight }: { sight: Sight }) => (
  <svg class="sight" viewBox="-64 -112 128 118" aria-hidden="true">
    <Drawn sight={sight} />
  </svg>
)
