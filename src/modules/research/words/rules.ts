/** The rules by which inflected forms are brought together: those of Snowball, as PostgreSQL has them. */
export const stemmers = ['norwegian', 'danish', 'english'] as const
export type Stemmer = (typeof stemmers)[number]

/** The languages that a rule is for: bokmål and nynorsk have one in common. */
export const languages_of: Record<Stemmer, readonly string[]> = {
  norwegian: ['nb', 'nn'],
  danish: ['da'],
  english: ['en'],
}

/**
 * A word: letters of any alphabet, with a hyphen or an apostrophe inside, and digits where there are letters as well. The
 * marks that stand above a letter in signs of their own are already part of it.
 */
const word = /[\p{L}\p{M}\p{Nd}]+(?:['-][\p{L}\p{M}\p{Nd}]+)*/gu
const letter = /\p{L}/u

/** What whoever wrote it down put in brackets: "[navn]" where a name stood, "[ler]". Nobody has said it. */
const marked = /\[[^[\]\n]{0,80}\]/g

/** A text with its letters in one piece each and one kind of apostrophe, and without the hyphens that do not show. */
export const evened = (body: string): string =>
  body.normalize('NFC').replaceAll('\u00ad', '').replace(/[’ʼ]/g, "'").replaceAll('\u2011', '-')

/** The same length, with spaces where nobody has said anything: places in it are places in the text. */
const spokenOf = (even: string): string =>
  even.includes('[') ? even.replace(marked, found => ' '.repeat(found.length)) : even

/** A word as it is counted: without capitals. */
export const folded = (form: string): string => form.toLowerCase()

/** Every word of an evened text, and where it begins. */
export function* wordsAt(even: string): Generator<{ form: string; at: number; length: number }> {
  for (const found of spokenOf(even).matchAll(word)) {
    if (letter.test(found[0])) yield { form: folded(found[0]), at: found.index, length: found[0].length }
  }
}

/** How often each form stands in these texts. */
export function countForms(bodies: readonly string[]): Map<string, number> {
  // Capitals are taken off the different words alone, not off every one.
  const written = new Map<string, number>()
  for (const body of bodies) {
    for (const found of spokenOf(evened(body)).match(word) ?? []) {
      written.set(found, (written.get(found) ?? 0) + 1)
    }
  }
  const counts = new Map<string, number>()
  for (const [found, times] of written) {
    if (!letter.test(found)) continue
    const form = folded(found)
    counts.set(form, (counts.get(form) ?? 0) + times)
  }
  return counts
}

/** A word as somebody types it to look for it: the first one of what they wrote, or "". */
export const typedWord = (typed: string): string => {
  const [first] = wordsAt(evened(typed.slice(0, 200)))
  return first?.form.slice(0, 60) ?? ''
}

/** How often for each thousand words. */
export const perThousand = (times: number, of: number): number => (of === 0 ? 0 : (1000 * times) / of)

/** What a list of words is made of. "" is anything. */
export type Wish = {
  party: string
  kind: string
  stemmer: Stemmer
  /** The words that every text is full of are there too. */
  small: boolean
  /** Each form by itself, as it was said. */
  apart: boolean
  begins: string
}

/** What there is to choose between in a study; the language that most words are in is first. */
export type Choices = { parties: readonly string[]; kinds: readonly string[]; stemmers: readonly Stemmer[] }

/** A wish as it stands in an address. What cannot be chosen counts as nothing. */
export function wishOf(query: URLSearchParams, { parties, kinds, stemmers: spoken }: Choices): Wish {
  const chosen = (name: string, from: readonly string[]) => {
    const value = query.get(name) ?? ''
    return from.includes(value) ? value : ''
  }
  return {
    party: chosen('party', parties),
    kind: chosen('kind', kinds),
    stemmer: spoken.find(one => one === query.get('language')) ?? spoken[0] ?? 'norwegian',
    small: query.get('small') === 'yes',
    apart: query.get('apart') === 'yes',
    begins: typedWord(query.get('begins') ?? ''),
  }
}

/** The same as an address: only what is wished for, always in the same order. */
export function queryOf(wish: Wish, { stemmers: spoken }: Choices): string {
  const query = new URLSearchParams()
  if (wish.party) query.set('party', wish.party)
  if (wish.kind) query.set('kind', wish.kind)
  if (wish.stemmer !== (spoken[0] ?? 'norwegian')) query.set('language', wish.stemmer)
  if (wish.begins) query.set('begins', wish.begins)
  if (wish.small) query.set('small', 'yes')
  if (wish.apart) query.set('apart', 'yes')
  return query.toString()
}
