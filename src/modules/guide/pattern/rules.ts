import type { LetterField, LetterParts } from '../letters/rules.ts'

/** The parts of a letter that can be of use to others. When, where and whom to call are never among them. */
export const told_on = ['greeting', 'why_you', 'purpose', 'free'] as const satisfies readonly LetterField[]
export type ToldOn = (typeof told_on)[number]

/** A part that may tell of somebody is left out. The others stand as they were written. */
export function withoutPeople(
  letter: Pick<LetterParts, ToldOn>,
  tells: Readonly<Record<ToldOn, boolean>>,
): { parts: Record<ToldOn, string>; left_out: ToldOn[] } {
  const kept = told_on.map(field => [field, tells[field] ? '' : letter[field]])
  return {
    parts: Object.fromEntries(kept) as Record<ToldOn, string>,
    left_out: told_on.filter(field => tells[field]),
  }
}

/** An address or a page on the net: those are somebody's. */
export const hasAddress = (text: string): boolean => /\S@\S|https?:|www\./i.test(text)

/** What one place is called, in the words of another: names that stand in the text are exchanged, all at once. */
export function inNewWords(
  text: string,
  words: readonly (readonly [old: string, instead: string])[],
): string {
  const known = words.filter(([old]) => old.trim().length > 2).toSorted(([a], [b]) => b.length - a.length)
  if (known.length === 0) return text
  const spelt = known.map(([old]) => old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const instead = new Map(known)
  return text.replace(
    new RegExp(`(?<![\\p{L}\\d])(?:${spelt})(?![\\p{L}\\d])`, 'gu'),
    old => instead.get(old)!,
  )
}

/** Where the names of a place stood in a pattern that everybody may start from: each takes its own. */
export const blanks = { title: '{title}', place: '{place}', question: '{question}' } as const
