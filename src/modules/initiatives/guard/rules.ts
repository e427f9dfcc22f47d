import { also_words } from './words/rules.ts'

export type FindingKind = 'identity_number' | 'phone' | 'name'

/** What in a text may belong to somebody else, and where it stands. */
export type Finding = { kind: FindingKind; found: string; at: number }

/** Everything in a text that deserves a look before it is sent. `others` are the names to look for: see `othersThan`. */
export function findIn(text: string, others: readonly string[]): Finding[] {
  const numbers = [...identityNumbers(text), ...danishNumbers(text)]
  const phones = apartFrom(numbers, phoneNumbers(text))
  return [...numbers, ...phones, ...namesIn(text, others)].sort((a, b) => a.at - b.at)
}

/** Those that do not stand inside what is found already. */
const apartFrom = (known: readonly Finding[], more: readonly Finding[]): Finding[] =>
  more.filter(({ at }) => known.every(one => at < one.at || at >= one.at + one.found.length))

const space = '[ \\u00a0\\u202f]'

const all = (text: string, kind: FindingKind, pattern: RegExp): Finding[] =>
  [...text.matchAll(pattern)].map(match => ({ kind, found: match[0], at: match.index }))

const digitsOf = (text: string): number[] => [...text].filter(sign => /\d/.test(sign)).map(Number)

