import { setImmediate } from 'node:timers/promises'
import { openPdf } from './pdfium.ts'

/** More pages than this nobody brings as one conversation or plan, nor more signs. */
const most_pages = 1000
const most_signs = 20_000_000

/** The words of each page, and whether anything is drawn on any. */
export type PdfFile = { pages: string[]; drawn: boolean }

/** Reads a PDF; or why it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile | 'locked' | 'broken' | 'too_large'> {
  const pdf = await openPdf(bytes)
  if (typeof pdf === 'string') return pdf
  if (pdf.count > most_pages) return 'too_large'
  const read: PdfFile = { pages: [], drawn: false }
  let signs = 0
  let whole = 0
  for (let at = 0; at < pdf.count; at += 1) {
    const page = pdf.page(at)
    // Others are let through between two pages.
    await setImmediate()
    read.pages.push(page?.text ?? '')
    read.drawn ||= page?.drawn ?? false
    signs += page?.text.length ?? 0
    if (page) whole += 1
    if (signs > most_signs) return 'too_large'
  }
  return whole > 0 ? read : 'broken'
}

/** pdfium puts this sign for a hyphen at the end of a line, and joins the two lines. */
const before_and = /\ufffe(?=(?:og|eller|and|or)\s)/g
const and = /^(?:og|eller|and|or)\s/
const within_word = /(?<=\p{Ll})\ufffe(?=\p{Ll})/gu

/** A word that a line broke is put together again; "INN-3", "Nord-Norge" and "små- og store" keep their hyphen. */
export const withoutBreaks = (page: string): string =>
  page
    .replace(/\u00ad/g, '')
    .replace(before_and, '- ')
    .replace(within_word, '')
    .replace(/\ufffe/g, '-')

/**
 * Paragraphs of a page: lines joined where a sentence goes on, words put together again where a line broke them. A line
 * that begins with a speaker ("INN 1:") or a mark begins a paragraph of its own, as does what follows a line that is
 * clearly shorter than the page is wide: a heading, or the end of a paragraph.
 */
export function paragraphsOf(page: string): string[] {
  const drawn = page.split(/\r\n?|\n/)
  const widest = drawn.flatMap(partsOf).reduce((most, part) => Math.max(most, part.length), 0)
  const paragraphs: string[][] = []
  let [before, width] = ['', 0]
  for (const one of drawn) {
    const line = withoutBreaks(one).trim()
    const short = width < widest * 0.6 && !/^\p{Ll}/u.test(line)
    if (before !== '' && line !== '' && !short && goesOn(before, line)) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
    before = line
    width = partsOf(one).at(-1)?.length ?? 0
  }
  return paragraphs.map(joinedLines).filter(Boolean)
}

/** The lines as they stand on the page, where pdfium has joined some. */
const partsOf = (line: string): string[] => line.trim().split('\ufffe')

/** Lines put together, and the word that a hyphen broke at the end of one; "co-" keeps its own. */
export const joinedLines = (lines: readonly string[]): string =>
  lines
    .map((line, at) => {
      const next = lines[at + 1] ?? ''
      const is_broken = /\p{Ll}[-\u00ad\u2010]$/u.test(line) && /^\p{Ll}/u.test(next) && !and.test(next)
      if (!is_broken) return `${line} `
      return /(?<!\p{L})co-$/iu.test(line) ? line : line.slice(0, -1)
    })
    .join('')
    .trimEnd()

const goesOn = (last: string, line: string): boolean =>
  !/[.!?:…]["”»)]?$/.test(last) && !/^(?:[•–—-]\s|\d+[.)]\s|[\p{L}\d][\p{L}\d ]{0,20}:\s)/u.test(line)
