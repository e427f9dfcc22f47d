import type { MaterialLanguage } from '../../rules.ts'

/** What somebody or something is replaced by: what kind it was, and nothing else. */
export const mask_kinds = ['person', 'place', 'workplace', 'number', 'other'] as const
export type MaskKind = (typeof mask_kinds)[number]

/** As it stands in the text instead, in the language of the source. */
export const marks: Readonly<Record<MaterialLanguage, Readonly<Record<MaskKind, string>>>> = {
  nb: { person: '[navn]', place: '[sted]', workplace: '[arbeidssted]', number: '[nummer]', other: '[…]' },
  nn: { person: '[namn]', place: '[stad]', workplace: '[arbeidsstad]', number: '[nummer]', other: '[…]' },
  da: { person: '[navn]', place: '[sted]', workplace: '[arbejdssted]', number: '[nummer]', other: '[…]' },
  en: { person: '[name]', place: '[place]', workplace: '[workplace]', number: '[number]', other: '[…]' },
}

/** What may tell who somebody is: the words, how often they stand, and the kind it most likely is. */
export type Suggestion = { words: string; times: number; kind: MaskKind }

/** Never more at once: whoever masks these is shown the next. */
const most_suggested = 80

const numbers = /(?<![\p{L}\d])(?:\+?\d[\d .-]{6,}\d|[\w.+-]+@[\w-]+\.[\w.]+)(?![\p{L}\d])/gu
const capitals = /(?<![\p{L}\p{N}_@[])\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu
/** After these a capital stands in any sentence. */
const begins = /(?:^|[.!?:…]["”»)]*\s+|\n\s*|["“«–—(]\s*)$/u

/**
 * Words in a text that may tell who somebody is: names that are known here, others with a capital inside a sentence, places
 * that are known, and long numbers and addresses. Suggestions: much that stands here is harmless, and a nickname with a
 * small letter is not found.
 */
export function suggestionsIn(
  bodies: readonly string[],
  known: { people: readonly string[]; places: readonly string[] },
): Suggestion[] {
  const found = new Map<string, Suggestion>()
  const note = (words: string, kind: MaskKind) => {
    const before = found.get(words)
    found.set(words, { words, kind: before?.kind ?? kind, times: (before?.times ?? 0) + 1 })
  }
  const people = new Set(known.people.flatMap(name => [name, name.split(' ')[0] ?? name]).map(plain))
  const places = new Set(known.places.map(plain))
  for (const body of bodies) {
    for (const [words] of body.matchAll(numbers)) note(words, 'number')
    for (const match of body.matchAll(capitals)) {
      const words = bare(match[0], people, places)
      if (people.has(plain(words))) note(words, 'person')
      else if (places.has(plain(words))) note(words, 'place')
      else if (!begins.test(body.slice(0, match.index))) note(words, 'person')
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.times - a.times || a.words.localeCompare(b.words, 'nb'))
    .slice(0, most_suggested)
}

const plain = (words: string): string => words.toLocaleLowerCase('nb')

/** "Berits" is Berit's, where Berit is known. */
function bare(words: string, ...known: readonly ReadonlySet<string>[]): string {
  const without = words.replace(/['’]?s$/u, '')
  return known.some(set => set.has(plain(words))) || !known.some(set => set.has(plain(without)))
    ? words
    : without
}

/** A text with these words replaced wherever they stand as words of their own, also with the s of "Berits". */
export function masked(body: string, masks: readonly { words: string; mark: string }[]): string {
  return masks
    .toSorted((a, b) => b.words.length - a.words.length)
    .reduce((text, { words, mark }) => {
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{N}_])${escaped(words)}(?=['’]?s(?![\\p{L}\\p{N}_])|(?![\\p{L}\\p{N}_]))`,
        'gu',
      )
      return text.replace(pattern, () => mark)
    }, body)
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
