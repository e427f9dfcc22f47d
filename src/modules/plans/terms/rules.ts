import { parseDocument, visit } from 'yaml'
import { z } from 'zod'

/** The languages that plans are read in. */
export const plan_languages = ['nb', 'nn', 'da', 'sv', 'en'] as const
export type PlanLanguage = (typeof plan_languages)[number]

const patterns = z.array(z.string().trim().min(2).max(80)).default([])

const shape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.string().regex(/^\d+(\.\d+)*$/),
  terms: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/),
        family: z.string().regex(/^[a-z][a-z0-9-]*$/),
        languages: z.array(z.enum(plan_languages)).min(1),
        words: patterns.refine(words => words.length > 0 && words.every(word => coreOf(word).length >= 3)),
        not: patterns,
        unless: patterns,
      }),
    )
    .min(1)
    .max(500),
})

export type Term = z.output<typeof shape>['terms'][number]
export type Terms = z.output<typeof shape>

/** The terms of a YAML file; or what is wrong in it, a line for each fault. */
export function readTerms(body: string): Terms | { faults: string[] } {
  const document = parseDocument(body, { schema: 'failsafe' })
  if (document.errors.length > 0)
    return { faults: document.errors.map(({ message }) => message.split('\n')[0] ?? message) }
  let star = false
  visit(document, {
    Alias() {
      star = true
      return visit.BREAK
    },
  })
  if (star) return { faults: ['a word that begins with a star stands in quotes: "*samskaping*"'] }
  const read = shape.safeParse(document.toJS())
  if (!read.success)
    return { faults: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const ids = read.data.terms.map(term => term.id)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  return twice ? { faults: [`terms: "${twice}" stands there twice`] } : read.data
}

/** One word of the family: where it stands in the text that was looked through, and what it is a word of. */
export type Found = { at: number; word: string; term: Term }

/** The longest run of plain letters in a pattern: a text without it holds no such word. */
const coreOf = (pattern: string): string =>
  pattern
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')

const letter = '\\p{L}\\p{M}\\p{Nd}'
const hyphen = '[-\\u2010-\\u2013]'
const before = `[${letter}\\u2010-\\u2013-]*?`
const after = `[${letter}]*(?:${hyphen}[${letter}]+)*`

/** A star stands for any letters, a hyphen for itself, a space or nothing, a space for a space or a hyphen. */
const sourceOf = (pattern: string): string =>
  pattern
    .toLowerCase()
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*|-|\s+/g, (sign, at: number) => {
      if (sign === '*') return at === 0 ? before : after
      return sign === '-' ? `(?:${hyphen}\\s?|\\s)?` : `(?:${hyphen}|\\s+)`
    })

const anyOf = (all: readonly string[]): RegExp | null =>
  all.length === 0
    ? null
    : new RegExp(`(?<![${letter}])(?:${all.map(sourceOf).join('|')})(?![${letter}])`, 'giu')

/** Tells of a text, faster than looking for them, whether words of these terms may be in it. */
export type Finder = { mayHold: (text: string) => boolean; find: (sentence: string) => Found[] }

/** What an address on the net is made of is not said by the plan. */
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/giu

/** Looks for every word of these terms in an evened sentence; each place in it belongs to one term, the longest word. */
export function finderOf({ terms }: Pick<Terms, 'terms'>): Finder {
  const cores = new RegExp([...new Set(terms.flatMap(term => term.words.map(coreOf)))].join('|'), 'iu')
  const compiled = terms.map(term => ({
    term,
    words: anyOf(term.words),
    not: anyOf(term.not),
    unless: anyOf(term.unless),
  }))
  const mayHold = (text: string) => cores.test(text)
  const find = (sentence: string): Found[] => {
    if (!mayHold(sentence)) return []
    const addresses = [...sentence.matchAll(address)].map(
      one => [one.index, one.index + one[0].length] as const,
    )
    const found = compiled.flatMap(({ term, words, not, unless }) => {
      const here = words ? [...sentence.matchAll(words)] : []
      if (here.length === 0 || (unless && sentence.search(unless) >= 0)) return []
      return here
        .filter(one => !not || one[0].search(not) < 0)
        .map(one => ({ at: one.index, word: one[0], term }))
    })
    found.sort((one, other) => one.at - other.at || other.word.length - one.word.length)
    return withoutOverlap(found).filter(one => !addresses.some(([from, to]) => from <= one.at && one.at < to))
  }
  return { mayHold, find }
}

function withoutOverlap(found: readonly Found[]): Found[] {
  let end = 0
  return found.filter(({ at, word }) => {
    const free = at >= end
    if (free) end = at + word.length
    return free
  })
}
