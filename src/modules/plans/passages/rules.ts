import type { Place } from '../reading/place/rules.ts'
import { counts } from '../scan/rules.ts'

/** A sentence in three: what stands before the word, the word, and what stands after it. */
export const around = (sentence: string, at: number, word: string): [string, string, string] => [
  sentence.slice(0, at),
  sentence.slice(at, at + word.length),
  sentence.slice(at + word.length),
]

/** What a reader asks to see of a plan; a wish that nothing answers to is none. */
export type Wish = { family: string; place: string; meaning: string }

type Sorted = { family: string; place: Place; meaning: string }

/** The passages that are wished for. */
export const wishedFor = <P extends Sorted>(passages: readonly P[], { place, meaning }: Wish): P[] =>
  passages.filter(one => (place === '' || one.place === place) && (meaning === '' || one.meaning === meaning))

/** Nothing else than what a key is made of is looked for: an address may hold anything. */
export const isKey = (typed: string): boolean => /^[0-9a-z]{1,32}$/.test(typed)

/** The page of a list on which a passage stands: the last for one that is not in it, as those not counted stand there. */
export function pageWith(passages: readonly { key: string }[], key: string, per: number): number {
  const at = passages.findIndex(one => one.key === key)
  return Math.floor((at < 0 ? Math.max(0, passages.length - 1) : at) / per) + 1
}

/** Those that count, and those that stand in lists of contents and sources or mean another thing. */
export function apart<P extends Sorted>(passages: readonly P[]): { counted: P[]; others: P[] } {
  const does = (one: P) => counts(one) && one.meaning !== 'other'
  return { counted: passages.filter(does), others: passages.filter(one => !does(one)) }
}

/** Passages in their order, together where they stand under the same headings. */
export function underHeadings<P extends { path: readonly string[] }>(
  passages: readonly P[],
): { path: readonly string[]; passages: P[] }[] {
  const groups: { path: readonly string[]; passages: P[] }[] = []
  for (const passage of passages) {
    const last = groups.at(-1)
    if (last && last.path.join('\n') === passage.path.join('\n')) last.passages.push(passage)
    else groups.push({ path: passage.path, passages: [passage] })
  }
  return groups
}
