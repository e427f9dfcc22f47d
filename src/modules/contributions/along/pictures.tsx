import type { Language } from '../../../platform/language.ts'
import { alongOf, type Mark } from './rules.ts'
import { text } from './text/index.ts'

/** How a mark looks: filled where it has been, a ring where it is, hollow where it may come; each end in its own way. */
function Sign({ mark }: { mark: Mark }) {
  const { stage, reached, now } = mark
  const line = {
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2.5',
    'stroke-linecap': 'round',
  } as const
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <circle cx="14" cy="14" r="10" {...line} {...(reached ? {} : { 'stroke-dasharray': '3 5' })} />
      {stage === 'not_followed' ? (
        <path d="M9.5 14h9" {...line} />
      ) : stage === 'rested' ? (
        <path d="M11 10v8M17 10v8" {...line} />
      ) : stage === 'answered' || stage === 'done' ? (
        <path d="M9.5 14.5l3.2 3.2 6-7" {...line} />
      ) : reached ? (
        <circle cx="14" cy="14" r={now ? 5 : 10} fill="currentColor" />
      ) : null}
    </svg>
  )
}

/** The way along, as a line with its stations: what lies behind, where it is now, and what may come. */
export function Along(props: { language: Language; thread: Parameters<typeof alongOf>[0] }) {
  const { language, thread } = props
  const words = text[language]
  return (
    <ol class="along" aria-label={words.label}>
      {alongOf(thread).map(mark => (
        <li class={mark.reached ? undefined : 'ahead'} aria-current={mark.now ? 'step' : undefined}>
          <Sign mark={mark} />
          <span>
            {mark.now ? <b>{words.marks[mark.stage]}</b> : words.marks[mark.stage]}
            <span class="sr"> {mark.now ? words.here : mark.reached ? words.been : words.ahead}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
