/** What makes a co-creation thin or thick, in the order in which one talks about it. */
export const marks = ['duration', 'defines', 'designs', 'decides', 'delivers', 'evaluates'] as const
export type Mark = (typeof marks)[number]

/** From the municipality alone, or once, to together all the way, for good. */
export const steps = ['0', '1', '2', '3', '4'] as const

export type Profile = Readonly<Record<Mark, number>>

export type Move = 'thicker' | 'thinner' | 'same'

/** Which way each mark went since another time. No mark weighs more than another, and they are never added up. */
export const movesBetween = (before: Profile, now: Profile): Record<Mark, Move> =>
  Object.fromEntries(
    marks.map(mark => [
      mark,
      now[mark] > before[mark] ? 'thicker' : now[mark] < before[mark] ? 'thinner' : 'same',
    ]),
  ) as Record<Mark, Move>

export const isSame = (a: Profile, b: Profile): boolean => marks.every(mark => a[mark] === b[mark])
