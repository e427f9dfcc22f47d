export type SeatEvent = { kind: string; at: Date }
export type Period = { from: Date; to: Date | null }

/** When somebody took part, from what happened to their seat in the order of time. The last is open while they are in. */
export function periodsOf(events: readonly SeatEvent[]): Period[] {
  const periods: Period[] = []
  for (const { kind, at } of events) {
    const last = periods.at(-1)
    if (kind === 'left') {
      if (last && last.to === null) last.to = at
    } else if (!last || last.to !== null) periods.push({ from: at, to: null })
  }
  return periods
}

export type LetterState = 'own' | 'asked' | 'confirmed'

/** How far a letter has come. */
export const stateOf = (letter: { asked_at: Date | null; confirmed_at: Date | null }): LetterState =>
  letter.confirmed_at ? 'confirmed' : letter.asked_at ? 'asked' : 'own'

const written = ['full_name', 'did', 'learnt', 'does_well'] as const
export type Written = Record<(typeof written)[number], string>

/** Whether the words are others than before, however their lines end. */
export const isChanged = (before: Written, after: Written): boolean =>
  written.some(name => plain(before[name]) !== plain(after[name]))

const plain = (text: string) => text.replace(/\r\n?/g, '\n')
