import type { Language } from '../../../platform/language.ts'
import { type Level, type LevelState, levels } from './rules.ts'
import { text } from './text/index.ts'

/** Where each place stands around the table, and where its words do. */
const places: Readonly<Record<Level, { x: number; y: number; at: [number, number]; anchor: string }>> = {
  up: { x: 180, y: 58, at: [180, 24], anchor: 'middle' },
  across: { x: 50, y: 132, at: [4, 96], anchor: 'start' },
  middle: { x: 310, y: 132, at: [356, 96], anchor: 'end' },
  political: { x: 104, y: 216, at: [104, 262], anchor: 'middle' },
  civil: { x: 256, y: 216, at: [256, 262], anchor: 'middle' },
}

function Place({ x, y, state }: { x: number; y: number; state: LevelState }) {
  if (state === 'empty') {
    return (
      <circle
        class="c-edge f-paper"
        cx={x}
        cy={y}
        r="20"
        fill="#fff"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-dasharray="5 6"
      />
    )
  }
  const backed = state === 'backed'
  return (
    <g class={backed ? 'c-spruce' : 'c-cloudberry'}>
      <circle
        class={backed ? undefined : 'f-paper'}
        cx={x}
        cy={y}
        r="20"
        fill={backed ? 'currentColor' : '#fff'}
        stroke="currentColor"
        stroke-width="3.5"
      />
      {backed ? (
        <path
          class="on-spruce"
          d={`M${x - 9} ${y + 1}l6 7l12 -14`}
          fill="none"
          stroke="#fff"
          stroke-width="4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      ) : (
        <circle cx={x} cy={y} r="5" fill="currentColor" />
      )}
    </g>
  )
}

/** Five places around a table: who backs the work, who was named, and where nobody sits. The sections below say it too. */
export function BackingMap(props: { language: Language; states: Readonly<Record<Level, LevelState>> }) {
  const words = text[props.language]
  const told = levels.map(level => words.at_place(words.places[level], words.states[props.states[level]]))
  return (
    <svg class="art whole" viewBox="0 0 360 274" role="img" aria-label={words.map(told.join('. '))}>
      <ellipse
        class="c-spruce f-tint"
        cx="180"
        cy="140"
        rx="92"
        ry="46"
        fill="#e2ede4"
        stroke="currentColor"
        stroke-width="2"
      />
      {levels.map(level => {
        const { x, y, at, anchor } = places[level]
        return (
          <>
            <Place x={x} y={y} state={props.states[level]} />
            <text class="t-ax c-ink" x={at[0]} y={at[1]} text-anchor={anchor} fill="currentColor">
              {words.places[level]}
            </text>
          </>
        )
      })}
    </svg>
  )
}

/** What each kind of place means, beside the picture. */
export function BackingKey({ language }: { language: Language }) {
  const words = text[language].key
  return (
    <ul class="legend">
      {(['backed', 'named', 'empty'] as const).map(state => (
        <li>
          <svg class="mk" viewBox="0 0 48 48" aria-hidden="true">
            <Place x={24} y={24} state={state} />
          </svg>
          <span>{words[state]}</span>
        </li>
      ))}
    </ul>
  )
}
