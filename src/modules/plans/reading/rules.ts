import type { Block } from '../../../platform/documents/outline.ts'
import { type Meant, meantIn } from '../meant/rules.ts'
import type { Finder, PlanLanguage } from '../terms/rules.ts'
import { languageOf, languageOfWord } from './language/rules.ts'
import { leadsToPage, type Place, placeOf, type Where } from './place/rules.ts'

/** A word of the family in a plan, with what a person needs to judge it. */
export type Hit = {
  /** As it stands there, in lower case. */
  word: string
  term: string
  family: string
  language: PlanLanguage
  page: number | null
  /** The headings above it, the highest first. */
  path: readonly string[]
  before: string
  sentence: string
  /** Where in its sentence the word begins. */
  at: number
  after: string
  place: Place
  meant: Meant
}

/** What reading a plan gives: how many words it has, the language of most of it, and every hit in the order of the text. */
export type PlanReading = { words: number; language: PlanLanguage; hits: Hit[] }

const letter = '[\\p{L}\\p{Nd}]'
/** Four letters or more with one space of any kind between them: "S A M S K A P I N G". */
const spaced = new RegExp(
  `(?<!${letter})\\p{L}(?:[ \\u00a0\\u2009\\u200a\\u202f][\\p{L}-]){2,}[ \\u00a0\\u2009\\u200a\\u202f]\\p{L}(?!${letter})`,
  'gu',
)

/** Soft hyphens, signs without width, and those that steer a printer: a PDF may hold any. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const unseen = /\u00ad\s*\n\s*|[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200d\u2060\ufeff]/g

/** A text as it is meant: letters in one piece each, ligatures as letters, nothing invisible, no letter-spacing. */
export const evened = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, sign => sign.normalize('NFKC'))
    .replace(unseen, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(spaced, run => run.replace(/[^\p{L}-]/gu, ''))
    .replace(/\s+/g, ' ')
    .trim()

const segmenter = new Intl.Segmenter('nb', { granularity: 'sentence' })
/** After these a sentence goes on, whatever the next letter is. */
const abbreviation =
  /(?:^|[\s(])(?:bl\.a|f\.eks|t\.d|dvs|jf|jfr|kap|nr|pkt|m\.m|mv|o\.l|ca|inkl|evt|s|fig|tab|e\.g|i\.e)\.\s*$/i

/** The sentences of an evened text. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let open = ''
  for (const { segment } of segmenter.segment(text)) {
    open += segment
    if (abbreviation.test(open)) continue
    if (open.trim()) sentences.push(open.trim())
    open = ''
  }
  return open.trim() ? [...sentences, open.trim()] : sentences
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
const countWords = (text: string): number => text.match(word)?.length ?? 0

/** Reads a plan: every hit of the finder's terms, in its place. */
export function readPlan(blocks: readonly Block[], finder: Finder): PlanReading {
  const texts = blocks.map(block => evened(block.text))
  const language = languageOf(texts.join('\n')) ?? 'nb'
  const hits: Hit[] = []
  // A heading is no sentence before or after, and the rows of a table do not tell of one another.
  const sentenceOf = (way: -1 | 1, at: number): string => {
    const near = [blocks[at], blocks[at + way]]
    const is_text = near.every(one => one && one.kind !== 'heading' && one.kind !== 'row')
    return is_text ? sentencesNear(texts[at + way], way === -1 ? -1 : 0) : ''
  }
  let words = 0
  let path: { level: number; text: string }[] = []
  let head: string[] | null = null
  for (const [at, block] of blocks.entries()) {
    const text = texts[at] ?? ''
    words += countWords(text)
    const above = block.kind === 'heading' ? path.filter(one => one.level < block.level) : path
    if (block.kind === 'heading') path = [...above, { level: block.level, text }]
    head = block.kind !== 'row' ? null : (head ?? text.split(' | '))
    if (!finder.mayHold(text)) continue
    const where: Where = { kind: block.kind, path: above.map(one => one.text), head }
    const neighbours = { before: sentenceOf(-1, at), after: sentenceOf(1, at) }
    hits.push(...hitsIn(text, { ...where, page: block.page, language }, neighbours, finder))
  }
  return { words, language, hits }
}

/** The last (-1) or the first sentence of a neighbouring block. */
const sentencesNear = (text: string | undefined, which: -1 | 0): string =>
  sentencesOf((text ?? '').slice(which === 0 ? 0 : -2000).slice(0, 2000)).at(which) ?? ''

type Here = Where & { page: number | null; language: PlanLanguage }

function hitsIn(
  text: string,
  here: Here,
  neighbours: { before: string; after: string },
  finder: Finder,
): Hit[] {
  const is_one = here.kind === 'row' || here.kind === 'heading' || leadsToPage(text)
  const sentences = is_one ? [text] : sentencesOf(text)
  return sentences.flatMap((sentence, n) => {
    const found = finder.find(sentence)
    if (found.length === 0) return []
    const before = sentences[n - 1] ?? neighbours.before
    const after = sentences[n + 1] ?? neighbours.after
    const following = n + 1 < sentences.length ? sentences.slice(n + 1, n + 3) : [neighbours.after]
    const place = placeOf(sentence, here)
    return found.map(
      (one): Hit => ({
        ...{ word: one.word.toLowerCase(), term: one.term.id, family: one.term.family },
        language: languageOfWord(one.word, one.term.languages, sentence, here.language),
        ...{ page: here.page, path: here.path, before, sentence, at: one.at, after, place },
        meant: meantIn(sentence, one, { ...here, place, before, after, following }),
      }),
    )
  })
}