// Eleven digits, the date apart or not: 010190 12345, 01.01.90 12345.
const eleven = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,/-])\\d{2}[. ]?\\d{2}[. ]?\\d{2}(?:${space}|-)?\\d{5}(?![\\p{L}\\d]|[.,/-]\\d)`,
  'gu',
)

const identityNumbers = (text: string): Finding[] =>
  all(text, 'identity_number', eleven).filter(({ found }) => isIdentityNumber(digitsOf(found)))

/**
 * A Norwegian birth number or D-number: a day (plus 40 in a D-number), a month (plus 40 or 80 where it is given by a
 * hospital or made for tests), and two check digits, each modulo 11.
 */
export function isIdentityNumber(digits: readonly number[]): boolean {
  if (digits.length !== 11) return false
  const [day, month] = [digits[0]! * 10 + digits[1]!, digits[2]! * 10 + digits[3]!]
  const dated = isBetween(1, day % 40, 31) && day <= 71 && isBetween(1, month % 40, 12)
  return (
    dated &&
    [first_weights, second_weights].every(weights => {
      const sum = weights.reduce((all, weight, at) => all + weight * digits[at]!, 0)
      return sum % 11 === 0
    })
  )
}

const first_weights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const second_weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

const isBetween = (low: number, value: number, high: number) => value >= low && value <= high

/** A Danish one has no check digit that holds for all, so only what is written as one counts: 010190-1234. */
const danishNumbers = (text: string): Finding[] =>
  all(text, 'identity_number', /(?<![\p{L}\d]|\d[.,/-])\d{6}[-–]\d{4}(?![\p{L}\d]|[.,/-]\d)/gu).filter(
    ({ found }) => {
      const [day, month, year] = [found.slice(0, 2), found.slice(2, 4), found.slice(4, 6)].map(Number)
      // Somebody who stays for a short time gets 60 added to the day.
      return isDay(day! > 60 ? day! - 60 : day!, month!, 2000 + year!)
    },
  )

const isDay = (day: number, month: number, year: number): boolean =>
  isBetween(1, month, 12) && isBetween(1, day, new Date(Date.UTC(year, month, 0)).getUTCDate())

// With a country before: +47 912 34 567, 0045 12345678. Eight to fifteen digits in all.
const abroad = new RegExp(
  `(?<![\\p{L}\\d+]|\\d${space})(?:\\+|00)[1-9](?:(?:${space}|-|\\(|\\)){0,2}\\d){7,14}(?![\\p{L}\\d]|[.,/-]\\d)`,
  'gu',
)
// As people write eight digits: 912 34 567, 22 33 44 55, 2233 4455, 22334455.
const at_home = new RegExp(
  `(?<![\\p{L}\\d.,/#=:+-]|\\d${space})(?:` +
    `[2-79]\\d{2}(?<s>${space})\\d{2}\\k<s>\\d{3}|` +
    `[2-9]\\d(?<t>${space})\\d{2}\\k<t>\\d{2}\\k<t>\\d{2}|` +
    `[2-9]\\d{3}${space}?\\d{4}` +
    `)(?![\\p{L}\\d]|[.,/:-]\\d|${space}\\d)`,
  'gu',
)
const of_money_before = new RegExp(
  `(?:\\b(?:kr|nok|dkk|eur|kid|konto(?:nr|nummer)?|org\\.?${space}?nr|(?:saks|sags|sak|ordre|ordre|journal|faktura|case|order)\\p{L}*)|[€$£])[.:]?${space}*$`,
  'iu',
)
const of_money_after = new RegExp(
  `^(?:,-|[.,]-|${space}*(?:(?:kr|kroner|krone|nok|dkk|euro?|mill\\p{L}*|mrd|prosent|procent|percent|kvm|m2|meter|km|øre)(?!\\p{L})|[€$£%²]))`,
  'iu',
)

function phoneNumbers(text: string): Finding[] {
  const full = all(text, 'phone', abroad)
  const local = all(text, 'phone', at_home).filter(one => isLikely(one.found))
  return [...full, ...apartFrom(full, local)].filter(
    ({ found, at }) =>
      !of_money_before.test(text.slice(Math.max(0, at - 24), at)) &&
      !of_money_after.test(text.slice(at + found.length, at + found.length + 12)),
  )
}

/** Eight digits that are neither a day, two years, a round sum, a row of numbers, nor a number that is free to call. */
function isLikely(found: string): boolean {
  const groups = found.split(/\s/)
  const digits = groups.join('')
  const [first, second] = [Number(digits.slice(0, 4)), Number(digits.slice(4))]
  const isYear = (year: number) => isBetween(1900, year, 2099)
  const isDate =
    (isYear(first) && isDay(second % 100, Math.floor(second / 100), first)) ||
    (isYear(second) && isDay(Math.floor(first / 100), first % 100, second))
  if (groups.length === 1 && isDate) return false
  if (groups.length === 2 && isYear(first)) return false
  if (groups.length === 4 && isRow(groups.map(Number))) return false
  return !/0{4}$/.test(digits) && !(groups.length !== 3 && digits.startsWith('80'))
}

/** Ages or prices in a row: 20 30 40 50. */
const isRow = (numbers: readonly number[]): boolean =>
  [1, 2, 5, 10].some(step => numbers.every((number, at) => number === numbers[0]! + at * step))

/** The names to look for: as they are written, and the first word of those that have several. */
const wordsOf = (name: string): string[] => {
  const whole = name.normalize('NFC').trim().replace(/\s+/g, ' ')
  const first = whole.split(' ')[0]!
  return [whole, ...(first !== whole && /^\p{Lu}\p{Ll}/u.test(first) ? [first] : [])]
}

const lower = (word: string) => word.toLocaleLowerCase('nb')

/** The others' names without one's own: who shares a first name is not asked about it. */
export function othersThan(own: string, names: readonly string[]): string[] {
  const mine = new Set(wordsOf(own).map(lower))
  return [...new Set(names.flatMap(wordsOf))].filter(word => !mine.has(lower(word)))
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')

function namesIn(text: string, others: readonly string[]): Finding[] {
  const words = others.filter(word => [...word].length > 1)
  if (words.length === 0) return []
  // The longest first, so that "Kari Nordmann" is one finding.
  const spelt = words
    .toSorted((a, b) => b.length - a.length)
    .map(word => escaped(capital(word)))
    .join('|')
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_@]|[\\p{L}\\p{N}][-–.'’])(${spelt})(?:['’]?s|['’])?(?![\\p{L}\\p{N}_@]|[-–'’]\\p{L})`,
    'gu',
  )
  return [...text.matchAll(pattern)]
    .filter(match => !needsInside(match[1]!) || isInside(text, match.index))
    .map(match => ({ kind: 'name', found: match[1]!, at: match.index }))
}

const capital = (word: string): string => {
  const [first = '', ...rest] = [...word]
  return first.toLocaleUpperCase('nb') + rest.join('')
}

/** Short names, and those that are words as well, say nothing at the beginning of a sentence. */
const needsInside = (word: string): boolean => [...word].length < 3 || also_words.has(lower(word))

/** Whether a word stands inside a sentence: what comes before it has neither ended one nor begun a line. */
const isInside = (text: string, at: number): boolean =>
  /[^\s.!?:…•*"“”«»‘’'()[\]–—-][\s"“”«»‘’'()[\]]*$/u.test(text.slice(0, at)) &&
  !/\n\s*$/.test(text.slice(0, at))
