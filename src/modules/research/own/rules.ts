/**
 * Whether somebody in a seat may meet what was said from it. Where the seat was taken with a new link, whoever made that
 * link could sit in it: what came in before is shown only when those who do the research ask for it to be read anew.
 */
export const mayMeet = (
  spoken: { added_at: Date; asked_at: Date | null },
  taken_anew: Date | null,
): boolean =>
  taken_anew === null ||
  spoken.added_at >= taken_anew ||
  (spoken.asked_at !== null && spoken.asked_at >= taken_anew)

/** What one person said, and after which of it others spoke: with those who spoke first of all at null. */
export type Line<P> = { kind: 'own'; passage: P } | { kind: 'others' }

/** One's own words in order, with a line wherever somebody else spoke in between, and never what they said. */
export function withOthersBetween<P extends { place: number }>(own: readonly P[], total: number): Line<P>[] {
  const lines: Line<P>[] = []
  let expected = 1
  for (const passage of own) {
    if (passage.place > expected) lines.push({ kind: 'others' })
    lines.push({ kind: 'own', passage })
    expected = passage.place + 1
  }
  if (own.length > 0 && expected <= total) lines.push({ kind: 'others' })
  return lines
}
