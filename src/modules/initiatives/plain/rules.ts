import type { Language } from '../../../platform/language.ts'
import { kinder_words } from './words/rules.ts'

/** A word has letters or digits; a point or a colon between digits and a hyphen between letters belong to it. */
const a_word = /\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*/gu

export const wordsIn = (text: string): string[] => text.match(a_word) ?? []

/** After these a point ends no sentence: a number or a name follows. */
const short_forms = new Set(
  'bl.a ca dr d.v.s dvs e.g ev evt f.eks fx i.e jf kap kl kr mr mrs nr tlf'.split(' '),
)

// What may end a sentence, with the marks that close a quotation, and only before a space or at the end. A row of points
// is looked at from its first alone: from each of them, a long row would take for ever.
const an_end = /(?<![.!?…])[.!?…]+[)\]"'’”»]*(?=\s|$)/gu

/** The sentences of a text. A line of its own is one as well: a heading, a place, a time. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap(sentencesInLine)
    .filter(sentence => wordsIn(sentence).length > 0)
}

function sentencesInLine(line: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const { 0: mark, index } of line.matchAll(an_end)) {
    const to = index + mark.length
    if (mark === '.' && goesOn(line.slice(from, index), line.slice(to))) continue
    sentences.push(line.slice(from, to).trim())
    from = to
  }
  return [...sentences, line.slice(from).trim()].filter(sentence => sentence !== '')
}

/** A point after "kl", or before a small letter ("22. november"), is none that ends a sentence. */
function goesOn(before: string, after: string): boolean {
  // A short form is short: no more of the line is looked at.
  const last = before
    .slice(-12)
    .split(/\s/)
    .at(-1)!
    .toLowerCase()
    .replace(/^[("'’“«]+/u, '')
  return /^\s+\p{Ll}/u.test(after) || (/\S/.test(after) && short_forms.has(last))
}

const long_word = 6
const lettersOf = (word: string) => word.match(/\p{L}/gu)?.length ?? 0

/** How hard a text is to read: words by sentence, and long words in a hundred. Null without a word. */
export function lix(text: string): number | null {
  const words = wordsIn(text)
  if (words.length === 0) return null
  const long = words.filter(word => lettersOf(word) > long_word).length
  return words.length / sentencesIn(text).length + (100 * long) / words.length
}

export const lix_levels = ['very_easy', 'easy', 'medium', 'hard', 'very_hard'] as const
export type LixLevel = (typeof lix_levels)[number]

/** Below 30, 40, 50, up to 60, and above. */
export const lixLevel = (value: number): LixLevel =>
  value < 30 ? 'very_easy' : value < 40 ? 'easy' : value < 50 ? 'medium' : value <= 60 ? 'hard' : 'very_hard'

/** A word for which there is a kinder one, and the sentence it stands in. */
export type Unkind = { found: string; kinder: string; sentence: string }

const patterns = new Map<Language, readonly { pattern: RegExp; kinder: string }[]>()

function patternsOf(language: Language) {
  const known = patterns.get(language)
  if (known) return known
  const made = (kinder_words[language] ?? []).map(([stem, endings, kinder]) => {
    const forms = endings.split(' ').map(ending => (ending === '-' ? '' : ending))
    const words = stem.replaceAll(' ', '\\s+')
    return {
      pattern: new RegExp(`(?<![\\p{L}\\d-])${words}(?:${forms.join('|')})(?![\\p{L}\\d]|-\\p{L})`, 'giu'),
      kinder,
    }
  })
  patterns.set(language, made)
  return made
}

/** Words that there are kinder ones for, in the order they stand; each once. */
export function unkindWords(language: Language, text: string): Unkind[] {
  const seen = new Set<string>()
  return sentencesIn(text).flatMap(sentence =>
    foundIn(language, sentence)
      .filter(({ found }) => !seen.has(found.toLowerCase()) && seen.add(found.toLowerCase()))
      .map(({ found, kinder }) => ({ found, kinder, sentence })),
  )
}

/** "kommunal instans" is one find, not two: of those that overlap the first counts, and of two there the longer. */
function foundIn(language: Language, sentence: string) {
  let taken = 0
  return patternsOf(language)
    .flatMap(({ pattern, kinder }) =>
      [...sentence.matchAll(pattern)].map(({ 0: found, index }) => ({ found, index, kinder })),
    )
    .toSorted((a, b) => a.index - b.index || b.found.length - a.found.length)
    .filter(({ found, index }) => {
      const free = index >= taken
      if (free) taken = index + found.length
      return free
    })
}
