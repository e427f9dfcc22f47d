import { type Block, bullet } from './outline.ts'
import { joinedLines, withoutBreaks } from './pdf.ts'
import type { PdfLine } from './pdfium.ts'

type Placed = PdfLine & { page: number; words: string }

/** What most signs of a document look like, and how long its lines are. */
type Body = { height: number; weight: number; widest: number; heights: readonly number[] }

const longest_heading = 120
/** A line this much higher than the body is a heading; one this much heavier too, where it stands by itself. */
const higher = 1.12
const heavier = 100
/** What stands at the edge of so many pages is said once. */
const running = { pages: 4, share: 0.3 }

/**
 * The outline of a PDF by how its lines look: a heading is short, and higher or heavier than most of the text or
 * numbered; the rest is joined to paragraphs, over the end of a page too. A line that runs along the edge of many pages
 * is read where it stands first.
 */
export function outlineOfPages(pages: readonly (readonly PdfLine[])[]): Block[] {
  const lines = withoutRunning(pages)
  const body = bodyOf(lines)
  const blocks: Block[] = []
  let paragraph: Placed[] = []
  const close = () => {
    const [first] = paragraph
    if (!first) return
    const text = joinedLines(paragraph.map(({ words }) => words))
    const kind = item.test(text) ? 'item' : 'paragraph'
    blocks.push({ kind, level: 0, page: first.page, text: text.replace(bullet, '') })
    paragraph = []
  }
  for (const line of lines) {
    const level = levelOf(line, body)
    const last = paragraph.at(-1)
    if (level > 0) {
      close()
      addHeading(blocks, line, level)
    } else {
      if (last && !goesOn(last, line, body)) close()
      paragraph.push(line)
    }
  }
  close()
  return blocks
}

const item = /^(?:[•▪■◦‣·●–—-]|\d{1,2}[.)]|[a-zæøå]\))\s/u

/** A heading on two lines is one, where both look the same and the first does not end. */
function addHeading(blocks: Block[], { words, page, height }: Placed, level: number): void {
  const last = blocks.at(-1)
  const goes_on = /^\p{Ll}/u.test(words) || /[,–-]$/.test(last?.text ?? '')
  if (last?.kind === 'heading' && last.level === level && last.page === page && goes_on && height > 0) {
    last.text = joinedLines([last.text, words])
  } else blocks.push({ kind: 'heading', level, page, text: words })
}

const number_of_heading = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{Lu}/u

function levelOf(line: Placed, body: Body): number {
  const { words, height, weight } = line
  if (words.length > longest_heading || !/\p{L}{2}|\p{L} \p{L}/u.test(words)) return 0
  const large = height >= body.height * higher
  const ends = /[.,;:]$/.test(words) && !/^\d+(?:\.\d+)*\.?$/.test(words)
  const bold = weight >= body.weight + heavier && !ends && /^[\p{Lu}\d]/u.test(words)
  if (!large && !bold) return 0
  if (large && /[.;]$/.test(words) && words.length > longest_heading / 2) return 0
  const numbered = number_of_heading.exec(words)
  if (numbered?.[1]) return Math.min(6, numbered[1].split('.').length)
  const rank = body.heights.findIndex(one => one <= height)
  return Math.min(6, (rank < 0 ? body.heights.length : rank) + 1)
}

function bodyOf(lines: readonly Placed[]): Body {
  const height = mostOf(lines, one => one.height)
  const heights = [...new Set(lines.map(one => one.height))].filter(one => one >= height * higher)
  return {
    height,
    weight: mostOf(
      lines.filter(one => one.height === height),
      one => one.weight,
    ),
    widest: lines
      .filter(one => one.height === height)
      .reduce((most, { words }) => Math.max(most, words.length), 0),
    heights: heights.toSorted((one, other) => other - one),
  }
}

/** The value that most signs have. */
function mostOf(lines: readonly Placed[], value: (line: Placed) => number): number {
  const signs = new Map<number, number>()
  for (const line of lines) signs.set(value(line), (signs.get(value(line)) ?? 0) + line.words.length)
  return [...signs].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

const goesOn = (last: Placed, line: Placed, body: Body): boolean => {
  if (item.test(line.words) || last.height !== line.height) return false
  if (line.page !== last.page) return !/[.!?:]["”»)]?$/.test(last.words) && /^\p{Ll}/u.test(line.words)
  const ended = /[.!?:…]["”»)]?$/.test(last.words)
  return !ended || last.words.length > body.widest * 0.75
}

/** How a line reads where only its numbers differ from page to page. */
const sameOn = (words: string): string => words.replace(/\d+/g, '#').toLowerCase()

function withoutRunning(pages: readonly (readonly PdfLine[])[]): Placed[] {
  const placed = pages.map((lines, at) =>
    lines.flatMap(line => {
      const words = withoutBreaks(line.text).replace(/\s+/g, ' ').trim()
      return words ? [{ ...line, page: at + 1, words }] : []
    }),
  )
  const height = mostOf(placed.flat(), one => one.height)
  const edgesOf = (lines: readonly Placed[]) =>
    [...lines.slice(0, 2), ...lines.slice(-2)].filter(one => one.height <= height)
  const times = new Map<string, number>()
  for (const lines of placed) {
    for (const key of new Set(edgesOf(lines).map(({ words }) => sameOn(words)))) {
      times.set(key, (times.get(key) ?? 0) + 1)
    }
  }
  const many = Math.max(running.pages, pages.length * running.share)
  const seen = new Set<string>()
  return placed.flatMap(lines => {
    const edges = new Set(edgesOf(lines))
    return lines.filter(line => {
      const key = sameOn(line.words)
      if (!edges.has(line) || (times.get(key) ?? 0) < many) return true
      const first = !seen.has(key) && /\p{L}/u.test(key)
      seen.add(key)
      return first
    })
  })
}
