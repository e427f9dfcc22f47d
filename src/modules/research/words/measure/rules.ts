/*
 * Whose words these are. The measure is the log-likelihood ratio of Dunning (1993), "Accurate methods for the statistics
 * of surprise and coincidence", Computational Linguistics 19(1), used on two materials of different size as Rayson and
 * Garside (2000) do, "Comparing corpora using frequency profiling".
 */

/** x ln x, with nothing for nothing. */
const weight = (many: number): number => (many === 0 ? 0 : many * Math.log(many))

/**
 * G² of a table of two by two: a word's times in one material and all its other words, and the same for the other. 0 says
 * that the word is as usual in both.
 */
export function logLikelihood(
  one: number,
  other_words: number,
  two: number,
  other_words_two: number,
): number {
  const cells = [one, other_words, two, other_words_two]
  const sums = [one + other_words, two + other_words_two, one + two, other_words + other_words_two]
  const total = sums[0]! + sums[1]!
  const add = (numbers: readonly number[]) => numbers.reduce((sum, many) => sum + weight(many), 0)
  return Math.max(0, 2 * (add(cells) - add(sums) + weight(total)))
}

/** A word's times in each of two materials, and how large those are. */
export type Pair = { one: number; two: number; words_one: number; words_two: number }

/** G² with a sign: above zero where the word belongs to the first, below where it belongs to the second. */
export function signedLikelihood({ one, two, words_one, words_two }: Pair): number {
  const found = logLikelihood(one, words_one - one, two, words_two - two)
  return one * words_two < two * words_one ? -found : found
}

/**
 * How much it takes. So many words are tried at once that what is right in 99 cases of 100 is still met by chance: below
 * 10.83 (0.1 %) nothing is shown, and from 15.13 (0.01 %) it is clear; the limits are those that Rayson and others use.
 */
export const limits = { likely: 10.83, clear: 15.13 } as const
export type Strength = 'clear' | 'likely' | 'chance'

/** What a G² says, in one word. */
export function strengthOf(found: number): Strength {
  const size = Math.abs(found)
  return size >= limits.clear ? 'clear' : size >= limits.likely ? 'likely' : 'chance'
}
