import { z } from 'zod'
import type { Language } from '../../../platform/language.ts'
import { sentencesIn, wordsIn } from '../../initiatives/plain/queries.ts'
import { signsOf } from './signs/rules.ts'

/** The parts of a letter, in the order they are read. */
export const letter_fields = ['greeting', 'why_you', 'purpose', 'practical', 'free', 'contact'] as const
export type LetterField = (typeof letter_fields)[number]
export type LetterParts = Record<LetterField, string>

/** The letter's paragraphs: each part, cut where its writer left a line open. */
export const paragraphsOf = (letter: LetterParts): string[] =>
  letter_fields.flatMap(field => letter[field].split(/\n\s*\n/)).flatMap(part => part.trim() || [])

export const wholeText = (letter: LetterParts): string => paragraphsOf(letter).join('\n\n')

/** What one reads at a kitchen table. */
export const most_words = 180

/** More than this, and the letter is printed smaller to stay on its one sheet. */
export const words_in_large = 240

/** What still waits to be filled in: "[dag og klokkeslett]". */
export const blanksIn = (text: string): string[] => [...new Set(text.match(/\[[^[\]\n]{1,80}\]/g) ?? [])]

/** A letter that somebody could be given as it is. */
export const isFilledIn = (letter: LetterParts): boolean => blanksIn(wholeText(letter)).length === 0

export type Hint =
  | { key: 'blanks' | 'promises'; found: readonly string[] }
  | { key: 'long'; words: number }
  | { key: 'no_day' | 'no_place' | 'no_food' | 'no_contact' | 'no_way_out' }

/** What deserves a look before the letter goes out. Only hints: nobody knows one's neighbours better than oneself. */
export function hintsFor(
  letter: LetterParts & { language: Language },
  known: { place: string; meal: string },
): Hint[] {
  const { language, practical, contact } = letter
  const says = (sign: 'day' | 'place' | 'food') => signsOf(language, sign, filledIn(practical)).length > 0
  const names = (what: string) => what !== '' && practical.toLowerCase().includes(what.toLowerCase())
  const text = wholeText(letter)
  const words = wordsIn(text).length
  const blanks = blanksIn(text)
  // What waits to be filled in has been said already.
  const open_in = (part: string) => blanksIn(part).length > 0
  // What one gets to eat, or a lift, is no promise of what comes of it.
  const promises = letter_fields
    .filter(field => field !== 'practical')
    .flatMap(field => signsOf(language, 'promise', letter[field]))
  return [
    ...(blanks.length > 0 ? [{ key: 'blanks', found: blanks } as const] : []),
    ...(promises.length > 0 ? [{ key: 'promises', found: [...new Set(promises)] } as const] : []),
    ...(words > most_words ? [{ key: 'long', words } as const] : []),
    ...(says('day') || open_in(practical) ? [] : [{ key: 'no_day' } as const]),
    ...(says('place') || names(known.place) || open_in(practical) ? [] : [{ key: 'no_place' } as const]),
    ...(says('food') || names(known.meal) ? [] : [{ key: 'no_food' } as const]),
    ...(isReachable(contact) || open_in(contact) ? [] : [{ key: 'no_contact' } as const]),
    ...(letter.free === '' ? [{ key: 'no_way_out' } as const] : []),
  ]
}

/** A day or a time has a figure in it: what is written of the meal then says when one meets. */
export const tellsWhen = (meal: string): boolean => /\p{N}/u.test(meal)

const filledIn = (text: string): string => text.replace(/\[[^[\]\n]*\]/g, ' ')

/** A number to call or an address to write to. */
const isReachable = (contact: string): boolean => /\d(?:[\s-]?\d){4,}|\S@\S+\.\S/.test(contact)

/** What fits in one message on a phone. */
export const most_signs = 300

/** The letter in small: who asks, when and where, and a way in. Parts that do not fit are cut after a whole word. */
export function shortMessage(parts: {
  invites: string
  practical: string
  way_in: string
  contact: string
}): string {
  const [invites, way_in] = [cut(flat(parts.invites), 110), cut(flat(parts.way_in), 90)]
  const room = (...taken: string[]) => most_signs - taken.filter(Boolean).join(' ').length - 1
  const contact = cut(flat(reachLine(parts.contact)), Math.min(80, room(invites, way_in)))
  const practical = cut(flat(parts.practical), room(invites, way_in, contact))
  return [invites, practical, way_in, contact].filter(Boolean).join(' ')
}

/** The sentence with the number or the address in it. */
const reachLine = (contact: string): string =>
  sentencesIn(contact).find(sentence => isReachable(sentence) || blanksIn(sentence).length > 0) ?? contact

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** As much of the text as there is room for: whole sentences if any fit, else whole words. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  if (most < 12) return ''
  const kept = text.slice(0, most)
  const sentence = /^.*[.!?](?=\s)/su.exec(text.slice(0, most + 1))?.[0]
  return sentence ?? `${kept.slice(0, -1).replace(/\s*\S*$/u, '')}…`
}

/** How many can be written to at once. */
export const most_addresses = 30

/** How often letters go out in a day and a night, whichever they are: nobody is to write to half a town in our name. */
export const most_sendings = 10

const an_address = z.email().max(200)

/** The addresses of a field, each once, and the lines with something that is none. "Kari <kari@b.no>" is one. */
export function addressesIn(typed: string): {
  addresses: string[]
  wrong: { line: number; found: string }[]
} {
  const addresses = new Set<string>()
  const wrong: { line: number; found: string }[] = []
  for (const [at, line] of typed.split('\n').entries()) {
    const bare = line.replace(/[^<>,;]*<([^<>]*)>/g, ' $1 ')
    for (const found of bare.split(/[\s,;]+/).filter(Boolean)) {
      if (an_address.safeParse(found).success) addresses.add(found.toLowerCase())
      else wrong.push({ line: at + 1, found })
    }
  }
  return { addresses: [...addresses], wrong }
}

/** A letter that went out within this time may be one that somebody sends twice without meaning to. */
export const lately = 24 * 3_600_000

export const isLately = (at: Date | null, now: Date): boolean =>
  at !== null && now.getTime() - at.getTime() < lately
