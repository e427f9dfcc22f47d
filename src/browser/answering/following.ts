// Beside the big screen: what a phone does when the screen moves on, or when its person has answered. Nobody is torn
// away from a statement, and nobody is told who is where.

/** Where one stands: a statement by its place, before the first (-1), or past the last when it is time to send. */
type Place = number

export type Then = { do: 'stay' | 'thank' | 'offer' } | { do: 'go'; to: Place }

/** The screen stands at `screen`, and stood at `before` when it is known. */
export function whenScreenMoves(now: { before?: Place; screen: Place; at: Place; answered: boolean }): Then {
  const { before, screen, at, answered } = now
  if (screen < 0) return { do: 'stay' }
  if (at < 0) return { do: 'go', to: screen }
  if (screen === at) return { do: answered ? 'thank' : 'stay' }
  if (answered && at === before && screen > at) return { do: 'go', to: screen }
  return { do: 'offer' }
}

/** A statement has been answered: with the screen one waits for it, else the next statement follows. */
export const whenAnswered = (now: { screen: Place; at: Place }): Then =>
  now.screen === now.at ? { do: 'thank' } : { do: 'go', to: now.at + 1 }
