import { SidePoint, sideLook } from '../../../../platform/look/marks.tsx'
import type { Count } from '../../closing/rules.ts'

const decimal = (n: number) => Math.round(n * 10) / 10

/** How the whole round's answers to one statement are spread over the steps: a bar for each, its count on top. */
export const Strip = (props: {
  id: string
  title: string
  /** Counts by step, lowest first, as the snapshot gives them; null is not shown. */
  steps: readonly (Count | null)[]
  /** The lowest step's number on the scale. */
  min: number
  /** «nesten alle». */
  nearly_all: string
  number: (n: number) => string
}) => {
  const { id, title, steps, min, nearly_all, number } = props
  const most = Math.max(1, ...steps.map(step => (typeof step === 'number' ? step : 0)))
  const [slot, floor, tall] = [100 / steps.length, 62, 40]
  return (
    <svg class="strip" width="100%" height="84" role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      <line class="c-edge" x1="0%" x2="100%" y1={floor} y2={floor} stroke="currentColor" stroke-width="1.5" />
      {steps.map((step, i) => {
        const middle = `${decimal((i + 0.5) * slot)}%`
        const high = step === 'nearly_all' ? tall : step ? Math.max(3, (tall * step) / most) : 0
        return (
          <g>
            {high > 0 && (
              <rect
                class="c-spruce f-mid"
                x={`${decimal(i * slot + slot * 0.08)}%`}
                width={`${decimal(slot * 0.84)}%`}
                y={decimal(floor - high)}
                height={decimal(high)}
                rx="3"
                fill="#bcd6c4"
                stroke="currentColor"
                stroke-width="1.5"
                {...(step === 'nearly_all' && { 'stroke-dasharray': '5 3' })}
              />
            )}
            {high > 0 && (
              <text
                class="num"
                x={middle}
                y={decimal(floor - high - 6)}
                text-anchor="middle"
                fill="currentColor"
              >
                {step === 'nearly_all' ? nearly_all : number(step as number)}
              </text>
            )}
            <text class="c-soft" x={middle} y={floor + 18} text-anchor="middle" fill="currentColor">
              {min + i}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Who came and who left: a mark for each that stayed, one with a cross for each that joined, an outline for each that left. */
export const Seats = (props: {
  title: string
  side: number
  stayed: number
  joined: number
  left: number
}) => (
  <span class={`seats ${sideLook(props.side).hue}`} role="img" aria-label={props.title}>
    {Array.from({ length: props.stayed }, () => (
      <Seat>
        <SidePoint index={props.side} r={7.5} />
      </Seat>
    ))}
    {Array.from({ length: props.joined }, () => (
      <Seat>
        <SidePoint index={props.side} r={5.5} />
        <circle r="9.2" fill="none" stroke="currentColor" stroke-width="1.4" />
      </Seat>
    ))}
    {Array.from({ length: props.left }, () => (
      <Seat>
        <circle r="7.2" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="3 2.6" />
      </Seat>
    ))}
  </span>
)

const Seat = ({ children }: { children: unknown }) => (
  <svg class="mk" viewBox="-10 -10 20 20" aria-hidden="true">
    {children}
  </svg>
)

/** How many do not know yet, of all who answered; «nearly all» leaves the last two open. */
export const DontKnow = (props: { title: string; count: Count; of: number }) => {
  const known = props.count === 'nearly_all' ? Math.max(0, props.of - 2) : Math.min(props.count, props.of)
  const open = props.count === 'nearly_all' ? props.of - known : 0
  return (
    <span class="dunno" role="img" aria-label={props.title}>
      {Array.from({ length: props.of }, (_, i) => (
        <svg class={i < known + open ? 'c-cloudberry' : 'c-edge'} viewBox="0 0 24 24" aria-hidden="true">
          {i >= known + open ? (
            <path d="M5 12H19" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
          ) : (
            <circle
              cx="12"
              cy="12"
              r="10"
              fill="none"
              stroke="currentColor"
              stroke-width="2"
              {...(i >= known && { 'stroke-dasharray': '3 3' })}
            />
          )}
          {i < known && (
            <path
              d="M9 9.6C9 7.6 10.3 6.6 12 6.6C13.8 6.6 15 7.7 15 9.3C15 11.3 12 11.6 12 13.8M12 17V17.1"
              fill="none"
              stroke="currentColor"
              stroke-width="2.2"
              stroke-linecap="round"
              stroke-linejoin="round"
            />
          )}
        </svg>
      ))}
    </span>
  )
}
